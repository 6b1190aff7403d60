package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.category.Derivations;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of departments under their keys: carve-outs, buildings, road (clauses 7.1.6, 7.1.8 and 7.1.9). */
final class EndUseFigures {
    private final Inventory inventory;
    private final List<Figure> figures = new ArrayList<>();

    private EndUseFigures(Inventory inventory) {
        this.inventory = inventory;
    }

    static List<Figure> of(Inventory inventory, EndUses endUses) {
        var figures = new EndUseFigures(inventory);
        endUses.carveOuts().lines().forEach(figures::carveOut);
        figures.figures.addAll(endUses.energy().figures());
        figures.buildings(endUses.buildings());
        figures.transport(endUses.transport());
        return figures.figures;
    }

    private void carveOut(CarveOuts.Line line) {
        CarveOut carveOut = line.carveOut();
        String id = "carve_out/" + carveOut.row() + "/" + carveOut.fuel();
        Text label = Text.of(
                carveOut.name().chinese() + "对应的排放",
                "emissions of the " + carveOut.name().english());
        sum(id, label, line.emissions(), "7.1.6", line.parts());
        Text amount = Text.of(
                carveOut.name().chinese() + "的用量",
                "amount of the " + carveOut.name().english());
        figure(
                id + "/amount",
                line.amount(),
                () -> new Derivation(
                        amount,
                        line.amount(),
                        Text.of("下列各项活动数据之和", "sum of the activity of the parts below"),
                        "7.1.6",
                        line.parts()));
    }

    private void buildings(BuildingEmissions buildings) {
        for (Account account : buildings.accounts()) {
            String id = "buildings/" + account.type().name().toLowerCase(Locale.ROOT);
            sum(id + "/direct", of(account, "直接排放", "direct emissions"), account.direct(), "7.1.8", burnt(account));
            figure(id + "/energy", account.energy());
            account.area().ifPresent(area -> figure(id + "/area", Derivations.of(area)));
            account.intensities().forEach(each -> figure(id + "/" + each.id(), each.derivation()));
            if (buildings.isKnown()) {
                Emissions power = account.ofElectricity();
                sum(id + "/electricity", of(account, "用电排放", "electricity"), power, "7.1.8", electricity(account));
                sum(id + "/heat", of(account, "用热排放", "heat"), account.ofHeat(), "7.1.8", heat(account));
                sum(id + "/total", of(account, "排放", "emissions"), account.total(), "7.1.8", parts(inventory, account));
            }
        }
        if (buildings.isKnown() && !buildings.accounts().isEmpty()) {
            together(buildings);
            List<Derivation> all = buildings.accounts().stream()
                    .flatMap(account -> parts(inventory, account).stream())
                    .toList();
            sum("buildings/total", Text.of("建筑部门排放", "emissions of buildings"), buildings.total(), "7.1.8", all);
            Text heating = Text.of("建筑集中供热排放", "district heating of buildings");
            sum(
                    "buildings/heating",
                    heating,
                    buildings.heating().emissions(),
                    "7.1.8",
                    buildings.heating().parts());
        }
        buildings.heating().area().ifPresent(area -> figure("buildings/heated_area", area));
        buildings.heating().intensity().ifPresent(each -> figure("buildings/" + each.id(), each.derivation()));
    }

    /** The columns of all types of building together. */
    private void together(BuildingEmissions buildings) {
        List<Account> accounts = buildings.accounts();
        column("direct", "直接排放", "direct emissions", accounts, Account::direct);
        column("electricity", "用电排放", "electricity", accounts, Account::ofElectricity);
        column("heat", "用热排放", "heat", accounts, Account::ofHeat);
        Quantity energy = accounts.stream()
                .map(account -> account.energy().value())
                .reduce(Quantity::plus)
                .orElseThrow();
        figure(
                "buildings/energy",
                energy,
                () -> new Derivation(
                        Text.of("建筑部门能耗", "energy of buildings"),
                        energy,
                        Text.of("合计", "sum"),
                        "7.1.8",
                        accounts.stream()
                                .map(account -> account.energy().keyed(key(account, "energy")))
                                .toList()));
        List<Derivation> heat = accounts.stream()
                .flatMap(account -> account.heat().stream())
                .map(each -> each.user().activity())
                .toList();
        Quantity used = buildings.heating().heat();
        figure(
                "buildings/heat_used",
                used,
                () -> new Derivation(
                        Text.of("建筑集中供热用热", "district heat used in buildings"),
                        used,
                        Text.of("各类建筑用热之和", "sum of all types"),
                        "7.1.8",
                        heat));
    }

