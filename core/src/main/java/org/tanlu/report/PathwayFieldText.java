package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;

/** 举措文字 what is done in a field, in sentences: who leads, what begins when, and how much of it is there by when (clause 10.2). */
@Clause({"10.2", "A"})
final class PathwayFieldText {
    /** More than so many actions are for the table. */
    private static final int MOST = 6;

    private final List<Scheduled> actions;
    private final int horizon;
    private final Guidance guidance;
    private final Wording wording;

    PathwayFieldText(List<Scheduled> actions, Route route, Wording wording) {
        this.actions = actions;
        this.horizon = route.base().horizon();
        this.guidance = new Guidance(route.terms().from());
        this.wording = wording;
    }

    Paragraph paragraph() {
        Map<String, List<Scheduled>> byLead = new LinkedHashMap<>();
        List<Scheduled> told = told();
        told.forEach(action -> byLead.computeIfAbsent(action.lead().name().chinese(), any -> new ArrayList<>())
                .add(action));
        var sentences = new ArrayList<Inline>();
        byLead.forEach((lead, led) -> sentences.addAll(sentence(lead, led)));
        String rest = told.size() < actions.size() ? "其余" + (actions.size() - told.size()) + "项一并推进，" : "";
        return new Paragraph(wording.phrases(
                "pathway-section",
                Map.of(
                        "count", List.of(words(actions.size())),
                        "actions", List.copyOf(sentences),
                        "rest", List.of(words(rest)))));
    }

    /** The actions that avoid the most in all years, in the order of the table. */
    private List<Scheduled> told() {
        Set<String> largest = new LinkedHashSet<>(actions.stream()
                .sorted(Comparator.comparing(action -> -avoided(action)))
                .limit(MOST)
                .map(action -> action.measure().id())
                .toList());
        return actions.stream()
                .filter(action -> largest.contains(action.measure().id()))
                .toList();
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().byYear().values().stream()
                .mapToDouble(Emissions::tonnes)
                .sum();
    }

    private List<Inline> sentence(String lead, List<Scheduled> led) {
        var sentence = new ArrayList<Inline>(List.of(words(lead + "牵头，")));
        for (Scheduled action : led) {
            int end = action.action().end().orElse(horizon);
            Quantity goal = action.action().units().find(end).orElseThrow();
            boolean isLast = action.equals(led.get(led.size() - 1));
            sentence.add(words(
                    guidance.start(action) + "年启动" + action.measure().name().chinese() + "，到" + end + "年新增规模"));
            sentence.add(
                    printed(Amounts.text(goal), "pathway/" + action.measure().id() + "/units/" + end));
            sentence.add(words("（" + action.measure().activity().chinese() + "）" + (isLast ? "。" : "；")));
        }
        return sentence;
    }
}
