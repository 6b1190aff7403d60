package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tanlu.energy.Course;
import org.tanlu.pathway.Route;
import org.tanlu.quantity.Emissions;
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

    private final Route route;
    private final Wording wording;
    private final Course course;
    private final RisingProjects projects;

    PathwayRises(Route route, Wording wording, RisingProjects projects) {
        this.projects = projects;
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
        facts.put("parts", words(new RiseCauses(course).of(before, last)));
        String names = RisingProjects.names(
                projects.of(before, last, total(last).tonnes() - total(before).tonnes()));
        facts.put("projects", words(names.isEmpty() ? "" : "其间建成、新增排放较多的重点项目有" + names + "。"));
        return wording.paragraph("pathway-rises", facts);
    }
}
