package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Idle;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.fieldwork.assessment.FieldAssessment;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader of the scenarios must know: their order, the province's peak year, measures left out or held. */
@Clause("9.1")
final class ScenarioChecks {
    /** A difference below this share of the total is rounding, not a contradiction. */
    private static final double TRACE = 1e-9;

    /** A measure that reaches more of its told level is not spoken of. */
    private static final double HELD = 0.01;

    private static final double TEN_THOUSAND = 10_000;
    private static final Text TOTAL = Text.of("合计", "total");

    private final Scenarios scenarios;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private ScenarioChecks(Scenarios scenarios, Dossier dossier, ReferenceData reference) {
        this.scenarios = scenarios;
        this.dossier = dossier;
        this.reference = reference;
    }

    static List<Finding> check(Scenarios scenarios, Dossier dossier, ReferenceData reference) {
        var checks = new ScenarioChecks(scenarios, dossier, reference);
        checks.order();
        checks.peak();
        checks.measures();
        checks.held();
        checks.captured();
        checks.sequence();
        checks.findings.addAll(new BaselineChecks(scenarios.of(ScenarioKind.BASELINE), reference).findings());
        new ExistingChecks(scenarios.system(), FieldAssessment.existing(dossier, reference))
                .finding(reference)
                .ifPresent(checks.findings::add);
        return checks.findings;
    }

    /** Enhanced ≤ low-carbon ≤ baseline, in total and by department. */
    private void order() {
        for (ScenarioKind kind : ScenarioKind.values()) {
            kind.parent().ifPresent(parent -> {
                order(kind, parent, TOTAL, total(kind), total(parent));
                for (Functional functional : Functional.values()) {
                    order(
                            kind,
                            parent,
                            functional.text(),
                            scenarios.of(kind).course().direct(functional),
                            scenarios.of(parent).course().direct(functional));
                }
            });
        }
    }

    private YearSeries<Emissions> total(ScenarioKind kind) {
        return scenarios.of(kind).course().total();
    }

    private void order(
            ScenarioKind later,
            ScenarioKind earlier,
            Text where,
            YearSeries<Emissions> more,
            YearSeries<Emissions> less) {
        double allowed =
                TRACE * total(earlier).byYear().values().iterator().next().tonnes();
        List<Integer> years = more.byYear().entrySet().stream()
                .filter(entry -> entry.getValue().tonnes()
                        > less.find(entry.getKey()).orElseThrow().tonnes() + allowed)
                .map(Map.Entry::getKey)
                .toList();
        if (!years.isEmpty()) {
            String first = years.get(0) + "";
            String span = years.size() == 1 ? first : first + "—" + years.get(years.size() - 1);
            findings.add(Finding.of(
                    reference.rule("SCN-ORDER"),
                    Facts.of("later", later.text())
                            .and("earlier", earlier.text())
                            .and("years", Text.of(span + "年", span))
                            .and("where", where)));
        }
    }

    /** The low-carbon scenario takes the province's peak year as its goal. */
    private void peak() {
        int goal = dossier.city().findInteger("province_peak_year").orElseThrow();
        PeakStatement peak = scenarios.peak(ScenarioKind.LOW_CARBON);
        Optional<Emissions> then = total(ScenarioKind.LOW_CARBON).find(goal);
        if (peak.year() > goal && then.isPresent()) {
            long gap = Math.round((peak.emissions().tonnes() - then.get().tonnes()) / TEN_THOUSAND);
            findings.add(Finding.of(
                    reference.rule("SCN-PEAK-MISSED"),
                    Facts.of("peak", peak.year()).and("goal", goal).and("gap", String.valueOf(gap))));
        }
    }

