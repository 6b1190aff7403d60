package org.tanlu.pathway;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.trace.Clause;

/** 可作为目标的指标 the indicators of energy that a pathway can be asked to reach, with the two sums that each is made of (clause 9.3). */
@Clause({"9.3", "C9.3-1"})
enum AimedIndicator {
    TOTAL("IND-B21", CitySum.TOTAL, List.of(), false),
    ELECTRIFICATION("IND-B23", CitySum.FINAL_POWER, List.of(CitySum.FINAL), true),
    COAL_SHARE("IND-B24", CitySum.COAL, List.of(CitySum.TOTAL), false),
    OIL_SHARE("IND-B25", CitySum.OIL, List.of(CitySum.TOTAL), false),
    NON_FOSSIL_SHARE("IND-B27", CitySum.NON_FOSSIL, List.of(CitySum.PRIMARY), true),
    ENERGY_FALL("IND-B30", CitySum.NARROW, List.of(), false),
    INDUSTRY("IND-S10", CitySum.INDUSTRY_POWER, List.of(CitySum.INDUSTRY), true),
    BUILDINGS("IND-S11", CitySum.BUILDINGS_POWER, List.of(CitySum.BUILDINGS), true),
    TRANSPORT("IND-S12", CitySum.TRANSPORT_POWER, List.of(CitySum.TRANSPORT), true);

    private final String id;
    private final CitySum of;
    private final List<CitySum> in;
    private final boolean isFloor;

    AimedIndicator(String id, CitySum of, List<CitySum> in, boolean isFloor) {
        this.id = id;
        this.of = of;
        this.in = in;
        this.isFloor = isFloor;
    }

    static Optional<AimedIndicator> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    CitySum of() {
        return of;
    }

    /** The denominator; none where the sum is bounded by itself. */
    List<CitySum> in() {
        return in;
    }

    /** Whether more is better. */
    boolean isFloor() {
        return isFloor;
    }

    /** What a course has of it by year: a share, or 万吨标准煤; nothing where the city did not tell what it needs. */
    double[] in(Course course) {
        double[] part = of == CitySum.NON_FOSSIL ? ImportedShare.numerator(course) : of.of(course);
        if (part.length == 0 || in.isEmpty()) {
            return part;
        }
        double[] whole = in.get(0).of(course);
        for (int y = 0; y < part.length; y++) {
            part[y] /= whole[y];
        }
        return part;
    }
}
