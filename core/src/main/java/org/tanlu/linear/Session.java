package org.tanlu.linear;

/**
 * 求解会话 a programme that is being solved. Bounds and costs may be changed between searches; a solver that can begins the next
 * search where the last one ended. For one thread.
 */
public interface Session extends AutoCloseable {
    /** Other bounds of a row, either of which may be infinite. */
    void bound(Row row, double least, double most);

    /** Other bounds of a column, either of which may be infinite. */
    void bound(Column column, double least, double most);

    /** Another cost of a column. */
    void cost(Column column, double price);

    /**
     * A point, by columns, that the next search for whole numbers may begin with. A solver that cannot begin with a point passes it
     * over; so does one that finds it not feasible.
     */
    void begin(double[] point);

    /** Searches the optimum of the programme as it is now. */
    Solution solve();

    /** The programme as it is now. */
    LinearProgram program();

    @Override
    void close();
}
