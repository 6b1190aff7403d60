package org.tanlu.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** What the committed pathway owes to the conditions of its scenario, and the years in which it rises (clauses 9.3 and 10.1). */
@Clause({"9.3", "10.1"})
final class PathFigures {
    private static final String CLAUSE = "10.1";
    private static final Text KEYED = Text.of("另有推导", "derived under its own key");
    private static final int PER_CENT = 100;
    private static final String VEHICLES = "IND-B48";
    /** Before the year in the key of the new energy vehicles that actions add. */
    private static final String BY_TASKS = "target/vehicles_by_tasks/";

    private final CommittedPath path;

    PathFigures(CommittedPath path) {
        this.path = path;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        path.conditions().byYear().forEach((year, part) -> {
            figures.add(conditions(year, part));
            path.conditionsShare(year).ifPresent(share -> figures.add(share(year, share)));
        });
        if (path.hasGrid()) {
            path.grid().byYear().forEach((year, part) -> grid(year, part, figures));
        }
        path.rises().forEach(rise -> figures.add(rise(rise)));
        path.values().stream()
                .filter(value -> value.indicator().id().equals(VEHICLES))
                .flatMap(value -> value.figure().flatMap(figure -> replaced(value.year(), figure)).stream())
                .forEach(figures::add);
        return figures;
    }

    /** The new energy vehicles that actions put in the place of others; nothing where none do. */
    private Optional<Figure> replaced(int year, Figure stock) {
        Set<String> measures = path.course().system().moves().stream()
                .map(move -> move.measure().name().chinese())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Derivation> parts = stock.derivation().get().parents().stream()
                .filter(part -> measures.contains(part.label().chinese()))
                .toList();
        double sum = parts.stream().mapToDouble(part -> part.value().value()).sum();
        return sum > 0
                ? Optional.of(new Figure(
                        BY_TASKS + year,
                        Quantity.of(sum, stock.value().unit()),
                        () -> new Derivation(
                                Text.of(year + "年由举措新增的新能源汽车", "new energy vehicles that actions add, " + year),
                                Quantity.of(sum, stock.value().unit()),
                                Text.of("各项车辆电动化举措之和", "sum of the actions"),
                                "8.4.3.2",
                                parts)))
                : Optional.empty();
    }

    private Figure conditions(int year, Emissions part) {
        Quantity value = part.toQuantity();
        return new Figure(
                "target/conditions/" + year,
                value,
                () -> new Derivation(
                        Text.of(year + "年情景条件减排", "what the conditions of the scenario avoid, " + year),
                        value,
                        Text.of("基准情景排放 － 不采取新增措施的排放", "baseline − course without the plan"),
                        CLAUSE,
                        List.of(
                                baseline(year),
                                Derivation.leaf(
                                        Text.of("不采取新增措施的排放", "emissions without the plan"),
                                        path.baseline()
                                                .find(year)
                                                .orElseThrow()
                                                .minus(part)
                                                .toQuantity(),
                                        Text.of("见结果表pathway_totals的without栏", "column without of pathway_totals")))));
    }

    private Figure share(int year, Quantity share) {
        return new Figure(
                "target/conditions_share/" + year,
                share,
                () -> new Derivation(
                        Text.of(year + "年情景条件占减排量的比重", "share of the conditions of the scenario, " + year),
                        share,
                        Text.of("情景条件减排 ÷（基准情景排放 － 路径排放）", "conditions ÷ (baseline − pathway)"),
                        CLAUSE,
                        List.of(
                                new Derivation(
                                        Text.of("情景条件减排", "what the conditions of the scenario avoid"),
                                        path.conditions()
                                                .find(year)
                                                .orElseThrow()
                                                .toQuantity(),
                                        KEYED,
                                        CLAUSE,
                                        List.of(),
                                        "target/conditions/" + year),
                                baseline(year),
                                pathway(year))));
    }

