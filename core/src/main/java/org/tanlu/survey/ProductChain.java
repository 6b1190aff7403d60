package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;

/**
 * 不变价地区生产总值 product at constant prices as the city told it, or chained by the yearly indices from the nearest year that it
 * told: from an earlier one if there is one, else from a later one (clauses 3.3 and 7.2).
 *
 * @param anchor  the datum of the year told
 * @param indices the indices between that year and the year asked for, from the latter on; empty where it was told itself
 * @param factor  what the anchor is multiplied by
 */
@Clause({"3.3", "7.2"})
public record ProductChain(Datum anchor, List<Datum> indices, Quantity factor) {
    private static final String PRODUCT = "gdp_2015";
    private static final String INDEX = "gdp_index";
    private static final double HUNDRED = 100;
    private static final int FARTHEST = 50;

    public ProductChain {
        indices = List.copyOf(indices);
    }

    /** The chain that ends in a year; empty where neither the year nor one that indices lead to was told. */
    public static Optional<ProductChain> of(Dossier dossier, int year) {
        Optional<Datum> told = told(dossier, PRODUCT, year);
        return told.isPresent()
                ? told.map(datum -> new ProductChain(datum, List.of(), Quantity.of(1, Unit.ONE)))
                : chained(dossier, year, 1).or(() -> chained(dossier, year, -1));
    }

    private static Optional<ProductChain> chained(Dossier dossier, int year, int direction) {
        var indices = new ArrayList<Datum>();
        double factor = 1;
        for (int step = year; Math.abs(step - year) < FARTHEST; ) {
            Optional<Datum> index = told(dossier, INDEX, direction > 0 ? step + 1 : step);
            double growth = index.flatMap(Datum::value).map(Quantity::value).orElse(0.0) / HUNDRED;
            if (growth <= 0) {
                return Optional.empty();
            }
            factor = direction > 0 ? factor / growth : factor * growth;
            index.ifPresent(indices::add);
            step += direction;
            Optional<Datum> anchor = told(dossier, PRODUCT, step);
            if (anchor.isPresent()) {
                return Optional.of(new ProductChain(anchor.get(), indices, Quantity.of(factor, Unit.ONE)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Datum> told(Dossier dossier, String item, int year) {
        return dossier.find(item, year).filter(datum -> datum.value().isPresent());
    }

    /** Whether the year asked for was told itself. */
    public boolean isTold() {
        return indices.isEmpty();
    }

    /** The product, in the unit of the anchor. */
    public Quantity value() {
        return anchor.value().orElseThrow().times(factor.value());
    }
}
