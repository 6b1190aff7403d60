package org.tanlu.energy;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 未进入模型的原因 why a measure of the library does nothing by itself in a city's energy system (clause 8.1). */
@Clause("8")
public enum Idle {
    OUTSIDE("效果不计入城市边界内", "its effect does not count inside the boundary"),
    ENABLING("引导类措施，本身没有物理作用", "an enabling measure without an effect of its own"),
    UNTOLD("城市没有填报潜力数据", "the city told no data of its potential"),
    EXHAUSTED("没有剩余潜力", "no potential is left"),
    WITHOUT_ENERGY("相关部门基年不使用所替代的能源", "its sector uses none of the energy that it replaces in the base year");

    private final Text text;

    Idle(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The reason in both languages. */
    public Text text() {
        return text;
    }
}
