package org.tanlu.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Drawing;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;

/**
 * A document as text that a person reads and a line-by-line difference tells apart: a paragraph a line, tables as rows, charts as
 * their series. Numbers that are drawn only have six digits; the keys of figures are left out.
 */
public final class ReadableText {
    private static final MathContext DRAWN = new MathContext(6);

    private ReadableText() {}

    /** The text by file: what stands before the first chapter, the chapters and the annexes, in order. */
    public static Map<String, String> chapters(PlanDocument document) {
        var texts = new LinkedHashMap<String, String>();
        var lines = new ArrayList<String>();
        lines.addAll(document.layout().before());
        lines.add("# " + document.title());
        lines.addAll(document.layout().under());
        Stream.concat(Stream.of(document.subtitle()), document.preface().stream())
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        Stream.concat(Stream.of(document.marking().header()), document.marking().lines().stream())
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add("> " + line));
        String file = "front.md";
        int chapter = 0;
        int annex = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() <= 1) {
                texts.put(file, text(lines));
                lines.clear();
                file = heading.level() == 1 ? "chapter-" + ++chapter + ".md" : "annex-" + ++annex + ".md";
            }
            lines.addAll(lines(block));
        }
        lines.addAll(document.layout().after());
        lines.addAll(document.layout().colophon());
        texts.put(file, text(lines));
        return texts;
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining("\n"));
    }

    /** The pieces of a block; a table is one piece of several lines. */
    private static List<String> lines(Block block) {
        if (block instanceof Heading heading) {
            return List.of("#".repeat(Math.max(1, heading.level()) + 1) + " " + heading.number() + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            return List.of(plain(Documents.text(paragraph.inlines())));
        } else if (block instanceof Notice notice) {
            return List.of("> " + plain(notice.text()));
        } else if (block instanceof TableBlock table) {
            return table(table);
        }
        return drawn(block);
    }

    private static List<String> drawn(Block block) {
        if (block instanceof Chart chart) {
            return chart(chart);
        } else if (block instanceof Sankey sankey) {
            return pieces(
                    caption("图", sankey.caption(), sankey.unit()),
                    rows(
                            sankey.heads(),
                            sankey.links().stream()
                                    .map(link -> List.of(
                                            sankey.nodes().get(link.from()).name(),
                                            sankey.nodes().get(link.to()).name(),
                                            number(link.value())))
                                    .toList()),
                    List.of(sankey.note()));
        } else if (block instanceof StepCurve curve) {
            return pieces(
                    caption("图", curve.caption(), curve.across() + "；" + curve.up()),
                    curve.stairs().stream()
                            .map(stairs -> row(Stream.concat(
                                            Stream.of(stairs.name()),
                                            stairs.steps().stream()
                                                    .map(step -> number(step.end()) + "：" + number(step.height())))
                                    .toList()))
                            .collect(Collectors.joining("\n")),
                    List.of(curve.note()));
        }
        Drawing drawing = (Drawing) block;
        return pieces(
                caption("图", drawing.caption(), ""),
                drawing.shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> "- " + plain(((Shape.Label) shape).text()))
                        .collect(Collectors.joining("\n")),
                List.of(drawing.note()));
    }

    private static List<String> table(TableBlock table) {
        return pieces(
                caption("表", table.caption(), table.unit()),
                rows(
                        table.columns().stream().map(Block.Column::title).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Entry::text).toList())
                                .toList()),
                table.notes());
    }

    private static List<String> chart(Chart chart) {
        var rows = new ArrayList<List<String>>();
        for (Block.Series series : chart.series()) {
            rows.add(series(series.name(), series.values()));
            series.band().ifPresent(band -> {
                rows.add(series(series.name() + "（下限）", band.low()));
                rows.add(series(series.name() + "（上限）", band.high()));
            });
        }
        return pieces(
                caption("图", chart.caption(), chart.unit()),
                rows(
                        Stream.concat(Stream.of(chart.kind().name()), chart.categories().stream())
                                .toList(),
                        rows),
                List.of(chart.note()));
    }

    private static List<String> series(String name, List<Optional<Quantity>> values) {
        return Stream.concat(
                        Stream.of(name),
                        values.stream()
                                .map(value -> value.map(ReadableText::number).orElse("")))
                .toList();
    }

    private static List<String> pieces(String caption, String rows, List<String> notes) {
        return Stream.concat(Stream.of(caption, rows), notes.stream().map(ReadableText::plain))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String caption(String kind, String caption, String unit) {
        return "**" + kind + "：" + plain(caption) + "**" + (unit.isEmpty() ? "" : "（" + unit + "）");
    }

    private static String rows(List<String> head, List<List<String>> rows) {
        String rule = row(head.stream().map(column -> "---").toList());
        return Stream.concat(Stream.of(row(head), rule), rows.stream().map(ReadableText::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> plain(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String plain(String text) {
        return text.replace("\n", "<br>");
    }

    private static String number(Quantity quantity) {
        BigDecimal rounded = BigDecimal.valueOf(quantity.value()).round(DRAWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
