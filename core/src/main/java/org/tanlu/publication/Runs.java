package org.tanlu.publication;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tanlu.survey.Dossier;

/** 各次试算 what would be, were internal data others: the runs of {@link Codes}, at the same time as far as the machine can. */
final class Runs {
    private final Progress progress;

    Runs(Progress progress) {
        this.progress = progress;
    }

    /** What is calculated in each run, then in the one without internal zeros; nothing where no datum is internal. */
    <T> List<T> of(Perturbation perturbation, Function<Dossier, T> calculation) {
        int runs = perturbation.isNeeded() ? perturbation.codes().runs() + 1 : 0;
        return each(
                runs, run -> calculation.apply(run < runs - 1 ? perturbation.run(run) : perturbation.withoutZeros()));
    }

    private <T> List<T> each(int runs, Function<Integer, T> calculation) {
        var ended = new AtomicInteger();
        List<ForkJoinTask<T>> tasks = IntStream.range(0, runs)
                .mapToObj(run -> ForkJoinTask.adapt(() -> {
                    T result = calculation.apply(run);
                    progress.ended(ended.incrementAndGet(), runs);
                    return result;
                }))
                .toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
