package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.SlideDeck.Slide;
import org.tanlu.trace.Clause;

/** The slides of when actions run and what they cost (clause 10.1), of a pathway with actions. */
@Clause({"C10.1-15", "C10.1-16"})
final class DeckTimetable {
    private static final double HUNDRED_MILLION = 1e8;
    private static final double TENTHS = 10;
    private static final Unit YI = new Unit("亿元", "money", HUNDRED_MILLION);

    private final Route route;
    private final Wording wording;
    private final List<Scheduled> actions;

    DeckTimetable(Route route, Wording wording) {
        this.route = route;
        this.wording = wording;
        this.actions = route.schedule().actions();
    }

    /** How many actions stand under each heading of the plan, and from when until when they run. */
    Slide fields(List<OutlineSection> outline) {
        PlanPeriod first =
                PlanPeriod.of(actions.stream().mapToInt(Scheduled::start).min().orElseThrow());
        long soon = actions.stream()
                .filter(action -> PlanPeriod.of(action.start()).equals(first))
                .count();
        return new Slide(
                wording.sentence(
                        "deck-timetable",
                        Map.of(
                                "count", words(actions.size()),
                                "period", words(first.text().chinese()),
                                "soon", words(soon))),
                List.of(new TableBlock(
                        "",
                        "",
                        List.of(
                                new Column("领域", Align.LEFT, 9),
                                new Column("举措数", Align.CENTER, 3),
                                new Column("最早开始", Align.CENTER, 3),
                                new Column("最晚开始", Align.CENTER, 3),
                                new Column("最晚结束", Align.CENTER, 3)),
                        outline.stream()
                                .flatMap(section -> field(section).stream())
                                .toList(),
                        List.of(),
                        false)));
    }

    /** A heading's row; empty where no action stands under it. */
    private Optional<List<Entry>> field(OutlineSection section) {
        List<Scheduled> under =
                route.schedule().where(action -> action.mapping().outline().equals(section.id()));
        if (under.isEmpty()) {
            return Optional.empty();
        }
        int end = under.stream()
                .mapToInt(action -> action.action().end().orElse(route.base().horizon()))
                .max()
                .orElseThrow();
        return Optional.of(Stream.of(
                        section.title().chinese(),
                        Integer.toString(under.size()),
                        Integer.toString(
                                under.stream().mapToInt(Scheduled::start).min().orElseThrow()),
                        Integer.toString(
                                under.stream().mapToInt(Scheduled::start).max().orElseThrow()),
                        Integer.toString(end))
                .map(Entry::words)
                .toList());
    }

    /** What is invested in each five-year plan. */
    Slide investment() {
        List<PlanPeriod> periods = route.schedule().periods();
        PlanPeriod first = periods.get(0);
        Entry money = BriefFacts.invested(route, first);
        return new Slide(
                wording.sentence(
                        "deck-investment",
                        Map.of(
                                "period", words(first.text().chinese()),
                                "money", printed(money.text(), money.key()))),
                List.of(new Chart(
                        "各五年规划期的投资",
                        ChartKind.STACKED_COLUMN,
                        YI.symbol(),
                        periods.stream()
                                .map(period -> period.first() + "—" + period.last())
                                .toList(),
                        List.of(new Block.Series(
                                "投资",
                                periods.stream()
                                        .map(period -> Optional.of(invested(period)))
                                        .toList())),
                        "各举措投资之和。")));
    }

    private Quantity invested(PlanPeriod period) {
        double told = Math.round(route.invested(period).value() / HUNDRED_MILLION * TENTHS) / TENTHS;
        return Quantity.of(told, YI);
    }
}
