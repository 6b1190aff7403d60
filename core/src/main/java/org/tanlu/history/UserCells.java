package org.tanlu.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.EnergyUse;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;

/**
 * 终端用能排放单元 energy and its CO2 by who uses it: by industry or households, and by kind of energy; electricity and heat
 * with the emissions of their supply. Outside stand power and heat plants, other gases, other categories and memo items.
 */
final class UserCells {
    private final Map<Economic, Map<CarrierKind, Cell>> cells = new EnumMap<>(Economic.class);
    private final EnergyUse use;
    private final Unit coal;

    private UserCells(EnergyUse use) {
        this.use = use;
        this.coal = use.reference().units().unit("tce");
    }

    /** Energy in tce, emissions in t CO2, and what they came from. */
    static final class Cell {
        private final Sum energy = new Sum();
        private final Sum emissions = new Sum();
        private final List<Sourced> parts = new ArrayList<>();

        private void add(double coal, Emissions emitted, Sourced part) {
            energy.add(coal);
            emissions.add(emitted.tonnes());
            parts.add(part);
        }

        double energy() {
            return energy.value();
        }

        double emissions() {
            return emissions.value();
        }

        List<Sourced> parts() {
            return parts;
        }
    }

    static UserCells of(Inventory inventory, EnergyUse use) {
        var cells = new UserCells(use);
        inventory.combustion().stream()
                .filter(inventory.scope()::counts)
                .filter(line -> line.functional() != Functional.ENERGY_PRODUCTION)
                .forEach(cells::line);
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            energy.allocations().forEach(allocation -> cells.allocation(energy, allocation));
        }
        return cells;
    }

    private void line(CombustionLine line) {
        double energy = line.isCarbonBalance() ? 0 : coal(line.carrier(), line.amount());
        cell(line.economic(), line.carrier().kind())
                .add(energy, line.emissions(), new Sourced(line.emissions().toQuantity(), line::derivation));
    }

    private void allocation(SecondaryEnergy energy, SecondaryEnergy.Allocation allocation) {
        SecondaryEnergy.User user = allocation.user();
        cell(user.economic(), energy.carrier().kind())
                .add(
                        coal(energy.carrier(), user.consumed()),
                        allocation.emissions(),
                        Parts.allocated(energy, allocation));
    }

    private double coal(Carrier carrier, Quantity amount) {
        return use.standardCoal(carrier, amount)
                .map(energy -> energy.in(coal).value())
                .orElse(0.0);
    }

    private Cell cell(Economic economic, CarrierKind kind) {
        return cells.computeIfAbsent(economic, key -> new EnumMap<>(CarrierKind.class))
                .computeIfAbsent(kind, key -> new Cell());
    }

    Optional<Cell> find(Economic economic, CarrierKind kind) {
        return Optional.ofNullable(cells.get(economic)).map(kinds -> kinds.get(kind));
    }

    /** The energy of an industry or of households, in tce. */
    double energy(Economic economic) {
        var total = new Sum();
        Optional.ofNullable(cells.get(economic))
                .ifPresent(kinds -> kinds.values().forEach(cell -> total.add(cell.energy())));
        return total.value();
    }
}
