package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.EnergyReference;
import org.tanlu.reference.Functional;
import org.tanlu.sampling.Uniforms;

/**
 * 随机偏差 the deviations of a block of draws, cut below a tenth of the value, the same for all scenarios. A number is a function
 * of where the draws come from, parameter and draw alone, whatever the block and thread.
 */
final class RandomDeviations implements Deviations {
    private static final double LEAST = 0.1;
    private static final double YEARS = 10;

    private final int draws;
    private final Input[] drivers;
    private final Input[] groups;
    private final Input[] measures;
    private final Input[] adoptions;
    private final Input[] processes;
    private final int[] withFleet;
    private final Input[] sales;
    private final Input[] kinds;
    private final Input imports;

    /** A parameter's deviations by draw, after ten years where they grow. */
    private record Input(Deviation deviation, List<double[]> deviations) {
        double scale(int y) {
            return deviation.grows() ? StrictMath.sqrt(y / YEARS) : 1;
        }

        void factors(int y, double[] factors) {
            double[] own = deviations.get(0);
            if (deviation.spread().isLogarithmic()) {
                exponentials(own, scale(y), factors, factors.length);
            } else {
                fill(own, scale(y), factors, factors.length);
            }
        }

        private static void fill(double[] deviations, double scale, double[] factors, int count) {
            for (int i = 0; i < count; i++) {
                factors[i] = Math.max(LEAST, 1 + scale * deviations[i]);
            }
        }

        private static void exponentials(double[] deviations, double scale, double[] factors, int count) {
            for (int i = 0; i < count; i++) {
                factors[i] = Math.max(LEAST, StrictMath.exp(scale * deviations[i]));
            }
        }
    }

    RandomDeviations(Model model, EnergyReference reference, Uniforms source, int from, int draws) {
        this.draws = draws;
        var sampler = new Sampler(reference, source, from, draws);
        this.drivers = inputs(
                sampler,
                Deviation.Kind.DRIVER,
                model.drivers.stream().map(Driver::id).toList());
        this.groups = inputs(sampler, Deviation.Kind.INTENSITY, names(Functional.values()));
        List<String> moves =
                model.moves.stream().map(move -> move.move().measure().id()).toList();
        this.measures = inputs(sampler, Deviation.Kind.MEASURE, moves);
        this.adoptions = inputs(sampler, Deviation.Kind.ADOPTION, moves);
        this.processes = inputs(sampler, Deviation.Kind.PROCESS, model.limits.processes());
        this.withFleet = model.limits.withFleet();
        this.sales = inputs(
                sampler,
                Deviation.Kind.SALES,
                Arrays.stream(withFleet)
                        .mapToObj(model.system.consumers()::get)
                        .map(Consumer::id)
                        .toList());
        this.kinds = inputs(sampler, Deviation.Kind.EMISSION, names(CarrierKind.values()));
        this.imports = sampler.input(Deviation.Kind.IMPORT_FACTOR, DrawnParameter.ELECTRICITY);
    }

    private static List<String> names(Enum<?>[] values) {
        var names = new ArrayList<String>();
        Arrays.stream(values).forEach(value -> names.add(value.name()));
        return names;
    }

    private static Input[] inputs(Sampler sampler, Deviation.Kind kind, List<String> subjects) {
        return subjects.stream().map(subject -> sampler.input(kind, subject)).toArray(Input[]::new);
    }

    /** Draws inputs of one block. */
    private record Sampler(EnergyReference reference, Uniforms source, int from, int draws) {
        Input input(Deviation.Kind kind, String subject) {
            Deviation deviation = reference.deviation(kind, subject);
            var uniforms = new double[draws];
            var deviations = new double[draws];
            source.fill(kind.parameter(subject), from, uniforms, draws);
            deviation.spread().deviations(uniforms, deviations, draws);
            return new Input(deviation, List.of(deviations));
        }
    }

    @Override
    public int draws() {
        return draws;
    }

    @Override
    public void driver(int driver, int y, double[] factors) {
        drivers[driver].factors(y, factors);
    }

    @Override
    public void intensity(int group, int y, double[] factors) {
        groups[group].factors(y, factors);
    }

    @Override
    public void measure(int move, double[] factors) {
        measures[move].factors(0, factors);
    }

    @Override
    public void adoption(int move, double[] factors) {
        adoptions[move].factors(0, factors);
    }

    @Override
    public void process(int process, double[] factors) {
        processes[process].factors(0, factors);
    }

    @Override
    public void sales(int consumer, double[] deviations) {
        sales[Arrays.binarySearch(withFleet, consumer)].factors(0, deviations);
        for (int i = 0; i < draws; i++) {
            deviations[i] = Math.min(1, deviations[i] - 1);
        }
    }

    @Override
    public void emission(int kind, double[] factors) {
        kinds[kind].factors(0, factors);
    }

    @Override
    public void imports(int y, double[] factors) {
        imports.factors(y, factors);
    }
}
