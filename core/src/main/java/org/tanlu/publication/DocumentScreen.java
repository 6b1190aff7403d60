package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Drawing;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Link;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.report.Marking;
import org.tanlu.report.PlanDocument;

/** 文本检查 takes out of a document the numbers, in whatever block, that rest on one internal series alone. */
final class DocumentScreen {
    private final Suspicion suspicion;
    private final String footnote;
    private final PlanDocument document;
    private final List<PlanDocument> others;
    private final Counterparts<Placed> blocks;

    /**
     * Screens a document.
     *
     * @param footnote what stands under a table of which something was taken out
     * @param others   the documents of the other runs
     */
    DocumentScreen(Suspicion suspicion, String footnote, PlanDocument document, List<PlanDocument> others) {
        this.suspicion = suspicion;
        this.footnote = footnote;
        this.document = document;
        this.others = others;
        this.blocks = new Counterparts<>(
                placed(document),
                others.stream().map(other -> Optional.of(placed(other))).toList(),
                Placed::key,
                Placed::place);
    }

    /** A block with the headings above it. */
    private record Placed(String section, Block block) {
        String key() {
            return place() + "|" + DocumentScreen.key(block);
        }

        /** Where it stands; headings and tables by what they say, for others their order must do. */
        String place() {
            boolean named = block instanceof TableBlock || block instanceof Chart || block instanceof Sankey;
            return section + "|" + block.getClass().getSimpleName() + (named ? "|" + DocumentScreen.key(block) : "");
        }
    }

