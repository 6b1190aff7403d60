package org.tanlu.publication;

/**
 * 编组 says in which of several runs each of many series is changed, so that the runs in which a number differs tell whether
 * it rests on one series alone. Every series is changed in just half of the runs, no two in the same; what two of them
 * move together differs in more than half.
 */
final class Codes {
    private static final int FEWEST_RUNS = 4;

    private final int runs;
    private final int[] codes;

    private Codes(int runs, int[] codes) {
        this.runs = runs;
        this.codes = codes;
    }

    /** The codes of so many series, with as few runs as they need; no runs for none. */
    static Codes of(int series) {
        int runs = series == 0 ? 0 : FEWEST_RUNS;
        while (choices(runs) < series) {
            runs += 2;
        }
        int[] codes = new int[series];
        int code = (1 << (runs / 2)) - 1;
        for (int i = 0; i < series; i++) {
            codes[i] = code;
            code = next(code);
        }
        return new Codes(runs, codes);
    }

    /** In how many ways half of the runs can be chosen. */
    private static long choices(int runs) {
        long choices = 1;
        for (int i = 1; i <= runs / 2; i++) {
            choices = choices * (runs / 2 + i) / i;
        }
        return choices;
    }

    /** The next greater number with as many ones. */
    private static int next(int code) {
        int lowest = code & -code;
        int ripple = code + lowest;
        return ripple | (((code ^ ripple) >>> 2) / lowest);
    }

    /** How many runs there are. */
    int runs() {
        return runs;
    }

    /** In how many runs a series is changed. */
    int weight() {
        return runs / 2;
    }

    /** Whether a series is changed in a run, both from 0. */
    boolean changes(int series, int run) {
        return ((codes[series] >> run) & 1) == 1;
    }

    /** Which series is changed in just these runs, one bit a run; −1 when none is. */
    int find(int pattern) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == pattern) {
                return i;
            }
        }
        return -1;
    }
}
