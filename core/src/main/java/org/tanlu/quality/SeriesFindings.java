package org.tanlu.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.tanlu.quality.Jumps.Jump;
import org.tanlu.quality.SeriesCheck.State;
import org.tanlu.quality.SeriesChecks.Checked;
import org.tanlu.quality.SeriesChecks.Event;
import org.tanlu.quantity.Median;
import org.tanlu.quantity.Print;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 系列检查的发现 tells what jumps: one finding a series, a column or a year, one for all small and one for all confirmed jumps. */
final class SeriesFindings {
    private final List<Checked> checked;
    private final Parameters parameters;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private SeriesFindings(List<Checked> checked, Parameters parameters) {
        this.checked = checked;
        this.parameters = parameters;
        this.reference = parameters.reference();
    }

    static List<Finding> of(List<Checked> checked, Parameters parameters) {
        var all = new SeriesFindings(checked, parameters);
        all.events(State.YEAR, SeriesChecks::year).forEach(all::year);
        all.events(State.COLUMN, SeriesChecks::column).forEach(all::column);
        checked.stream().filter(each -> each.state() == State.SUSPECT).forEach(all::series);
        all.together("QC-JUMP-SMALL", State.NEGLIGIBLE);
        all.together("QC-JUMP-CONFIRMED", State.CONFIRMED);
        return all.findings;
    }

    /** A series and one of its jumps. */
    private record Spot(Series series, Jump jump) {
        Datum datum() {
            return series.data().get(jump.index());
        }
    }

    private Map<Event, List<Spot>> events(State state, BiFunction<Series, Jump, Event> event) {
        var events = new TreeMap<Event, List<Spot>>();
        checked.stream()
                .filter(each -> each.state() == state)
                .forEach(each -> each.jumps()
                        .forEach(jump -> events.computeIfAbsent(
                                        event.apply(each.series(), jump), any -> new ArrayList<>())
                                .add(new Spot(each.series(), jump))));
        return events;
    }

    private void year(Event event, List<Spot> places) {
        Spot first = places.get(0);
        findings.add(Finding.at(
                first.datum().place(),
                reference.rule("QC-JUMP-YEAR"),
                Facts.of("year", event.year())
                        .and("table", first.series().family().text())
                        .and("count", places.size())
                        .and("times", Slip.times(median(places)))));
    }

    private void column(Event event, List<Spot> places) {
        Spot first = places.get(0);
        findings.add(Finding.at(
                first.datum().place(),
                reference.rule("QC-JUMP-COLUMN"),
                Facts.of("year", event.year())
                        .and(
                                "column",
                                reference.carrier(first.series().column()).name())
                        .and("count", places.size())
                        .and("times", Slip.times(median(places)))
                        .and("slip", slip(first.series(), median(places)))));
    }

    private static double median(List<Spot> places) {
        double[] deviations =
                places.stream().mapToDouble(spot -> spot.jump().deviation()).toArray();
        return Median.of(deviations);
    }

    private void series(Checked each) {
        Series series = each.series();
        Jump first = each.jumps().get(0);
        List<Text> list = each.jumps().stream().map(jump -> jump(series, jump)).toList();
        findings.add(Finding.at(
                series.data().get(first.index()).place(),
                reference.rule("QC-JUMP"),
                Facts.of("series", series.name()).and("list", list).and("slip", slip(series, first.deviation()))));
    }

    private Text jump(Series series, Jump jump) {
        Datum datum = series.data().get(jump.index());
        Text times = Slip.times(jump.deviation());
        return Text.of(
                datum.year() + "年为 " + datum.told() + "，是相邻年份" + times.chinese(),
                datum.year() + ": " + datum.told() + ", " + times.english() + " its neighbours");
    }

    private Text slip(Series series, double deviation) {
        return Slip.factor(deviation)
                .flatMap(factor -> parameters.slip(series.unit(), factor))
                .map(units -> Text.of("疑为单位错误：" + units.chinese(), "suspected slip of unit: " + units.english()))
                .orElseGet(() -> Text.of("疑为单位、小数点或录入错误", "suspected slip of unit, decimal point or typing"));
    }

    private void together(String rule, State state) {
        List<Checked> those =
                checked.stream().filter(each -> each.state() == state).toList();
        if (!those.isEmpty()) {
            int[] years = those.stream()
                    .flatMap(each ->
                            each.jumps().stream().map(jump -> each.series().year(jump.index())))
                    .mapToInt(Integer::intValue)
                    .toArray();
            Checked first = those.get(0);
            findings.add(Finding.at(
                    first.series().data().get(first.jumps().get(0).index()).place(),
                    reference.rule(rule),
                    Facts.of("count", those.size())
                            .and(
                                    "years",
                                    Print.years(Arrays.stream(years).boxed().toList()))
                            .and("amount", Print.number(parameters.threshold("negligible")))
                            .and("first", first.series().name())));
        }
    }
}