    private void measures() {
        List<Text> untold = scenarios.system().without().entrySet().stream()
                .filter(entry -> entry.getValue() == Idle.UNTOLD)
                .map(entry -> entry.getKey().name())
                .toList();
        if (!untold.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("SCN-WITHOUT-POTENTIAL"),
                    Facts.of("count", untold.size()).and("list", untold)));
        }
    }

    /** Measures that find less energy to spare than the told level asks for. */
    private void held() {
        for (Scenario scenario : scenarios.scenarios()) {
            List<Text> held = scenarios.system().moves().stream()
                    .filter(move -> move.captures().isEmpty() && isHeld(scenario, move))
                    .map(move -> move.measure().name())
                    .toList();
            if (!held.isEmpty()) {
                findings.add(Finding.of(
                        reference.rule("SCN-HELD"),
                        Facts.of("scenario", scenario.kind().text()).and("list", held)));
            }
        }
    }

    /** Measures that would capture more than is emitted where they stand. */
    private void captured() {
        var rows = new ScenarioRows(scenarios.system(), dossier, ScenarioTable.MAIN);
        for (Scenario scenario : scenarios.scenarios()) {
            List<Text> cuts = scenarios.system().moves().stream()
                    .filter(move -> !move.captures().isEmpty() && isHeld(scenario, move))
                    .map(move -> cut(scenario, move, rows))
                    .toList();
            if (!cuts.isEmpty()) {
                findings.add(Finding.of(
                        reference.rule("SCN-CAPTURE"),
                        Facts.of("scenario", scenario.kind().text()).and("list", cuts)));
            }
        }
    }

    /** What is cut in the year in which it is most. */
    private static Text cut(Scenario scenario, Move move, ScenarioRows rows) {
        Map<Integer, Quantity> units = scenario.course().units(move).byYear();
        int year = units.keySet().stream()
                .max(Comparator.comparingDouble(of -> wanted(scenario, move, of)
                        - units.getOrDefault(of, move.done()).value()))
                .orElseThrow();
        String wanted = tonnes(wanted(scenario, move, year));
        String held = tonnes(units.getOrDefault(year, move.done()).value());
        Text row = rows.of(scenario.kind(), Parameters.measure(move.measure().id()), scenario.assumptions());
        return Text.of(
                move.measure().name().chinese() + year + "年" + wanted + "→" + held + "万吨（" + row.chinese() + "）",
                move.measure().name().english() + " in " + year + " " + wanted + " → " + held + " x 10^4 t ("
                        + row.english() + ")");
    }

    private static String tonnes(double tonnes) {
        return Print.number(tonnes / TEN_THOUSAND);
    }

    private static double wanted(Scenario scenario, Move move, int year) {
        Assumption level =
                scenario.assumptions().get(Parameters.measure(move.measure().id()));
        int years = move.isYearly() ? year - scenario.course().system().baseYear() : 1;
        return level == null ? 0 : level.in(year).value() * move.potential().value() * years;
    }

    /** Measures taken up before what they need. */
    private void sequence() {
        EnergySystem system = scenarios.system();
        var rows = new ScenarioRows(system, dossier, ScenarioTable.MAIN);
        for (Scenario scenario : scenarios.scenarios()) {
            List<Text> breaches = Sequence.breaches(
                            system.moves(),
                            reference.measures().dependencies(),
                            scenario.assumptions(),
                            system.baseYear())
                    .stream()
                    .map(breach -> breach(scenario, breach, rows))
                    .toList();
            if (!breaches.isEmpty()) {
                findings.add(Finding.of(
                        reference.rule("SCN-SEQUENCE"),
                        Facts.of("scenario", scenario.kind().text())
                                .and("count", breaches.size())
                                .and("list", breaches)));
            }
        }
    }

    private static Text breach(Scenario scenario, Sequence.Breach breach, ScenarioRows rows) {
        String id = breach.then().measure().id();
        Text row = rows.of(scenario.kind(), Parameters.measure(id), scenario.assumptions());
        Text name = breach.then().measure().name();
        return Text.of(
                name.chinese() + "：" + breach.year() + "年起采用，" + breach.need().chinese() + "（" + row.chinese() + "）",
                name.english() + " from " + breach.year() + ": " + breach.need().english() + " (" + row.english()
                        + ")");
    }

    private static boolean isHeld(Scenario scenario, Move move) {
        return scenario.course().units(move).byYear().entrySet().stream()
                .anyMatch(entry -> entry.getValue().value() < wanted(scenario, move, entry.getKey()) * (1 - HELD));
    }
}
