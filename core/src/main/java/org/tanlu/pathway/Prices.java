package org.tanlu.pathway;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EnergyCarrier;
import org.tanlu.reference.PricePath;
import org.tanlu.reference.ReferenceData;

/**
 * Prices of carriers by year, without taxes and transfers. A carrier without a price of its own has that of the mix it is part
 * of, oil that of diesel, liquefied gas that of natural gas; by-product gases have none, and neither has what the balance does
 * not tell apart: that is priced with the measure.
 */
final class Prices {
    private static final double GJ_PER_COAL = 293_076;

    private final ReferenceData reference;
    private final int base;
    private final int years;

    Prices(ReferenceData reference, int base, int years) {
        this.reference = reference;
        this.base = base;
        this.years = years;
    }

    /** In yuan by 万吨标准煤; nothing where no price is known, and of electricity and heat, which are paid where they are made or imported. */
    double[] ofCell(Carrier carrier) {
        return find(carrier).map(path -> column(path, GJ_PER_COAL)).orElseGet(() -> new double[years]);
    }

    /** In yuan by MWh. */
    double[] power() {
        return reference
                .measures()
                .findPrice("electricity")
                .map(path -> column(path, reference.units().unit("MWh").factor()))
                .orElseGet(() -> new double[years]);
    }

    /** In yuan by GJ. */
    double[] heat() {
        return reference
                .measures()
                .findPrice("heat")
                .map(path -> column(path, 1))
                .orElseGet(() -> new double[years]);
    }

    /** What an amount of a carrier of the energy system costs, in yuan. */
    double[] of(String carrier, Quantity amount) {
        return reference
                .measures()
                .findPrice(carrier)
                .map(path -> column(path, amount.value() * amount.unit().factor()))
                .orElseGet(() -> new double[years]);
    }

    private Optional<PricePath> find(Carrier carrier) {
        return switch (carrier.kind()) {
            case ELECTRICITY, HEAT, COAL_GAS, OTHER, TOTAL -> Optional.empty();
            case OIL -> own(carrier).or(() -> reference.measures().findPrice("diesel"));
            case GAS -> reference.measures().findPrice("natural_gas");
            case COAL, COKE -> own(carrier).or(() -> reference.measures().findPrice("coal"));
        };
    }

    private Optional<PricePath> own(Carrier carrier) {
        return reference
                .measures()
                .findPrice(carrier.id())
                .or(() -> mixes(carrier).stream()
                        .flatMap(mix -> reference.measures().findPrice(mix.id()).stream())
                        .findFirst());
    }

    private List<EnergyCarrier> mixes(Carrier carrier) {
        return reference.energy().carriers().values().stream()
                .filter(mix -> mix.members().contains(carrier.id()))
                .toList();
    }

    /** A price by year of so much energy, in GJ. */
    private double[] column(PricePath path, double energy) {
        var column = new double[years];
        for (int y = 0; y < years; y++) {
            Quantity price = path.price(base + y);
            String per = price.unit().symbol().substring(price.unit().symbol().indexOf('/') + 1);
            column[y] = price.value() * energy / reference.units().unit(per).factor();
        }
        return column;
    }
}
