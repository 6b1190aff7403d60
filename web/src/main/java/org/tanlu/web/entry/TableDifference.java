package org.tanlu.web.entry;

import java.util.List;

/**
 * 三方对照 a table that two people changed from the same state, compared with it.
 *
 * @param joined    the rows with the changes of both; where they contradict each other, with those of who was first
 * @param places    where it differs, in the order of the rows
 * @param conflicts how many of the places contradict each other
 */
public record TableDifference(List<List<String>> joined, List<Place> places, int conflicts) {
    public TableDifference {
        joined = joined.stream().map(List::copyOf).toList();
        places = List.copyOf(places);
    }

    /** Who changed a place. */
    public enum Whose {
        THEIRS,
        YOURS,
        BOTH
    }

    /**
     * A cell, or a whole row, that is not as it was.
     *
     * @param whose  who changed it; both only where they contradict each other
     * @param row    its row in the joined table, from 1; of a removed row where it stood
     * @param column its column, from 1; 0 for a row that was added or removed
     * @param name   what the row begins with
     * @param head   the head of the column; empty for a row
     * @param before what stood there, of a row all its cells; empty where it is new
     * @param theirs what who was first put there; empty where it is gone
     * @param yours  what who comes second wants there; empty where it is gone
     */
    public record Place(
            Whose whose, int row, int column, String name, String head, String before, String theirs, String yours) {}

    /**
     * Compares three states of a table.
     *
     * @param before   the state that both began from
     * @param theirs   what the first made of it
     * @param yours    what the second wants
     * @param headRows how many rows come before the data, the last of them the heads
     * @param key      by how many first cells rows are told apart
     */
    public static TableDifference of(
            List<List<String>> before, List<List<String>> theirs, List<List<String>> yours, int headRows, int key) {
        return new ThreeWay(before, theirs, yours, headRows, key).compared();
    }
}
