package org.tanlu.target;

import java.util.Locale;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 分解办法 how the reduction task can be divided among sectors (clause 9.3). */
@Clause("9.3")
public enum AllocationMethod {
    /** 按基年排放. */
    PROPORTIONAL("按基年排放", "by base-year emissions"),
    /** 多指标加权. */
    INDEX("多指标加权", "by the index of responsibility, capacity and potential"),
    /** 按目标情景. */
    SCENARIO("按目标情景", "by the scenario of the targets"),
    /** 成本最低. */
    LEAST_COST("成本最低", "at least cost");

    private final Text text;

    AllocationMethod(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** In both languages. */
    public Text text() {
        return text;
    }

    /** The id in keys and settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
