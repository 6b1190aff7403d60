package org.tanlu.fieldwork.assessment;

import org.tanlu.trace.Text;

/** 核对量 what enterprises and the totals of their branch are compared by (clause 7.1.7). */
public enum Measured {
    ENERGY("energy", Text.of("综合能源消费量", "comprehensive energy")),
    ELECTRICITY("electricity", Text.of("用电量", "electricity")),
    COMBUSTION("combustion", Text.of("燃料燃烧排放量", "emissions of combustion")),
    PROCESS("process", Text.of("过程排放量", "emissions of processes")),
    OUTPUT("output", Text.of("产品产量", "output"));

    private final String column;
    private final Text text;

    Measured(String column, Text text) {
        this.column = column;
        this.text = text;
    }

    /** The column of register enterprises. */
    public String column() {
        return column;
    }

    /** The name. */
    public Text text() {
        return text;
    }
}
