package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Sankey;

/**
 * 流向图布局 where a flow diagram's bars, bands and labels stand, in hundredths of a millimetre from its upper left corner. Bands
 * are as thick as their values, and diagrams with the same full value have the same scale. Labels of a column do not overlap.
 */
public final class SankeyLayout {
    /** The width of every diagram. */
    public static final int WIDTH = 15_000;
    /** The size of its text, nine points. */
    public static final int TEXT = 318;
    /** The height of a label. */
    public static final int LINE = 420;

    /** What the full value is drawn as. */
    static final int FULL = 6_200;

    private static final int HEAD = 650;
    private static final int BAR = 300;
    private static final int SPACE = 90;
    private static final double LATIN = 0.58;
    private static final int FIRST_CHINESE = 0x2E80;

    private final Sankey sankey;
    private final double scale;
    private final List<SankeySlot> slots;
    private final List<SankeySlot.Piece> pieces;
    private final int left;
    private final double step;
    private final int height;

    private SankeyLayout(Sankey sankey) {
        this.sankey = sankey;
        this.scale = FULL / sankey.full().value();
        var ranks = new SankeyRanks(sankey, scale);
        this.slots = ranks.slots();
        this.pieces = ranks.pieces();
        this.height = HEAD + ranks.height();
        int last = sankey.heads().size() - 1;
        this.left = widest(0) + SPACE;
        this.step = (WIDTH - left - widest(last) - SPACE - BAR) / (double) last;
    }

    /** The layout of a diagram. */
    public static SankeyLayout of(Sankey sankey) {
        return new SankeyLayout(sankey);
    }

    /**
     * A node as a bar.
     *
     * @param node   its place among the nodes
     * @param x      its left edge
     * @param y      its upper edge
     * @param width  its width
     * @param height its height
     */
    public record Bar(int node, int x, int y, int width, int height) {}

    /**
     * A link as a band: its upper edge runs through the spots, level in each of them, and its lower edge as far below as it is thick.
     *
     * @param link      its place among the links
     * @param spots     where its upper edge runs, from the left
     * @param thickness its thickness
     */
    public record Band(int link, List<Spot> spots, int thickness) {
        public Band {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A spot in the drawing.
     *
     * @param x from the left
     * @param y from above
     */
    public record Spot(int x, int y) {}

    /** On which side of its spot a label stands. */
    public enum Side {
        LEFT,
        RIGHT,
        MIDDLE
    }

    /**
     * A label.
     *
     * @param text  the text
     * @param x     where it begins, ends, or has its middle
     * @param y     the middle of its height
     * @param side  on which side of x it stands
     * @param width its width, estimated for any common Chinese font
     */
    public record Label(String text, int x, int y, Side side, int width) {
        /** Its left edge. */
        public int start() {
            return side == Side.LEFT ? x - width : side == Side.RIGHT ? x : x - width / 2;
        }
    }

    /** The height of the drawing. */
    public int height() {
        return height;
    }

    /** The bars, node by node. */
    public List<Bar> bars() {
        return slots.stream()
                .filter(SankeySlot::isNode)
                .map(slot -> new Bar(slot.node(), x(slot.column()), round(HEAD + slot.top()), BAR, round(slot.size())))
                .toList();
    }

    /** The bands, link by link. */
    public List<Band> bands() {
        return IntStream.range(0, sankey.links().size()).mapToObj(this::band).toList();
    }

    private Band band(int link) {
        var spots = new ArrayList<Spot>();
        for (SankeySlot.Piece piece : pieces) {
            if (piece.link() == link) {
                spots.add(new Spot(x(piece.from().column()) + BAR, round(HEAD + piece.startsAt())));
                spots.add(new Spot(x(piece.to().column()), round(HEAD + piece.endsAt())));
            }
        }
        return new Band(link, spots, round(sankey.links().get(link).value().value() * scale));
    }

    /** What stands over the columns. */
    public List<Label> heads() {
        int last = sankey.heads().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(column -> label(
                        sankey.heads().get(column),
                        column == 0 ? x(0) + BAR : column == last ? x(last) : x(column) + BAR / 2,
                        HEAD / 3,
                        column == 0 ? Side.LEFT : column == last ? Side.RIGHT : Side.MIDDLE))
                .toList();
    }

    /** The labels of the nodes, node by node: left of the first column, right of the others. */
    public List<Label> labels() {
        return slots.stream()
                .filter(SankeySlot::isNode)
                .map(slot -> label(
                        text(slot.node()),
                        slot.column() == 0 ? x(0) - SPACE : x(slot.column()) + BAR + SPACE,
                        round(HEAD + slot.top() + slot.size() / 2),
                        slot.column() == 0 ? Side.LEFT : Side.RIGHT))
                .toList();
    }

    private static Label label(String text, int x, int y, Side side) {
        return new Label(text, x, y, side, width(text));
    }

    private String text(int node) {
        return sankey.nodes().get(node).name() + " " + number(value(sankey, node));
    }

    /** A value as it is printed. */
    public static String number(Quantity value) {
        return Numbers.fixed(value.value(), 1);
    }

    /** The value of a node: what enters it, or leaves it where nothing enters. */
    static Quantity value(Sankey sankey, int node) {
        List<Block.Link> in =
                sankey.links().stream().filter(link -> link.to() == node).toList();
        return (in.isEmpty() ? sankey.links().stream().filter(link -> link.from() == node) : in.stream())
                .map(Block.Link::value)
                .reduce(Quantity::plus)
                .orElseThrow();
    }

    private int x(int column) {
        return round(left + column * step);
    }

    private int widest(int column) {
        return IntStream.range(0, sankey.nodes().size())
                .filter(node -> sankey.nodes().get(node).column() == column)
                .map(node -> width(text(node)))
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return round(TEXT
                * text.codePoints()
                        .mapToDouble(point -> point < FIRST_CHINESE ? LATIN : 1)
                        .sum());
    }

    private static int round(double value) {
        return (int) StrictMath.round(value);
    }
}
