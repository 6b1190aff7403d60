package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.trace.Figure;

/** How a number of a plan came about, or which numbers there are to ask for. */
final class Explanation {
    private static final int MOST_KEYS = 40;

    /** Keys that begin alike by fewer characters are not near. */
    private static final int LEAST_COMMON = 3;

    private final Plan plan;
    private final PrintWriter out;
    private final PrintWriter err;

    Explanation(Plan plan, PrintWriter out, PrintWriter err) {
        this.plan = plan;
        this.out = out;
        this.err = err;
    }

    /**
     * Explains a key, or lists the kinds of keys where it is empty.
     *
     * @param depth how many levels to unfold; empty for as many as a page holds
     * @return the exit code
     */
    int tell(String key, Optional<Integer> depth) {
        if (key.isEmpty()) {
            new ExplainKeys(plan).print(out);
            return ExitCode.OK;
        }
        Optional<Untold> untold = Untold.find(plan, key);
        if (untold.isPresent()) {
            untold.get().print(out);
            return ExitCode.OK;
        }
        List<Figure> figures = plan.figures();
        Optional<Figure> figure = find(figures, key);
        if (figure.isEmpty()) {
            return unknown(key, near(key, figures));
        }
        plan.indicators().stream()
                .filter(value ->
                        value.isPartial() && value.figure().orElseThrow().key().equals(key))
                .forEach(value -> out.println("※ " + value.reason()));
        DerivationPrint.of(
                figure.get().derivation().get(),
                depth,
                known -> find(figures, known).map(found -> found.derivation().get()),
                out);
        return ExitCode.OK;
    }

    private static Optional<Figure> find(List<Figure> figures, String key) {
        return figures.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    private int unknown(String key, List<String> near) {
        err.println("没有这个键：" + key
                + (near.isEmpty()
                        ? "，也没有相近的。不写键则列出各种键。 No such key, and none near it; without a key the kinds of keys are listed."
                        : "。相近的有： No such key; near it are:"));
        near.forEach(err::println);
        err.flush();
        return ExitCode.USAGE;
    }

    /** The keys that hold what was asked for, else those that share most of its words from the left; none without two. */
    private static List<String> near(String key, List<Figure> figures) {
        String wanted = key.replaceAll("/\\d*$", "");
        List<String> keys = figures.stream().map(Figure::key).toList();
        List<String> containing = keys.stream()
                .filter(known -> known.contains(wanted))
                .limit(MOST_KEYS)
                .toList();
        return containing.isEmpty()
                ? keys.stream()
                        .filter(known ->
                                common(key, known) > key.indexOf('/') + 1 && common(key, known) >= LEAST_COMMON)
                        .sorted(Comparator.comparingInt(known -> -common(key, known)))
                        .limit(MOST_KEYS)
                        .toList()
                : containing;
    }

    private static int common(String key, String known) {
        int length = 0;
        while (length < Math.min(known.length(), key.length()) && known.charAt(length) == key.charAt(length)) {
            length++;
        }
        return length;
    }
}