    private void column(
            String id, String chinese, String english, List<Account> accounts, Function<Account, Emissions> of) {
        Emissions sum = Emissions.sum(accounts.stream().map(of).toList());
        List<Derivation> parts = accounts.stream()
                .map(account -> Derivation.leaf(
                                of(account, chinese, english),
                                of.apply(account).toQuantity(),
                                Text.of("见该类建筑", "see the type"))
                        .keyed(key(account, id)))
                .toList();
        sum("buildings/" + id, Text.of("建筑部门" + chinese, english + " of buildings"), sum, "7.1.8", parts);
    }

    private String key(Account account, String id) {
        return "inventory/buildings/" + account.type().name().toLowerCase(Locale.ROOT) + "/" + id + "/"
                + inventory.year();
    }

    private static Text of(Account account, String chinese, String english) {
        return Text.of(
                account.type().text().chinese() + chinese,
                english + " of " + account.type().text().english());
    }

    /** All parts of a type's emissions. */
    static List<Derivation> parts(Inventory inventory, Account account) {
        var figures = new EndUseFigures(inventory);
        var parts = new ArrayList<>(burnt(account));
        parts.addAll(figures.electricity(account));
        parts.addAll(figures.heat(account));
        return parts;
    }

    private static List<Derivation> burnt(Account account) {
        return account.lines().stream().map(EmissionLine::derivation).toList();
    }

    private List<Derivation> electricity(Account account) {
        return allocated(inventory.electricity(), account.electricity());
    }

    private List<Derivation> heat(Account account) {
        return allocated(inventory.heat(), account.heat());
    }

    private static List<Derivation> allocated(SecondaryEnergy energy, List<SecondaryEnergy.Allocation> allocations) {
        return allocations.stream()
                .map(each -> SecondaryDerivations.allocation(energy, each))
                .toList();
    }

    private void transport(RoadTransport transport) {
        for (RoadTransport.Fuel fuel : transport.fuels()) {
            String id = fuel.carrier().id();
            figure("road/fuel/" + id, fuel.emissions());
            fuel.scale().ifPresent(scale -> figure("road/factor/" + id, scale.factor()));
            fuel.vehicles()
                    .forEach(vehicle -> fuel.emissions(vehicle)
                            .ifPresent(emissions -> vehicle(
                                    fuel, vehicle, "road/" + vehicle.type().id() + "/" + id, emissions)));
        }
        for (VehicleClass type : VehicleClass.values()) {
            List<Derivation> parts = of(type, transport);
            if (!parts.isEmpty()) {
                Text label = Text.of(
                        type.text().chinese() + "直接排放",
                        "direct emissions of " + type.text().english());
                sum("road/" + type.id(), label, transport.of(type), "7.1.9", parts);
            }
        }
        transport.electric().forEach(electric -> {
            String id = "road/electric/" + electric.vehicle().type().id();
            assumed(electric.vehicle(), id);
            electric.emissions().ifPresent(memo -> figure(id, memo));
        });
        transport.others().forEach(other -> figure("road/other/" + other.id(), other.emissions()));
        if (!transport.fuels().isEmpty()) {
            List<Derivation> fuels = transport.fuels().stream()
                    .map(RoadTransport.Fuel::emissions)
                    .toList();
            Text label = Text.of("道路运输直接排放", "direct emissions of road transport");
            sum("road/total", label, transport.road(), "7.1.9", fuels);
        }
    }

    private void vehicle(RoadTransport.Fuel fuel, RoadTransport.Vehicle vehicle, String id, Derivation emissions) {
        figure(id, emissions);
        assumed(vehicle, id);
        fuel.calibrated(vehicle).ifPresent(used -> figure(id + "/calibrated", used));
    }

    /** What a class's use is measured by. */
    private void assumed(RoadTransport.Vehicle vehicle, String id) {
        figure(id + "/stock", Derivations.of(vehicle.stock()));
        figure(id + "/distance", vehicle.distance().origin());
        figure(id + "/economy", vehicle.economy().origin());
        figure(id + "/measured", vehicle.bottomUp());
    }

    private static List<Derivation> of(VehicleClass type, RoadTransport transport) {
        return transport.fuels().stream()
                .flatMap(fuel -> fuel.vehicles().stream()
                        .filter(vehicle -> vehicle.type() == type)
                        .flatMap(vehicle -> fuel.emissions(vehicle).stream()))
                .toList();
    }

    private void sum(String key, Text label, Emissions value, String clause, List<Derivation> parts) {
        Quantity quantity = value.toQuantity();
        figure(key, quantity, () -> Derivations.sum(label, value, clause, parts));
    }

    private void figure(String key, Derivation derivation) {
        figure(key, derivation.value(), () -> derivation);
    }

    private void figure(String key, Quantity value, Supplier<Derivation> derivation) {
        figures.add(new Figure("inventory/" + key + "/" + inventory.year(), value, derivation));
    }
}
