package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.trace.Clause;

/** 行动原则 chapter 二 of the issue version: the four principles with what they mean in this city. */
@Clause("A")
final class IssuePrinciples {
    private static final int FOCUS = 3;

    private final Plan plan;
    private final List<Scheduled> actions;
    private final Wording wording;

    IssuePrinciples(Plan plan, Wording wording) {
        this.plan = plan;
        this.actions =
                plan.pathway().main().map(route -> route.schedule().actions()).orElse(List.of());
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
                        "issue-principle-type",
                        Map.of("type", found.type().kind().text().chinese())))
                .orElse("");
        boolean isDivided = !plan.dossier().register("districts").rows().isEmpty();
        return wording.paragraph(
                "issue-principle-whole",
                Map.of(
                        "type",
                        words(type),
                        "classes",
                        words(new IssueKind(plan, wording).classes()),
                        "districts",
                        words(isDivided ? "、" + OwnNames.districts(plan.dossier()) : "")));
    }

    private Block focus() {
        String names = IssueStatus.largest(actions, FOCUS, plan);
        return names.isEmpty()
                ? wording.paragraph("issue-principle-saving", Map.of())
                : wording.paragraph("issue-principle-focus", Map.of("actions", words(names)));
    }

    /** The instruments of the market are those that the pathway of the city has. */
    private Block wheels() {
        String market = wording.text("issue-principle-market", Map.of());
        var choice = new IssueChoice(plan, wording);
        String names = actions.stream()
                .filter(action -> choice.isTask(action)
                        && IssueTasks.group(action, wording).equals(market))
                .map(action -> IssueTasks.plain(Waterways.name(action, plan)))
                .collect(Collectors.joining("、"));
        String tools = names.isEmpty() ? "" : wording.text("issue-principle-tools", Map.of("names", names));
        return wording.paragraph("issue-principle-wheels", Map.of("tools", words(tools)));
    }

    private Block safety() {
        boolean isOrdered = actions.stream()
                .anyMatch(action ->
                        action.before().stream().anyMatch(first -> first.standing() == Scheduled.Standing.PLANNED));
        String order = isOrdered ? wording.text("issue-principle-order", Map.of()) : "";
        return wording.paragraph("issue-principle-safety", Map.of("order", words(order)));
    }
}
