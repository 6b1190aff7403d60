package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 资料差异 where two publications of the same year differ (clause 4.2). Rows are compared that both tell, and carriers as
 * the coarser publication groups them.
 *
 * @param year      the year
 * @param row       the balance row's id
 * @param rowName   the row's name
 * @param group     the names of the carriers compared
 * @param balance   the amount in the yearbook's balance
 * @param inventory the amount in the inventory by branch
 */
@Clause({"4.2", "7.1.2"})
public record PublicationDifference(
        int year, String row, Text rowName, Text group, Quantity balance, Quantity inventory) {

    /** Half of the last printed digit, summed over branches. */
    private static final double ROUNDING = 0.05;

    private static final List<String> ROWS = List.of(
            BalanceRows.THERMAL_POWER,
            BalanceRows.HEAT_SUPPLY,
            BalanceRows.LOSSES,
            BalanceRows.AGRICULTURE,
            BalanceRows.INDUSTRY,
            BalanceRows.FEEDSTOCK,
            "construction",
            "transport",
            "trade",
            "other_services",
            BalanceRows.URBAN,
            BalanceRows.RURAL);

    /** Balance less inventory. */
    public Quantity difference() {
        return balance.minus(inventory);
    }

    static List<PublicationDifference> between(Dossier dossier, ReferenceData reference) {
        var differences = new ArrayList<PublicationDifference>();
        for (int year : dossier.energyYears()) {
            Optional<EnergyBalance> balance = dossier.findEnergy(year, Kind.BALANCE);
            Optional<EnergyBalance> inventory = dossier.findEnergy(year, Kind.INVENTORY);
            if (balance.isPresent() && inventory.isPresent()) {
                ROWS.stream()
                        .filter(row -> balance.get().tells(List.of(row))
                                && inventory.get().tells(List.of(row)))
                        .flatMap(row -> compare(year, row, balance.get(), inventory.get(), reference).stream())
                        .forEach(differences::add);
            }
        }
        return differences;
    }

    private static List<PublicationDifference> compare(
            int year, String row, EnergyBalance balance, EnergyBalance inventory, ReferenceData reference) {
        var differences = new ArrayList<PublicationDifference>();
        for (List<Carrier> group : groups(reference)) {
            Quantity first = sum(balance, row, group);
            Quantity second = sum(inventory, row, group);
            if (Math.abs(first.value() - second.value()) > ROUNDING) {
                Text name = reference.balanceRow(row).name();
                differences.add(new PublicationDifference(year, row, name, names(group), first, second));
            }
        }
        return differences;
    }

    /** Carriers of one column of the coarser publication and one unit, in printed order. */
    private static List<List<Carrier>> groups(ReferenceData reference) {
        Map<String, List<Carrier>> groups = new LinkedHashMap<>();
        for (Carrier carrier : reference.addableCarriers()) {
            String key = carrier.ceads().orElse(carrier.id()) + "|" + carrier.unit();
            groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(carrier);
        }
        return List.copyOf(groups.values());
    }

    private static Quantity sum(EnergyBalance energy, String row, List<Carrier> group) {
        Quantity total = Quantity.of(0, group.get(0).unit());
        for (Carrier carrier : group) {
            total = energy.findAmount(row, carrier).map(total::plus).orElse(total);
        }
        return total;
    }

    private static Text names(List<Carrier> group) {
        return Text.of(
                String.join(
                        "、",
                        group.stream().map(carrier -> carrier.name().chinese()).toList()),
                String.join(
                        ", ",
                        group.stream().map(carrier -> carrier.name().english()).toList()));
    }
}
