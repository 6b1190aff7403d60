package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.history.PeakVerdict;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Text;

/**
 * 情景曲线 the curves of scenarios as pages draw them, in tonnes of CO2 equivalent.
 *
 * @param years     the years of all curves
 * @param goal      the year by which the province wants the peak
 * @param marks     the years of which tables print values
 * @param draws     how many draws the bands are of
 * @param scenarios the three scenarios
 * @param history   the emissions on record up to the base year; empty where the plan is not asked
 * @param highest   the year on record with the most; 0 where too few compare
 * @param targets   what the plan sets for total emissions; empty where it sets nothing
 */
record ScenarioCurves(
        List<Integer> years,
        int goal,
        List<Integer> marks,
        int draws,
        List<Curve> scenarios,
        List<Past> history,
        int highest,
        List<Past> targets) {
    private static final int NEAR = 3;
    private static final int MARKS = 3;
    private static final double WAN = 10_000;
    private static final String TOTAL = "total";
    private static final String TOTAL_INDICATOR = "IND-B01";

    /**
     * A scenario's curves.
     *
     * @param id    its id
     * @param name  its name
     * @param total total emissions by year
     * @param low   the 5 % quantile of the draws by year; empty for one that is only tried
     * @param high  the 95 % quantile by year; empty for one that is only tried
     * @param peak  when the total is highest
     * @param parts the total by department, and indirect emissions
     */
    record Curve(
            String id,
            String name,
            List<Double> total,
            List<Double> low,
            List<Double> high,
            Peak peak,
            List<Part> parts) {}

    /**
     * When emissions are highest.
     *
     * @param year    the year
     * @param value   the emissions
     * @param isPast  whether they fall from the base year on
     * @param isNever whether they still rise at the end
     * @param words   the same in words, as every page tells it
     */
    record Peak(int year, double value, boolean isPast, boolean isNever, String words) {}

    /**
     * The total of a year.
     *
     * @param year  the year
     * @param value the emissions
     */
    record Past(int year, double value) {}

    /**
     * A part of the total.
     *
     * @param id     its id, as in keys
     * @param name   its name
     * @param values by year
     */
    record Part(String id, String name, List<Double> values) {}

    static ScenarioCurves of(Scenarios scenarios, Shown words) {
        Odds odds = scenarios.odds();
        List<Curve> curves = scenarios.scenarios().stream()
                .map(scenario -> curve(scenario, Optional.of(odds), words))
                .toList();
        List<Integer> years = scenarios.scenarios().get(0).course().total().years();
        return new ScenarioCurves(years, odds.goal(), marks(scenarios), odds.draws(), curves, List.of(), 0, List.of());
    }

    /** The same with the years on record and the targets of a plan. */
    ScenarioCurves with(Plan plan) {
        int base = years.get(0);
        List<Past> past = plan.emissionHistory().findSeries(TOTAL).stream()
                .flatMap(series -> plan.history().years().stream()
                        .filter(year -> year <= base)
                        .flatMap(year -> series.find(year).stream()
                                .map(value ->
                                        new Past(year, value.in(Unit.TONNE_CO2E).value()))))
                .toList();
        List<Past> goals = plan.targets().stream()
                .flatMap(targets -> targets.goal(TOTAL_INDICATOR).stream()
                        .flatMap(goal -> targets.milestones().stream()
                                .filter(year -> year > base)
                                .flatMap(year -> goal.target(year).stream()
                                        .map(target -> new Past( // Table B.1 tells it in 万吨
                                                year, target.value().value() * WAN)))))
                .toList();
        int most = PeakLine.history(plan).map(PeakVerdict::peakYear).orElse(0);
        return new ScenarioCurves(years, goal, marks, draws, scenarios, past, most, goals);
    }

    /** Three of the years of which documents print ranges, not just after the base year, and the last. */
    static List<Integer> marks(Scenarios scenarios) {
        List<Integer> all = scenarios.rangeYears();
        int last = all.get(all.size() - 1);
        List<Integer> ahead = all.stream()
                .filter(year -> year >= scenarios.system().baseYear() + NEAR && year != last)
                .limit(MARKS)
                .toList();
        var marks = new ArrayList<>(ahead);
        marks.add(last);
        return marks;
    }

    /** The curves of one scenario, with bands where its odds are known. */
    static Curve curve(Scenario scenario, Optional<Odds> odds, Shown words) {
        ScenarioKind kind = scenario.kind();
        YearSeries<Emissions> total = scenario.course().total();
        PeakStatement peak = PeakStatement.of(total);
        return new Curve(
                kind.id(),
                words.say(kind.text()),
                tonnes(total),
                odds.map(of -> values(of.of(kind, OddsPart.P5))).orElse(List.of()),
                odds.map(of -> values(of.of(kind, OddsPart.P95))).orElse(List.of()),
                new Peak(
                        peak.year(),
                        peak.emissions().tonnes(),
                        peak.isPast(),
                        peak.isNever(),
                        words.say(PeakLine.path(kind.text(), peak))),
                parts(scenario, words));
    }

    private static List<Part> parts(Scenario scenario, Shown words) {
        var parts = new ArrayList<Part>();
        Arrays.stream(Functional.values())
                .map(each -> new Part(
                        each.name().toLowerCase(Locale.ROOT),
                        words.say(each.text()),
                        tonnes(scenario.course().direct(each))))
                .filter(part -> part.values().stream().anyMatch(value -> value != 0))
                .forEach(parts::add);
        Text indirect = Text.of("外购电力、热力（间接排放）", "imported electricity and heat (indirect)");
        parts.add(new Part(
                "indirect", words.say(indirect), tonnes(scenario.course().indirect())));
        return parts;
    }

    private static List<Double> tonnes(YearSeries<Emissions> series) {
        return series.byYear().values().stream().map(Emissions::tonnes).toList();
    }

    private static List<Double> values(YearSeries<Quantity> series) {
        return series.byYear().values().stream().map(Quantity::value).toList();
    }
}
