package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.SectorPotential;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.MeasureSector;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.SlideDeck.Slide;
import org.tanlu.trace.Clause;

/** The slides of what is done (clauses 9.2, 10.1 and 10.2): amounts of abatement are told as shares, never as levels. */
@Clause({"9.2", "10.1", "10.2"})
final class DeckActions {
    /** A slide holds so many actions. */
    private static final int ROWS = 8;

    private static final int SOON = 2030;
    private static final int LATE = 2050;
    private static final double HUNDRED = 100;
    private static final double TENTHS = 10;
    private static final Unit PERCENT = new Unit("%", "share", 1);
    private static final List<MeasureSector> SUPPLY =
            List.of(MeasureSector.ENERGY, MeasureSector.INDUSTRY, MeasureSector.CROSS);

    private final Plan plan;
    private final BriefFacts facts;
    private final Wording wording;

    DeckActions(Plan plan, BriefFacts facts, Wording wording) {
        this.plan = plan;
        this.facts = facts;
        this.wording = wording;
    }

    /** What could be avoided by sector, in shares; empty without potentials. */
    Optional<Slide> potentials() {
        return plan.potentials().filter(found -> !found.sectors().isEmpty()).map(this::potentials);
    }

    private Slide potentials(Potentials potentials) {
        int year = potentials.terms().year();
        List<SectorPotential> sectors =
                potentials.sectors().stream().limit(ROWS).toList();
        String keys = sectors.stream()
                .filter(SectorPotential::isKey)
                .map(sector -> sector.sector().text().chinese())
                .collect(Collectors.joining("、"));
        return new Slide(
                wording.sentence("deck-potential", Map.of("fields", words(keys))),
                List.of(new TableBlock(
                        "",
                        "",
                        List.of(
                                new Column("领域", Align.LEFT, 4),
                                new Column("措施数", Align.CENTER, 3),
                                new Column(year + "年潜力占比", Align.CENTER, 4),
                                new Column("重点领域", Align.CENTER, 3)),
                        sectors.stream().map(DeckActions::potential).toList(),
                        List.of(wording.text("deck-potential-note", Map.of())),
                        false)));
    }

    private static List<Entry> potential(SectorPotential sector) {
        return Stream.of(
                        sector.sector().text().chinese(),
                        Integer.toString(sector.counted().size()),
                        Numbers.percent(sector.share().value()),
                        sector.isKey() ? "是" : "否")
                .map(Entry::words)
                .toList();
    }

    /** What carries the fall, the actions, their timetable and what they cost; one slide that says so without actions. */
    List<Slide> slides(List<OutlineSection> outline) {
        Optional<Route> route = facts.route().filter(found -> !facts.actions().isEmpty());
        if (route.isEmpty()) {
            return List.of(new Slide(
                    wording.sentence("deck-no-actions", Map.of()),
                    List.of(wording.paragraph("brief-no-actions", Map.of()))));
        }
        var slides = new ArrayList<Slide>();
        carriers(route.get()).ifPresent(slides::add);
        actions("deck-actions-supply", true).ifPresent(slides::add);
        actions("deck-actions-use", false).ifPresent(slides::add);
        var timetable = new DeckTimetable(route.get(), wording);
        slides.add(timetable.fields(outline));
        slides.add(timetable.investment());
        return slides;
    }

    /** The part of each sector in what all actions avoid, by milestone. */
    private Optional<Slide> carriers(Route route) {
        if (facts.fields().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = Stream.of(SOON, facts.near(), LATE, route.base().horizon())
                .filter(year -> year <= route.base().horizon())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new Slide(
                wording.sentence("deck-carriers", Map.of("year", words(facts.near()), "fields", words(facts.fields()))),
                List.of(new Chart(
                        "减排量构成",
                        ChartKind.STACKED_COLUMN,
                        PERCENT.symbol(),
                        years.stream().map(year -> year + "年").toList(),
                        parts(years),
                        wording.text("deck-carriers-note", Map.of())))));
    }

    /** Of the sectors that avoid emissions in one of the years, what they avoid in per cent of all such. */
    private List<Block.Series> parts(List<Integer> years) {
        var bySector = new TreeMap<MeasureSector, List<Double>>();
        for (MeasureSector sector : MeasureSector.values()) {
            List<Double> avoided = years.stream()
                    .map(year -> StrictMath.max(0, avoided(sector, year)))
                    .toList();
            if (avoided.stream().anyMatch(value -> value > 0)) {
                bySector.put(sector, avoided);
            }
        }
        List<Double> sums = IntStream.range(0, years.size())
                .mapToObj(place -> bySector.values().stream()
                        .mapToDouble(avoided -> avoided.get(place))
                        .sum())
                .toList();
        return bySector.entrySet().stream()
                .map(sector -> new Block.Series(
                        sector.getKey().text().chinese(),
                        IntStream.range(0, years.size())
                                .mapToObj(place -> part(sector.getValue().get(place), sums.get(place)))
                                .toList()))
                .toList();
    }

    private double avoided(MeasureSector sector, int year) {
        return facts.actions().stream()
                .filter(action -> action.measure().sector() == sector)
                .mapToDouble(action -> avoided(action, year))
                .sum();
    }

    private static double avoided(Scheduled action, int year) {
        return action.action().abatement().find(year).map(Emissions::tonnes).orElse(0.0);
    }

    private static Optional<Quantity> part(double value, double sum) {
        return sum > 0 && value > 0
                ? Optional.of(Quantity.of(Math.round(value / sum * HUNDRED * TENTHS) / TENTHS, PERCENT))
                : Optional.empty();
    }

    /** The actions of some fields, those first that avoid the most. */
    private Optional<Slide> actions(String id, boolean isSupply) {
        List<Scheduled> all = facts.actions().stream()
                .filter(action -> SUPPLY.contains(action.measure().sector()) == isSupply)
                .toList();
        List<Scheduled> told = all.stream()
                .sorted(Comparator.comparingDouble((Scheduled action) -> -facts.avoided(action))
                        .thenComparing(action -> action.measure().id()))
                .limit(ROWS)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slide(
                        wording.sentence(id, Map.of("count", words(all.size()))),
                        List.of(new TableBlock(
                                "",
                                "",
                                List.of(
                                        new Column("领域", Align.LEFT, 4),
                                        new Column("举措", Align.LEFT, 8),
                                        new Column("量化目标", Align.LEFT, 5),
                                        new Column("起止年份", Align.CENTER, 4),
                                        new Column("牵头单位", Align.LEFT, 6)),
                                told.stream().map(this::action).toList(),
                                List.of(wording.text(
                                        "deck-actions-note", Map.of("year", Integer.toString(facts.near())))),
                                false))));
    }

    private List<Entry> action(Scheduled action) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(action.measure().sector().text().chinese()));
        row.addAll(facts.action(action));
        return row;
    }
}
