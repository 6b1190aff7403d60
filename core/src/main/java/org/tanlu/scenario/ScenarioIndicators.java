package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Indicator;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 情景指标表 the indicators of Table B.1 in every scenario and year after the base year, by the same definitions as those of the
 * history: computed where the model holds what is needed, otherwise a notation key with its reason (clauses 9.2 and 9.3).
 */
@Clause({"9.2", "9.3", "B"})
public final class ScenarioIndicators {
    private static final Text MODEL = Text.of("", "");
    private static final Text LACKS = Text.of(
            "基年没有公布数，或公布数与模型口径相差一倍以上，或缺少驱动因素资料",
            "no number was published for the base year, or it differs from the model by more than a factor of two, or a driver"
                    + " was not told");

    /** What no scenario of this model holds. */
    private static final Map<String, Text> OUTSIDE = Map.of(
            "IND-B10", Text.of("情景不模拟森林面积", "the scenarios do not hold the area of forest"),
            "IND-B11", Text.of("情景不模拟森林蓄积量", "the scenarios do not hold the stock of forest"),
            "IND-B12", Text.of("林业不在本市总量口径内，情景不含", "forestry is not in the totals of the city and of the scenarios"),
            "IND-B17", Text.of("情景不模拟就业", "the scenarios do not hold employment"),
            "IND-B27",
                    Text.of(
                            "没有填报净调入电力中非化石能源占比，或公布数与模型口径相差一倍以上",
                            "the non-fossil share of imported electricity was not told, or the published number differs from"
                                    + " the model by more than a factor of two"),
            "IND-B28", Text.of("情景不按供暖面积区分热源", "the scenarios do not divide heated floor by source of heat"),
            "IND-B44", Text.of("情景不含高新技术产业增加值", "the scenarios do not hold the value added of high technology"));

    private final City city;
    private final Map<String, IndicatorValue> base = new LinkedHashMap<>();

    private ScenarioIndicators(Scenarios scenarios, List<IndicatorValue> history, City city) {
        this.city = city;
        history.stream()
                .filter(value -> value.year() == scenarios.system().baseYear())
                .forEach(value -> base.put(value.indicator().id(), value));
    }

    /**
     * The indicators of all scenarios from the base year on.
     *
     * @param history the indicators of the history, of which those of the base year are taken
     */
    @Clause({"9.2", "9.3"})
    public static List<ScenarioIndicator> of(Scenarios scenarios, List<IndicatorValue> history, City city) {
        var indicators = new ScenarioIndicators(scenarios, history, city);
        var values = new ArrayList<ScenarioIndicator>();
        scenarios.scenarios().forEach(scenario -> indicators.scenario(scenario, values));
        return values;
    }

    /**
     * The indicators of one course from the base year on, be it of a scenario or of a pathway.
     *
     * @param of        the course as a scenario of the kind that it is named after
     * @param scenarios the scenarios beside it
     * @param history   the indicators of the history, of which those of the base year are taken
     */
    @Clause({"9.2", "9.3"})
    public static List<ScenarioIndicator> of(
            Scenario of, Scenarios scenarios, List<IndicatorValue> history, City city) {
        var values = new ArrayList<ScenarioIndicator>();
        new ScenarioIndicators(scenarios, history, city).scenario(of, values);
        return values;
    }

    private void scenario(Scenario scenario, List<ScenarioIndicator> values) {
        Map<String, IndicatorTerms.Term> terms = terms(scenario);
        int first = scenario.course().system().baseYear();
        base.forEach((id, past) -> {
            if (id.startsWith("IND-B") || terms.containsKey(id)) {
                values.add(new ScenarioIndicator(scenario.kind(), past));
                for (int year = first + 1; year <= scenario.course().horizon(); year++) {
                    values.add(new ScenarioIndicator(
                            scenario.kind(),
                            value(scenario, past.indicator(), year, Optional.ofNullable(terms.get(id)))));
                }
            }
        });
    }

    private Map<String, IndicatorTerms.Term> terms(Scenario scenario) {
        return new IndicatorModel(scenario, new IndicatorTerms(scenario, base), city).byIndicator();
    }

    /** The base year's values as the model has them, by indicator; those that are moved by an index are the history's. */
    static Map<String, Derivation> atBase(
            Scenario scenario, List<IndicatorValue> history, Scenarios scenarios, City city) {
        var values = new LinkedHashMap<String, Derivation>();
        new ScenarioIndicators(scenarios, history, city)
                .terms(scenario)
                .forEach((id, term) ->
                        term.apply(scenario.course().system().baseYear()).ifPresent(value -> values.put(id, value)));
        return values;
    }

    private static IndicatorValue value(
            Scenario scenario, Indicator indicator, int year, Optional<IndicatorTerms.Term> term) {
        Optional<Derivation> found = term.flatMap(of -> of.apply(year));
        if (found.isEmpty()) {
            Text reason = OUTSIDE.getOrDefault(indicator.id(), LACKS);
            return new IndicatorValue(indicator, year, Optional.empty(), Optional.of(Notation.NE), reason);
        }
        String key = ScenarioFigures.key(scenario.kind()) + "/indicator/" + indicator.id() + "/" + year;
        Derivation derivation = found.get();
        var figure = new Figure(key, derivation.value(), () -> named(scenario, indicator, year, derivation));
        return new IndicatorValue(indicator, year, Optional.of(figure), Optional.empty(), MODEL);
    }

    private static Derivation named(Scenario scenario, Indicator indicator, int year, Derivation of) {
        return new Derivation(
                Text.of(
                        scenario.kind().text().chinese() + year + "年"
                                + indicator.name().chinese(),
                        indicator.name().english() + " in the "
                                + scenario.kind().text().english() + ", " + year),
                of.value(),
                of.rule(),
                "9.3",
                of.parents());
    }
}
