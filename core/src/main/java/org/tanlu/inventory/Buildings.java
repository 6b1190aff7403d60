package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.inventory.BuildingEmissions.Heating;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/** Puts together the emissions of buildings of a year by type (clause 7.1.8). One use only. */
@Clause("7.1.8")
final class Buildings {
    private static final String AREA = "building_area/";
    private static final String HEATED_AREA = "heated_area";

    private final Inventory inventory;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final BuildingIntensities intensities;

    private Buildings(Inventory inventory, Dossier dossier, ReferenceData reference) {
        this.inventory = inventory;
        this.dossier = dossier;
        this.reference = reference;
        this.intensities = new BuildingIntensities(inventory.year(), dossier, reference);
    }

    static BuildingEmissions of(Inventory inventory, Dossier dossier, ReferenceData reference) {
        var buildings = new Buildings(inventory, dossier, reference);
        var accounts = new ArrayList<Account>();
        for (BuildingType type : BuildingType.values()) {
            Account account = buildings.account(type);
            boolean used = !account.lines().isEmpty()
                    || !account.electricity().isEmpty()
                    || !account.heat().isEmpty();
            if (used) {
                accounts.add(account);
            }
        }
        return new BuildingEmissions(inventory.year(), inventory.isTotalKnown(), accounts, buildings.heating(accounts));
    }

    /** The type of building that answers for a row or branch; empty where the department is none of buildings. */
    static Optional<BuildingType> type(Functional functional, String unit) {
        return switch (functional) {
            case PUBLIC_BUILDINGS -> Optional.of(BuildingType.PUBLIC);
            case RESIDENTIAL_BUILDINGS ->
                switch (unit) {
                    case BalanceRows.URBAN -> Optional.of(BuildingType.URBAN_RESIDENTIAL);
                    case BalanceRows.RURAL -> Optional.of(BuildingType.RURAL_RESIDENTIAL);
                    default -> Optional.of(BuildingType.RESIDENTIAL_UNDIVIDED);
                };
            default -> Optional.empty();
        };
    }

    private Account account(BuildingType type) {
        List<EmissionLine> lines = inventory.lines().stream()
                .filter(line -> type(line.functional(), line.unit())
                        .filter(type::equals)
                        .isPresent())
                .toList();
        List<SecondaryEnergy.Allocation> electricity = allocations(inventory.electricity(), type);
        List<SecondaryEnergy.Allocation> heat = allocations(inventory.heat(), type);
        var energy = new BuildingEnergy(reference);
        lines.stream()
                .flatMap(line -> line instanceof CombustionLine burnt ? Stream.of(burnt) : Stream.empty())
                .forEach(line -> energy.add(line.carrier(), line.activity()));
        electricity.forEach(each ->
                energy.add(inventory.electricity().carrier(), each.user().activity()));
        heat.forEach(each -> energy.add(inventory.heat().carrier(), each.user().activity()));
        Optional<Datum> area = areaOf(type);
        var bare = new Account(type, lines, electricity, heat, energy.total(type.text()), area, List.of());
        return new Account(
                type, lines, electricity, heat, bare.energy(), area, intensities.of(bare, energy, total(bare)));
    }

    private static List<SecondaryEnergy.Allocation> allocations(SecondaryEnergy energy, BuildingType type) {
        return energy.allocations().stream()
                .filter(each -> type(each.user().functional(), each.user().unit())
                        .filter(type::equals)
                        .isPresent())
                .toList();
    }

    private Optional<Datum> areaOf(BuildingType type) {
        return switch (type) {
            case URBAN_RESIDENTIAL -> value(AREA + "urban_residential");
            case RURAL_RESIDENTIAL -> value(AREA + "rural_residential");
            case RESIDENTIAL_UNDIVIDED -> Optional.empty();
            case PUBLIC -> value(AREA + "public");
        };
    }

    private Optional<Datum> value(String item) {
        return dossier.find(item, inventory.year())
                .filter(datum -> datum.value().isPresent());
    }

    /** The emissions of a type with their parts; empty while imported electricity is unknown. */
    private Optional<Derivation> total(Account account) {
        return Optional.of(account)
                .filter(any -> inventory.isTotalKnown())
                .map(known -> Derivations.sum(
                        known.type().text(), known.total(), "7.1.8", EndUseFigures.parts(inventory, known)));
    }

    private Heating heating(List<Account> accounts) {
        List<SecondaryEnergy.Allocation> all =
                accounts.stream().flatMap(account -> account.heat().stream()).toList();
        Quantity heat = all.stream()
                .map(each -> each.user().consumed())
                .reduce(Quantity.of(0, inventory.heat().carrier().unit()), Quantity::plus);
        Emissions emissions = Emissions.sum(
                all.stream().map(SecondaryEnergy.Allocation::emissions).toList());
        Function<SecondaryEnergy.Allocation, Derivation> derivation =
                each -> SecondaryDerivations.allocation(inventory.heat(), each);
        Optional<Derivation> area = heatedArea();
        List<Derivation> used = all.stream().map(each -> each.user().activity()).toList();
        return new Heating(
                heat,
                emissions,
                all.stream().map(derivation).toList(),
                area,
                area.flatMap(heated -> intensities.heating(heat, used, heated)));
    }

    /** By type of building where told, or else the city's heated area. */
    private Optional<Derivation> heatedArea() {
        List<Datum> parts = Stream.of("urban_residential", "rural_residential", "public")
                .flatMap(type -> value(HEATED_AREA + "/" + type).stream())
                .toList();
        List<Derivation> leaves = (parts.isEmpty() ? value(HEATED_AREA).stream().toList() : parts)
                .stream().map(Derivations::of).toList();
        return leaves.stream()
                .map(Derivation::value)
                .reduce(Quantity::plus)
                .map(area -> new Derivation(
                        BuildingIntensities.HEATED_AREA, area, BuildingIntensities.SUM, "7.1.8", leaves));
    }
}
