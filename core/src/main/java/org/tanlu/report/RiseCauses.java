package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;

/** 上升的原因 the departments and imported energy of a simulated course that rise or fall most between two years (clause 10.1). */
@Clause("10.1")
final class RiseCauses {
    /** A part is named that has so much of the rise at least. */
    private static final double NAMED = 0.2;

    private static final int MOST = 3;

    private final Course course;

    RiseCauses(Course course) {
        this.course = course;
    }

    /** The parts with most of the rise; of imported electricity with what is behind it. */
    String of(int before, int last) {
        return largest(before, last, 1, this::power);
    }

    /** The parts with most of a fall; of imported electricity with what is behind it. */
    String ofFall(int before, int last) {
        return largest(before, last, -1, this::lessPower);
    }

    private String largest(int before, int last, int sign, BiFunction<Integer, Integer, String> power) {
        double all = sign * change(course.total(), before, last);
        String named = CourseParts.of(course, series -> change(series, before, last)).entrySet().stream()
                .filter(part -> sign * part.getValue() > NAMED * all)
                .sorted(Comparator.comparingDouble(part -> -sign * part.getValue()))
                .limit(MOST)
                .map(part -> part.getKey() + (part.getKey().equals(CourseParts.POWER) ? power.apply(before, last) : ""))
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "各部门" : named;
    }

    /** Why the emissions of imported electricity fall: less is imported, or a unit of it emits less. */
    private String lessPower(int before, int last) {
        var causes = new ArrayList<String>();
        double less = supplied(SupplyPart.POWER_IMPORT, last) / supplied(SupplyPart.POWER_IMPORT, before);
        if (less < 1) {
            causes.add("调入电量减少");
        }
        YearSeries<Emissions> power = course.indirect(CarrierKind.ELECTRICITY);
        double cleaner = power.find(last).orElseThrow().tonnes()
                / power.find(before).orElseThrow().tonnes();
        if (cleaner < less) {
            causes.add("调入电力的排放因子下降");
        }
        return causes.isEmpty() ? "" : "（" + String.join("、", causes) + "）";
    }

    private static double change(YearSeries<Emissions> series, int before, int last) {
        return CourseParts.tonnes(series, last) - CourseParts.tonnes(series, before);
    }

    private String power(int before, int last) {
        var causes = new ArrayList<String>();
        if (supplied(SupplyPart.POWER_AVAILABLE, last) > supplied(SupplyPart.POWER_AVAILABLE, before)) {
            causes.add("用电量增加");
        }
        if (supplied(SupplyPart.POWER_PLANTS, last) < supplied(SupplyPart.POWER_PLANTS, before)) {
            causes.add("本地燃料电厂发电减少");
        }
        return causes.isEmpty() ? "" : "（" + String.join("、", causes) + "，由外来电力补足）";
    }

    private double supplied(SupplyPart part, int year) {
        return course.supply(part).find(year).orElseThrow().value();
    }
}
