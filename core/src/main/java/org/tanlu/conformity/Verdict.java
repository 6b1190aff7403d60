package org.tanlu.conformity;

import org.tanlu.trace.Text;

/** 判定 how a plan stands to a requirement. */
public enum Verdict {
    /** All that the requirement asks for is there. */
    MET("符合", "met"),
    /** Some of it is there. */
    PARTLY("部分符合", "met in part"),
    /** Nothing of it is there, or not as it is asked for. */
    NOT_MET("不符合", "not met"),
    /** The statement binds no plan, or what it asks for does not occur in the city. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** No rule can decide it. */
    REVIEWER("评审判断", "for the reviewer");

    private final Text text;

    Verdict(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }
}
