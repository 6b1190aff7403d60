package org.tanlu.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Drawing;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Node;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;

/** 版块文字 a block whose every text is written otherwise; its numbers that are drawn, its keys and its shape stay. */
final class BlockTexts {
    private final UnaryOperator<String> writing;

    private BlockTexts(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    /** The block in another way of writing. */
    static Block of(Block block, UnaryOperator<String> writing) {
        return new BlockTexts(writing).of(block);
    }

    private String of(String text) {
        return writing.apply(text);
    }

    private Block of(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.number(), of(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.inlines().stream().map(this::of).toList());
        }
        if (block instanceof Notice notice) {
            return new Notice(of(notice.text()));
        }
        if (block instanceof Sankey sankey) {
            return of(sankey);
        }
        if (block instanceof Drawing drawing) {
            return of(drawing);
        }
        if (block instanceof StepCurve curve) {
            return new StepCurve(
                    of(curve.caption()), of(curve.across()), of(curve.up()), curve.stairs(), of(curve.note()));
        }
        return block instanceof TableBlock table ? of(table) : of((Chart) block);
    }

    private Inline of(Inline inline) {
        return inline instanceof Printed printed
                ? new Printed(of(printed.text()), printed.key())
                : new Words(of(((Words) inline).text()));
    }

    private TableBlock of(TableBlock table) {
        return new TableBlock(
                of(table.caption()),
                of(table.unit()),
                table.columns().stream()
                        .map(column -> new Column(of(column.title()), column.align(), column.weight()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::of).toList())
                        .toList(),
                all(table.notes()),
                table.landscape());
    }

    private Entry of(Entry entry) {
        return new Entry(of(entry.text()), entry.key(), entry.strong());
    }

    private Chart of(Chart chart) {
        return new Chart(
                of(chart.caption()),
                chart.kind(),
                of(chart.unit()),
                all(chart.categories()),
                chart.series().stream()
                        .map(series -> new Series(of(series.name()), series.values(), series.band()))
                        .toList(),
                of(chart.note()));
    }

    private Drawing of(Drawing drawing) {
        return new Drawing(
                of(drawing.caption()),
                drawing.width(),
                drawing.height(),
                drawing.shapes().stream()
                        .map(shape -> shape instanceof Shape.Label label ? label.with(of(label.text())) : shape)
                        .toList(),
                of(drawing.note()),
                drawing.landscape());
    }

    private Sankey of(Sankey sankey) {
        return new Sankey(
                of(sankey.caption()),
                of(sankey.unit()),
                all(sankey.heads()),
                sankey.nodes().stream()
                        .map(node -> new Node(of(node.name()), node.column(), node.fill()))
                        .toList(),
                sankey.links(),
                sankey.full(),
                of(sankey.note()));
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }
}
