package org.tanlu.web.page;

import java.util.Optional;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.Trend;
import org.tanlu.plan.Plan;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.target.Targets;
import org.tanlu.trace.Text;

/** 达峰状态 how a city stands to its peak, in the one sentence that every page tells: what the years on record say, then the path. */
final class PeakLine {
    private static final String TOTAL = "total";
    private static final Text UNKNOWN = Text.of("历年数据不足以判断是否达峰", "the years on record are too few to tell a peak");

    private PeakLine() {}

    /** The sentence of a plan with targets. */
    static Text of(Plan plan, Targets targets) {
        Text history = history(plan).map(PeakLine::past).orElse(UNKNOWN);
        Text path = path(targets.source(), targets.peak());
        return Text.of(history.chinese() + "；" + path.chinese(), history.english() + "; " + path.english());
    }

    /** What the years on record say of the total; empty where too few compare or all are the same. */
    static Optional<PeakVerdict> history(Plan plan) {
        return plan.emissionHistory().findTrend(TOTAL).map(Trend::verdict).filter(verdict -> !verdict.isConstant());
    }

    /** When the years on record had the most, and whether that was the peak. */
    static Text past(PeakVerdict verdict) {
        int year = verdict.peakYear();
        Text start = verdict.isAtStart() ? Text.of("（有资料的首年）", " (the first on record)") : Text.of("", "");
        Text shape = verdict.shape() == PeakVerdict.Shape.UNDETERMINED
                ? Text.of("是否达峰尚不能判定", "whether that was the peak cannot be told yet")
                : verdict.shape().text();
        return Text.of(
                "历史最高" + year + "年" + start.chinese() + "，" + shape.chinese(),
                "highest on record in " + year + start.english() + ", " + shape.english());
    }

    /** What a scenario or the pathway does from the base year on. */
    static Text path(Text name, PeakStatement peak) {
        if (peak.isPast()) {
            return Text.of(
                    name.chinese() + "各年不高于" + peak.base() + "年", name.english() + " is never above " + peak.base());
        }
        return peak.isNever()
                ? Text.of(
                        name.chinese() + "到" + peak.horizon() + "年未达峰",
                        name.english() + " has no peak before " + peak.horizon())
                : Text.of(name.chinese() + peak.year() + "年达峰", name.english() + " peaks in " + peak.year());
    }
}
