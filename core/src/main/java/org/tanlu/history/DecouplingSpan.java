package org.tanlu.history;

import java.util.ArrayList;
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

    /** The key of the change of emissions. */
    public String emissionKey() {
        return key() + "/emissions";
    }

    /** The key of the change of the product. */
    public String productKey() {
        return key() + "/product";
    }

    /** Both changes and, where there is one, the elasticity. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(emissionKey(), emissionChange(), this::emissions));
        figures.add(new Figure(productKey(), productChange(), this::product));
        decoupling.elasticity().ifPresent(value -> figures.add(new Figure(key(), value, () -> elasticity(value))));
        return figures;
    }

    private Derivation elasticity(Quantity value) {
        return new Derivation(
                Text.of(span.label() + "脱钩弹性", "elasticity of decoupling, " + span.key()),
                value,
                Text.of("排放变化率÷地区生产总值变化率（不变价）", "change of emissions ÷ change of constant-price product"),
                "7.2",
                List.of(emissions().keyed(emissionKey()), product().keyed(productKey())));
    }

    private Derivation emissions() {
        Text name = subject.text();
        return change(Text.of(name.chinese() + "变化率", "change of " + name.english()), 0);
    }

    private Derivation product() {
        return change(Text.of("地区生产总值变化率（不变价）", "change of constant-price product"), 2);
    }

    private Derivation change(Text name, int from) {
        return new Derivation(
                Text.of(span.label() + name.chinese(), name.english() + ", " + span.key()),
                change(from),
                Text.of("期末÷期初－1", "later ÷ earlier − 1"),
                "7.2",
                Sourced.derivations(parents.subList(from, from + 2)));
    }
}
