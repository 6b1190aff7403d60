package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.inventory.BuildingEmissions;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.inventory.CarveOuts;
import org.tanlu.inventory.EndUses;
import org.tanlu.inventory.RoadTransport;
import org.tanlu.inventory.RoadTransport.Fuel;
import org.tanlu.inventory.RoadTransport.Vehicle;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.report.ResultTable.Column;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 终端部门结果表 the result tables of carve-outs, buildings and transport (clauses 7.1.6, 7.1.8 and 7.1.9). */
@Clause({"7.1.6", "7.1.8", "7.1.9"})
final class EndUseTables {
    private static final String NONE = "";

    private final List<EndUses> years;

    EndUseTables(Plan plan) {
        this.years =
                plan.history().years().stream().map(plan.history()::endUses).toList();
    }

    ResultTable carveOuts() {
        List<List<String>> rows = years.stream()
                .map(EndUses::carveOuts)
                .flatMap(year -> year.lines().stream().map(line -> carveOut(year.year(), line)))
                .toList();
        return new ResultTable(
                "carve_outs",
                Text.of("部门间划分：比例、数量和排放", "what moved between departments: share, amount, emissions"),
                List.of(
                        column("year", "年份", "year"),
                        column("row", "平衡表行", "balance row"),
                        column("fuel", "能源", "energy"),
                        column("to", "划入的部门", "department it moved to"),
                        column("share", "比例，0～1", "share, 0 to 1"),
                        column("amount", "划出量", "amount moved"),
                        column("unit", "划出量单位", "its unit"),
                        column("emissions_tco2e", "对应排放，吨二氧化碳当量", "its emissions in t CO2e"),
                        column("told", "yes 城市填报、no 通行做法", "yes: told by the city; no: common practice"),
                        column("source_zh", "比例来源", "who says so"),
                        column("source_en", "英文来源", "the same in English"),
                        column("verification", "核验状态", "verification status")),
                rows);
    }

    private static List<String> carveOut(int year, CarveOuts.Line line) {
        return List.of(
                Integer.toString(year),
                line.carveOut().row(),
                line.carveOut().fuel(),
                id(line.carveOut().to()),
                number(line.carveOut().share().in(Unit.ONE)),
                number(line.amount()),
                line.amount().unit().symbol(),
                number(line.emissions()),
                yes(line.carveOut().told()),
                line.carveOut().source().title(),
                line.carveOut().source().titleEnglish(),
                line.carveOut().verification().code());
    }

    ResultTable buildings() {
        var rows = new ArrayList<List<String>>();
        years.stream().map(EndUses::buildings).forEach(year -> {
            year.accounts().forEach(account -> rows.add(building(year, account)));
            rows.add(heating(year));
        });
        return new ResultTable(
                "buildings",
                Text.of("建筑部门排放和能耗，按建筑类型", "emissions and energy of buildings by type"),
                List.of(
                        column("year", "年份", "year"),
                        column(
                                "type",
                                "建筑类型；district_heating 为全部建筑的集中供热，已含在各类型中",
                                "type of building; district_heating: of all buildings, part of the types"),
                        column("direct_tco2e", "直接排放", "direct emissions"),
                        column("electricity_tco2e", "用电排放；净调入未知为空", "electricity; empty while net import is unknown"),
                        column("heat_tco2e", "用热排放", "heat"),
                        column("total_tco2e", "合计", "total"),
                        column("energy_wtce", "能源消费量，万吨标准煤（当量值）", "energy in 10^4 tce, calorific"),
                        column("area_wm2", "建筑面积或供热面积，万平方米", "floor area or heated area in 10^4 m2"),
                        column("emissions_kgco2e_m2", "单位面积排放", "emissions per floor area"),
                        column(
                                "energy_kgce_m2",
                                "单位面积能耗（当量值）或单位供热面积耗热量",
                                "energy per floor area, or heat per heated area"),
                        column("electricity_kwh_m2", "单位面积电耗", "electricity per floor area"),
                        column(
                                "equal_value_kgce_m2",
                                "不含集中供热的单位面积能耗（等价值）",
                                "energy without district heating, equal value"),
                        column("equal_value_kgce_household", "户均能耗（等价值）", "energy per household, equal value")),
                rows);
    }

    private static List<String> building(BuildingEmissions year, Account account) {
        return List.of(
                Integer.toString(year.year()),
                id(account.type()),
                number(account.direct()),
                year.isKnown() ? number(account.ofElectricity()) : NONE,
                year.isKnown() ? number(account.ofHeat()) : NONE,
                year.isKnown() ? number(account.total()) : NONE,
                number(account.energy().value()),
                account.area()
                        .flatMap(area -> area.value())
                        .map(EndUseTables::wan)
                        .orElse(NONE),
                intensity(account, "emissions_per_area"),
                intensity(account, "energy_per_area"),
                intensity(account, "electricity_per_area"),
                intensity(account, "equal_value_per_area"),
                intensity(account, "equal_value_per_household"));
    }

    private static String intensity(Account account, String id) {
        return account.find(id).map(found -> number(found.value())).orElse(NONE);
    }

