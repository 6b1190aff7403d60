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
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.report.PlanDocument;

/** 文本检查 takes out of a document the numbers, in whatever block, that rest on one internal series alone. */
final class DocumentScreen {
    private final Suspicion suspicion;
    private final String footnote;

    DocumentScreen(Suspicion suspicion, String footnote) {
        this.suspicion = suspicion;
        this.footnote = footnote;
    }

    /** A block with the headings above it. */
    private record Placed(String section, Block block) {
        String key() {
            return section + "|" + block.getClass().getSimpleName() + "|" + DocumentScreen.key(block);
        }
    }

    /** The document with numbers taken out, given those of the other runs. */
    PlanDocument screened(PlanDocument document, List<PlanDocument> others) {
        var own = new Occurrences<>(placed(document), Placed::key);
        List<Occurrences<Placed>> runs = others.stream()
                .map(other -> new Occurrences<>(placed(other), Placed::key))
                .toList();
        var blocks = new ArrayList<Block>();
        for (String key : own.keys()) {
            Placed placed = own.find(key).orElseThrow();
            List<Optional<Block>> counterparts =
                    runs.stream().map(run -> run.find(key).map(Placed::block)).toList();
            screened(placed, counterparts).ifPresent(blocks::add);
        }
        List<List<String>> prefaces = others.stream().map(PlanDocument::preface).toList();
        return new PlanDocument(
                document.title(), document.subtitle(), lines(document.preface(), prefaces, "前言"), blocks);
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
            return table.caption()
                    + table.columns().stream().map(Block.Column::title).collect(Collectors.joining("|"));
        }
        if (block instanceof Chart chart) {
            return chart.caption();
        }
        if (block instanceof Paragraph paragraph) {
            return Suspicion.skeleton(text(paragraph));
        }
        return block instanceof Notice notice ? Suspicion.skeleton(notice.text()) : "";
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
        return chart((Chart) block, of(Chart.class, others));
    }

    private static <T extends Block> List<Optional<T>> of(Class<T> kind, List<Optional<Block>> blocks) {
        return blocks.stream().map(block -> block.map(kind::cast)).toList();
    }

    /** A heading or caption; where it has no counterpart in some run its numbers go. */
    private <T> String head(String text, List<Optional<T>> others, Function<T, String> heads) {
        List<Optional<String>> texts =
                others.stream().map(other -> other.map(heads)).toList();
        return texts.stream().allMatch(Optional::isPresent) ? text : suspicion.screened(text, texts, text, "标题");
    }

    private Paragraph paragraph(String section, Paragraph paragraph, List<Optional<Paragraph>> others) {
        var inlines = new ArrayList<Inline>();
        for (int i = 0; i < paragraph.inlines().size(); i++) {
            int index = i;
            Inline inline = paragraph.inlines().get(i);
            List<Optional<String>> texts = others.stream()
                    .map(other -> other.filter(found -> found.inlines().size() > index)
                            .map(found -> text(found.inlines().get(index))))
                    .toList();
            String text = suspicion.screened(text(inline), texts, section, "正文");
            inlines.add(inline instanceof Printed printed ? new Printed(text, printed.key()) : new Words(text));
        }
        return new Paragraph(inlines);
    }

    private TableBlock table(TableBlock table, List<Optional<TableBlock>> others) {
        var own = new Occurrences<>(table.rows(), DocumentScreen::key);
        List<Optional<Occurrences<List<Entry>>>> runs = others.stream()
                .map(other -> other.map(found -> new Occurrences<>(found.rows(), DocumentScreen::key)))
                .toList();
        var rows = new ArrayList<List<Entry>>();
        for (String key : own.keys()) {
            List<Optional<List<Entry>>> counterparts = runs.stream()
                    .map(run -> run.flatMap(found -> found.find(key)))
                    .toList();
            rows.add(row(table, own.find(key).orElseThrow(), counterparts));
        }
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

    private List<Entry> row(TableBlock table, List<Entry> row, List<Optional<List<Entry>>> others) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < row.size(); i++) {
            int index = i;
            Entry entry = row.get(i);
            List<Optional<String>> texts = others.stream()
                    .map(other -> other.map(found -> found.get(index).text()))
                    .toList();
            String text = i == 0 && texts.stream().allMatch(Optional::isEmpty)
                    ? entry.text()
                    : suspicion.screened(
                            entry.text(),
                            texts,
                            table.caption(),
                            row.get(0).text() + " · " + table.columns().get(i).title());
            entries.add(new Entry(text, entry.key(), entry.strong()));
        }
        return entries;
    }

    /** A row by its first entry and the words of the others. */
    private static String key(List<Entry> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0 ? row.get(0).text() : words(row.get(i).text()))
                .collect(Collectors.joining("|"));
    }

    /** Words of an entry; those that stand for a missing number do not tell rows apart. */
    private static String words(String text) {
        String skeleton = Suspicion.skeleton(text);
        return skeleton.length() <= 3 ? "#" : skeleton;
    }

    /** A chart without the points that must not be shown; a pie, whose parts add up, goes altogether. */
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
        boolean whole = chart.kind() != ChartKind.PIE || series.equals(chart.series());
        return Optional.<Block>of(screened).filter(block -> whole && screened.hasValues());
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
