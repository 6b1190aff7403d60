package org.tanlu.linear;

/** This machine has no solver, and what to do about it. */
public final class SolverUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String chinese;
    private final String english;

    /** What is missing, and the remedy, in both languages. */
    public SolverUnavailable(String chinese, String english) {
        super(chinese + " / " + english);
        this.chinese = chinese;
        this.english = english;
    }

    /** The reason and remedy in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The reason and remedy in English. */
    public String english() {
        return english;
    }
}
