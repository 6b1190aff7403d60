package org.tanlu.reference;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 排放领域 the categories of clause 7.1.1. The clause says six aspects and lists five; land use stands apart from land use
 * change and forestry here, and the setting {@code aspects} rolls the two up (gap G-04).
 */
@Clause("7.1.1")
public enum Category {
    ENERGY("能源活动", "energy activities"),
    PROCESSES("工业生产过程", "industrial processes"),
    AGRICULTURE("农业活动", "agricultural activities"),
    WASTE("废弃物处理", "waste treatment"),
    LAND_USE("土地利用", "land use"),
    FORESTRY("土地利用变化和林业", "land use change and forestry");

    private final Text text;

    Category(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }

    /** Whether the category may remove carbon; it stands beside the total and is never netted silently. */
    public boolean isLand() {
        return this == LAND_USE || this == FORESTRY;
    }
}
