package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * CEADs 活动数据 what the CEADs energy inventory tells of the fuel behind a cell of the emission inventory: final use, for the
 * power and heat branch with the inputs of its plants. Of a fuel with non-energy use the burnt part of the chemical branches
 * was not published and stays unknown.
 */
final class CeadsActivity {
    private static final String POWER_HEAT = "power_heat";
    private static final String NOT_BURNT_IN_FINAL_USE = "other_petroleum_products";
    private static final List<String> PLANTS = List.of("thermal_power", "heat_supply");
    private static final List<String> FEEDSTOCK_BRANCHES =
            List.of("chemicals", "pharmaceuticals", "chemical_fibres", "rubber", "plastics");

    private final Map<String, Quantity> values = new LinkedHashMap<>();
    private final ReferenceData reference;

    /**
     * @param energy the data tables that the import of the energy inventory gave; none when it was not supplied
     */
    CeadsActivity(List<Table> energy, ReferenceData reference) {
        this.reference = reference;
        energy.forEach(table -> table.rows().stream().skip(1).forEach(this::row));
    }

    private void row(List<Cell> row) {
        double amount = Double.parseDouble(row.get(2).text());
        values.put(
                row.get(0).text() + "|" + row.get(1).text(),
                Quantity.of(amount, reference.units().unit(row.get(3).text())));
    }

    /** The fuel behind a cell, in the carrier's statistical unit; empty when it was not published. */
    Optional<Quantity> find(int year, String sector, Carrier carrier) {
        boolean feedstock = value("energy/feedstock/", year, carrier).isPresent();
        if (feedstock && FEEDSTOCK_BRANCHES.contains(sector)) {
            return Optional.empty();
        }
        var total = new Sum();
        if (!carrier.id().equals(NOT_BURNT_IN_FINAL_USE)) {
            value("energy/final/" + sector + "/", year, carrier).ifPresent(amount -> total.add(amount.value()));
        }
        if (sector.equals(POWER_HEAT)) {
            PLANTS.forEach(plant -> value("energy/transformation/" + plant + "/", year, carrier)
                    .ifPresent(input -> total.add(-input.value())));
        }
        return Optional.of(Quantity.of(total.value(), carrier.unit())).filter(amount -> amount.value() > 0);
    }

    private Optional<Quantity> value(String item, int year, Carrier carrier) {
        return Optional.ofNullable(values.get(item + carrier.id() + "|" + year)).map(value -> value.in(carrier.unit()));
    }
}
