package org.tanlu.scenario;

import static org.tanlu.scenario.IndicatorTerms.at;
import static org.tanlu.scenario.IndicatorTerms.derived;
import static org.tanlu.scenario.IndicatorTerms.negative;
import static org.tanlu.scenario.IndicatorTerms.quantity;
import static org.tanlu.scenario.IndicatorTerms.ratio;
import static org.tanlu.scenario.IndicatorTerms.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.IndicatorTerms.Term;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** The formulas of the indicators of Table B.1 in a scenario, by indicator id; results in the printed unit (clause 9.3). */
@Clause({"9.3", "B"})
final class IndicatorModel {
    private static final Unit POWER = new Unit("亿kWh", "energy", 360_000);
    /** Tonnes by 亿kWh are 10⁻⁵ tonnes by MWh. */
    private static final double PER_MWH = 1e-5;

    private static final List<CarrierKind> FOSSIL =
            List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS, CarrierKind.OIL, CarrierKind.GAS);

    private final IndicatorTerms terms;
    private final Scenario scenario;
    private final Course course;
    private final City city;

    IndicatorModel(Scenario scenario, IndicatorTerms terms, City city) {
        this.terms = terms;
        this.scenario = scenario;
        this.course = scenario.course();
        this.city = city;
    }

    Map<String, Term> byIndicator() {
        var terms = new LinkedHashMap<String, Term>();
        totals(terms);
        economy(terms);
        new EnergyIndicators(scenario, this.terms).addTo(terms);
        power(terms);
        sector(terms, 35, Functional.ENERGY_PRODUCTION);
        sector(terms, 38, Functional.AGRICULTURE);
        sector(terms, 41, Functional.INDUSTRY);
        sector(terms, 45, Functional.TRANSPORT);
        sector(terms, 49, Functional.PUBLIC_BUILDINGS);
        sector(terms, 52, Functional.RESIDENTIAL_BUILDINGS);
        var vehicles = new NewEnergyVehicles(course, this.terms);
        terms.put("IND-B48", vehicles::stock);
        terms.put("IND-S37", vehicles::shareOfBought);
        terms.put("IND-S01", year -> perDriver(year, "gdp", "吨CO2e/万元"));
        terms.put("IND-S02", year -> perDriver(year, "population", "吨CO2e/人"));
        return terms;
    }

    private void totals(Map<String, Term> all) {
        all.put("IND-B01", year -> Optional.of(gross(year)));
        all.put("IND-B02", year -> Optional.of(energyActivities(year)));
        all.put("IND-B03", year -> category(Category.PROCESSES, year));
        all.put("IND-B04", year -> category(Category.WASTE, year));
        all.put("IND-B05", year -> Optional.of(direct(year)));
        all.put("IND-B06", year -> share(Optional.of(direct(year)), Optional.of(gross(year))));
        all.put("IND-B07", year -> Optional.of(indirect(year)));
        all.put("IND-B08", year -> share(Optional.of(indirect(year)), Optional.of(gross(year))));
        all.put("IND-B09", year -> Optional.of(total(year)));
        all.put("IND-B12", year -> category(Category.FORESTRY, year).map(IndicatorTerms::negative));
        all.put("IND-B29", year -> fall("IND-B29", year, of -> perDriver(of, "gdp", "")));
        all.put(
                "IND-B30",
                year -> fall(
                        "IND-B30",
                        year,
                        of -> ratio(
                                Optional.of(new EnergyIndicators(scenario, terms).narrow(of)),
                                terms.driver("gdp", of),
                                1,
                                Text.of("能耗强度", "energy by product"),
                                "")));
    }

    private Derivation total(int year) {
        return terms.wan("total", year, Text.of("碳排放总量", "total emissions"), course.total());
    }

    private Derivation indirect(int year) {
        return terms.wan("indirect", year, Text.of("间接排放", "indirect emissions"), course.indirect());
    }

    private Derivation gross(int year) {
        return withoutLand(total(year), year);
    }

    private Derivation direct(int year) {
        return withoutLand(terms.wan("direct", year, Text.of("直接排放", "direct emissions"), course.direct()), year);
    }

    /** Less what the totals hold of land use and forestry. */
    private Derivation withoutLand(Derivation of, int year) {
        var parts = new ArrayList<>(List.of(of));
        for (Category category : List.of(Category.LAND_USE, Category.FORESTRY)) {
            if (terms.holds(category)) {
                parts.add(negative(terms.others(category, year)));
            }
        }
        return parts.size() == 1 ? of : sum(of.label(), parts);
    }

    private Optional<Derivation> category(Category category, int year) {
        return Optional.of(category).filter(terms::holds).map(held -> terms.others(held, year));
    }

    /** All direct emissions less those of the other categories. */
    private Derivation energyActivities(int year) {
        var parts = new ArrayList<>(
                List.of(terms.wan("direct", year, Text.of("直接排放", "direct emissions"), course.direct())));
        for (Category category : Category.values()) {
            if (category != Category.ENERGY && terms.holds(category)) {
                parts.add(negative(terms.others(category, year)));
            }
        }
        return sum(Text.of("能源活动排放", "emissions of energy activities"), parts);
    }

    static Optional<Derivation> share(Optional<Derivation> part, Optional<Derivation> whole) {
        return ratio(part, whole, 100, Text.of("占比", "share"), "%");
    }

    private Optional<Derivation> perDriver(int year, String driver, String unit) {
        return ratio(Optional.of(total(year)), terms.driver(driver, year), 1, Text.of("单位强度", "intensity"), unit);
    }

    /** The fall since the base year of the settings: that of the history, then by the model's intensity. */
    private Optional<Derivation> fall(String indicator, int year, Term intensity) {
        Optional<Derivation> told = terms.published(indicator);
        Optional<Derivation> before = intensity.apply(terms.baseYear());
        Optional<Derivation> now = intensity.apply(year);
        if (told.isEmpty() || before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        double left = (1 - told.get().value().value() / 100)
                * now.get().value().value()
                / before.get().value().value();
        return Optional.of(derived(
                told.get().label(),
                quantity(100 * (1 - left), "%"),
                Text.of(
                        "1－（1－基年累计下降率）×当年强度÷基年强度",
                        "1 − (1 − fall until the base year) × intensity ÷ that of the base year"),
                List.of(told.get(), now.get(), before.get())));
    }

    private void economy(Map<String, Term> all) {
        all.put("IND-B13", year -> terms.driver("population", year));
        all.put("IND-B14", this::growth);
        all.put(
                "IND-B15",
                year -> terms.driver("gdp", year)
                        .map(product -> derived(
                                product.label(),
                                quantity(product.value().value() / 10_000, "万亿元"),
                                Text.of("换算单位", "in another unit"),
                                List.of(product))));
        all.put(
                "IND-B16",
                year -> ratio(
                        terms.driver("gdp", year),
                        terms.driver("population", year),
                        1,
                        Text.of("人均地区生产总值", "product per person"),
                        "万元/人"));
        all.put("IND-B18", year -> industry("primary_value", year).or(() -> restOfIndustries(year)));
        all.put("IND-B19", year -> industry("secondary_value", year));
        all.put("IND-B20", year -> industry("tertiary_value", year));
    }

    private Optional<Derivation> growth(int year) {
        return ratio(
                        terms.driver("gdp", year),
                        terms.driver("gdp", Math.max(terms.baseYear(), year - 1)),
                        100,
                        Text.of("地区生产总值为上年的", "product by the year before's"),
                        "%")
                .map(index -> derived(
                        Text.of("地区生产总值比上年增长", "growth of product"),
                        quantity(index.value().value() - 100, "%"),
                        Text.of("指数－100", "index − 100"),
                        List.of(index)));
    }

    private Optional<Derivation> industry(String driver, int year) {
        return share(terms.driver(driver, year), terms.driver("gdp", year));
    }

    /** The three shares sum to 100 by definition; the first follows where only the other two were told. */
    private Optional<Derivation> restOfIndustries(int year) {
        Optional<Derivation> secondary = industry("secondary_value", year);
        Optional<Derivation> tertiary = industry("tertiary_value", year);
        if (secondary.isEmpty() || tertiary.isEmpty()) {
            return Optional.empty();
        }
        double rest =
                100 - secondary.get().value().value() - tertiary.get().value().value();
        return Optional.of(derived(
                Text.of("第一产业比重", "share of primary industry"),
                quantity(rest, "%"),
                Text.of("100－第二产业比重－第三产业比重", "100 − secondary − tertiary"),
                List.of(secondary.get(), tertiary.get())));
    }

    private void power(Map<String, Term> all) {
        all.put("IND-B31", year -> Optional.of(supply(SupplyPart.POWER_IMPORT, year)));
        all.put(
                "IND-B32",
                year -> terms.indexed(
                        "IND-B32",
                        year,
                        of -> share(
                                Optional.of(supply(SupplyPart.POWER_IMPORT, of)),
                                Optional.of(supply(SupplyPart.POWER_AVAILABLE, of)))));
        all.put("IND-B33", year -> Optional.of(imported(year)));
        all.put("IND-B34", year -> share(Optional.of(imported(year)), Optional.of(denominator(year))));
        all.put("IND-S43", year -> terms.indexed("IND-S43", year, this::perElectricity));
    }

    private Derivation supply(SupplyPart part, int year) {
        Quantity value = at(course.supply(part), year);
        return derived(
                part.text(),
                quantity(value.in(POWER).value(), POWER.symbol()),
                Text.of("换算单位", "in another unit"),
                List.of(terms.see(part.id(), year, part.text(), value)));
    }

    private Derivation imported(int year) {
        return terms.wan(
                "indirect/electricity",
                year,
                Text.of("净调入电力间接排放", "indirect emissions of electricity"),
                course.indirect(CarrierKind.ELECTRICITY));
    }

    private Optional<Derivation> perElectricity(int year) {
        Derivation emitted = derived(
                Text.of("用电的排放", "emissions of electricity used"),
                at(course.secondary(CarrierKind.ELECTRICITY).map(value -> value.toQuantity()), year),
                Text.of("本地电厂和净调入电力的排放", "of local plants and net import"),
                List.of());
        return ratio(
                Optional.of(emitted),
                Optional.of(supply(SupplyPart.POWER_AVAILABLE, year)),
                PER_MWH,
                Text.of("单位用电排放", "emissions by electricity"),
                "");
    }

    /** The denominator of the shares of sectors that the city chose (gap G-16). */
    private Derivation denominator(int year) {
        if (city.is("share_denominator", "direct")) {
            return direct(year);
        }
        return city.is("share_denominator", "energy")
                ? sum(
                        Text.of("能源活动排放与间接排放之和", "energy activities and indirect emissions"),
                        List.of(energyActivities(year), indirect(year)))
                : gross(year);
    }

    /** The three rows of a sector: fossil energy burnt, emissions by place of burning, share of the total. */
    private void sector(Map<String, Term> all, int first, Functional functional) {
        String id = functional.name().toLowerCase(Locale.ROOT);
        Term emitted =
                year -> Optional.of(terms.wan("department/" + id, year, functional.text(), course.direct(functional)));
        all.put("IND-B" + first, year -> terms.indexed("IND-B" + first, year, of -> fossil(functional, of)));
        all.put("IND-B" + (first + 1), emitted);
        all.put("IND-B" + (first + 2), year -> share(emitted.apply(year), Optional.of(denominator(year))));
    }

    private Optional<Derivation> fossil(Functional functional, int year) {
        var parts = new ArrayList<Derivation>();
        String department = functional.name().toLowerCase(Locale.ROOT);
        for (CarrierKind kind : FOSSIL) {
            String id = kind.name().toLowerCase(Locale.ROOT);
            parts.add(terms.see(
                    "final/" + department + "/" + id, year, kind.text(), at(course.use(functional, kind), year)));
            if (functional == Functional.ENERGY_PRODUCTION) {
                parts.add(terms.see("plants/" + id, year, kind.text(), at(course.plants(kind), year)));
            }
        }
        return Optional.of(sum(functional.text(), parts));
    }
}
