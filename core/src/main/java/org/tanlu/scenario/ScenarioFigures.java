package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Numbers of the scenarios beside those of their courses: peaks, and what differences do (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class ScenarioFigures {
    private static final String ROOT = "scenario/";
    private static final Unit YEAR = new Unit("年", "year", 1);

    private final Scenarios scenarios;

    ScenarioFigures(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** How the keys of a scenario begin. */
    static String key(ScenarioKind kind) {
        return ROOT + kind.id();
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            PeakStatement peak = scenarios.peak(kind);
            figures.add(new Figure(key(kind) + "/peak", peak.emissions().toQuantity(), () -> peak(kind, peak, true)));
            figures.add(new Figure(
                    key(kind) + "/peak_year", Quantity.of(peak.year(), YEAR), () -> peak(kind, peak, false)));
        }
        scenarios.scenarios().forEach(scenario -> figures.addAll(new Growths(scenario).figures()));
        figures.addAll(DriverFigures.of(scenarios));
        for (ParameterEffect effect : scenarios.effects()) {
            effect.effect()
                    .byYear()
                    .forEach((year, value) -> figures.add(new Figure(
                            key(effect.kind()) + "/effect/" + effect.id() + "/" + year,
                            value.toQuantity(),
                            () -> effect(effect, year, value))));
        }
        figures.addAll(DepartmentFigures.of(scenarios));
        return figures;
    }

    private Derivation peak(ScenarioKind kind, PeakStatement peak, boolean isLevel) {
        var parents = new ArrayList<Derivation>();
        scenarios.of(kind).course().total().byYear().forEach((year, total) -> parents.add(total(kind, year, total)));
        return new Derivation(
                Text.of(
                        kind.text().chinese() + (isLevel ? "排放峰值" : "达峰年份"),
                        (isLevel ? "peak of the " : "peak year of the ")
                                + kind.text().english()),
                isLevel ? peak.emissions().toQuantity() : Quantity.of(peak.year(), YEAR),
                Text.of(
                        "基年至终年各年总量的最大值" + (isLevel ? "" : "所在年份") + "，并列时取最后一年",
                        (isLevel ? "largest" : "year of the largest") + " of the yearly totals, the last of equals"),
                "9.1",
                parents);
    }

    private static Derivation total(ScenarioKind kind, int year, Emissions total) {
        return new Derivation(
                Text.of(year + "年碳排放总量", "total emissions, " + year),
                total.toQuantity(),
                Text.of("另有推导", "derived under its own key"),
                "9.1",
                List.of(),
                key(kind) + "/total/" + year);
    }

    private Derivation effect(ParameterEffect effect, int year, Emissions value) {
        Emissions now = scenarios.of(effect.kind()).course().total().find(year).orElseThrow();
        var parents = new ArrayList<Derivation>();
        parents.add(total(effect.kind(), year, now));
        parents.add(Derivation.leaf(
                Text.of("该参数还原后的碳排放总量", "total emissions with the parameter set back"),
                now.minus(value).toQuantity(),
                Text.of("重新模拟", "simulated anew")));
        for (Assumption assumption : effect.parameters()) {
            parents.add(parameter(assumption, assumption, effect.kind(), year));
            before(effect.kind(), assumption.parameter())
                    .ifPresent(old -> parents.add(
                            parameter(old, assumption, effect.kind().parent().orElseThrow(), year)));
        }
        return new Derivation(
                Text.of(
                        "“" + effect.name().chinese() + "”的差别对"
                                + effect.kind().text().chinese() + year + "年排放的作用",
                        "what the difference in " + effect.name().english() + " does to the "
                                + effect.kind().text().english() + " in " + year),
                value.toQuantity(),
                Text.of("碳排放总量 － 只把该参数还原为上一级情景后的总量", "total − total with this parameter alone as in the parent"),
                "9.2",
                parents);
    }

    private Optional<Assumption> before(ScenarioKind kind, String parameter) {
        Map<String, Assumption> parent =
                scenarios.of(kind.parent().orElseThrow()).assumptions();
        return Optional.ofNullable(parent.get(parameter));
    }

    private static Derivation parameter(Assumption assumption, Assumption named, ScenarioKind kind, int year) {
        return new Derivation(
                Text.of(
                        kind.text().chinese() + year + "年" + named.name().chinese(),
                        named.name().english() + " in the " + kind.text().english() + ", " + year),
                assumption.in(year),
                assumption.origin().statement(),
                "9.1",
                List.of(),
                key(kind) + "/parameter/" + assumption.parameter() + "/" + year);
    }
}
