package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.pathway.Route;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Inline;
import org.tanlu.trace.Clause;

/**
 * 路径的起伏 says of years in which the pathway emits more than in the year before where that comes from, by what the simulated course
 * has of departments and of imported electricity and heat (clause 10.1).
 */
@Clause("10.1")
final class PathwayRises {
    /** A rise of less than this share is the solver's last digits. */
    private static final double SMALL = 1e-4;
    /** A part is named that has so much of the rise at least. */
    private static final double NAMED = 0.2;

    private static final int MOST = 3;
    private static final String POWER = "净调入电力";
    private static final String HEAT = "净调入热力";

    private final Route route;
    private final Wording wording;
    private final Course course;

    PathwayRises(Route route, Wording wording) {
        this.route = route;
        this.wording = wording;
        this.course = route.pathway().course();
    }

    /** A paragraph for each run of years that rise; none where the pathway falls in every year. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        int year = route.terms().from() + 1;
        while (year <= course.horizon()) {
            int last = year;
            while (last <= course.horizon() && rises(last)) {
                last++;
            }
            if (last > year) {
                blocks.add(told(year - 1, last - 1));
            }
            year = last + 1;
        }
        return blocks;
    }

    private boolean rises(int year) {
        double before = total(year - 1).tonnes();
        return total(year).tonnes() - before > SMALL * before;
    }

    private Emissions total(int year) {
        return route.pathway().emission().find(year).orElseThrow();
    }

    private Block told(int before, int last) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("years", words(before + 1 == last ? last + "年" : before + 1 + "—" + last + "年"));
        facts.put("before", words(before + "年"));
        facts.put("from", printed(Numbers.wanTonnes(total(before)), "pathway/emissions/" + before));
        facts.put("last", words(last + "年"));
        facts.put("to", printed(Numbers.wanTonnes(total(last)), "pathway/emissions/" + last));
        facts.put("parts", words(parts(before, last)));
        return wording.paragraph("pathway-rises", facts);
    }

    /** The parts with most of the rise; of imported electricity with what is behind it. */
    private String parts(int before, int last) {
        double rise = total(last).tonnes() - total(before).tonnes();
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
