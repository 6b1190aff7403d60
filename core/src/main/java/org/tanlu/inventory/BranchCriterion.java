package org.tanlu.inventory;

import org.tanlu.trace.Text;

/** 入选依据 why a branch counts as high-emission or high-energy (clause 7.1.7). */
public enum BranchCriterion {
    /** Its share of industry's emissions. */
    EMISSIONS("排放占比", "share of emissions"),
    /** Its share of industry's energy. */
    ENERGY("能耗占比", "share of energy"),
    /** It is one of the six national energy-intensive branches and large enough here. */
    ENERGY_INTENSIVE("六大高耗能行业", "national energy-intensive branch");

    private final Text text;

    BranchCriterion(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The criterion in Chinese and English. */
    public Text text() {
        return text;
    }
}
