package org.tanlu.inventory;

import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 建筑类型 the types of building (clause 7.1.8), and households that a publication does not tell by town and country. */
@Clause("7.1.8")
public enum BuildingType {
    URBAN_RESIDENTIAL("城镇住宅建筑", "urban residential buildings"),
    RURAL_RESIDENTIAL("乡村住宅建筑", "rural residential buildings"),
    RESIDENTIAL_UNDIVIDED("未分城乡的住宅建筑", "residential buildings not told by town and country"),
    PUBLIC("公共建筑", "public buildings");

    private final Text text;

    BuildingType(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }
}
