package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.report.Block.Inline;
import org.tanlu.trace.Clause;

/** 行动原则 chapter 二 of the plan: the four principles of Appendix A, each with what it means in this city. */
@Clause("A")
final class PrinciplesSection {
    private static final int FOCUS = 3;
    private static final int MARK = 2030;

    private final Plan plan;
    private final Wording wording;

    PrinciplesSection(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** What stands under a principle. */
    List<Block> section(String id) {
        return switch (id) {
            case "A2.1" -> List.of(whole());
            case "A2.2" -> List.of(focus());
            case "A2.3" -> List.of(wheels());
            case "A2.4" -> List.of(safety());
            default -> List.of();
        };
    }

    private Block whole() {
        String type = plan.identification()
                .map(found -> wording.text(
                        "principle-type",
                        Map.of("type", found.type().kind().text().chinese())))
                .orElse("");
        boolean isDivided = !plan.dossier().register("districts").rows().isEmpty();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("type", words(type));
        facts.put("districts", words("，减排任务分解到部门" + (isDivided ? "和" + OwnNames.districts(plan.dossier()) : "")));
        return wording.paragraph("principle-whole", facts);
    }

    /** The actions that avoid the most by 2030. */
    private Block focus() {
        List<Scheduled> actions = new ArrayList<>(plan.pathway()
                .main()
                .map(Route::schedule)
                .map(schedule -> schedule.actions())
                .orElse(List.of()));
        actions.removeIf(action -> avoided(action) <= 0);
        actions.sort(Comparator.comparingDouble(PrinciplesSection::avoided)
                .reversed()
                .thenComparing(action -> action.measure().id()));
        String names = actions.stream()
                .limit(FOCUS)
                .map(action -> action.measure().name().chinese())
                .collect(Collectors.joining("、"));
        return wording.paragraph(
                names.isEmpty() ? "principle-saving" : "principle-focus",
                names.isEmpty() ? Map.of() : Map.of("actions", words(names), "year", words(MARK)));
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().find(MARK).map(Emissions::tonnes).orElse(0.0);
    }

    private Block wheels() {
        return wording.paragraph(
                "principle-wheels",
                Map.of(
                        "policies", words(plan.safeguards().policies().size()),
                        "market",
                                words(plan.safeguards().of(PolicyAspect.MARKET).size()),
                        "points", words(plan.safeguards().appraisal().points())));
    }

    private Block safety() {
        long waiting = plan.pathway().main().stream()
                .flatMap(route -> route.schedule().actions().stream())
                .filter(action ->
                        action.before().stream().anyMatch(first -> first.standing() == Scheduled.Standing.PLANNED))
                .count();
        return wording.paragraph(
                waiting == 0 ? "principle-safety" : "principle-order",
                waiting == 0 ? Map.of() : Map.of("count", words(waiting)));
    }
}
