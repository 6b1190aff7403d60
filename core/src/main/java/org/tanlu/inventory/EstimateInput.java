package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.EstimationFactors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Text;

/**
 * 估算的填报数据 what a city tells of a year's energy beside publications of all of it.
 *
 * @param dossier   the dossier
 * @param year      the year
 * @param reference the reference data
 */
record EstimateInput(Dossier dossier, int year, ReferenceData reference) {
    static final String ENTERPRISES = "enterprises/energy/";
    static final String BRANCH = "enterprises/branch_energy/";
    static final String SALES = "energy_sales/";
    static final String SALES_RESIDENTIAL = "energy_sales_residential/";
    static final String SALES_VEHICLES = "energy_sales_vehicles/";
    static final String ELECTRICITY_USE = "electricity/use/";
    static final String HEAT_SOLD = "heat_sold";

    private static final List<String> ROUTE = List.of("enterprises/", "energy_sales", ELECTRICITY_USE);

    /**
     * A told amount in the carrier's statistical unit, with the datum that leads.
     *
     * @param amount the amount
     * @param lead   the datum that an estimate points to
     */
    record Told(Quantity amount, Datum lead) {}

    static boolean isOfRoute(String item) {
        return ROUTE.stream().anyMatch(item::startsWith);
    }

    /** The first datum of enterprises' energy: without it there is no estimate. */
    Optional<Datum> leading() {
        return reference.addableCarriers().stream()
                .flatMap(carrier -> enterprises(carrier).stream())
                .map(Told::lead)
                .findFirst();
    }

    Optional<Told> find(String item, Unit unit) {
        return dossier.find(item, year)
                .filter(datum -> datum.value().isPresent())
                .map(datum -> new Told(datum.value().orElseThrow().in(unit), datum));
    }

    /** What enterprises above size used of a carrier: their total, or else the sum of their branches. */
    Optional<Told> enterprises(Carrier carrier) {
        Optional<Told> total = find(ENTERPRISES + carrier.id(), carrier.unit());
        List<Told> branches = branches(carrier);
        if (total.isPresent() || branches.isEmpty()) {
            return total;
        }
        return Optional.of(new Told(sum(branches, carrier), branches.get(0).lead()));
    }

    List<Told> branches(Carrier carrier) {
        return reference.industrialSectors().stream()
                .flatMap(sector -> branch(sector, carrier).stream())
                .toList();
    }

    Optional<Told> branch(Sector sector, Carrier carrier) {
        return find(BRANCH + sector.id() + "/" + carrier.id(), carrier.unit());
    }

    static Quantity sum(List<Told> told, Carrier carrier) {
        var total = new Sum();
        told.forEach(part -> total.add(part.amount().value()));
        return Quantity.of(total.value(), carrier.unit());
    }

    /** All that was sold of a carrier in the city. */
    Optional<Told> market(Carrier carrier) {
        return find(marketItem(carrier), carrier.unit());
    }

    static String marketItem(Carrier carrier) {
        return carrier.kind() == CarrierKind.HEAT ? HEAT_SOLD : SALES + carrier.id();
    }

    /** An item, plain or of a family completed by a carrier, in words with its id, as findings say it. */
    Text named(String item, Carrier carrier) {
        if (reference.items().containsKey(item)) {
            return Text.of(reference.item(item).name().chinese() + "（" + item + "）", item);
        }
        String family = item;
        while (!reference.items().containsKey(family)) {
            family = family.substring(0, family.lastIndexOf('/'));
        }
        String name = reference.item(family).name().chinese();
        return Text.of(name + "·" + carrier.name().chinese() + "（" + item + "）", item);
    }

    EstimationFactors factors() {
        return reference.factors().estimation();
    }
}
