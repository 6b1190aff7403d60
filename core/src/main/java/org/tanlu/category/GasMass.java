package org.tanlu.category;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 气体质量 a mass of gas on its way into a line of the inventory: how it came about, and the published values it rests on
 * (clause 7.1.1).
 *
 * @param derivation the mass in tonnes, as a tree
 * @param factors    the published values in it
 */
@Clause("7.1.1")
public record GasMass(Derivation derivation, List<Parameter> factors) {
    private static final String CLAUSE = "7.1.1";
    private static final Text PRODUCT = Text.of("活动水平×排放因子", "activity × factor");
    private static final Text ESCAPED = Text.of("使用量或产量×逸散比例", "amount × share that escapes");

    public GasMass {
        factors = List.copyOf(factors);
    }

    /**
     * Activity × factor; a factor that is a share tells how much of the activity's own mass escapes.
     *
     * @throws IllegalArgumentException when the activity is not measured in the factor's denominator
     */
    public static GasMass of(Activities activities, Derivation activity, Parameter factor) {
        boolean share = factor.value().unit().isCompatibleWith(Unit.ONE);
        Quantity mass = share
                ? activity.value()
                        .in(activities.unit("t"))
                        .times(factor.value().in(Unit.ONE).value())
                : activities.mass(activity.value(), factor);
        return new GasMass(
                new Derivation(
                        factor.label(),
                        mass,
                        share ? ESCAPED : PRODUCT,
                        CLAUSE,
                        List.of(activity, Derivations.of(factor))),
                List.of(factor));
    }

    /** The sum of parts; a single part stands for itself. */
    public static GasMass sum(Text label, List<GasMass> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var total = new Sum();
        parts.forEach(part -> total.add(part.tonnes().value()));
        Unit unit = parts.get(0).tonnes().unit();
        List<Derivation> addends = parts.stream().map(GasMass::derivation).toList();
        List<Parameter> factors =
                parts.stream().flatMap(part -> part.factors.stream()).distinct().toList();
        return new GasMass(
                new Derivation(label, Quantity.of(total.value(), unit), Text.of("合计", "sum"), CLAUSE, addends),
                factors);
    }

    /** The mass in tonnes. */
    public Quantity tonnes() {
        return derivation.value();
    }

    /** A share of the mass; the share is a plain number or per cent. */
    public GasMass times(Derivation share, Text rule) {
        return scaled(share.value().in(Unit.ONE).value(), share, rule);
    }

    /** The mass without a share of it; the share is a plain number or per cent. */
    public GasMass without(Derivation share, Text rule) {
        return scaled(1 - share.value().in(Unit.ONE).value(), share, rule);
    }

    private GasMass scaled(double by, Derivation share, Text rule) {
        return new GasMass(
                new Derivation(derivation.label(), tonnes().times(by), rule, CLAUSE, List.of(derivation, share)),
                factors);
    }

    /** The mass less what was recovered, destroyed or bound of it, but not less than nothing. */
    public GasMass less(GasMass taken, Text rule) {
        Quantity left = tonnes().minus(taken.tonnes());
        var all = new ArrayList<>(factors);
        all.addAll(taken.factors);
        return new GasMass(
                new Derivation(
                        derivation.label(),
                        left.value() < 0 ? left.times(0) : left,
                        rule,
                        CLAUSE,
                        List.of(derivation, taken.derivation)),
                all);
    }

    /** Whether more was taken than there is. */
    public boolean isExceededBy(GasMass taken) {
        return taken.tonnes().value() > tonnes().value();
    }
}
