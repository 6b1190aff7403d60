package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 经济增速和措施力度 how fast the product of a scenario grows by five-year plan, and how far its measures go (clauses 9.1 and
 * 9.2). The period of a year ends in it and begins five years before, or in the base year.
 */
@Clause({"9.1", "9.2"})
final class Growths {
    private static final String PRODUCT = "gdp";
    private static final int FIVE = 5;

    private final Scenario scenario;
    private final Course course;

    Growths(Scenario scenario) {
        this.scenario = scenario;
        this.course = scenario.course();
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        int base = course.system().baseYear();
        if (course.system().drivers().containsKey(PRODUCT)) {
            int from = base;
            for (int year : ends(base)) {
                figures.add(growth(from, year));
                from = year;
            }
        }
        EnergySystem system = course.system();
        if (!system.moves().isEmpty()) {
            IntStream.rangeClosed(base, course.horizon()).forEach(year -> figures.add(adoption(year)));
        }
        return figures;
    }

    private List<Integer> ends(int base) {
        return IntStream.rangeClosed(base + 1, course.horizon())
                .filter(year -> year % FIVE == 0 || year == course.horizon())
                .boxed()
                .toList();
    }

    private Figure growth(int from, int to) {
        YearSeries<Quantity> product = course.driver(PRODUCT);
        Quantity first = product.find(from).orElseThrow();
        Quantity last = product.find(to).orElseThrow();
        Quantity rate = Quantity.of(StrictMath.pow(last.value() / first.value(), 1.0 / (to - from)) - 1, Unit.ONE);
        return figure(
                "growth/" + PRODUCT,
                to,
                Text.of(from + "—" + to + "年地区生产总值年均增速", "growth of product a year, " + from + " to " + to),
                rate,
                Text.of("（末年 ÷ 首年）^（1 ÷ 年数）－ 1", "(last ÷ first)^(1 ÷ years) − 1"),
                List.of(product(to, last), product(from, first)));
    }

    private Derivation product(int year, Quantity value) {
        Text name = course.system().driver(PRODUCT).definition().name();
        return see("driver/" + PRODUCT, year, name, value, Text.of("另有推导", "derived under its own key"));
    }

    private Figure adoption(int year) {
        var parents = new ArrayList<Derivation>();
        var sum = new Sum();
        List<String> measures = course.system().moves().stream()
                .map(move -> Parameters.measure(move.measure().id()))
                .toList();
        for (String id : measures) {
            Assumption assumption = scenario.assumptions().get(id);
            if (assumption != null) {
                sum.add(assumption.in(year).value());
                parents.add(see(
                        "parameter/" + id,
                        year,
                        assumption.name(),
                        assumption.in(year),
                        assumption.origin().statement()));
            }
        }
        return figure(
                "adoption",
                year,
                Text.of("措施平均采用比例", "mean adoption of measures"),
                Quantity.of(sum.value() / measures.size(), Unit.ONE),
                Text.of(
                        "有潜力的" + measures.size() + "项措施采用比例的平均值，未采用的为0",
                        "mean over the " + measures.size() + " measures with a potential, nothing where not taken up"),
                parents);
    }

    private Derivation see(String id, int year, Text name, Quantity value, Text rule) {
        return new Derivation(
                Text.of(year + "年" + name.chinese(), name.english() + ", " + year),
                value,
                rule,
                "9.1",
                List.of(),
                key(id, year));
    }

    private String key(String id, int year) {
        return ScenarioFigures.key(scenario.kind()) + "/" + id + "/" + year;
    }

    private Figure figure(String id, int year, Text name, Quantity value, Text rule, List<Derivation> parents) {
        Text label = Text.of(
                scenario.kind().text().chinese() + year + "年" + name.chinese(),
                name.english() + " in the " + scenario.kind().text().english() + ", " + year);
        return new Figure(key(id, year), value, () -> new Derivation(label, value, rule, "9.1", parents));
    }
}
