package org.tanlu.history;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 时段脱钩 the decoupling of a span (clause 7.2).
 *
 * @param subject    the emissions
 * @param span       the span
 * @param decoupling the decoupling
 * @param parents    emissions and product at constant prices, before and after
 * @param remarks    what a reader must know of the span
 */
@Clause({"7.2", "C7.2-4"})
public record DecouplingSpan(
        Subject subject, Span span, Decoupling decoupling, List<Sourced> parents, List<Text> remarks) {
    public DecouplingSpan {
        parents = List.copyOf(parents);
        remarks = List.copyOf(remarks);
    }

    static Optional<DecouplingSpan> of(Comparison comparison, Span span, Measures measures) {
        List<Sourced> parents = List.of(
                        measures.emissions(comparison.subject(), span.from()),
                        measures.emissions(comparison.subject(), span.to()),
                        measures.product(span.from()),
                        measures.product(span.to()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        if (parents.size() < 4) {
            return Optional.empty();
        }
        List<Quantity> values = parents.stream().map(Sourced::value).toList();
        return Optional.of(new DecouplingSpan(
                comparison.subject(),
                span,
                Decoupling.of(values.get(0), values.get(1), values.get(2), values.get(3)),
                parents,
                comparison.remarks(span.from(), span.to())));
    }

    /** The change of emissions as a share. */
    public Quantity emissionChange() {
        return change(0);
    }

    /** The change of the product as a share. */
    public Quantity productChange() {
        return change(2);
    }

    private Quantity change(int from) {
        double before = parents.get(from).value().value();
        double after = parents.get(from + 1).value().value();
        return Quantity.of(before == 0 ? 0 : after / before - 1, Unit.ONE);
    }

    /** The key of the elasticity. */
    public String key() {
        return "history/decoupling/" + subject.id() + "/" + span.key();
    }

    Optional<Figure> figure() {
        return decoupling
                .elasticity()
                .map(value -> new Figure(
                        key(),
                        value,
                        () -> new Derivation(
                                Text.of("脱钩弹性", "elasticity of decoupling"),
                                value,
                                Text.of(
                                        "排放变化率÷地区生产总值变化率（不变价）",
                                        "change of emissions ÷ change of constant-price product"),
                                "7.2",
                                Sourced.derivations(parents))));
    }
}
