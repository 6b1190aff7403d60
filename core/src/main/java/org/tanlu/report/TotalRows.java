package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;

/** 合计 the rows of the table of totals for one year: every view of the same sum (clause 7.1.6). */
final class TotalRows {
    private final Inventory inventory;
    private final List<List<String>> rows = new ArrayList<>();

    private TotalRows(Inventory inventory) {
        this.inventory = inventory;
    }

    static List<List<String>> of(Inventory inventory) {
        var rows = new TotalRows(inventory);
        if (inventory.isTotalKnown()) {
            rows.add("total", "total", inventory.total(), inventory.total());
        }
        for (Functional key : Functional.values()) {
            rows.known(inventory.isKnown(key), "functional", id(key), inventory.byProducer(key), inventory.byUser(key));
        }
        rows.border("functional");
        for (Category key : Category.values()) {
            if (!inventory.lines(key).isEmpty()) {
                rows.producer("category", id(key), inventory.of(key));
            }
        }
        for (GasGroup key : inventory.gases()) {
            rows.producer("gas", id(key), inventory.of(key));
        }
        for (Economic key : Economic.values()) {
            rows.known(inventory.isKnown(key), "economic", id(key), inventory.byProducer(key), inventory.byUser(key));
        }
        rows.border("economic");
        rows.units()
                .forEach(unit -> rows.add(
                        "unit", unit, inventory.direct(line -> line.unit().equals(unit)), inventory.byUser(unit)));
        rows.border("unit");
        rows.carriers();
        return rows.rows;
    }

    private void border(String view) {
        Emissions user = inventory.exported().plus(inventory.unallocated());
        String producer = inventory.isTotalKnown() ? number(inventory.indirect()) : "";
        rows.add(List.of(year(), view, "border", producer, number(user)));
    }

    private void carriers() {
        List<Carrier> carriers = inventory.combustion().stream()
                .map(CombustionLine::carrier)
                .distinct()
                .toList();
        carriers.forEach(carrier ->
                rows.add(List.of(year(), "carrier", carrier.id(), number(inventory.byCarrier(carrier)), "")));
        Emissions other = inventory
                .direct()
                .minus(Emissions.sum(carriers.stream().map(inventory::byCarrier).toList()));
        rows.add(List.of(year(), "carrier", "other_gases_and_sources", number(other), ""));
        Stream.of(inventory.electricity(), inventory.heat())
                .filter(SecondaryEnergy::isIndirectKnown)
                .forEach(energy -> rows.add(
                        List.of(year(), "carrier", imported(energy.carrier()), number(energy.indirect()), "")));
    }

    private static String imported(Carrier carrier) {
        return "imported_" + carrier.id();
    }

    private List<String> units() {
        Stream<String> burning = inventory.lines().stream().map(EmissionLine::unit);
        Stream<String> using = Stream.of(inventory.electricity(), inventory.heat())
                .flatMap(energy -> energy.users().stream())
                .map(SecondaryEnergy.User::unit);
        return Stream.concat(burning, using).distinct().toList();
    }

    /** A view that has no users: a blank stands for them. */
    private void producer(String view, String part, Emissions producer) {
        rows.add(List.of(year(), view, part, number(producer), ""));
    }

    /** Nothing known is a blank, not a zero. */
    private void known(boolean isKnown, String view, String part, Emissions producer, Emissions user) {
        if (isKnown) {
            add(view, part, producer, user);
        } else {
            rows.add(List.of(year(), view, part, "", ""));
        }
    }

    private void add(String view, String part, Emissions producer, Emissions user) {
        rows.add(List.of(year(), view, part, number(producer), number(user)));
    }

    private String year() {
        return Integer.toString(inventory.year());
    }

    private static String id(Enum<?> key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static String number(Emissions emissions) {
        return ShortestDecimal.of(emissions.tonnes());
    }
}