    private static List<String> heating(BuildingEmissions year) {
        var heating = year.heating();
        String emissions = year.isKnown() ? number(heating.emissions()) : NONE;
        return List.of(
                Integer.toString(year.year()),
                "district_heating",
                NONE,
                NONE,
                emissions,
                emissions,
                NONE,
                heating.area().map(area -> wan(area.value())).orElse(NONE),
                NONE,
                heating.intensity().map(found -> number(found.value())).orElse(NONE),
                NONE,
                NONE,
                NONE);
    }

    ResultTable transport() {
        var rows = new ArrayList<List<String>>();
        years.stream().map(EndUses::transport).forEach(year -> {
            year.fuels().forEach(fuel -> rows.addAll(fuel(year, fuel)));
            year.others().forEach(other -> rows.add(other(year, other)));
            year.electric().forEach(electric -> rows.add(electric(year, electric)));
        });
        return new ResultTable(
                "transport",
                Text.of("交通部门直接排放：道路按车型和燃料，铁路、水运、航空等单列", "direct emissions of transport by vehicle and mode"),
                List.of(
                        column("year", "年份", "year"),
                        column(
                                "kind",
                                "vehicle 车型、undivided 未分车型的道路燃料、other 道路以外、electric_memo 电动车用电（备查，不另加）",
                                "vehicle, undivided road fuel, other than road, or memo of electric vehicles (never added)"),
                        column("part", "车型或方式", "class of vehicle or mode"),
                        column("fuel", "能源", "energy"),
                        column("stock", "保有量，辆", "vehicles"),
                        column("distance_km", "年均行驶里程", "distance in a year"),
                        column("distance_told", "yes 城市填报、no 全国缺省值", "yes: told by the city; no: national default"),
                        column("economy", "百公里能耗", "consumption per 100 km"),
                        column("economy_unit", "百公里能耗单位", "its unit"),
                        column("economy_told", "yes 城市填报、no 全国缺省值", "yes: told by the city; no: national default"),
                        column("bottom_up", "自下而上用量", "use by the class's data"),
                        column("calibration", "校准系数", "factor of calibration"),
                        column("used", "用量（车型为校准后）", "amount used, calibrated for vehicles"),
                        column("unit", "用量单位", "unit of amounts"),
                        column("emissions_tco2e", "排放，吨二氧化碳当量", "emissions in t CO2e")),
                rows);
    }

    private static List<List<String>> fuel(RoadTransport year, Fuel fuel) {
        if (fuel.scale().isEmpty()) {
            return List.of(List.of(
                    Integer.toString(year.year()),
                    "undivided",
                    NONE,
                    fuel.carrier().id(),
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    NONE,
                    number(fuel.amount().value()),
                    fuel.amount().value().unit().symbol(),
                    number(fuel.emissions().value())));
        }
        return fuel.vehicles().stream()
                .map(vehicle -> vehicle(
                        year,
                        "vehicle",
                        vehicle,
                        fuel.carrier().id(),
                        fuel.scale()
                                .filter(scale -> scale.classes().contains(vehicle.type()))
                                .map(scale -> number(scale.factor().value()))
                                .orElse(NONE),
                        fuel.calibrated(vehicle).orElse(vehicle.bottomUp()),
                        fuel.emissions(vehicle)))
                .toList();
    }

    private static List<String> electric(RoadTransport year, RoadTransport.Electric electric) {
        Vehicle vehicle = electric.vehicle();
        return vehicle(year, "electric_memo", vehicle, "electricity", NONE, vehicle.bottomUp(), electric.emissions());
    }

    private static List<String> vehicle(
            RoadTransport year,
            String kind,
            Vehicle vehicle,
            String fuel,
            String factor,
            Derivation used,
            Optional<Derivation> emissions) {
        Quantity stock = vehicle.stock().value().orElseThrow();
        return List.of(
                Integer.toString(year.year()),
                kind,
                vehicle.type().id(),
                fuel,
                ShortestDecimal.of(stock.value() * stock.unit().factor()),
                number(vehicle.distance().value()),
                yes(vehicle.distance().told()),
                number(vehicle.economy().value()),
                vehicle.economy().value().unit().symbol(),
                yes(vehicle.economy().told()),
                number(vehicle.bottomUp().value()),
                factor,
                number(used.value()),
                used.value().unit().symbol(),
                emissions.map(tonnes -> number(tonnes.value())).orElse(NONE));
    }

    private static List<String> other(RoadTransport year, RoadTransport.Other other) {
        return List.of(
                Integer.toString(year.year()),
                "other",
                other.id(),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                other.amount().map(amount -> number(amount.value())).orElse(NONE),
                other.amount().map(amount -> amount.value().unit().symbol()).orElse(NONE),
                number(other.emissions().value()));
    }

    private static String id(Enum<?> key) {
        return key.name().toLowerCase(Locale.ROOT);
    }

    private static String yes(boolean told) {
        return told ? "yes" : "no";
    }

    /** An area in 万平方米. */
    private static String wan(Quantity area) {
        return ShortestDecimal.of(area.value() * area.unit().factor() / 10_000);
    }

    private static String number(Quantity quantity) {
        return ShortestDecimal.of(quantity.value());
    }

    private static String number(Emissions emissions) {
        return ShortestDecimal.of(emissions.tonnes());
    }

    private static Column column(String name, String chinese, String english) {
        return new Column(name, Text.of(chinese, english));
    }
}
