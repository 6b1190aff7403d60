package org.tanlu.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;

/** 版块 block: one piece of the plan document, in reading order. Writers turn each kind into Word or HTML. */
public sealed interface Block {

    /**
     * 标题 heading.
     *
     * @param level  1 for 一、二、… 2 for （一）（二）… 3 below that; 0 for an annex title
     * @param number the printed number with its punctuation, for example 一、 or （二）; may be empty
     * @param text   the heading's words
     */
    record Heading(int level, String number, String text) implements Block {
        /** The heading in a line of the contents. */
        public String inContents() {
            return number + (level == 0 && !number.isEmpty() ? "　" : "") + text;
        }
    }

    /**
     * 正文段落 paragraph.
     *
     * @param inlines words and figures in order
     */
    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * 提示框 notice: a sentence that must not be overlooked, such as a step that was not prepared.
     *
     * @param text the sentence
     */
    record Notice(String text) implements Block {}

    /**
     * 表格 table.
     *
     * @param caption   the caption without its number; writers number tables
     * @param unit      the common unit, printed above the table's right edge; may be empty
     * @param columns   the columns
     * @param rows      one entry per column each
     * @param notes     notes under the table
     * @param landscape whether the table needs a landscape page
     */
    record TableBlock(
            String caption,
            String unit,
            List<Column> columns,
            List<List<Entry>> rows,
            List<String> notes,
            boolean landscape)
            implements Block {
        public TableBlock {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
            for (List<Entry> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("table \"" + caption + "\" has " + columns.size()
                            + " columns, but a row has " + row.size() + " entries: " + row);
                }
            }
        }
    }

    /**
     * A table's column.
     *
     * @param title  the head
     * @param align  how its entries stand
     * @param weight the width relative to the other columns
     */
    record Column(String title, Align align, int weight) {}

    /** How entries stand in their column. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A table's entry.
     *
     * @param text   what is printed
     * @param key    the figure's key in the results, empty for words
     * @param strong whether it is a total or head to be set off
     */
    record Entry(String text, String key, boolean strong) {

        /** An entry of words. */
        public static Entry words(String text) {
            return new Entry(text, "", false);
        }

        /** An entry that prints a figure. */
        public static Entry figure(String text, String key) {
            return new Entry(text, key, false);
        }

        /** The same entry, set off. */
        public Entry emphasised() {
            return new Entry(text, key, true);
        }
    }

    /**
     * 图 chart, drawn natively by the writer.
     *
     * @param caption    the caption without its number
     * @param kind       the kind
     * @param unit       the unit of the values as printed
     * @param categories the labels along the axis, or of the slices
     * @param series     the series, each with one value per category; a pie has one, without negative values
     * @param note       source or note under the chart, may be empty
     */
    record Chart(String caption, ChartKind kind, String unit, List<String> categories, List<Series> series, String note)
            implements Block {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (Series each : series) {
                if (each.values().size() != categories.size()) {
                    throw new IllegalArgumentException("chart \"" + caption + "\" has " + categories.size()
                            + " categories, but series " + each.name() + " has "
                            + each.values().size() + " values");
                }
            }
            if (kind == ChartKind.PIE && !isPie(series)) {
                throw new IllegalArgumentException(
                        "pie \"" + caption + "\" must have one series without negative values: " + series);
            }
        }

        /** Whether there is anything to draw: at least one value, and in a pie one above zero. */
        public boolean hasValues() {
            return series.stream()
                    .flatMap(each -> each.values().stream())
                    .flatMap(Optional::stream)
                    .anyMatch(value -> kind != ChartKind.PIE || value.value() > 0);
        }

        private static boolean isPie(List<Series> series) {
            return series.size() == 1
                    && series.get(0).values().stream()
                            .allMatch(value -> value.isEmpty() || value.get().value() >= 0);
        }
    }

    /** The kinds of chart. */
    enum ChartKind {
        STACKED_COLUMN,
        /** Areas on one another, of which the lowest is what is left; the axis may begin above zero. */
        WEDGES,
        LINE,
        PIE
    }

    /**
     * A chart's series.
     *
     * @param name   the series' name
     * @param values one value per category, in the chart's unit; empty where there is none
     * @param band   the range around a line; empty where none is drawn
     */
    record Series(String name, List<Optional<Quantity>> values, Optional<Band> band) {
        public Series {
            values = List.copyOf(values);
            if (band.isPresent() && band.get().low().size() != values.size()) {
                throw new IllegalArgumentException(
                        "the band of " + name + " does not have " + values.size() + " values: " + band.get());
            }
        }

        /** A series without a band. */
        public Series(String name, List<Optional<Quantity>> values) {
            this(name, values, Optional.empty());
        }

        /** Every number of it that is drawn. */
        public Stream<Quantity> drawn() {
            return Stream.concat(
                            values.stream(),
                            band.stream().flatMap(range -> Stream.concat(range.low().stream(), range.high().stream())))
                    .flatMap(Optional::stream);
        }
    }

    /**
     * The range around a line.
     *
     * @param low  its lower bound by category, in the chart's unit; empty where there is none
     * @param high its upper bound by category, present where the lower one is
     */
    record Band(List<Optional<Quantity>> low, List<Optional<Quantity>> high) {
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
            for (int i = 0; i < Math.max(low.size(), high.size()); i++) {
                if (low.size() != high.size()
                        || low.get(i).isPresent() != high.get(i).isPresent()) {
                    throw new IllegalArgumentException("bounds do not belong together: " + low + ", " + high);
                }
            }
        }
    }

    /**
     * 流向图 flow diagram (Sankey): nodes in columns, and links from left to right, drawn as bands as wide as their values. All
     * numbers are in its unit.
     *
     * @param caption the caption without its number
     * @param unit    the unit of the values as printed
     * @param heads   what stands over each column, from the left
     * @param nodes   the nodes
     * @param links   the links between them
     * @param full    the value that the whole height stands for, the same in diagrams that compare
     * @param note    source or note under the diagram, may be empty
     */
    record Sankey(
            String caption,
            String unit,
            List<String> heads,
            List<Node> nodes,
            List<Link> links,
            Quantity full,
            String note)
            implements Block {
        public Sankey {
            heads = List.copyOf(heads);
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
            for (Link link : links) {
                if (nodes.get(link.from()).column() >= nodes.get(link.to()).column()) {
                    throw new IllegalArgumentException("link does not lead to the right: " + link + " among " + nodes);
                }
            }
        }
    }

    /**
     * A node of a flow diagram.
     *
     * @param name   its name
     * @param column its column, from 0
     * @param fill   its colour as six hexadecimal digits
     */
    record Node(String name, int column, String fill) {}

    /**
     * A link of a flow diagram.
     *
     * @param from  the place of the node where it begins
     * @param to    the place of the node where it ends, in a column further right
     * @param value its value, above zero
     * @param fill  its colour as six hexadecimal digits
     */
    record Link(int from, int to, Quantity value, String fill) {}

    /**
     * 阶梯曲线 step curve: how far something goes at which height, drawn natively by the writer.
     *
     * @param caption the caption without its number
     * @param across  the name and unit of what is counted from left to right
     * @param up      the name and unit of the height
     * @param stairs  the curves
     * @param note    source or note under the curve, may be empty
     */
    record StepCurve(String caption, String across, String up, List<Stairs> stairs, String note) implements Block {
        public StepCurve {
            stairs = List.copyOf(stairs);
        }
    }

    /**
     * One curve of steps.
     *
     * @param name its name
     * @param steps the steps from the left
     */
    record Stairs(String name, List<Step> steps) {
        public Stairs {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step, which begins where the one before it ends, or at nothing.
     *
     * @param end    how far it goes
     * @param height its height
     */
    record Step(Quantity end, Quantity height) {}

    /**
     * 图样 drawing: shapes that writers draw as they are.
     *
     * @param caption   the caption without its number
     * @param width     its width in hundredths of a millimetre
     * @param height    its height
     * @param shapes    the shapes, those behind others first
     * @param note      source or note under the drawing, may be empty
     * @param landscape whether it needs a landscape page
     */
    record Drawing(String caption, int width, int height, List<Shape> shapes, String note, boolean landscape)
            implements Block {
        public Drawing {
            shapes = List.copyOf(shapes);
        }
    }

    /** A piece of a paragraph. */
    sealed interface Inline {}

    /**
     * Words.
     *
     * @param text the words
     */
    record Words(String text) implements Inline {}

    /**
     * A printed figure that can be traced.
     *
     * @param text what is printed, unit included
     * @param key  the figure's key in the results
     */
    record Printed(String text, String key) implements Inline {}
}
