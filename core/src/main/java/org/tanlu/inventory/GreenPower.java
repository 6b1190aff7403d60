package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * 绿电台账 the green-power ledger of one year (clause 8.7): power of plants outside the city that was bought by name,
 * certificates bought, and certificates of local plants sold. What the city says does not occur (NO) is none; a ledger of
 * which nothing was told does not exist.
 *
 * @param bought the amounts bought
 * @param sold   the amounts sold
 */
@Clause("8.7")
public record GreenPower(List<Datum> bought, List<Datum> sold) {
    private static final List<String> BOUGHT = List.of("electricity/green_trade", "electricity/green_certificates");
    private static final List<String> SOLD = List.of("electricity/green_certificates_sold");

    public GreenPower {
        bought = List.copyOf(bought);
        sold = List.copyOf(sold);
    }

    static Optional<GreenPower> of(Dossier dossier, int year) {
        List<Datum> bought = told(dossier, year, BOUGHT);
        List<Datum> sold = told(dossier, year, SOLD);
        return bought.isEmpty() && sold.isEmpty() ? Optional.empty() : Optional.of(new GreenPower(bought, sold));
    }

    /** All items of the ledger. */
    static List<String> items() {
        return Stream.concat(BOUGHT.stream(), SOLD.stream()).toList();
    }

    private static List<Datum> told(Dossier dossier, int year, List<String> items) {
        return items.stream()
                .flatMap(item -> dossier.find(item, year).stream())
                .filter(datum -> datum.value().isPresent()
                        || datum.notation().filter(Notation.NO::equals).isPresent())
                .toList();
    }

    /** What was bought, in a unit of electricity. */
    Quantity purchased(Unit unit) {
        return sum(bought, unit);
    }

    /** What was sold, in a unit of electricity. */
    Quantity sold(Unit unit) {
        return sum(sold, unit);
    }

    /** How far the ledger was checked: as the weakest of its entries. */
    public Verification verification() {
        return Stream.concat(bought.stream(), sold.stream())
                .map(Datum::verification)
                .max(Verification::compareTo)
                .orElseThrow();
    }

    private static Quantity sum(List<Datum> data, Unit unit) {
        var total = new Sum();
        data.forEach(datum ->
                datum.value().ifPresent(value -> total.add(value.in(unit).value())));
        return Quantity.of(total.value(), unit);
    }
}
