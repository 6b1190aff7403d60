package org.tanlu.linear;

import java.util.function.Function;

/** A session that begins every search anew, for solvers that cannot begin elsewhere. */
public final class ColdSession implements Session {
    private final Function<LinearProgram, Solution> search;
    private final Edits edits;

    /** A session over a programme, and how any programme is solved. */
    public ColdSession(LinearProgram program, Function<LinearProgram, Solution> search) {
        this.edits = new Edits(program);
        this.search = search;
    }

    @Override
    public void bound(Row row, double least, double most) {
        edits.bound(row, least, most);
    }

    @Override
    public void bound(Column column, double least, double most) {
        edits.bound(column, least, most);
    }

    @Override
    public void cost(Column column, double price) {
        edits.cost(column, price);
    }

    @Override
    public void begin(double[] point) {
        // every search begins anew
    }

    @Override
    public Solution solve() {
        return search.apply(edits.program());
    }

    @Override
    public LinearProgram program() {
        return edits.program();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
