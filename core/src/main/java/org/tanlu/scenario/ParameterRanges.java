package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Deviation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.sampling.Spread;
import org.tanlu.sampling.Spread.Shape;
import org.tanlu.survey.Register;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 情景参数范围 the city's own distributions of parameters, in place of the project's (clause 9.2). Bounds are deviations from what
 * the scenario says, so that one row serves all scenarios and years.
 */
@Clause("9.2")
final class ParameterRanges {
    /** The register. */
    static final String FORM = "parameter_ranges";

    /** Bounds nearer than this to nothing are suspected to be fractions in place of percentages. */
    private static final double NARROW = 0.005;

    /** How far a likeliest value may lie from the middle of a distribution that its bounds determine. */
    private static final double NEAR = 0.005;

    private final DrawnNames names;
    private final ReferenceData reference;
    private final List<Finding> findings;
    private final Map<String, Place> known = new LinkedHashMap<>();

    private ParameterRanges(List<DrawnParameter> drawn, ReferenceData reference, List<Finding> findings) {
        this.names = new DrawnNames(drawn);
        this.reference = reference;
        this.findings = findings;
    }

    /** The deviations that a register tells; a row that cannot be used is left out, with a finding. */
    static List<Deviation> of(
            Register register, List<DrawnParameter> drawn, ReferenceData reference, List<Finding> findings) {
        var ranges = new ParameterRanges(drawn, reference, findings);
        var deviations = new ArrayList<Deviation>();
        register.rows().forEach(row -> ranges.read(row).ifPresent(deviations::add));
        return deviations;
    }

    private Optional<Deviation> read(Register.Row row) {
        String told = row.text("parameter").strip();
        Optional<DrawnParameter> parameter = names.find(told);
        if (parameter.isEmpty()) {
            add(
                    row,
                    "SCN-RANGE-PARAMETER",
                    Facts.of("parameter", told).and("near", String.join("、", names.near(told))));
            return Optional.empty();
        }
        Place first = known.putIfAbsent(parameter.get().id(), row.place());
        if (first != null) {
            add(
                    row,
                    "SCN-RANGE-TWICE",
                    Facts.of("parameter", parameter.get().name()).and("place", first.toString()));
            return Optional.empty();
        }
        return spread(row, parameter.get()).map(spread -> deviation(row, parameter.get(), spread));
    }

    private static Deviation deviation(Register.Row row, DrawnParameter parameter, Spread spread) {
        boolean grows = row.text("grows").isEmpty() ? parameter.deviation().grows() : row.says("grows", Register.YES);
        return new Deviation(
                parameter.kind(),
                parameter.subject(),
                spread,
                grows,
                Optional.of(row.words("basis") + "：" + row.text("reason")),
                row.source(),
                row.verification());
    }

    private Optional<Spread> spread(Register.Row row, DrawnParameter parameter) {
        Optional<Quantity> low = number(row, "low");
        Optional<Quantity> high = number(row, "high");
        if (low.isEmpty() || high.isEmpty() || row.text("distribution").isEmpty()) {
            return Optional.empty();
        }
        Shape shape = Shape.valueOf(row.text("distribution").toUpperCase(Locale.ROOT));
        Optional<Quantity> central = number(row, "central");
        Optional<Text> reason =
                refusal(shape, low.get().value(), central, high.get().value());
        if (reason.isPresent()) {
            add(
                    row,
                    "SCN-RANGE-VALUE",
                    Facts.of("parameter", parameter.name())
                            .and("low", told(row, "low"))
                            .and("high", told(row, "high"))
                            .and("reason", reason.get()));
            return Optional.empty();
        }
        if (Math.max(Math.abs(low.get().value()), Math.abs(high.get().value())) < NARROW) {
            add(
                    row,
                    "SCN-RANGE-NARROW",
                    Facts.of("parameter", parameter.name())
                            .and("low", told(row, "low"))
                            .and("high", told(row, "high")));
        }
        return Optional.of(
                shape == Shape.TRIANGULAR
                        ? Spread.triangular(
                                low.get().value(),
                                central.orElseThrow().value(),
                                high.get().value())
                        : Spread.between(shape, low.get().value(), high.get().value()));
    }

    /** Why bounds cannot be used; empty where they can. */
    private static Optional<Text> refusal(Shape shape, double low, Optional<Quantity> central, double high) {
        if (low > high) {
            return Optional.of(Text.of("下限大于上限", "the lower bound exceeds the upper one"));
        }
        if (shape == Shape.TRIANGULAR) {
            boolean lies = central.isPresent()
                    && low <= central.get().value()
                    && central.get().value() <= high;
            return lies
                    ? Optional.empty()
                    : Optional.of(
                            Text.of("三角分布须填写上下限之间的最可能值", "a triangle needs a likeliest value between its bounds"));
        }
        double middle = Spread.between(shape, low, high).mode();
        boolean differs = central.isPresent() && Math.abs(central.get().value() - middle) > NEAR;
        return differs
                ? Optional.of(Text.of(
                        "该分布由上下限确定，填写的最可能值不在其中间；不填，或改用三角分布",
                        "its bounds determine this distribution, and the likeliest value told is not its middle: leave it"
                                + " empty or take a triangle"))
                : Optional.empty();
    }

    private static Optional<Quantity> number(Register.Row row, String column) {
        return row.findQuantity(column).map(value -> value.in(Unit.ONE));
    }

    private static String told(Register.Row row, String column) {
        return row.findQuantity(column).map(Quantity::toString).orElse("");
    }

    private void add(Register.Row row, String rule, Facts facts) {
        findings.add(Finding.at(row.place(), reference.rule(rule), facts));
    }
}
