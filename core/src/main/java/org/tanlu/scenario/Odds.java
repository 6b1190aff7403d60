package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Ensemble;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.sampling.Uniforms;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 情景不确定性 how far the scenarios may lie from their curves, and how likely a peak is (clause 9.2): their parameters are
 * drawn many times, the same draws for all three. It is drawn when it is first asked for.
 */
@Clause("9.2")
public final class Odds {
    /** The bounds of the range of 90 per cent. */
    private static final Quantity LOW = Quantity.of(0.05, Unit.ONE);

    private static final Quantity HIGH = Quantity.of(0.95, Unit.ONE);
    private static final Quantity MIDDLE = Quantity.of(0.5, Unit.ONE);
    private static final Unit PERCENT = new Unit("%", "share", 0.01);

    private final Supplier<Ensemble> draw;
    private final int draws;
    private final int seed;
    private final int goal;
    private Optional<Ensemble> drawn = Optional.empty();

    private Odds(Supplier<Ensemble> draw, int draws, int seed, int goal) {
        this.draw = draw;
        this.draws = draws;
        this.seed = seed;
        this.goal = goal;
    }

    static Odds of(EnergySystem system, List<Scenario> scenarios, Dossier dossier, ReferenceData reference) {
        int draws = dossier.city().findInteger("scenario_draws").orElseThrow();
        int seed = dossier.city().findInteger("uncertainty_seed").orElseThrow();
        int horizon = dossier.city().findInteger("horizon").orElseThrow();
        List<Map<String, Assumption>> parameters =
                scenarios.stream().map(Scenario::assumptions).toList();
        return new Odds(
                () -> Ensemble.draw(system, parameters, horizon, reference.energy(), draws, Uniforms.random(seed)),
                draws,
                seed,
                dossier.city().findInteger("province_peak_year").orElseThrow());
    }

    private synchronized Ensemble ensemble() {
        Ensemble known = drawn.orElseGet(draw);
        drawn = Optional.of(known);
        return known;
    }

    /** How many draws there are. */
    public int draws() {
        return draws;
    }

    /** The year by which the province wants the peak. */
    public int goal() {
        return goal;
    }

    /** The lower bound of the range of 90 per cent, by year. */
    public YearSeries<Emissions> low(ScenarioKind kind) {
        return ensemble().quantile(place(kind), LOW);
    }

    /** The median, by year. */
    public YearSeries<Emissions> median(ScenarioKind kind) {
        return ensemble().quantile(place(kind), MIDDLE);
    }

    /** The upper bound of the range of 90 per cent, by year. */
    public YearSeries<Emissions> high(ScenarioKind kind) {
        return ensemble().quantile(place(kind), HIGH);
    }

    /** The share of draws in which a scenario peaks in the province's year or before it. */
    public Quantity peaksInTime(ScenarioKind kind) {
        return ensemble().peaksBy(place(kind), goal);
    }

    private static int place(ScenarioKind kind) {
        return List.of(ScenarioKind.values()).indexOf(kind);
    }

    /** The key of a bound: low, median or high. */
    public static String key(ScenarioKind kind, String bound, int year) {
        return ScenarioFigures.key(kind) + "/range/" + bound + "/" + year;
    }

    /** The key of the share of draws that peak in time. */
    public static String key(ScenarioKind kind) {
        return ScenarioFigures.key(kind) + "/range/peaks_in_time";
    }

    /** Every number of it that can be asked where it comes from; of the years that documents print. */
    List<Figure> figures(List<Integer> years) {
        var figures = new ArrayList<Figure>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            for (int year : years) {
                figures.add(bound(kind, "low", "5%分位数", "5 % quantile", low(kind), year));
                figures.add(bound(kind, "median", "中位数", "median", median(kind), year));
                figures.add(bound(kind, "high", "95%分位数", "95 % quantile", high(kind), year));
            }
            Quantity share = Quantity.of(peaksInTime(kind).value() * 100, PERCENT);
            figures.add(new Figure(
                    key(kind),
                    share,
                    () -> derivation(
                            Text.of(
                                    kind.text().chinese() + "不晚于" + goal + "年达峰的抽样占比",
                                    "share of draws of the " + kind.text().english() + " that peak by " + goal),
                            share)));
        }
        return figures;
    }

    private Figure bound(
            ScenarioKind kind, String id, String chinese, String english, YearSeries<Emissions> series, int year) {
        Quantity value = series.find(year).orElseThrow().toQuantity();
        return new Figure(
                key(kind, id, year),
                value,
                () -> derivation(
                        Text.of(
                                kind.text().chinese() + year + "年碳排放总量的" + chinese,
                                english + " of the total of the " + kind.text().english() + " in " + year),
                        value));
    }

    private Derivation derivation(Text label, Quantity value) {
        return new Derivation(
                label,
                value,
                Text.of(
                        "情景参数" + draws + "次抽样（种子" + seed + "）；各参数的相对标准差见 reference/energy/deviations.csv",
                        draws + " draws of the parameters with seed " + seed
                                + "; their relative standard deviations are in reference/energy/deviations.csv"),
                "9.2",
                List.of());
    }
}
