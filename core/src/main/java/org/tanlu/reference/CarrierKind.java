package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 能源种类 groups of energy carriers, in the order in which they are printed. */
public enum CarrierKind {
    COAL("煤", "coal"),
    COKE("焦炭及其他焦化产品", "coke and coking products"),
    COAL_GAS("煤气", "coal gases"),
    OIL("油品", "petroleum products"),
    GAS("天然气", "natural gas"),
    HEAT("热力", "heat"),
    ELECTRICITY("电力", "electricity"),
    OTHER("其他能源", "other energy"),
    TOTAL("合计", "total");

    private final Text text;

    CarrierKind(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }

    /** Whether burning it releases fossil carbon. */
    public boolean isFossil() {
        return compareTo(GAS) <= 0;
    }
}
