package org.tanlu.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.reference.ReferenceData;

/** The document and the result tables follow the derivations of one plan on two threads. */
class ManyReadersTest {
    private static final int READERS = 4;
    private static final int ROUNDS = 6;

    @Test
    void derivations_may_be_followed_by_several_threads_at_once() throws Exception {
        Plan plan = ExampleCity.plan("yunzhou").value();
        List<Double> alone = told(plan);
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                EmissionHistory fresh = fresh(plan); // nothing of it is known yet
                Callable<List<Double>> reader = () -> told(fresh);
                for (Future<List<Double>> one : pool.invokeAll(Collections.nCopies(READERS, reader))) {
                    assertThat(one.get()).isEqualTo(alone);
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private static EmissionHistory fresh(Plan plan) {
        return HistoryAnalysis.analyse(plan.dossier(), plan.history(), ReferenceData.load())
                .value();
    }

    private static List<Double> told(Plan plan) {
        return told(fresh(plan));
    }

    private static List<Double> told(EmissionHistory history) {
        return history.figures().stream()
                .map(figure -> figure.derivation().get().value().value())
                .toList();
    }
}
