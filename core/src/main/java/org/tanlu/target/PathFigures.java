package org.tanlu.target;

import java.util.ArrayList;
import java.util.List;
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
        path.rises().forEach(rise -> figures.add(rise(rise)));
        return figures;
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
