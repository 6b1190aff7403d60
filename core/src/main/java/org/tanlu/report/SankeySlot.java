package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place in a column of a flow diagram: a node, or where a link passes a column on its way. Its height is that of its value. */
final class SankeySlot {
    private static final int PASSING = -1;

    private final int node;
    private final int column;
    private final double size;
    private final List<Piece> in = new ArrayList<>();
    private final List<Piece> out = new ArrayList<>();
    private double top;

    private SankeySlot(int node, int column, double size) {
        this.node = node;
        this.column = column;
        this.size = size;
    }

    static SankeySlot node(int node, int column, double size) {
        return new SankeySlot(node, column, size);
    }

    static SankeySlot passing(int column, double size) {
        return new SankeySlot(PASSING, column, size);
    }

    /** A part of a link, from one column to the next. */
    record Piece(int link, SankeySlot from, SankeySlot to, double size) {
        static Piece join(int link, SankeySlot from, SankeySlot to, double size) {
            var piece = new Piece(link, from, to, size);
            from.out.add(piece);
            to.in.add(piece);
            return piece;
        }

        /** Its upper edge where it begins. */
        double startsAt() {
            return from.top + before(from.out, Comparator.comparingDouble((Piece piece) -> piece.to.top));
        }

        /** Its upper edge where it ends. */
        double endsAt() {
            return to.top + before(to.in, Comparator.comparingDouble((Piece piece) -> piece.from.top));
        }

        private double before(List<Piece> others, Comparator<Piece> order) {
            double before = 0;
            for (Piece other : others.stream().sorted(order).toList()) {
                if (other.link == link) {
                    return before;
                }
                before += other.size;
            }
            return before;
        }
    }

    int node() {
        return node;
    }

    boolean isNode() {
        return node != PASSING;
    }

    int column() {
        return column;
    }

    double size() {
        return size;
    }

    double top() {
        return top;
    }

    double middle() {
        return top + size / 2;
    }

    void place(double upper) {
        top = upper;
    }

    List<Piece> in() {
        return in;
    }

    List<Piece> out() {
        return out;
    }
}
