package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tanlu.report.Block.Link;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.SankeySlot.Piece;

/**
 * Ranks a flow diagram's slots in their columns: by the middle of what they are linked to, in the order whose bands cross least,
 * then as near to that middle as the gaps allow.
 */
final class SankeyRanks {
    private static final int SWEEPS = 24;
    private static final int GAP = 150;

    private final List<List<SankeySlot>> columns = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final double height;

    SankeyRanks(Sankey sankey, double scale) {
        sankey.heads().forEach(head -> columns.add(new ArrayList<>()));
        var nodes = new ArrayList<SankeySlot>();
        for (int node = 0; node < sankey.nodes().size(); node++) {
            int column = sankey.nodes().get(node).column();
            double size = SankeyLayout.value(sankey, node).value() * scale;
            nodes.add(SankeySlot.node(node, column, size));
            columns.get(column).add(nodes.get(node));
        }
        for (int link = 0; link < sankey.links().size(); link++) {
            Link of = sankey.links().get(link);
            join(link, nodes.get(of.from()), nodes.get(of.to()), of.value().value() * scale);
        }
        columns.forEach(this::stack);
        order();
        this.height = columns.stream().mapToDouble(this::extent).max().orElse(0);
        place();
    }

    /** Joins two nodes through a slot in every column between them. */
    private void join(int link, SankeySlot from, SankeySlot to, double size) {
        SankeySlot last = from;
        for (int column = from.column() + 1; column < to.column(); column++) {
            SankeySlot passing = SankeySlot.passing(column, size);
            columns.get(column).add(passing);
            pieces.add(Piece.join(link, last, passing, size));
            last = passing;
        }
        pieces.add(Piece.join(link, last, to, size));
    }

    List<SankeySlot> slots() {
        return columns.stream()
                .flatMap(List::stream)
                .filter(SankeySlot::isNode)
                .sorted(Comparator.comparingInt(SankeySlot::node))
                .toList();
    }

    /** The parts of links, each link's from the left. */
    List<Piece> pieces() {
        return pieces;
    }

    int height() {
        return (int) StrictMath.ceil(height);
    }

    /** Between labelled bars there is room for a line of text. */
    private static double gap(SankeySlot upper, SankeySlot lower) {
        boolean areNodes = upper.isNode() && lower.isNode();
        return areNodes ? StrictMath.max(GAP, SankeyLayout.LINE - (upper.size() + lower.size()) / 2) : GAP;
    }

    private void stack(List<SankeySlot> column) {
        double top = 0;
        for (int i = 0; i < column.size(); i++) {
            top += i == 0 ? 0 : gap(column.get(i - 1), column.get(i));
            column.get(i).place(top);
            top += column.get(i).size();
        }
    }

    private double extent(List<SankeySlot> column) {
        stack(column);
        return column.stream()
                .mapToDouble(slot -> slot.top() + slot.size())
                .max()
                .orElse(0);
    }

    /** Sweeps to the right and back, and keeps the order that crosses least. */
    private void order() {
        List<List<SankeySlot>> best = copy();
        double least = crossings();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean toRight = sweep % 2 == 0;
            for (int i = 1; i < columns.size(); i++) {
                List<SankeySlot> column = columns.get(toRight ? i : columns.size() - 1 - i);
                column.sort(Comparator.comparingDouble(slot -> wanted(slot, toRight)));
                stack(column);
            }
            double now = crossings();
            if (now < least) {
                least = now;
                best = copy();
            }
        }
        columns.clear();
        columns.addAll(best);
        columns.forEach(this::stack);
    }

    private List<List<SankeySlot>> copy() {
        var copy = new ArrayList<List<SankeySlot>>();
        columns.forEach(column -> copy.add(new ArrayList<>(column)));
        return copy;
    }

    /** Where the middle of a slot should be for its bands to run level. */
    private static double wanted(SankeySlot slot, boolean toRight) {
        List<Piece> links = toRight ? slot.in() : slot.out();
        ToDoubleFunction<Piece> middle = piece -> (toRight ? piece.from() : piece.to()).middle();
        double weight = links.stream().mapToDouble(Piece::size).sum();
        return weight > 0
                ? links.stream()
                                .mapToDouble(piece -> middle.applyAsDouble(piece) * piece.size())
                                .sum()
                        / weight
                : slot.middle();
    }

    /** How much crosses: of each two bands that cross the thinner one. */
    private double crossings() {
        double total = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                Piece one = pieces.get(i);
                Piece other = pieces.get(j);
                boolean isSide = one.from().column() == other.from().column();
                double order = (one.from().top() - other.from().top())
                        * (one.to().top() - other.to().top());
                total += isSide && order < 0 ? StrictMath.min(one.size(), other.size()) : 0;
            }
        }
        return total;
    }

    private void place() {
        for (List<SankeySlot> column : columns) {
            double free = height - extent(column);
            column.forEach(slot -> slot.place(slot.top() + free / 2));
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean toRight = sweep % 2 == 0;
            double share = 1 - sweep / (double) SWEEPS;
            for (int i = 1; i < columns.size(); i++) {
                List<SankeySlot> column = columns.get(toRight ? i : columns.size() - 1 - i);
                column.forEach(slot -> slot.place(slot.top() + share * (wanted(slot, toRight) - slot.middle())));
                settle(column);
            }
        }
    }

    /** Moves the slots of a column apart, without changing their order, and back into the drawing. */
    private void settle(List<SankeySlot> column) {
        double free = 0;
        for (int i = 0; i < column.size(); i++) {
            SankeySlot slot = column.get(i);
            slot.place(StrictMath.max(slot.top(), free));
            free = slot.top() + slot.size() + (i + 1 < column.size() ? gap(slot, column.get(i + 1)) : 0);
        }
        double most = height;
        for (int i = column.size() - 1; i >= 0; i--) {
            SankeySlot slot = column.get(i);
            slot.place(StrictMath.min(slot.top(), most - slot.size()));
            most = slot.top() - (i > 0 ? gap(column.get(i - 1), slot) : 0);
        }
    }
}
