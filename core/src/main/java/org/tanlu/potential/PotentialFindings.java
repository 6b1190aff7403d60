package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What is the matter with potentials: one finding a rule (chapter 8). */
@Clause("8")
final class PotentialFindings {
    private static final int SHOWN = 8;
    /** The clauses that name what has to be analysed. */
    private static final List<String> CLAUSES =
            List.of("8.2", "8.3.1", "8.3.2", "8.3.3", "8.4.1", "8.4.2", "8.4.3.1", "8.4.3.2", "8.5", "8.6", "8.7");

    private final Potentials potentials;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    PotentialFindings(Potentials potentials, ReferenceData reference) {
        this.potentials = potentials;
        this.reference = reference;
    }

    List<Finding> all(Optional<String> zone, EfficiencyGaps gaps, TechnicalPotential technical) {
        untold();
        negative(technical);
        beyond();
        raising();
        costs();
        if (zone.isEmpty()) {
            findings.add(Finding.of(reference.rule("POT-CLIMATE")));
        }
        clauses();
        batches();
        conditions();
        renewables();
        screened();
        efficiency(gaps, technical);
        return findings;
    }

    private void untold() {
        report(
                "POT-UNTOLD",
                potentials.of(Standing.UNTOLD).stream()
                        .map(potential -> Text.of(
                                potential.measure().name().chinese() + "（"
                                        + potential.reason().chinese() + "）",
                                potential.measure().name().english() + " ("
                                        + potential.reason().english() + ")"))
                        .toList());
    }

    /** What the city's data make less than nothing, at the first datum, with the rows of all of them. */
    private void negative(TechnicalPotential technical) {
        for (Potential potential : potentials.measures()) {
            Measure measure = potential.measure();
            technical.negative(measure).ifPresent(amount -> {
                List<Datum> data = technical.data(measure);
                List<Text> rows = data.stream()
                        .map(datum -> Text.of(
                                datum.name().chinese() + "（" + datum.place() + "）",
                                datum.name().english() + " (" + datum.place() + ")"))
                        .toList();
                findings.add(Finding.at(
                        data.get(0).place(),
                        reference.rule("POT-NEGATIVE"),
                        Facts.of("id", measure.id())
                                .and("measure", measure.name())
                                .and("amount", amount.toString())
                                .and("rows", rows)));
            });
        }
    }

    /**
     * What by itself would have avoided more in the base year than the whole city emitted, at the city's own value where that says
     * so. By the base year: later factors of electricity fall with what scenarios take up of the measure itself.
     */
    private void beyond() {
        int base = potentials.course().system().baseYear();
        double all = potentials.course().total().find(base).orElseThrow().tonnes();
        for (Potential potential : potentials.of(Standing.AVAILABLE)) {
            double unit = potential.perUnit().find(base).map(Emissions::tonnes).orElse(0.0);
            double times = unit * potential.left().value() / all;
            if (times > 1) {
                Facts facts = Facts.of("id", potential.measure().id())
                        .and("measure", potential.measure().name())
                        .and("amount", potential.left().toString())
                        .and("year", base)
                        .and("times", Double.toString(Math.round(times * 10) / 10.0));
                findings.add(own(potential.measure())
                        .map(row -> Finding.at(row.place(), reference.rule("POT-BEYOND"), facts))
                        .orElseGet(() -> Finding.of(reference.rule("POT-BEYOND"), facts)));
            }
        }
    }

    /** The row of the city that tells a potential itself. */
    private Optional<Register.Row> own(Measure measure) {
        return potentials.values().stream()
                .filter(value -> value.measure().id().equals(measure.id())
                        && value.field().equals("potential"))
                .map(OwnValue::row)
                .findFirst();
    }

    private void raising() {
        int year = potentials.terms().year();
        List<Text> raising = potentials.measures().stream()
                .filter(potential ->
                        potential.raises(year) && potential.breakEven().isPresent())
                .map(this::raising)
                .toList();
        if (!raising.isEmpty()) {
            String factor = factor(potentials.factors().used().find(year).orElseThrow());
            findings.add(Finding.of(
                    reference.rule("POT-RAISES"),
                    Facts.of("count", raising.size())
                            .and("measures", few(raising))
                            .and("year", year)
                            .and("factor", factor)));
        }
    }

    private Text raising(Potential potential) {
        Text name = potential.measure().name();
        String factor = potential.breakEven().map(PotentialFindings::factor).orElse("－");
        Optional<Integer> first = potentials.years().stream()
                .filter(year -> year > potentials.terms().year())
                .filter(year -> !potential.raises(year))
                .findFirst();
        return Text.of(
                name.chinese() + "（减排临界因子" + factor + "，"
                        + first.map(year -> year + "年起减排").orElse("到期末都不减排") + "）",
                name.english() + " (break-even " + factor + ", "
                        + first.map(year -> "avoids from " + year + " on").orElse("never avoids") + ")");
    }

