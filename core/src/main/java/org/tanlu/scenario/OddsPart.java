package org.tanlu.scenario;

import java.util.Locale;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 抽样结果 what the draws of a scenario's parameters say of its total emissions in a year (clause 9.2). */
@Clause("9.2")
public enum OddsPart {
    P5("碳排放总量的5%分位数", "5 % quantile of the total"),
    P50("碳排放总量的中位数", "median of the total"),
    P95("碳排放总量的95%分位数", "95 % quantile of the total"),
    PEAK_SHARE("在该年达峰的抽样占比", "share of draws that peak in the year"),
    PEAKED_BY("不晚于该年达峰的抽样占比", "share of draws that peak in the year or before"),
    BELOW_BASE("该年排放低于基年的抽样占比", "share of draws below their base year");

    private final Text text;

    OddsPart(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }

    /** The id in keys and results. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is emissions, not a share of draws. */
    public boolean isEmissions() {
        return compareTo(P95) <= 0;
    }
}
