package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.inventory.BuildingEmissions.Account;
import org.tanlu.inventory.BuildingEmissions.Intensity;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 建筑强度 emissions and energy of buildings per floor area and household (clause 7.1.8). National means of intensity value
 * electricity at the coal that generates it, so they are compared by equal value, and only where the city chose a coefficient.
 */
@Clause({"3.3", "7.1.8"})
final class BuildingIntensities {
    static final Text SUM = Text.of("合计", "sum");
    static final Text HEATED_AREA = Text.of("集中供热面积", "area heated by district heating");
    static final String EMISSIONS = "emissions_per_area";
    static final String ENERGY = "energy_per_area";
    static final String ELECTRICITY = "electricity_per_area";
    static final String EQUAL_VALUE_PER_AREA = "equal_value_per_area";
    static final String EQUAL_VALUE_PER_HOUSEHOLD = "equal_value_per_household";
    static final String HEATING = "heating_per_area";

    private final int year;
    private final Dossier dossier;
    private final ReferenceData reference;

    BuildingIntensities(int year, Dossier dossier, ReferenceData reference) {
        this.year = year;
        this.dossier = dossier;
        this.reference = reference;
    }

    List<Intensity> of(Account account, BuildingEnergy energy, Optional<Derivation> emissions) {
        var intensities = new ArrayList<Intensity>();
        account.area()
                .map(Derivations::of)
                .filter(area -> area.value().value() > 0)
                .ifPresent(area -> {
                    emissions.ifPresent(total -> intensities.add(emissions(total, area)));
                    intensities.add(energy(account.energy(), area));
                    boolean isPublic = account.type() == BuildingType.PUBLIC;
                    energy.electricity().ifPresent(used -> intensities.add(electricity(used, area, isPublic)));
                    if (isPublic) {
                        equalValue(energy.withoutHeat(), energy)
                                .ifPresent(equal -> intensities.add(publicWithoutHeating(equal, area)));
                    }
                });
        household(account, energy).ifPresent(intensities::add);
        return intensities;
    }

    private Intensity emissions(Derivation total, Derivation area) {
        return per(EMISSIONS, "单位面积排放", "emissions per floor area", total, area, "kgCO2e/m2", Optional.empty());
    }

    private Intensity energy(Derivation total, Derivation area) {
        return per(
                ENERGY, "单位面积能耗（当量值）", "energy per floor area (calorific)", total, area, "kgce/m2", Optional.empty());
    }

    private Intensity electricity(Derivation used, Derivation area, boolean isPublic) {
        Optional<String> comparison = isPublic ? Optional.of("public_electricity") : Optional.empty();
        return per(ELECTRICITY, "单位面积电耗", "electricity per floor area", used, area, "kWh/m2", comparison);
    }

    private Intensity publicWithoutHeating(Derivation equal, Derivation area) {
        return per(
                EQUAL_VALUE_PER_AREA,
                "不含集中供热的单位面积能耗（等价值）",
                "energy without district heating per floor area (equal value)",
                equal,
                area,
                "kgce/m2",
                Optional.of("public_without_heating"));
    }

    /** Per household in town without district heating, in the country with everything bought. */
    private Optional<Intensity> household(Account account, BuildingEnergy energy) {
        boolean urban = account.type() == BuildingType.URBAN_RESIDENTIAL;
        boolean rural = account.type() == BuildingType.RURAL_RESIDENTIAL;
        if (!urban && !rural) {
            return Optional.empty();
        }
        Optional<Datum> households = dossier.find("households/" + (urban ? "urban" : "rural"), year)
                .filter(datum ->
                        datum.value().filter(count -> count.value() > 0).isPresent());
        Derivation used = urban ? energy.withoutHeat() : account.energy();
        return households.flatMap(count -> equalValue(used, energy)
                .map(equal -> per(
                        EQUAL_VALUE_PER_HOUSEHOLD,
                        urban ? "不含集中供热的户均能耗（等价值）" : "户均商品能耗（等价值）",
                        urban
                                ? "energy without district heating per household (equal value)"
                                : "commercial energy per household (equal value)",
                        equal,
                        Derivations.of(count),
                        "kgce/户",
                        Optional.of(urban ? "urban_residential_without_heating" : "rural_residential_commercial"))));
    }

    /** Heat per heated area; empty without area. */
    Optional<Intensity> heating(Quantity heat, List<Derivation> used, Derivation area) {
        Unit coal = reference.units().unit("万吨标准煤");
        Derivation energy = new Derivation(
                Text.of("建筑集中供热量", "district heat used in buildings"),
                heat.in(coal),
                Text.of("各用户热力用量之和，按热量折标准煤", "the users' heat, as energy in standard coal"),
                "7.1.8",
                used);
        return Optional.of(area)
                .filter(heated -> heated.value().value() > 0)
                .map(heated -> per(
                        HEATING,
                        "单位供热面积耗热量",
                        "heat per heated area",
                        energy,
                        heated,
                        "kgce/m2",
                        Optional.of("heating_north_urban")));
    }

    /** Energy with electricity at the coefficient that the city chose for equal values; empty when it chose none. */
    private Optional<Derivation> equalValue(Derivation calorific, BuildingEnergy energy) {
        Optional<Quantity> coefficient = dossier.city()
                .find("electricity_equal_value")
                .map(text ->
                        Quantity.of(Double.parseDouble(text), reference.units().unit("kgce/kWh")));
        Optional<Derivation> electricity = energy.electricity();
        if (coefficient.isEmpty() || electricity.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = calorific.value().unit();
        Quantity used = electricity.get().value();
        double kilograms = used.in(reference.units().unit("kWh")).value()
                * coefficient.get().value();
        Quantity equal = Quantity.of(kilograms, reference.units().unit("kgce")).in(unit);
        Derivation counted = energy.electricityCoal();
        Quantity total = calorific.value().minus(counted.value()).plus(equal);
        Derivation chosen = Derivation.leaf(
                Text.of("电力等价折标系数", "equal-value coefficient of electricity"),
                coefficient.get(),
                Text.of("编制参数（electricity_equal_value）", "setting electricity_equal_value"));
        return Optional.of(new Derivation(
                Text.of("能源消费量（等价值）", "energy by equal value"),
                total,
                Text.of("当量值能耗－用电量（当量值）＋用电量×等价折标系数", "calorific − electricity + electricity × coefficient"),
                "7.1.8",
                List.of(calorific, counted, electricity.get(), chosen)));
    }

    private Intensity per(
            String id,
            String chinese,
            String english,
            Derivation whole,
            Derivation base,
            String unit,
            Optional<String> comparison) {
        Unit ratio = reference.units().unit(unit);
        Unit above = reference.units().numerator(ratio);
        Unit below = reference.units().denominator(ratio);
        Quantity value = Quantity.of(
                whole.value().in(above).value() / base.value().in(below).value(), ratio);
        Text name = Text.of(chinese, english);
        Text rule = Text.of("总量÷面积或户数", "total ÷ area or households");
        return new Intensity(
                id, name, value, comparison, new Derivation(name, value, rule, "7.1.8", List.of(whole, base)));
    }
}