    private static String factor(Quantity factor) {
        return Double.toString(Math.round(factor.value() * 1000) / 1000.0);
    }

    private void costs() {
        report(
                "POT-COST",
                potentials.of(Standing.AVAILABLE).stream()
                        .filter(potential -> !potential.costing().unknown().isEmpty())
                        .map(potential -> {
                            Text unknown = Facts.joined(potential.costing().unknown());
                            Measure measure = potential.measure();
                            String place = reference.measures().place(measure.id());
                            return Text.of(
                                    measure.name().chinese() + "（" + measure.id() + "，缺" + unknown.chinese() + "，"
                                            + place + "）",
                                    measure.name().english() + " (" + measure.id() + ", " + unknown.english() + ", "
                                            + place + ")");
                        })
                        .toList());
    }

    /** A clause of which nothing could be computed and of which no measure is excluded with a reason. */
    private void clauses() {
        List<Text> bare = CLAUSES.stream()
                .filter(clause -> potentials.under(clause).stream()
                        .allMatch(potential -> potential.standing() == Standing.UNTOLD
                                && potential.choice().isEmpty()))
                .map(clause -> Text.of(clause, clause))
                .toList();
        report("POT-CLAUSE", bare);
    }

    /** Classes of renovation of which a later one begins before an earlier one; those for which the scenario has no year. */
    private void batches() {
        List<Batch> batches = potentials.renovation();
        report(
                "POT-BATCH-YEAR",
                batches.stream()
                        .filter(batch -> batch.start().isEmpty())
                        .map(batch -> batch.measure().name())
                        .toList());
        var odd = new ArrayList<Text>();
        int before = 0;
        for (Batch batch : batches) {
            Text name = batch.measure().name();
            int start = batch.start().orElse(before);
            if (start < before) {
                odd.add(Text.of(name.chinese() + "（" + start + "年）", name.english() + " (" + start + ")"));
            }
            before = StrictMath.max(before, start);
        }
        report("POT-BATCH", odd);
    }

    /** What the clauses ask of the city beside measures: a standard for renovated buildings, a policy on buying cars. */
    private void conditions() {
        potentials.profile().factors().stream()
                .filter(factor -> !factor.isKnown())
                .forEach(factor -> {
                    if (factor.requirement().equals(ProfileReader.STANDARD)) {
                        findings.add(Finding.of(reference.rule("POT-STANDARD")));
                    }
                    if (factor.requirement().equals(ProfileReader.CAR_POLICY)) {
                        findings.add(Finding.of(reference.rule("POT-CAR-POLICY")));
                    }
                });
    }

    private void renewables() {
        int last = potentials.course().horizon();
        report(
                "POT-RENEWABLE",
                potentials.renewables().stream()
                        .filter(use -> use.reason().isEmpty())
                        .filter(use -> use.used().find(last).orElseThrow().value() < 1)
                        .map(use -> {
                            String share = Math.round(use.used()
                                                            .find(last)
                                                            .orElseThrow()
                                                            .value()
                                                    * 1000)
                                            / 10.0 + "%";
                            return Text.of(
                                    use.name().chinese() + "（" + last + "年" + share + "）",
                                    use.name().english() + " (" + share + " in " + last + ")");
                        })
                        .toList());
    }

    private void screened() {
        report(
                "POT-SCREEN",
                potentials.measures().stream()
                        .filter(potential -> potential.screening().isLow())
                        .map(potential -> potential.measure().name())
                        .toList());
    }

    private void efficiency(EfficiencyGaps gaps, TechnicalPotential technical) {
        report(
                "POT-BASELINE",
                gaps.all().stream()
                        .filter(EfficiencyGap::isBelowBaseline)
                        .map(gap -> same(gap.row().text("name")))
                        .toList());
        var lacking = new ArrayList<Text>();
        gaps.without().forEach(row -> lacking.add(same(row.text("name"))));
        gaps.all().stream()
                .filter(gap -> gap.benchmark().isEmpty())
                .forEach(gap -> lacking.add(Text.of(
                        gap.row().text("name") + "（" + gap.origin().chinese() + "）",
                        gap.row().text("name") + " (" + gap.origin().english() + ")")));
        report("POT-LEVEL", lacking);
        report("POT-PRODUCT", gaps.untold(technical));
    }

    private static Text same(String name) {
        return Text.of(name, name);
    }

    private void report(String rule, List<Text> found) {
        if (!found.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule(rule), Facts.of("count", found.size()).and("list", few(found))));
        }
    }

    private static List<Text> few(List<Text> texts) {
        if (texts.size() <= SHOWN) {
            return texts;
        }
        int more = texts.size() - SHOWN;
        var shown = new ArrayList<>(texts.subList(0, SHOWN));
        shown.add(Text.of("另" + more + "项", more + " more"));
        return shown;
    }
}
