package org.tanlu.monitoring;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 推进状态 how an indicator or an action stands against the plan (clause 11.3). */
@Clause("11.3")
public enum Standing {
    /** At least as far as the plan. */
    ON_TRACK("正常推进", "on track"),
    /** Less far than the plan, by less than the bound of {@link #OFF_TRACK}. */
    BEHIND("进度滞后", "behind"),
    /** So far behind that the target is in danger, or given up. */
    OFF_TRACK("偏离目标", "off track"),
    /** The plan has nothing of it by this year. */
    NOT_DUE("尚未到期", "not due"),
    /** Nobody told, or what was told cannot be compared. */
    UNKNOWN("无法判断", "not known");

    private final Text text;

    Standing(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** In both languages. */
    public Text text() {
        return text;
    }
}
