package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 用时 where the time of a command goes: by step in seconds, of the clock, one step after the other. */
final class Timing {
    private static final double NANOSECONDS = 1e9;
    private static final double PERCENT = 100;

    private final List<Step> steps = new ArrayList<>();
    private long since = System.nanoTime();

    private record Step(String name, double seconds) {}

    /** What was done since the last of these, or since the beginning. */
    void done(String step) {
        long now = System.nanoTime();
        steps.add(new Step(step, (now - since) / NANOSECONDS));
        since = now;
    }

    /** Prints a line for each step, with its share of all, and one for all. */
    void print(PrintWriter to) {
        double all = steps.stream().mapToDouble(Step::seconds).sum();
        to.println("用时 Time:");
        steps.forEach(step -> print(step, all, to));
        print(new Step("合计 total", all), all, to);
        to.flush();
    }

    private static void print(Step step, double all, PrintWriter to) {
        double share = all == 0 ? 0 : step.seconds() / all * PERCENT;
        to.printf(Locale.ROOT, "%8.1f s %4.0f %%  %s%n", step.seconds(), share, step.name());
    }
}
