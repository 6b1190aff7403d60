package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;

/** 上升的原因 the departments and imported energy of a simulated course that rise most between two years (clause 10.1). */
@Clause("10.1")
final class RiseCauses {
    /** A part is named that has so much of the rise at least. */
    private static final double NAMED = 0.2;

    private static final int MOST = 3;
    private static final String POWER = "净调入电力";
    private static final String HEAT = "净调入热力";

    private final Course course;

    RiseCauses(Course course) {
        this.course = course;
    }

    /** The parts with most of the rise; of imported electricity with what is behind it. */
    String of(int before, int last) {
        double rise = change(course.total(), before, last);
        Map<String, Double> changes = changes(before, last);
        String named = changes.entrySet().stream()
                .filter(part -> part.getValue() > NAMED * rise)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(part -> part.getKey() + (part.getKey().equals(POWER) ? power(before, last) : ""))
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "各部门" : named;
    }

    private Map<String, Double> changes(int before, int last) {
        var changes = new LinkedHashMap<String, Double>();
        for (Functional department : Functional.values()) {
            changes.put(department.text().chinese(), change(course.direct(department), before, last));
        }
        changes.put(POWER, change(course.indirect(CarrierKind.ELECTRICITY), before, last));
        changes.put(HEAT, change(course.indirect(CarrierKind.HEAT), before, last));
        return changes;
    }

    private static double change(YearSeries<Emissions> series, int before, int last) {
        return series.find(last).orElseThrow().tonnes()
                - series.find(before).orElseThrow().tonnes();
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
