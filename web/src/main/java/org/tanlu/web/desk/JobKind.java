package org.tanlu.web.desk;

import org.tanlu.trace.Text;

/** 任务种类 the long computations. */
public enum JobKind {
    /** All steps anew, with the pathway only where its optima are kept. */
    PREPARE("编制各步", "preparing all steps", 3),
    /** All steps anew, and the pathway searched. */
    SOLVE("求解减排路径", "solving the pathway", 3),
    /** All files of the plan, as the command line writes them. */
    WRITE("写出方案文件", "writing the plan's files", 2),
    /** All steps of an earlier version, to be compared with another. */
    COMPARE("编制要比较的版本", "preparing a version to compare", 3),
    /** What may be published of a version, without anything that must not leave the house. */
    PUBLISH("编制公开稿", "making the public draft", 2);

    private final Text text;
    private final int steps;

    JobKind(String chinese, String english, int steps) {
        text = Text.of(chinese, english);
        this.steps = steps;
    }

    /** How many steps it takes at least; writing takes those of preparing too where nothing is prepared. */
    public int steps() {
        return steps;
    }

    /** What it does. */
    public Text text() {
        return text;
    }
}
