package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;

/**
 * 举措文字 what is done in a field: which of its actions avoid the most, who leads them and from when; amounts and years of all stand once,
 * in the table below (clause 10.2).
 */
@Clause({"10.2", "A"})
final class PathwayFieldText {
    /** So many actions are named. */
    private static final int MOST = 3;

    private final List<Scheduled> actions;
    private final Guidance guidance;
    private final Wording wording;

    PathwayFieldText(List<Scheduled> actions, Route route, Wording wording) {
        this.actions = actions;
        this.guidance = new Guidance(route.terms().from());
        this.wording = wording;
    }

    Paragraph paragraph() {
        boolean areAll = actions.size() <= MOST;
        String names = (areAll ? actions : largest()).stream().map(this::told).collect(Collectors.joining("、"));
        return areAll
                ? wording.paragraph(
                        "pathway-section-all", Map.of("count", words(actions.size()), "actions", words(names)))
                : wording.paragraph("pathway-section", Map.of("count", words(actions.size()), "actions", words(names)));
    }

    /** The actions that avoid the most in all years, the largest first. */
    private List<Scheduled> largest() {
        return actions.stream()
                .sorted(Comparator.comparing(action -> -avoided(action)))
                .limit(MOST)
                .toList();
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().byYear().values().stream()
                .mapToDouble(Emissions::tonnes)
                .sum();
    }

    private String told(Scheduled action) {
        return wording.text(
                "pathway-section-action",
                Map.of(
                        "name", action.measure().name().chinese(),
                        "lead", IssueTasks.plain(action.lead().name().chinese()),
                        "year", String.valueOf(guidance.start(action))));
    }
}
