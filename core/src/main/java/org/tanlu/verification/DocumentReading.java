package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.SankeyLayout;
import org.tanlu.report.Shape;

/** Reads a document tree as its writers print it: tables and figures numbered in reading order; one use only. */
final class DocumentReading {
    private static final String CONTENTS = "目录";
    private static final String NOTHING_DRAWN = "本图没有可绘制的数据。";

    private final PlanDocument document;
    private final List<Strip> strips = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private int tables;
    private int figures;

    DocumentReading(PlanDocument document) {
        this.document = document;
    }

    Reading reading() {
        document.layout().before().forEach(this::text);
        text(document.title());
        text(document.lineUnderTitle());
        document.marking().lines().forEach(line -> text(document.marking().header() + " " + line));
        document.layout().under().forEach(this::text);
        document.preface().forEach(this::text);
        if (document.layout().hasCover()) {
            text(CONTENTS);
            document.contents().forEach(heading -> text(heading.inContents()));
        }
        blocks();
        return new Reading(strips);
    }

    private void blocks() {
        boolean ended = false;
        for (Block block : document.blocks()) {
            if (!ended && block instanceof Block.Heading heading && heading.level() == 0) {
                document.layout().after().forEach(this::text);
                ended = true;
            }
            read(block);
        }
        if (!ended) {
            document.layout().after().forEach(this::text);
        }
        document.layout().colophon().forEach(this::text);
    }

    private void read(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            add(Strip.Kind.TEXT, "", List.of(List.of(said(paragraph))));
        } else if (block instanceof Block.Notice notice) {
            text(notice.text());
        } else if (block instanceof Block.TableBlock table) {
            table(table);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Sankey sankey) {
            SankeyLayout layout = SankeyLayout.of(sankey);
            var labels = new ArrayList<>(layout.heads());
            labels.addAll(layout.labels());
            drawing(
                    sankey.caption(),
                    labels.stream().map(SankeyLayout.Label::text).toList(),
                    sankey.note());
        } else if (block instanceof Block.Drawing drawing) {
            drawing(drawing.caption(), labels(drawing), drawing.note());
        } else if (block instanceof Block.StepCurve curve) {
            String number = "图" + (figures + 1);
            add(Strip.Kind.CHART, Said.plain(number + " " + curve.caption()), FigureKeys.ofSteps(number, curve(curve)));
            caption(curve.caption(), curve.note());
        }
    }

    private void heading(Block.Heading heading) {
        int level = heading.level();
        while (headings.size() > StrictMath.max(level - 1, 0)) {
            headings.remove(headings.size() - 1);
        }
        headings.add(Said.plain(heading.number() + heading.text()));
        if (level > 0) {
            text(heading.number() + heading.text());
            return;
        }
        text(heading.number());
        text(heading.text());
    }

    private static Said said(Block.Paragraph paragraph) {
        var text = new StringBuilder();
        var keyed = new ArrayList<Said.Keyed>();
        for (Block.Inline inline : paragraph.inlines()) {
            int start = text.length();
            text.append(Spaces.of(text, words(inline)));
            if (inline instanceof Block.Printed printed && !printed.key().isEmpty()) {
                keyed.add(new Said.Keyed(start, text.length(), printed.key()));
            }
        }
        return new Said(text.toString().stripTrailing(), keyed);
    }

    private static String words(Block.Inline inline) {
        return inline instanceof Block.Words words ? words.text() : ((Block.Printed) inline).text();
    }

    private void table(Block.TableBlock table) {
        tables++;
        String name = Said.plain("表" + tables + " " + table.caption());
        text(name);
        if (!table.unit().isEmpty()) {
            text("单位：" + table.unit());
        }
        var rows = new ArrayList<List<Said>>();
        rows.add(table.columns().stream().map(column -> Said.of(column.title())).toList());
        table.rows()
                .forEach(row -> rows.add(row.stream()
                        .map(entry -> Said.of(entry.text(), entry.key()))
                        .toList()));
        table.notes().forEach(note -> rows.add(List.of(Said.of(note))));
        add(Strip.Kind.TABLE, name, rows);
    }

    private void chart(Block.Chart chart) {
        if (!chart.hasValues()) {
            text(NOTHING_DRAWN);
            caption(chart.caption(), chart.note());
            return;
        }
        var columns = new ArrayList<List<Said>>();
        chart.series().forEach(series -> series(chart, series.name(), series.values(), columns));
        chart.series()
                .forEach(series -> series.band().ifPresent(band -> {
                    series(chart, series.name() + "下限", band.low(), columns);
                    series(chart, series.name() + "上限", band.high(), columns);
                }));
        figure(Strip.Kind.CHART, chart.caption(), Columns.rows(columns), chart.note());
    }

    /** Every series tells the categories anew, as the file does. */
    private static void series(
            Block.Chart chart, String name, List<Optional<Quantity>> values, List<List<Said>> columns) {
        columns.add(column("", chart.categories()));
        columns.add(column(name, numbers(values)));
    }

    private static List<List<Said>> curve(Block.StepCurve curve) {
        var columns = new ArrayList<List<Said>>();
        for (Block.Stairs stairs : curve.stairs()) {
            var across = new ArrayList<String>();
            var up = new ArrayList<String>();
            String from = "0";
            for (Block.Step step : stairs.steps()) {
                String end = Strip.number(step.end());
                across.addAll(List.of(from, end));
                up.addAll(List.of(Strip.number(step.height()), Strip.number(step.height())));
                from = end;
            }
            columns.add(column("", across));
            columns.add(column(stairs.name(), up));
        }
        return Columns.rows(columns);
    }

    private static List<Said> column(String head, List<String> texts) {
        var column = new ArrayList<Said>();
        column.add(Said.of(head));
        texts.forEach(text -> column.add(Said.of(text)));
        return column;
    }

    private static List<String> numbers(List<Optional<Quantity>> values) {
        return values.stream().map(value -> value.map(Strip::number).orElse("")).toList();
    }

    private static List<String> labels(Block.Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text())
                .toList();
    }

    private void drawing(String caption, List<String> labels, String note) {
        List<List<Said>> rows = labels.stream()
                .filter(label -> !label.isBlank())
                .map(label -> List.of(Said.of(label)))
                .toList();
        figure(Strip.Kind.DRAWING, caption, rows, note);
    }

    private void figure(Strip.Kind kind, String caption, List<List<Said>> rows, String note) {
        String number = "图" + (figures + 1);
        add(kind, Said.plain(number + " " + caption), FigureKeys.of(kind, number, rows));
        caption(caption, note);
    }

    private void caption(String caption, String note) {
        figures++;
        text("图" + figures + " " + caption);
        text(note);
    }

    private void text(String text) {
        add(Strip.Kind.TEXT, "", List.of(List.of(Said.of(text))));
    }

    private void add(Strip.Kind kind, String name, List<List<Said>> rows) {
        strips.add(new Strip(kind, String.join(" ", headings), name, rows));
    }
}
