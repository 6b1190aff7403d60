package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 建筑部门排放 the emissions of buildings of a year by type (clause 7.1.8), by user: fuel burnt in them, electricity and heat
 * by the local factors.
 *
 * @param year     the year
 * @param isKnown  whether imported electricity is known; without it the users' electricity is too low to print
 * @param accounts the types that use energy
 * @param heating  district heating of all buildings together
 */
@Clause("7.1.8")
public record BuildingEmissions(int year, boolean isKnown, List<Account> accounts, Heating heating) {

    /**
     * A type of building.
     *
     * @param type        the type
     * @param lines       what is burnt in it
     * @param electricity its electricity
     * @param heat        its heat
     * @param energy      its energy in standard coal by calorific value, carrier by carrier
     * @param area        its floor area; empty when the city told none
     * @param intensities its intensities
     */
    public record Account(
            BuildingType type,
            List<EmissionLine> lines,
            List<SecondaryEnergy.Allocation> electricity,
            List<SecondaryEnergy.Allocation> heat,
            Derivation energy,
            Optional<Datum> area,
            List<Intensity> intensities) {
        public Account {
            lines = List.copyOf(lines);
            electricity = List.copyOf(electricity);
            heat = List.copyOf(heat);
            intensities = List.copyOf(intensities);
        }

        /** The emissions of what is burnt in the buildings. */
        public Emissions direct() {
            return Emissions.sum(lines.stream().map(EmissionLine::emissions).toList());
        }

        /** The emissions of their electricity. */
        public Emissions ofElectricity() {
            return sum(electricity);
        }

        /** The emissions of their heat. */
        public Emissions ofHeat() {
            return sum(heat);
        }

        /** Direct emissions, electricity and heat together. */
        public Emissions total() {
            return direct().plus(ofElectricity()).plus(ofHeat());
        }

        /** An intensity by its id. */
        public Optional<Intensity> find(String id) {
            return intensities.stream()
                    .filter(intensity -> intensity.id().equals(id))
                    .findFirst();
        }
    }

    /**
     * 强度 a use or emission per floor area or household.
     *
     * @param id         the id in keys
     * @param name       what it is
     * @param value      the value
     * @param comparison the parameter of the table of intensities it can be held against; empty if none
     * @param derivation how it came about
     */
    public record Intensity(String id, Text name, Quantity value, Optional<String> comparison, Derivation derivation) {}

    /**
     * 集中供热 the heat of all buildings: a large part of the buildings of northern cities, shown apart.
     *
     * @param heat      the heat used in buildings
     * @param emissions its emissions, part of those of the types
     * @param parts     how the emissions came about
     * @param area      the heated floor area, as far as told
     * @param intensity heat per heated area
     */
    public record Heating(
            Quantity heat,
            Emissions emissions,
            List<Derivation> parts,
            Optional<Derivation> area,
            Optional<Intensity> intensity) {
        public Heating {
            parts = List.copyOf(parts);
        }
    }

    public BuildingEmissions {
        accounts = List.copyOf(accounts);
    }

    /** The emissions of all buildings. */
    public Emissions total() {
        return Emissions.sum(accounts.stream().map(Account::total).toList());
    }

    /** The account of a type; empty when it uses no energy. */
    public Optional<Account> find(BuildingType type) {
        return accounts.stream().filter(account -> account.type() == type).findFirst();
    }

    private static Emissions sum(List<SecondaryEnergy.Allocation> allocations) {
        return Emissions.sum(
                allocations.stream().map(SecondaryEnergy.Allocation::emissions).toList());
    }
}