    /** What the grid outside the city brings, its share, and what is left of the conditions. */
    private void grid(int year, Emissions part, List<Figure> figures) {
        Text name = Text.of(year + "年区域电网排放因子减排", "what the factor of imported electricity avoids, " + year);
        Derivation grid = Derivation.leaf(
                name,
                part.toQuantity(),
                Text.of(
                        "“不采取新增措施”的净调入电量 ×（基准情景调入电力排放因子 － 本情景调入电力排放因子）",
                        "net import without the plan × (factor of the baseline − factor of the scenario)"));
        figures.add(new Figure("target/grid/" + year, part.toQuantity(), () -> grid));
        path.gridShare(year)
                .ifPresent(share -> figures.add(new Figure(
                        "target/grid_share/" + year,
                        share,
                        () -> new Derivation(
                                Text.of(year + "年区域电网占减排量的比重", "share of the grid outside, " + year),
                                share,
                                Text.of("区域电网排放因子减排 ÷（基准情景排放 － 路径排放）", "grid ÷ (baseline − pathway)"),
                                CLAUSE,
                                List.of(grid.keyed("target/grid/" + year), baseline(year), pathway(year))))));
        figures.add(less(
                "target/conditions_city/" + year,
                Text.of(year + "年其他情景条件减排", "what the other conditions avoid, " + year),
                told("情景条件减排", "all conditions", condition(year).toQuantity(), "target/conditions/" + year),
                grid.keyed("target/grid/" + year)));
        path.conditionsShare(year)
                .ifPresent(all -> path.gridShare(year)
                        .ifPresent(share -> figures.add(less(
                                "target/conditions_city_share/" + year,
                                Text.of(year + "年其他情景条件占减排量的比重", "share of the other conditions, " + year),
                                told("情景条件占比", "share of all conditions", all, "target/conditions_share/" + year),
                                told("区域电网占比", "share of the grid", share, "target/grid_share/" + year)))));
    }

    private Emissions condition(int year) {
        return path.conditions().find(year).orElseThrow();
    }

    private static Derivation told(String chinese, String english, Quantity value, String key) {
        return new Derivation(Text.of(chinese, english), value, KEYED, CLAUSE, List.of(), key);
    }

    private static Figure less(String key, Text name, Derivation all, Derivation part) {
        Quantity value = Quantity.of(
                all.value().value() - part.value().value(), all.value().unit());
        return new Figure(
                key,
                value,
                () -> new Derivation(
                        name,
                        value,
                        Text.of("情景条件 － 区域电网排放因子", "all conditions − the factor of imported electricity"),
                        CLAUSE,
                        List.of(all, part)));
    }

    private Figure rise(CommittedPath.Rise rise) {
        Emissions before = path.course().total().find(rise.before()).orElseThrow();
        Emissions last = path.course().total().find(rise.last()).orElseThrow();
        Quantity value = Quantity.of((last.tonnes() / before.tonnes() - 1) * PER_CENT, Unit.PERCENT);
        return new Figure(
                rise.key(),
                value,
                () -> new Derivation(
                        Text.of(
                                rise.last() + "年路径排放比" + rise.before() + "年增加",
                                "rise of the pathway, " + rise.before() + " to " + rise.last()),
                        value,
                        Text.of("末年排放 ÷ 初年排放 － 1", "last year ÷ first year − 1"),
                        CLAUSE,
                        List.of(pathway(rise.before()), pathway(rise.last()))));
    }

    private Derivation baseline(int year) {
        return see(
                ScenarioKind.BASELINE.text(),
                path.baseline().find(year).orElseThrow(),
                "scenario/" + ScenarioKind.BASELINE.id() + "/total/" + year);
    }

    private Derivation pathway(int year) {
        return see(
                CommittedPath.name(path.kind()),
                path.course().total().find(year).orElseThrow(),
                "pathway/emissions/" + year);
    }

    private static Derivation see(Text of, Emissions value, String key) {
        return new Derivation(
                Text.of(of.chinese() + "的排放", "emissions of the " + of.english()),
                value.toQuantity(),
                KEYED,
                CLAUSE,
                List.of(),
                key);
    }
}
