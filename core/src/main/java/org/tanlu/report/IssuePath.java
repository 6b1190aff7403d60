package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Register.Row;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/**
 * 承诺的路径 what chapter 三 of the issue version says of the pathway behind the targets, without any level of emissions: how much the
 * conditions of the scenario bring and how much the tasks, and in which years emissions rise and why (clauses 9.3 and 10.1).
 */
@Clause({"9.3", "10.1", "A"})
final class IssuePath {
    private static final int PER_CENT = 100;
    /** A share of the grid of less than this in per cent is none in print. */
    private static final double TOLD = 0.05;

    private static final String CONDITIONS = "活动水平、能源结构";

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    IssuePath(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    /** Who brings the reductions of a year; nothing where the targets have no pathway or it avoids nothing. */
    List<Inline> conditions(Targets targets, int year) {
        return targets.path()
                .flatMap(path -> path.conditionsShare(year))
                .map(share -> conditions(targets, share, year))
                .orElse(List.of());
    }

    private List<Inline> conditions(Targets targets, Quantity share, int year) {
        if (share.value() <= 0) {
            return wording.sentence("issue-conditions-none", Map.of("year", words(year)));
        }
        Optional<Quantity> grid = targets.path()
                .flatMap(path -> path.gridShare(year))
                .filter(part -> part.value() >= TOLD && part.value() < share.value() - TOLD);
        if (grid.isPresent()) {
            return beside(targets, share, grid.get(), year);
        }
        if (share.value() >= PER_CENT) {
            return wording.sentence(
                    "issue-conditions-all", Map.of("year", words(year), "parts", words(parts(targets, year))));
        }
        return wording.sentence(
                "issue-conditions",
                Map.of(
                        "year",
                        words(year),
                        "parts",
                        words(parts(targets, year)),
                        "share",
                        printed(Numbers.fixed(share.value(), 1) + "%", "target/conditions_share/" + year)));
    }

    /** The grid outside the city apart from the conditions that plans of the city bring about. */
    private List<Inline> beside(Targets targets, Quantity share, Quantity grid, int year) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("year", words(year));
        facts.put("grid", printed(Numbers.fixed(grid.value(), 1) + "%", "target/grid_share/" + year));
        facts.put("parts", words(parts(targets, year)));
        if (share.value() >= PER_CENT) {
            return wording.sentence("issue-conditions-grid-all", facts);
        }
        facts.put(
                "share",
                printed(Numbers.fixed(share.value() - grid.value(), 1) + "%", "target/conditions_city_share/" + year));
        return wording.sentence("issue-conditions-grid", facts);
    }

    /** The cited plans that no condition of the year is told with; nothing where there is none. */
    List<Inline> basis(Targets targets, int year) {
        List<String> rest = new IssueConditions(plan, reference, wording).rest(targets, names(targets, year));
        return targets.path().isEmpty() || rest.isEmpty()
                ? List.of()
                : wording.sentence("issue-conditions-basis", Map.of("documents", words(IssueDocument.listed(rest))));
    }

    /** Where the course without actions emits less than the baseline, the largest parts first, each with who answers for it. */
    private String parts(Targets targets, int year) {
        return new IssueConditions(plan, reference, wording).told(targets, names(targets, year));
    }

    private List<String> names(Targets targets, int year) {
        return plan.pathway()
                .find(targets.carrier())
                .flatMap(route -> plan.scenarios()
                        .map(scenarios -> scenarios.of(ScenarioKind.BASELINE).course())
                        .map(baseline -> CourseParts.lessNamed(baseline, route.base(), year, grid(targets, year))))
                .filter(parts -> !parts.isEmpty())
                .orElse(List.of(CONDITIONS));
    }

    private static double grid(Targets targets, int year) {
        return targets.path().map(path -> CourseParts.tonnes(path.grid(), year)).orElse(0.0);
    }

    /** The years in which emissions rise and why; empty where they fall in every year. */
    Optional<Block> rises(Targets targets) {
        Optional<CommittedPath> path =
                targets.path().filter(found -> !found.rises().isEmpty());
        return path.map(found -> {
            var said = new ArrayList<Inline>();
            found.rises().forEach(rise -> said.addAll(rise(found, rise)));
            said.addAll(wording.sentence("issue-rises-close", Map.of()));
            return new Paragraph(said);
        });
    }

    private List<Inline> rise(CommittedPath path, CommittedPath.Rise rise) {
        double before = path.course().total().find(rise.before()).orElseThrow().tonnes();
        double last = path.course().total().find(rise.last()).orElseThrow().tonnes();
        int first = rise.before() + 1;
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("years", words(first == rise.last() ? first + "年" : first + "—" + rise.last() + "年"));
        facts.put("before", words(rise.before()));
        facts.put("last", words(rise.last()));
        facts.put("change", printed(Numbers.fixed((last / before - 1) * PER_CENT, 2) + "%", rise.key()));
        facts.put("parts", words(new RiseCauses(path.course()).of(rise.before(), rise.last())));
        var said = new ArrayList<>(wording.sentence("issue-rises", facts));
        said.addAll(
                projects(new RisingProjects(plan.dossier().register("projects").rows())
                        .of(rise.before(), rise.last(), last - before)));
        return said;
    }

    /** The large projects behind a rise: by name where they are public, how many where they are not. */
    private List<Inline> projects(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return rows.stream().allMatch(RisingProjects::isPublic)
                ? wording.sentence("issue-rises-projects", Map.of("projects", words(RisingProjects.names(rows))))
                : wording.sentence("issue-rises-projects-count", Map.of("count", words(rows.size())));
    }
}
