package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tanlu.energy.Course;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** What the indicators of a scenario are made of: numbers of its course in the units of Table B.1 (clauses 9.2 and 9.3). */
@Clause({"9.2", "9.3"})
final class IndicatorTerms {
    static final String WAN = "万吨CO2e";
    static final Text SUM = Text.of("合计", "sum");
    private static final double TONNES_PER_WAN = 10_000;

    /** A published number further from the model's than this is of another scope. */
    private static final double APART = 2;

    private static final Text KEYED = Text.of("另有推导", "derived under its own key");
    private static final Text INDEXED = Text.of(
            "基年按清单和公布数，以后各年按模型同一数量的变化推算", "the base year's number, moved by what the model makes of the same quantity");

    private final Scenario scenario;
    private final Course course;
    private final Map<String, IndicatorValue> base;

    IndicatorTerms(Scenario scenario, Map<String, IndicatorValue> base) {
        this.scenario = scenario;
        this.course = scenario.course();
        this.base = base;
    }

    /** A term of a year; empty where the city did not tell what it needs. */
    interface Term extends IntFunction<Optional<Derivation>> {}

    Course course() {
        return course;
    }

    int baseYear() {
        return course.system().baseYear();
    }

    /** A number that has its own key under the scenario. */
    Derivation see(String id, int year, Text label, Quantity value) {
        return new Derivation(
                label, value, KEYED, "B", List.of(), ScenarioFigures.key(scenario.kind()) + "/" + id + "/" + year);
    }

    static Derivation derived(Text label, Quantity value, Text rule, List<Derivation> parents) {
        return new Derivation(label, value, rule, "B", parents);
    }

    static Quantity quantity(double value, String unit) {
        return Quantity.of(value, new Unit(unit, "indicator", 1));
    }

    /** Emissions that have their own key, in 万吨. */
    Derivation wan(String id, int year, Text label, YearSeries<Emissions> series) {
        Emissions value = series.find(year).orElseThrow();
        return derived(
                label,
                quantity(value.tonnes() / TONNES_PER_WAN, WAN),
                Text.of("换算为万吨", "in 10^4 t"),
                List.of(see(id, year, label, value.toQuantity())));
    }

    /** Emissions of sources of a category beside the CO2 of combustion, in 万吨. */
    Derivation others(Category category, int year) {
        Emissions value = course.others(category).find(year).orElseThrow();
        Text label = Text.of(
                category.text().chinese() + "（燃烧二氧化碳以外）", category.text().english() + ", beside the CO2 of combustion");
        return derived(
                label,
                quantity(value.tonnes() / TONNES_PER_WAN, WAN),
                Text.of("该领域各排放源和措施引起的变化合计", "sum of its sources and of what measures change of them"),
                List.of());
    }

    boolean holds(Category category) {
        return course.system().others().stream().anyMatch(other -> other.category() == category);
    }

    /** A driver, or empty where the city did not tell it. */
    Optional<Derivation> driver(String id, int year) {
        return Optional.of(id)
                .filter(course.system().drivers()::containsKey)
                .map(known -> see(
                        "driver/" + known,
                        year,
                        course.system().driver(known).definition().name(),
                        course.driver(known).find(year).orElseThrow()));
    }

    /** The sum of terms with signs, in the unit of the first. */
    static Derivation sum(Text label, List<Derivation> parts) {
        double sum = parts.stream().mapToDouble(part -> part.value().value()).sum();
        return derived(label, Quantity.of(sum, parts.get(0).value().unit()), SUM, parts);
    }

    static Derivation negative(Derivation of) {
        return derived(
                Text.of("扣除：" + of.label().chinese(), "less: " + of.label().english()),
                of.value().times(-1),
                Text.of("取负值", "negative"),
                List.of(of));
    }

    static Optional<Derivation> ratio(
            Optional<Derivation> part, Optional<Derivation> whole, double scale, Text label, String unit) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().value() == 0) {
            return Optional.empty();
        }
        double value = part.get().value().value() / whole.get().value().value() * scale;
        return Optional.of(derived(
                label,
                quantity(value, unit),
                Text.of("分子÷分母", "numerator ÷ denominator"),
                List.of(part.get(), whole.get())));
    }

    /** The number of the base year as the table of the history has it. */
    Optional<Derivation> published(String indicator) {
        return Optional.ofNullable(base.get(indicator))
                .flatMap(value -> value.figure()
                        .map(figure -> new Derivation(
                                value.indicator().name(), figure.value(), KEYED, "B", List.of(), figure.key())));
    }

    /**
     * The base year's published number, moved by the index of what the model makes of the same quantity; empty where either
     * lacks, or where the two are so far apart that they cannot be of one scope.
     */
    Optional<Derivation> indexed(String indicator, int year, Term model) {
        Optional<Derivation> before = model.apply(baseYear());
        Optional<Derivation> now = model.apply(year);
        Optional<Derivation> told = published(indicator);
        if (before.isEmpty() || now.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        double was = before.get().value().value();
        double published = told.get().value().value();
        if (was == 0 && published == 0) {
            return Optional.of(derived(
                    now.get().label(), quantity(now.get().value().value(), unit(told.get())), SUM, List.of(now.get())));
        }
        double apart = published / was;
        if (!(apart <= APART && apart >= 1 / APART)) {
            return Optional.empty();
        }
        return Optional.of(derived(
                told.get().label(),
                quantity(published * now.get().value().value() / was, unit(told.get())),
                INDEXED,
                List.of(told.get(), now.get(), before.get())));
    }

    /** A share told in the base year, moved by the odds of the model's share, which stay between nothing and all. */
    Optional<Derivation> byOdds(Derivation told, Optional<Derivation> before, Optional<Derivation> now, Text rule) {
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        double odds = odds(told) * odds(now.get()) / odds(before.get());
        return Optional.of(derived(
                told.label(), quantity(100 * odds / (1 + odds), "%"), rule, List.of(told, now.get(), before.get())));
    }

    private static double odds(Derivation percent) {
        double share = percent.value().value() / 100;
        return share / (1 - share);
    }

    /** Whether a published number and the model's can be of one scope. */
    static boolean isOneScope(Derivation published, Derivation model) {
        double apart = published.value().value() / model.value().value();
        return apart <= APART && apart >= 1 / APART;
    }

    private static String unit(Derivation of) {
        return of.value().unit().symbol();
    }

    /** Final use of some kinds of energy by a department, with what plants burn for that of energy production. */
    Derivation sum(Text label, List<CarrierKind> kinds, int year, boolean isFinal, boolean isPlants) {
        var parts = new ArrayList<Derivation>();
        for (CarrierKind kind : kinds) {
            String id = kind.name().toLowerCase(Locale.ROOT);
            if (isFinal) {
                parts.add(see("final/" + id, year, kind.text(), finals(kind, year)));
            }
            if (isPlants) {
                parts.add(see("plants/" + id, year, kind.text(), at(course.plants(kind), year)));
            }
        }
        return sum(label, parts);
    }

    private Quantity finals(CarrierKind kind, int year) {
        return course.finalUse(kind).find(year).orElseThrow();
    }

    static Quantity at(YearSeries<Quantity> series, int year) {
        return series.find(year).orElseThrow();
    }
}
