package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 部门 the sector that an energy service or a measure belongs to. */
public enum MeasureSector {
    /** Power, heat, gas and hydrogen supply. */
    ENERGY("能源供应", "energy supply"),
    /** Industry. */
    INDUSTRY("工业", "industry"),
    /** Buildings. */
    BUILDINGS("建筑", "buildings"),
    /** Transport. */
    TRANSPORT("交通运输", "transport"),
    /** Agriculture. */
    AGRICULTURE("农业", "agriculture"),
    /** Waste and wastewater. */
    WASTE("废弃物处理", "waste treatment"),
    /** Forests, green and wetlands. */
    SINK("碳汇", "sinks"),
    /** No sector of its own. */
    CROSS("跨部门", "across sectors");

    private final Text text;

    MeasureSector(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }
}
