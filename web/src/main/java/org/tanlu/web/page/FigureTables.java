package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.ResultTable;
import org.tanlu.web.desk.Draft;

/** 图表互换 the numbers behind the figures of a plan, by the number that a figure bears in the document. */
final class FigureTables {
    /** How the captions of timetables of actions begin; their numbers are those of the actions. */
    private static final String TIMETABLE = "举措时间图";

    private static final String ACTIONS = "pathway_actions";
    /** What a timetable draws. */
    private static final List<String> TIMES =
            List.of("number", "name_zh", "period", "start", "half", "ninety", "end", "lead");

    private FigureTables() {}

    /**
     * The numbers of a figure.
     *
     * @param caption the caption
     * @param unit    the unit of all numbers; empty where headings tell it
     * @param rows    the heading, then the rows
     */
    record FigureTable(String caption, String unit, List<List<String>> rows) {}

    /** The numbers of a figure of the full version; empty where there is no such figure, or a drawing without numbers. */
    static Optional<FigureTable> of(Draft draft, int number) {
        return of(draft.composed().full().blocks(), draft.composed().results(), number);
    }

    /** The same of a document's blocks and the results beside it. */
    static Optional<FigureTable> of(List<Block> blocks, List<ResultTable> results, int number) {
        return blocks.stream()
                .filter(FigureTables::isFigure)
                .skip(Math.max(0, number - 1L))
                .limit(number < 1 ? 0 : 1)
                .findFirst()
                .flatMap(figure -> table(figure, results));
    }

    private static Optional<FigureTable> table(Block figure, List<ResultTable> results) {
        if (figure instanceof Block.Chart chart) {
            return Optional.of(chart(chart));
        }
        if (figure instanceof Block.Sankey sankey) {
            return Optional.of(sankey(sankey));
        }
        if (figure instanceof Block.StepCurve curve) {
            return Optional.of(curve(curve));
        }
        return figure instanceof Block.Drawing drawing ? drawing(drawing, results) : Optional.empty();
    }

    /** Figures are what the document numbers as such. */
    private static boolean isFigure(Block block) {
        return block instanceof Block.Chart
                || block instanceof Block.Sankey
                || block instanceof Block.StepCurve
                || block instanceof Block.Drawing;
    }

    private static FigureTable chart(Block.Chart chart) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("项目"));
        for (Block.Series series : chart.series()) {
            head.add(series.name());
            if (series.band().isPresent()) {
                head.add(series.name() + "（下限）");
                head.add(series.name() + "（上限）");
            }
        }
        rows.add(head);
        for (int i = 0; i < chart.categories().size(); i++) {
            var row = new ArrayList<>(List.of(chart.categories().get(i)));
            for (Block.Series series : chart.series()) {
                row.add(number(series.values().get(i)));
                int place = i;
                series.band().ifPresent(band -> {
                    row.add(number(band.low().get(place)));
                    row.add(number(band.high().get(place)));
                });
            }
            rows.add(row);
        }
        return new FigureTable(chart.caption(), chart.unit(), rows);
    }

    private static FigureTable sankey(Block.Sankey sankey) {
        Stream<List<String>> links = sankey.links().stream()
                .map(link -> List.of(
                        sankey.nodes().get(link.from()).name(),
                        sankey.nodes().get(link.to()).name(),
                        number(Optional.of(link.value()))));
        return new FigureTable(
                sankey.caption(),
                sankey.unit(),
                Stream.concat(Stream.of(List.of("从", "到", "数值")), links).toList());
    }

    private static FigureTable curve(Block.StepCurve curve) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("曲线", curve.across() + "（起）", curve.across() + "（止）", curve.up()));
        for (Block.Stairs stairs : curve.stairs()) {
            Optional<Quantity> begin = Optional.empty();
            for (Block.Step step : stairs.steps()) {
                rows.add(List.of(
                        stairs.name(),
                        begin.isEmpty() ? "0" : number(begin),
                        number(Optional.of(step.end())),
                        number(Optional.of(step.height()))));
                begin = Optional.of(step.end());
            }
        }
        return new FigureTable(curve.caption(), "", rows);
    }

    private static Optional<FigureTable> drawing(Block.Drawing drawing, List<ResultTable> results) {
        if (!drawing.caption().startsWith(TIMETABLE)) {
            return Optional.empty();
        }
        return results.stream()
                .filter(table -> table.name().equals(ACTIONS))
                .findFirst()
                .map(table -> new FigureTable(drawing.caption(), "", rows(table)));
    }

    private static List<List<String>> rows(ResultTable table) {
        List<Integer> places = IntStream.range(0, table.columns().size())
                .filter(place -> TIMES.contains(table.columns().get(place).name()))
                .boxed()
                .toList();
        List<String> head = places.stream()
                .map(place -> table.columns().get(place).meaning().chinese())
                .toList();
        return Stream.concat(
                        Stream.of(head),
                        table.rows().stream()
                                .map(row -> places.stream().map(row::get).toList()))
                .toList();
    }

    private static String number(Optional<Quantity> value) {
        return value.map(of -> Printed.number(of.value(), 2)).orElse("");
    }
}
