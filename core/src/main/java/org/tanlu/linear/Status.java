package org.tanlu.linear;

/** 求解状态 how a search for the optimum ended. */
public enum Status {
    /** An optimum, for whole numbers within the gap that was asked for. */
    OPTIMAL("最优", "optimal"),
    /** A limit ended the search; the best point so far is feasible, the gap tells how far from the best it can be. */
    FEASIBLE("可行，未证明最优", "feasible, not proved optimal"),
    /** No point keeps all bounds. */
    INFEASIBLE("不可行", "infeasible"),
    /** The cost falls without end. */
    UNBOUNDED("无界", "unbounded"),
    /** A limit ended the search before any feasible point was found. */
    LIMIT("达到求解上限，尚无可行解", "limit reached without a feasible point"),
    /** The solver gave up. */
    FAILED("求解失败", "the solver failed");

    private final String chinese;
    private final String english;

    Status(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The words for it in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The words for it in English. */
    public String english() {
        return english;
    }

    /** Whether there is a point to look at. */
    public boolean hasPoint() {
        return this == OPTIMAL || this == FEASIBLE;
    }
}
