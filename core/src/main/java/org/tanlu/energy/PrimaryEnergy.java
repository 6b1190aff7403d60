package org.tanlu.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.NearestDatum;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 一次能源口径 what the total of energy and its non-fossil share need beside the energy of users and plants (clause 9.3); each as
 * the city told it, and empty where it did not.
 *
 * @param further        what belongs to the total beside
 * @param importNonFossil the non-fossil share of net imported electricity in the base year
 * @param coalRate       coal that a unit of electricity is worth (发电煤耗法), in 万吨标准煤 per MWh
 * @param otherNonFossil the non-fossil share of other energy
 */
@Clause("9.3")
public record PrimaryEnergy(
        List<FurtherUse> further,
        Optional<Quantity> importNonFossil,
        Optional<Quantity> coalRate,
        Optional<Quantity> otherNonFossil) {
    /** Nothing told. */
    public static final PrimaryEnergy UNTOLD =
            new PrimaryEnergy(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Unit PER_MWH = new Unit("万吨标准煤/MWh", "indicator", 1);
    private static final String CHEMICALS = "chemicals";
    /** A gram by kilowatt hour is a kilogram by megawatt hour; 万吨 are 10⁷ kg. */
    private static final double GRAMS = 1e-7;

    public PrimaryEnergy {
        further = List.copyOf(further);
    }

    static PrimaryEnergy of(EnergySystem system, Inventory inventory, Dossier dossier, ReferenceData reference) {
        return new PrimaryEnergy(
                further(system, inventory, reference),
                told(dossier, "electricity/import_non_fossil_share", system.baseYear())
                        .map(share -> share.in(Unit.ONE)),
                told(dossier, "coal_power_rate", system.baseYear())
                        .map(rate -> Quantity.of(
                                rate.in(reference.units().unit("gce/kWh")).value() * GRAMS, PER_MWH)),
                told(dossier, "other_energy_non_fossil_share", system.baseYear())
                        .map(share -> share.in(Unit.ONE)));
    }

    private static Optional<Quantity> told(Dossier dossier, String item, int year) {
        return NearestDatum.find(dossier, item, year).flatMap(Datum::value);
    }

    /** Nothing where the publication has no rows of supply: other publications count otherwise. */
    private static List<FurtherUse> further(EnergySystem system, Inventory inventory, ReferenceData reference) {
        var use = new EnergyUse(reference);
        Optional<Quantity> all = use.supplied(inventory, List.of(CarrierKind.values()));
        if (all.isEmpty()) {
            return List.of();
        }
        double feedstock = use.feedstock(inventory).in(COAL).value();
        double other = use.supplied(inventory, List.of(CarrierKind.OTHER))
                .map(amount -> amount.in(COAL).value())
                .orElse(0.0);
        double burntOther = fuels(system, List.of(CarrierKind.OTHER));
        Optional<String> driver = system.consumers().stream()
                .filter(consumer -> consumer.isOf(CHEMICALS))
                .flatMap(consumer -> consumer.driver().stream())
                .findFirst();
        var further = new ArrayList<FurtherUse>();
        further.add(new FurtherUse(FurtherUse.Kind.NON_ENERGY, Quantity.of(feedstock, COAL), driver));
        further.add(
                new FurtherUse(FurtherUse.Kind.OTHER_ENERGY, Quantity.of(other - burntOther, COAL), Optional.empty()));
        double rest = all.get().in(COAL).value() - modelled(system) - feedstock - (other - burntOther);
        further.add(new FurtherUse(FurtherUse.Kind.CONVERSION, Quantity.of(rest, COAL), Optional.empty()));
        return further;
    }

    /** Fuels of users and plants, electricity without fuel, net imports, in 万吨标准煤. */
    private static double modelled(EnergySystem system) {
        var total = new Sum();
        for (CarrierKind kind : CarrierKind.values()) {
            if (kind != CarrierKind.ELECTRICITY && kind != CarrierKind.HEAT) {
                total.add(fuels(system, List.of(kind)));
            }
        }
        system.electricity()
                .others()
                .forEach(part -> total.add(part.amount().in(COAL).value()));
        total.add(system.electricity().netImport().in(COAL).value());
        total.add(system.heat().netImport().in(COAL).value());
        return total.value();
    }

    private static double fuels(EnergySystem system, List<CarrierKind> kinds) {
        return system.consumers().stream()
                .flatMap(consumer -> consumer.flows().stream())
                .filter(flow -> kinds.contains(flow.carrier().kind()))
                .mapToDouble(flow ->
                        flow.amounts().find(system.baseYear()).orElseThrow().value())
                .sum();
    }
}
