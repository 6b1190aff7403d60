package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tanlu.energy.Course;
import org.tanlu.history.Comparison;
import org.tanlu.history.StructureShare;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.SlideDeck.Slide;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/**
 * The slides with courses of emissions (clauses 7.2 and 9.1): levels where the version for issue tells the peak, otherwise an index
 * with one decimal, from which no level follows.
 */
@Clause({"7.2", "9.1"})
final class DeckCourses {
    private static final Unit WAN = new Unit("万吨二氧化碳当量", "emissions", 10_000);
    private static final Unit INDEX = new Unit("首年＝100", "index", 1);
    private static final Unit PERCENT = new Unit("%", "share", 1);
    private static final double HUNDRED = 100;
    private static final double TENTHS = 10;

    private final Plan plan;
    private final BriefFacts facts;
    private final Wording wording;

    DeckCourses(Plan plan, BriefFacts facts, Wording wording) {
        this.plan = plan;
        this.facts = facts;
        this.wording = wording;
    }

    /** Emissions of the years that compare; empty without such years. */
    Optional<Slide> history() {
        return plan.emissionHistory().comparison().flatMap(this::history);
    }

    private Optional<Slide> history(Comparison years) {
        String id = years.subject().id();
        return plan.emissionHistory().findSeries(id).flatMap(series -> {
            var axis = new YearAxis(years.years());
            Optional<Quantity> first = series.find(years.years().get(0));
            return first.map(base -> new Slide(
                    changed(id),
                    List.of(new Chart(
                            series.name().chinese(),
                            ChartKind.LINE,
                            unit().symbol(),
                            axis.labels(),
                            List.of(new Block.Series(
                                    series.name().chinese(),
                                    axis.values(year -> series.find(year).map(value -> told(value, base))))),
                            "只画口径一致的年份；纵轴不一定从0开始。"))));
        });
    }

    private List<Inline> changed(String id) {
        return plan.emissionHistory()
                .sinceBase(id)
                .filter(growth -> growth.from().size() == 1)
                .map(growth -> {
                    double change = growth.change().value();
                    return wording.sentence(
                            change < 0 ? "deck-fell" : "deck-rose",
                            Map.of(
                                    "first", words(growth.from().get(0)),
                                    "year", words(growth.to()),
                                    "change", printed(Numbers.percent(Math.abs(change)), growth.key())));
                })
                .orElseGet(() -> wording.sentence("deck-history", Map.of()));
    }

    private Unit unit() {
        return facts.areLevelsTold() ? WAN : INDEX;
    }

    /** A level in its unit where levels are told, otherwise a rounded index. */
    private Quantity told(Quantity value, Quantity base) {
        return facts.areLevelsTold()
                ? value.in(WAN)
                : Quantity.of(tenths(value.in(WAN).value() / base.in(WAN).value() * HUNDRED), INDEX);
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }

    /** Who emits, in per cent of the last year that compares. */
    Optional<Slide> structure() {
        List<StructureShare> users = facts.users();
        if (users.isEmpty()) {
            return Optional.empty();
        }
        StructureShare largest = users.get(0);
        return Optional.of(new Slide(
                wording.sentence(
                        "deck-structure",
                        Map.of(
                                "year", words(largest.year()),
                                "largest", words(largest.name().chinese()),
                                "share", printed(Numbers.percent(largest.share().value()), largest.key()))),
                List.of(new Chart(
                        "排放构成",
                        ChartKind.STACKED_COLUMN,
                        PERCENT.symbol(),
                        users.stream().map(share -> share.name().chinese()).toList(),
                        List.of(new Block.Series(
                                "占碳排放总量的比重",
                                users.stream()
                                        .map(share -> Optional.of(
                                                Quantity.of(tenths(share.share().value() * HUNDRED), PERCENT)))
                                        .toList())),
                        "按用能部门划分，用电和用热的排放计入使用者。"))));
    }

    /** The three scenarios from the base year on; empty without them. */
    Optional<Slide> scenarios() {
        return plan.scenarios().map(this::scenarios);
    }

    private Slide scenarios(Scenarios scenarios) {
        Course baseline = scenarios.of(ScenarioKind.BASELINE).course();
        int base = baseline.system().baseYear();
        List<Integer> years =
                IntStream.rangeClosed(base, baseline.horizon()).boxed().toList();
        var lines = new ArrayList<Block.Series>();
        scenarios.scenarios().forEach(scenario -> {
            IntFunction<Quantity> level = year -> scenario.course()
                    .total()
                    .find(year)
                    .map(Emissions::toQuantity)
                    .orElseThrow();
            lines.add(new Block.Series(
                    scenario.kind().text().chinese(),
                    years.stream()
                            .map(year -> Optional.of(told(level.apply(year), level.apply(base))))
                            .toList()));
        });
        return new Slide(
                peaks(scenarios),
                List.of(new Chart(
                        "三种情景的碳排放",
                        ChartKind.LINE,
                        unit().symbol(),
                        years.stream().map(String::valueOf).toList(),
                        lines,
                        "基年为" + base + "年；情景不是预测，参数见方案全文。")));
    }

    /** When each scenario peaks. */
    private List<Inline> peaks(Scenarios scenarios) {
        var said = new ArrayList<Inline>();
        for (ScenarioKind kind : ScenarioKind.values()) {
            PeakStatement peak = scenarios.peak(kind);
            String id = peak.isNever() ? "deck-course-never" : peak.isPast() ? "deck-course-past" : "deck-course-peak";
            if (!said.isEmpty()) {
                said.add(words("，"));
            }
            said.addAll(wording.sentence(
                    id,
                    Map.of(
                            "scenario", words(kind.text().chinese()),
                            "year", printed(Integer.toString(peak.year()), "scenario/" + kind.id() + "/peak_year"))));
        }
        return said;
    }
}
