package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What is odd about the ranges that a city told: unlikely sizes, two for one thing, rows that apply to nothing (clause 4.2). */
@Clause("4.2")
final class CityRangeChecks {
    /** An upper end beyond this, +500 %, is more likely a slip than a range. */
    private static final double WIDE = 5;
    /** A range within ±0.5 % is more likely a fraction written for a percentage. */
    private static final double NARROW = 0.005;

    private final ReferenceData reference;

    private CityRangeChecks(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Checks ranges.
     *
     * @param subjects what ranges are chosen for, of all years
     */
    static List<Finding> of(List<CityRange> ranges, List<Subject> subjects, ReferenceData reference) {
        var checks = new CityRangeChecks(reference);
        var findings = new ArrayList<Finding>();
        Map<String, CityRange> known = new LinkedHashMap<>();
        for (CityRange range : ranges) {
            checks.unlikely(range).ifPresent(findings::add);
            CityRange first = known.putIfAbsent(range.assignment().range().id(), range);
            if (first != null) {
                findings.add(checks.finding(
                        "UNC-CITY-TWICE",
                        range,
                        Facts.of("what", name(range)).and("place", first.place().toString())));
            } else if (subjects.stream().noneMatch(range::fits)) {
                findings.add(checks.finding("UNC-CITY-UNUSED", range, Facts.of("what", name(range))));
            }
        }
        return findings;
    }

    private Optional<Finding> unlikely(CityRange city) {
        UncertainRange range = city.assignment().range();
        double upper = range.upper().value();
        boolean wide = upper > WIDE;
        boolean narrow = Math.max(-range.lower().value(), upper) < NARROW;
        return wide || narrow
                ? Optional.of(finding(
                        "UNC-CITY-UNLIKELY",
                        city,
                        Facts.of("what", name(city))
                                .and("lower", Print.number(range.lower().value() * 100))
                                .and("upper", Print.number(upper * 100))
                                .and("doubt", doubt(wide))))
                : Optional.empty();
    }

    private static Text doubt(boolean wide) {
        return wide
                ? Text.of("上限超过500%", "the upper end exceeds 500 %")
                : Text.of("不到0.5%，疑为把百分数写成了小数", "less than 0.5 %, perhaps a fraction in place of a percentage");
    }

    private Finding finding(String rule, CityRange range, Facts facts) {
        return Finding.at(range.place(), reference.rule(rule), facts);
    }

    private static Text name(CityRange range) {
        return range.assignment().range().name();
    }
}
