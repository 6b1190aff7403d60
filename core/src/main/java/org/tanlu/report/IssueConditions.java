package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register.Row;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;

/**
 * 需落实的条件 the part of the reduction that no task of the plan carries: by kind, with the department that answers for it and the
 * documents on record that the scenario cites for it (clauses 4.1 and 10.1).
 */
@Clause({"4.1", "10.1", "A"})
final class IssueConditions {
    /** So many documents are named of a condition. */
    private static final int CITED = 2;

    /** Where conditions belong: the heading of chapter four by the kind of the part. */
    private static final Map<String, String> HEADINGS = Map.of(
            Functional.INDUSTRY.text().chinese(), "A4.3",
            Functional.PUBLIC_BUILDINGS.text().chinese(), "A4.4",
            Functional.RESIDENTIAL_BUILDINGS.text().chinese(), "A4.4",
            Functional.TRANSPORT.text().chinese(), "A4.5",
            Functional.AGRICULTURE.text().chinese(), "A4.7",
            Functional.WASTE.text().chinese(), "A4.8");

    private static final String ENERGY = "A4.2";
    /** Which plans are on the matter of a heading, by their theme. */
    private static final Map<String, String> THEMES = Map.of(
            "A4.2", "energy",
            "A4.3", "industry",
            "A4.4", "buildings",
            "A4.5", "transport",
            "A4.7", "agriculture",
            "A4.8", "circular");

    private final Plan plan;
    private final IssueSupplements supplements;
    private final Wording wording;

    IssueConditions(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.supplements = new IssueSupplements(plan, reference, wording);
        this.wording = wording;
    }

    /** The conditions in a row, each with who answers for it and by which documents, each document once. */
    String told(Targets targets, List<String> names) {
        Map<String, Row> cited = cited(targets);
        return names.stream().map(name -> told(name, cited)).collect(Collectors.joining("，"));
    }

    private String told(String name, Map<String, Row> cited) {
        String heading = HEADINGS.getOrDefault(name, ENERGY);
        List<String> titles = of(heading, cited).stream().limit(CITED).toList();
        titles.forEach(cited::remove);
        String lead = supplements.lead(heading);
        return titles.isEmpty()
                ? wording.text("issue-condition", Map.of("name", name, "lead", lead))
                : wording.text(
                        "issue-condition-plan", Map.of("name", name, "lead", lead, "documents", bracketed(titles)));
    }

    /** The cited documents that belong to no condition. */
    List<String> rest(Targets targets, List<String> names) {
        Map<String, Row> cited = cited(targets);
        names.forEach(name -> told(name, cited));
        return cited.keySet().stream()
                .limit(CITED)
                .map(title -> "《" + title + "》")
                .toList();
    }

    private static String bracketed(List<String> titles) {
        return titles.stream().map(title -> "《" + title + "》").collect(Collectors.joining());
    }

    private static List<String> of(String heading, Map<String, Row> cited) {
        String theme = THEMES.getOrDefault(heading, "");
        return cited.entrySet().stream()
                .filter(title -> title.getValue().says("theme", theme))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The public plans on record that the scenario cites for what it assumes otherwise than the baseline, most cited first. */
    private Map<String, Row> cited(Targets targets) {
        var cited = new LinkedHashMap<String, Row>();
        plan.scenarios()
                .ifPresent(scenarios -> cited(
                                scenarios.of(ScenarioKind.BASELINE).course(),
                                scenarios.of(targets.carrier()).course())
                        .forEach(cited::put));
        return cited;
    }

    private Map<String, Row> cited(Course baseline, Course course) {
        Map<String, Row> plans = plan.dossier().register("plans").rows().stream()
                .filter(row -> row.access() == Access.PUBLIC)
                .collect(Collectors.toMap(
                        row -> row.text("title"), Function.identity(), (one, other) -> one, TreeMap::new));
        Map<String, Long> counts = course.assumptions().values().stream()
                .filter(one -> Optional.ofNullable(baseline.assumptions().get(one.parameter()))
                        .map(Assumption::values)
                        .filter(one.values()::equals)
                        .isEmpty())
                .flatMap(one -> one.origin().source().stream())
                .map(Source::title)
                .filter(plans::containsKey)
                .collect(Collectors.groupingBy(title -> title, TreeMap::new, Collectors.counting()));
        var ordered = new LinkedHashMap<String, Row>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(title -> Optional.ofNullable(plans.get(title.getKey()))
                        .ifPresent(row -> ordered.put(title.getKey(), row)));
        return ordered;
    }
}
