package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Drawn;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Ensemble;
import org.tanlu.energy.Sensitivity;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.EnergyReference;
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
    /** The scenario of which the key assumptions are found: the one that takes the province's peak year as its goal. */
    public static final ScenarioKind ASSESSED = ScenarioKind.LOW_CARBON;

    private static final double HALF = 0.5;
    /** A middle this near to no deviation is of no account. */
    private static final double ASIDE = 0.005;

    private final Supplier<Ensemble> draw;
    private final Assessed assessed;
    private final List<DrawnParameter> parameters;
    private final int draws;
    private final int seed;
    private final int goal;
    private Optional<Map<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>>> known = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    private Odds(
            Supplier<Ensemble> draw,
            Supplier<Sensitivity> assess,
            List<DrawnParameter> parameters,
            int draws,
            int seed,
            int goal) {
        this.draw = draw;
        this.assessed = new Assessed(assess);
        this.parameters = parameters;
        this.draws = draws;
        this.seed = seed;
        this.goal = goal;
    }

    static Odds of(EnergySystem system, List<Scenario> scenarios, Dossier dossier, EnergyReference reference) {
        int draws = dossier.city().findInteger("scenario_draws").orElseThrow();
        int seed = dossier.city().findInteger("uncertainty_seed").orElseThrow();
        int horizon = dossier.city().findInteger("horizon").orElseThrow();
        int goal = dossier.city().findInteger("province_peak_year").orElseThrow();
        List<Map<String, Assumption>> told =
                scenarios.stream().map(Scenario::assumptions).toList();
        Map<String, Assumption> assessed =
                told.get(List.of(ScenarioKind.values()).indexOf(ASSESSED));
        List<Integer> years = dossier.register("plans").rows().stream()
                .flatMap(row -> row.findYear("target_year").stream())
                .filter(year -> year > system.baseYear() && year <= horizon)
                .distinct()
                .toList();
        return new Odds(
                () -> Ensemble.draw(system, told, horizon, reference, draws, Uniforms.random(seed), years),
                () -> Sensitivity.of(system, assessed, horizon, goal, reference, seed),
                DrawnParameter.of(system, reference),
                draws,
                seed,
                goal);
    }

    /** How many draws there are. */
    public int draws() {
        return draws;
    }

    /** The year by which the province wants the peak. */
    public int goal() {
        return goal;
    }

    /** The parameters that are drawn, with their distributions. */
    public List<DrawnParameter> parameters() {
        return parameters;
    }

    /**
     * The parameters whose draws do not lie around the value of the scenario, as the middle of their distribution is not there:
     * they move the median of the draws off the curve.
     */
    public List<DrawnParameter> skewed() {
        return parameters.stream().filter(Odds::isSkewed).toList();
    }

    private static boolean isSkewed(DrawnParameter parameter) {
        double[] middle = new double[1];
        parameter.deviation().spread().deviations(new double[] {HALF}, middle, 1);
        return StrictMath.abs(middle[0]) > ASIDE;
    }

    /** Which parameters the uncertainty of the {@link #ASSESSED} scenario comes from; found when first asked for. */
    public Sensitivity sensitivity() {
        return assessed.sensitivity();
    }

    /** What is assessed once; draws are told meanwhile. */
    private static final class Assessed {
        private final Supplier<Sensitivity> assess;
        private Optional<Sensitivity> known = Optional.empty();

        private Assessed(Supplier<Sensitivity> assess) {
            this.assess = assess;
        }

        private synchronized Sensitivity sensitivity() {
            Sensitivity of = known.orElseGet(assess);
            known = Optional.of(of);
            return of;
        }
    }

    /** Begins to draw beside the caller's work, for whoever will ask for it. */
    public void drawAhead() {
        beside(this::all);
    }

    /** Begins to assess beside the caller's work, for whoever will ask for it. */
    public void assessAhead() {
        beside(this::sensitivity);
    }

    private static void beside(Runnable work) {
        ForkJoinTask.adapt(work).fork(); // what goes wrong goes wrong again, and is told, where it is asked for
    }

    /** What the draws say of a scenario, by year: tonnes, or shares of draws. */
    public YearSeries<Quantity> of(ScenarioKind kind, OddsPart part) {
        YearSeries<Quantity> series = all().getOrDefault(kind, Map.of()).get(part);
        if (series == null) {
            throw new IllegalStateException("not drawn: " + kind + " " + part);
        }
        return series;
    }

    /** The share of draws of a scenario that meet a target of a plan. */
    public synchronized Quantity meets(ScenarioKind kind, DrawnGoal target) {
        all();
        return drawn.orElseThrow().met(List.of(ScenarioKind.values()).indexOf(kind), target);
    }

    private synchronized Map<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>> all() {
        Map<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>> all = known.orElseGet(this::drawnNow);
        known = Optional.of(all);
        return all;
    }

    private Map<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>> drawnNow() {
        Ensemble ensemble = draw.get();
        drawn = Optional.of(ensemble.drawn());
        return told(ensemble);
    }

    private static Map<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>> told(Ensemble ensemble) {
        var all = new EnumMap<ScenarioKind, Map<OddsPart, YearSeries<Quantity>>>(ScenarioKind.class);
        for (ScenarioKind kind : ScenarioKind.values()) {
            int place = all.size();
            var parts = new EnumMap<OddsPart, YearSeries<Quantity>>(OddsPart.class);
            parts.put(OddsPart.P5, quantile(ensemble, place, 0.05));
            parts.put(OddsPart.P50, quantile(ensemble, place, 0.5));
            parts.put(OddsPart.P95, quantile(ensemble, place, 0.95));
            parts.put(OddsPart.PEAK_SHARE, ensemble.peaks(place));
            parts.put(OddsPart.PEAKED_BY, ensemble.peaked(place));
            parts.put(OddsPart.BELOW_BASE, ensemble.belowBase(place));
            all.put(kind, parts);
        }
        return all;
    }

    private static YearSeries<Quantity> quantile(Ensemble ensemble, int place, double share) {
        return ensemble.quantile(place, Quantity.of(share, Unit.ONE)).map(Emissions::toQuantity);
    }

    /** The share of draws in which a scenario peaks in the province's year or before it. */
    public Quantity peaksInTime(ScenarioKind kind) {
        YearSeries<Quantity> peaked = of(kind, OddsPart.PEAKED_BY);
        return peaked.years().stream()
                .filter(year -> year <= goal)
                .reduce((earlier, later) -> later)
                .flatMap(peaked::find)
                .orElse(Quantity.of(0, Unit.ONE));
    }

    /** The key of what the draws say of a year. */
    public static String key(ScenarioKind kind, OddsPart part, int year) {
        return ScenarioFigures.key(kind) + "/range/" + part.id() + "/" + year;
    }

    /** The key of the share of draws that peak in time. */
    public static String key(ScenarioKind kind) {
        return ScenarioFigures.key(kind) + "/range/peaks_in_time";
    }

    /** Every number of it that can be asked where it comes from. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            for (OddsPart part : OddsPart.values()) {
                of(kind, part).byYear().forEach((year, value) -> figures.add(figure(kind, part, year, value)));
            }
            Quantity share = Quantity.of(peaksInTime(kind).value() * 100, Unit.PERCENT);
            figures.add(new Figure(
                    key(kind),
                    share,
                    () -> derivation(
                            Text.of(
                                    kind.text().chinese() + "不晚于" + goal + "年达峰的抽样占比",
                                    "share of draws of the " + kind.text().english() + " that peak by " + goal),
                            share)));
        }
        figures.addAll(Distributions.figures(parameters));
        figures.addAll(new SensitivityFigures(sensitivity(), seed).figures());
        return figures;
    }

    private Figure figure(ScenarioKind kind, OddsPart part, int year, Quantity value) {
        Text label = Text.of(
                kind.text().chinese() + year + "年" + part.text().chinese(),
                part.text().english() + ", " + kind.text().english() + ", " + year);
        return new Figure(key(kind, part, year), value, () -> derivation(label, value));
    }

    private Derivation derivation(Text label, Quantity value) {
        return new Derivation(
                label,
                value,
                Text.of(
                        "情景参数" + draws + "次抽样（种子" + seed + "）；各参数的分布见结果文件 scenario_distributions.csv",
                        draws + " draws of the parameters with seed " + seed
                                + "; their distributions are in scenario_distributions.csv among the results"),
                "9.2",
                List.of());
    }
}
