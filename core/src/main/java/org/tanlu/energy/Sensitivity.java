package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.EnergyReference;
import org.tanlu.sampling.Morris;
import org.tanlu.sampling.SobolIndices;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 关键假设 which of the drawn parameters of a scenario its uncertainty comes from (clause 9.2): all are screened by elementary
 * effects, and of the strongest the indices of Sobol say which part of the variance they make.
 *
 * @param effects what the screening says, by result and parameter
 * @param shares  what the indices say, by result and parameter, the remainder as the last of each result
 */
@Clause("9.2")
public record Sensitivity(List<Effect> effects, List<Share> shares) {
    /** How often each parameter moves in the screening. */
    public static final int TRAJECTORIES = 20;
    /** How many parameters have indices of their own. */
    public static final int MOST = 15;
    /** Points of a repetition. */
    public static final int POINTS = 128;
    /** Repetitions, from which errors are told. */
    public static final int REPETITIONS = 8;

    /** An effect that is less than this part of the strongest is none. */
    private static final double TRACE = 1e-6;

    public Sensitivity {
        effects = List.copyOf(effects);
        shares = List.copyOf(shares);
    }

    /** What of a scenario is asked about. */
    public enum Result {
        GOAL_YEAR("达峰目标年份的排放", "emissions in the goal year of the peak"),
        PEAK_LEVEL("排放峰值", "peak level"),
        LAST_YEAR("终年的排放", "emissions in the last year");

        private final Text text;

        Result(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The name in Chinese and English. */
        public Text text() {
            return text;
        }

        /** The id in keys and results. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * 筛选效应 by how much a result changes on average when a parameter moves by half of its distribution.
     *
     * @param result    the result
     * @param parameter the parameter
     * @param size      the mean size of the changes, with its standard error
     * @param error     the standard error of the mean size
     * @param mean      the mean change
     * @param deviation the standard deviation of the changes: how far they depend on the other parameters
     */
    public record Effect(
            Result result,
            DrawnParameter parameter,
            Emissions size,
            Emissions error,
            Emissions mean,
            Emissions deviation) {}

    /**
     * 方差贡献 which part of the variance of a result a parameter makes.
     *
     * @param result     the result
     * @param parameter  the parameter; empty for all others together
     * @param first      the part that it makes alone
     * @param firstError its standard error
     * @param total      the part that it makes alone and together with others
     * @param totalError its standard error
     */
    public record Share(
            Result result,
            Optional<DrawnParameter> parameter,
            Quantity first,
            Quantity firstError,
            Quantity total,
            Quantity totalError) {}

    /**
     * Assesses a scenario.
     *
     * @param goal the goal year of the peak; nothing is told of it where it lies outside the years of the scenario
     */
    public static Sensitivity of(
            EnergySystem system,
            Map<String, Assumption> scenario,
            int horizon,
            int goal,
            EnergyReference reference,
            long seed) {
        return new Assessment(system, scenario, horizon, goal, reference, seed).run();
    }

    /** One assessment; one use only. */
    private static final class Assessment {
        private final EnergySystem system;
        private final Map<String, Assumption> scenario;
        private final int horizon;
        private final int goal;
        private final EnergyReference reference;
        private final long seed;
        private final Map<String, DrawnParameter> parameters = new LinkedHashMap<>();
        private final List<Result> results = new ArrayList<>();

        Assessment(
                EnergySystem system,
                Map<String, Assumption> scenario,
                int horizon,
                int goal,
                EnergyReference reference,
                long seed) {
            this.system = system;
            this.scenario = scenario;
            this.horizon = horizon;
            this.goal = goal;
            this.reference = reference;
            this.seed = seed;
            DrawnParameter.of(system, reference).forEach(parameter -> parameters.put(parameter.id(), parameter));
            if (goal >= system.baseYear() && goal <= horizon) {
                results.add(Result.GOAL_YEAR);
            }
            results.add(Result.PEAK_LEVEL);
            results.add(Result.LAST_YEAR);
        }

        Sensitivity run() {
            var morris = new Morris(List.copyOf(parameters.keySet()), TRAJECTORIES, seed);
            Ensemble screened = Ensemble.draw(system, List.of(scenario), horizon, reference, morris.runs(), morris);
            var effects = new ArrayList<Effect>();
            for (Result result : results) {
                morris.effects(values(result, screened)).forEach(each -> effects.add(effect(result, each)));
            }
            List<String> strongest = strongest(effects);
            return new Sensitivity(effects, strongest.isEmpty() ? List.of() : shares(strongest));
        }

        private double[] values(Result result, Ensemble ensemble) {
            return switch (result) {
                case GOAL_YEAR -> ensemble.totals(0, goal);
                case PEAK_LEVEL -> ensemble.peakLevels(0);
                case LAST_YEAR -> ensemble.totals(0, horizon);
            };
        }

        private DrawnParameter parameter(String id) {
            return Optional.ofNullable(parameters.get(id)).orElseThrow();
        }

        private Effect effect(Result result, Morris.Effects effects) {
            return new Effect(
                    result,
                    parameter(effects.input()),
                    moved(effects.size()),
                    moved(effects.error()),
                    moved(effects.mean()),
                    moved(effects.deviation()));
        }

        private static Emissions moved(double effect) {
            return Emissions.tonnes(effect * Morris.MOVE);
        }

        /** The parameters whose effect is largest, relative to the strongest, on any of the results. */
        private List<String> strongest(List<Effect> effects) {
            var strength = new LinkedHashMap<String, Double>();
            for (Result result : results) {
                List<Effect> of = effects.stream()
                        .filter(effect -> effect.result() == result)
                        .toList();
                double most = of.stream()
                        .mapToDouble(effect -> effect.size().tonnes())
                        .max()
                        .orElse(0);
                of.forEach(effect -> strength.merge(
                        effect.parameter().id(), most > 0 ? effect.size().tonnes() / most : 0, Math::max));
            }
            return strength.entrySet().stream()
                    .filter(entry -> entry.getValue() > TRACE)
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<Share> shares(List<String> strongest) {
            var design = new SobolIndices(strongest, POINTS, REPETITIONS, seed);
            Ensemble drawn = Ensemble.draw(system, List.of(scenario), horizon, reference, design.runs(), design);
            var shares = new ArrayList<Share>();
            for (Result result : results) {
                design.indices(values(result, drawn)).forEach(index -> shares.add(share(result, index)));
            }
            return shares;
        }

        private Share share(Result result, SobolIndices.Index index) {
            return new Share(
                    result,
                    Optional.ofNullable(parameters.get(index.input())),
                    part(index.first()),
                    part(index.firstError()),
                    part(index.total()),
                    part(index.totalError()));
        }

        private static Quantity part(double value) {
            return Quantity.of(value, Unit.ONE);
        }
    }
}
