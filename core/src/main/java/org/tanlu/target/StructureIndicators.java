package org.tanlu.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergyFlows;
import org.tanlu.energy.SupplyPart;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.Scenario;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 结构指标 the indicators that clause 9.3 names and Table B.1 lacks (gap G-07), by the model in every scenario: flows of energy,
 * sources of emissions, supply of energy, external electricity and heat, electrification by sector. Those of structure have a
 * row for each part; the shares of a structure sum to 100.
 */
@Clause({"9.3", "C9.3-4", "C9.3-7", "C9.3-8", "C9.3-9", "C9.3-10"})
final class StructureIndicators {
    private static final Text NONE = Text.of("", "");
    private static final Text RULE = Text.of("按情景能源系统计算，见情景结果", "by the energy system of the scenario");
    private static final Text NOTHING = Text.of("模型中分母为零", "the model has nothing to compare with");
    private static final List<CarrierKind> COAL = List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS);
    private static final List<String> LOSSES = List.of("plant_losses", "net_losses");

    private final String root;
    private final Text name;
    private final Course course;
    private final ReferenceData reference;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** A part of an indicator and how it is computed; per cent or 万吨标准煤. */
    private record Term(Indicator indicator, String part, Text name, IntFunction<Optional<Double>> value) {}

    private StructureIndicators(String root, Text name, Course course, ReferenceData reference) {
        this.root = root;
        this.name = name;
        this.course = course;
        this.reference = reference;
    }

    /**
     * A part of an indicator with its values by year.
     *
     * @param indicator the indicator
     * @param part      the id of the part; empty where the indicator is one number
     * @param name      its name with that of the part
     * @param values    the values by year
     */
    record Row(Indicator indicator, String part, Text name, Map<Integer, IndicatorValue> values) {}

    /** The rows of a scenario in some years. */
    static List<Row> of(Scenario scenario, List<Integer> years, ReferenceData reference) {
        return of(scenario.kind().id(), scenario.kind().text(), scenario.course(), years, reference);
    }

    /**
     * The rows of any course in some years.
     *
     * @param root what its keys have before the indicator
     * @param name what it is called
     */
    static List<Row> of(String root, Text name, Course course, List<Integer> years, ReferenceData reference) {
        var indicators = new StructureIndicators(root, name, course, reference);
        indicators.flows();
        indicators.sources();
        indicators.supply();
        indicators.external();
        indicators.electricity();
        var rows = new ArrayList<Row>();
        indicators.terms.values().forEach(term -> rows.add(indicators.row(term, years)));
        return rows;
    }

    private Row row(Term term, List<Integer> years) {
        var values = new LinkedHashMap<Integer, IndicatorValue>();
        years.forEach(year -> values.put(year, value(term, year)));
        return new Row(term.indicator(), term.part(), term.name(), values);
    }

    private IndicatorValue value(Term term, int year) {
        Optional<Double> value = term.value().apply(year);
        if (value.isEmpty()) {
            return new IndicatorValue(term.indicator(), year, Optional.empty(), Optional.of(Notation.NE), NOTHING);
        }
        String id = term.indicator().id() + (term.part().isEmpty() ? "" : "/" + term.part());
        Quantity told = Quantity.of(value.get(), new Unit(term.indicator().unit(), "indicator", 1));
        var figure =
                new Figure("target/structure/" + root + "/" + id + "/" + year, told, () -> derived(term, told, year));
        return new IndicatorValue(term.indicator(), year, Optional.of(figure), Optional.empty(), NONE);
    }

    private Derivation derived(Term term, Quantity value, int year) {
        return new Derivation(
                Text.of(
                        name.chinese() + year + "年" + term.name().chinese(),
                        term.name().english() + " in the " + name.english() + ", " + year),
                value,
                Text.of(
                        RULE.chinese() + "：" + term.indicator().formula(),
                        RULE.english() + ": " + term.indicator().formula()),
                "9.3",
                List.of());
    }

    private void add(String id, String part, Text name, IntFunction<Optional<Double>> value) {
        Indicator indicator = reference.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
        Text full = part.isEmpty()
                ? indicator.name()
                : Text.of(
                        indicator.name().chinese() + "：" + name.chinese(),
                        indicator.name().english() + ": " + name.english());
        terms.put(id + "/" + part, new Term(indicator, part, full, value));
    }

    private void flows() {
        add(
                "IND-S03",
                "supply",
                Text.of("供应合计", "supply"),
                year -> Optional.of(course.flows(year).links().stream()
                        .filter(link -> link.from().stage() == EnergyFlows.Stage.SUPPLY)
                        .mapToDouble(link -> link.amount().value())
                        .sum()));
        add("IND-S03", "use", Text.of("终端用户", "users"), year -> Optional.of(used(year, false)));
        add("IND-S03", "losses", Text.of("加工转换和输配损失", "losses"), year -> Optional.of(used(year, true)));
    }

    private double used(int year, boolean isLoss) {
        return course.flows(year).links().stream()
                .filter(link -> link.to().stage() == EnergyFlows.Stage.USE)
                .filter(link -> LOSSES.contains(link.to().id()) == isLoss)
                .mapToDouble(link -> link.amount().value())
                .sum();
    }

    private void sources() {
        add("IND-S04", "energy", Category.ENERGY.text(), year -> ofTotal(year, energy(year)));
        for (Category category : Category.values()) {
            if (category != Category.ENERGY && holds(category)) {
                add(
                        "IND-S04",
                        category.name().toLowerCase(java.util.Locale.ROOT),
                        category.text(),
                        year -> ofTotal(year, at(course.others(category), year).tonnes()));
            }
        }
        add(
                "IND-S04",
                "indirect",
                Text.of("净调入电力和热力", "net import of electricity and heat"),
                year -> ofTotal(year, at(course.indirect(), year).tonnes()));
    }

    private boolean holds(Category category) {
        return course.system().others().stream().anyMatch(other -> other.category() == category);
    }

    /** All direct emissions that are of no other category that the model holds. */
    private double energy(int year) {
        Emissions energy = at(course.direct(), year);
        for (Category category : Category.values()) {
            if (category != Category.ENERGY && holds(category)) {
                energy = energy.minus(at(course.others(category), year));
            }
        }
        return energy.tonnes();
    }

    private Optional<Double> ofTotal(int year, double tonnes) {
        return share(tonnes, at(course.total(), year).tonnes());
    }

    private void supply() {
        fuels("coal", Text.of("煤炭", "coal"), COAL);
        fuels("oil", Text.of("石油", "oil"), List.of(CarrierKind.OIL));
        fuels("gas", Text.of("天然气", "gas"), List.of(CarrierKind.GAS));
        fuels("other", Text.of("其他燃料", "other fuels"), List.of(CarrierKind.OTHER));
        for (SupplyPart part :
                List.of(SupplyPart.POWER_WITHOUT_FUEL, SupplyPart.POWER_IMPORT, SupplyPart.HEAT_IMPORT)) {
            add("IND-S05", part.id().replace('/', '_'), part.text(), year -> share(coal(part, year), whole(year)));
        }
    }

    private void fuels(String id, Text name, List<CarrierKind> kinds) {
        add("IND-S05", id, name, year -> share(burnt(kinds, year), whole(year)));
    }

    private double burnt(List<CarrierKind> kinds, int year) {
        return kinds.stream()
                .mapToDouble(kind -> at(course.finalUse(kind), year).value()
                        + at(course.plants(kind), year).value())
                .sum();
    }

    /** Fuels of users and plants, electricity made without fuel, net import of electricity and heat. */
    private double whole(int year) {
        var kinds = new ArrayList<>(COAL);
        kinds.addAll(List.of(CarrierKind.OIL, CarrierKind.GAS, CarrierKind.OTHER));
        return burnt(kinds, year)
                + coal(SupplyPart.POWER_WITHOUT_FUEL, year)
                + coal(SupplyPart.POWER_IMPORT, year)
                + coal(SupplyPart.HEAT_IMPORT, year);
    }

    private void external() {
        add(
                "IND-S06",
                "",
                NONE,
                year -> share(
                        Math.max(0, coal(SupplyPart.POWER_IMPORT, year)), coal(SupplyPart.POWER_AVAILABLE, year)));
        add(
                "IND-S07",
                "",
                NONE,
                year -> share(Math.max(0, coal(SupplyPart.HEAT_IMPORT, year)), coal(SupplyPart.HEAT_AVAILABLE, year)));
        add(
                "IND-S08",
                "",
                NONE,
                year -> share(
                        Math.max(0, coal(SupplyPart.POWER_IMPORT, year))
                                + Math.max(0, coal(SupplyPart.HEAT_IMPORT, year)),
                        coal(SupplyPart.POWER_AVAILABLE, year) + coal(SupplyPart.HEAT_AVAILABLE, year)));
    }

    private void electricity() {
        electricity("IND-S09", List.of(Functional.values()));
        electricity("IND-S10", List.of(Functional.INDUSTRY));
        electricity("IND-S11", List.of(Functional.PUBLIC_BUILDINGS, Functional.RESIDENTIAL_BUILDINGS));
        electricity("IND-S12", List.of(Functional.TRANSPORT));
    }

    private void electricity(String id, List<Functional> departments) {
        add(id, "", NONE, year -> {
            double all = 0;
            for (CarrierKind kind : CarrierKind.values()) {
                all += used(departments, kind, year);
            }
            return share(used(departments, CarrierKind.ELECTRICITY, year), all);
        });
    }

    private double used(List<Functional> departments, CarrierKind kind, int year) {
        return departments.stream()
                .mapToDouble(
                        department -> at(course.use(department, kind), year).value())
                .sum();
    }

    private double coal(SupplyPart part, int year) {
        return at(course.supply(part), year)
                .in(new Unit("万吨标准煤", "energy", 293_076))
                .value();
    }

    private static Optional<Double> share(double part, double whole) {
        return whole > 0 ? Optional.of(part / whole * 100) : Optional.empty();
    }

    private static <T> T at(YearSeries<T> series, int year) {
        return series.find(year).orElseThrow();
    }
}