    /** Forbids numbers that others of the same table would turn into a single internal series. */
    void subtract() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.row(i).block() instanceof TableBlock table) {
                new BlockTable(suspicion, table, of(TableBlock.class, blocks(blocks.of(i)))).subtract();
            }
        }
    }

    /** The document with numbers taken out. */
    PlanDocument screened() {
        var screened = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            screened(blocks.row(i), blocks(blocks.of(i))).ifPresent(screened::add);
        }
        List<List<String>> prefaces = others.stream().map(PlanDocument::preface).toList();
        return new PlanDocument(
                document.title(),
                document.subtitle(),
                lines(document.preface(), prefaces, "前言"),
                screened,
                Marking.NONE,
                document.layout());
    }

    private static List<Optional<Block>> blocks(List<Optional<Placed>> placed) {
        return placed.stream().map(found -> found.map(Placed::block)).toList();
    }

    private static List<Placed> placed(PlanDocument document) {
        var placed = new ArrayList<Placed>();
        String section = "";
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                section = heading.number() + heading.text();
            }
            placed.add(new Placed(section, block));
        }
        return placed;
    }

    private static String key(Block block) {
        if (block instanceof TableBlock table) {
            return Numerals.skeleton(table.caption())
                    + table.columns().stream().map(Block.Column::title).collect(Collectors.joining("|"));
        }
        if (block instanceof Chart chart) {
            return Numerals.skeleton(chart.caption());
        }
        if (block instanceof Sankey sankey) {
            return sankey.caption();
        }
        if (block instanceof Paragraph paragraph) {
            return Numerals.skeleton(text(paragraph));
        }
        return block instanceof Notice notice ? Numerals.skeleton(notice.text()) : "";
    }

    private static String text(Paragraph paragraph) {
        return paragraph.inlines().stream().map(DocumentScreen::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        return inline instanceof Printed printed ? printed.text() : ((Words) inline).text();
    }

    private Optional<Block> screened(Placed placed, List<Optional<Block>> others) {
        Block block = placed.block();
        if (block instanceof Heading heading) {
            String text = head(heading.text(), of(Heading.class, others), Heading::text);
            return Optional.of(new Heading(heading.level(), heading.number(), text));
        }
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph(placed.section(), paragraph, of(Paragraph.class, others)));
        }
        if (block instanceof Notice notice) {
            List<Optional<String>> texts = of(Notice.class, others).stream()
                    .map(other -> other.map(Notice::text))
                    .toList();
            return Optional.of(new Notice(suspicion.screened(notice.text(), texts, placed.section(), "提示")));
        }
        if (block instanceof TableBlock table) {
            return Optional.of(table(table, of(TableBlock.class, others)));
        }
        if (block instanceof StepCurve || block instanceof Drawing) {
            return Optional.empty(); // of pathways, which publications never solve: what shapes tell is not looked at
        }
        return block instanceof Sankey sankey
                ? sankey(sankey, of(Sankey.class, others))
                : chart((Chart) block, of(Chart.class, others));
    }

    private static <T extends Block> List<Optional<T>> of(Class<T> kind, List<Optional<Block>> blocks) {
        return blocks.stream().map(block -> block.map(kind::cast)).toList();
    }

    /** A heading or caption; where it has no counterpart in some run its numbers go. */
    private <T> String head(String text, List<Optional<T>> others, Function<T, String> heads) {
        List<Optional<String>> texts =
                others.stream().map(other -> other.map(heads)).toList();
        return suspicion.screened(text, texts, text, "标题");
    }

    private Paragraph paragraph(String section, Paragraph paragraph, List<Optional<Paragraph>> others) {
        List<String> texts = suspicion.screened(
                texts(paragraph),
                others.stream().map(other -> other.map(DocumentScreen::texts)).toList(),
                section,
                "正文");
        var inlines = new ArrayList<Inline>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            inlines.add(
                    paragraph.inlines().get(i) instanceof Printed printed
                            ? new Printed(text, printed.key())
                            : new Words(text));
        }
        return new Paragraph(inlines);
    }

    private static List<String> texts(Paragraph paragraph) {
        return paragraph.inlines().stream().map(DocumentScreen::text).toList();
    }

    private TableBlock table(TableBlock table, List<Optional<TableBlock>> others) {
        var rows = new BlockTable(suspicion, table, others).screened();
        List<List<String>> notes = others.stream()
                .map(other -> other.map(TableBlock::notes).orElse(List.of()))
                .toList();
        var screened = new ArrayList<>(lines(table.notes(), notes, table.caption()));
        if (!rows.equals(table.rows())) {
            screened.add(footnote);
        }
        return new TableBlock(
                head(table.caption(), others, TableBlock::caption),
                table.unit(),
                table.columns(),
                rows,
                screened,
                table.landscape());
    }

    /** A chart without the points that must not be shown, and without bands; a pie or wedges, whose parts add up, go altogether. */
    private Optional<Block> chart(Chart chart, List<Optional<Chart>> others) {
        var series = new ArrayList<Series>();
        for (Series one : chart.series()) {
            var values = new ArrayList<>(one.values());
            for (int i = 0; i < values.size(); i++) {
                String category = chart.categories().get(i);
                if (values.get(i).isPresent()) {
                    String text = Double.toString(values.get(i).get().value());
                    List<Optional<String>> texts = others.stream()
                            .map(other -> other.flatMap(found -> point(found, one.name(), category)))
                            .toList();
                    if (suspicion.hides(text, texts, chart.caption(), one.name() + " · " + category)) {
                        values.set(i, Optional.empty());
                    }
                }
            }
            series.add(new Series(one.name(), values));
        }
        List<Optional<String>> notes =
                others.stream().map(other -> other.map(Chart::note)).toList();
        var screened = new Chart(
                head(chart.caption(), others, Chart::caption),
                chart.kind(),
                chart.unit(),
                chart.categories(),
                series,
                suspicion.screened(chart.note(), notes, chart.caption(), "注"));
        boolean isSum = chart.kind() == ChartKind.PIE || chart.kind() == ChartKind.WEDGES;
        boolean whole = !isSum || series.equals(chart.series());
        return Optional.<Block>of(screened).filter(block -> whole && screened.hasValues());
    }

    /** A flow diagram, whose parts add up, stands only where every flow may be shown. */
    private Optional<Block> sankey(Sankey sankey, List<Optional<Sankey>> others) {
        boolean isHidden = sankey.links().stream().anyMatch(link -> {
            String flow = flow(sankey, link);
            List<Optional<String>> texts = others.stream()
                    .map(other -> other.flatMap(found -> value(found, flow)))
                    .toList();
            return suspicion.hides(Double.toString(link.value().value()), texts, sankey.caption(), flow);
        });
        return isHidden ? Optional.empty() : Optional.of(sankey);
    }

    private static String flow(Sankey sankey, Link link) {
        return sankey.nodes().get(link.from()).name() + " · "
                + sankey.nodes().get(link.to()).name();
    }

    private static Optional<String> value(Sankey sankey, String flow) {
        return sankey.links().stream()
                .filter(link -> flow(sankey, link).equals(flow))
                .findFirst()
                .map(link -> Double.toString(link.value().value()));
    }

    private static Optional<String> point(Chart chart, String name, String category) {
        int index = chart.categories().indexOf(category);
        return chart.series().stream()
                .filter(series -> index >= 0 && series.name().equals(name))
                .findFirst()
                .flatMap(series -> series.values().get(index))
                .map(value -> Double.toString(value.value()));
    }

    private List<String> lines(List<String> lines, List<List<String>> others, String where) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> suspicion.screened(
                        lines.get(i),
                        others.stream()
                                .map(other -> other.size() == lines.size()
                                        ? Optional.of(other.get(i))
                                        : Optional.<String>empty())
                                .toList(),
                        where,
                        "注"))
                .toList();
    }
}
