package org.tanlu.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.report.Block.Entry;

/**
 * 注记符号说明 what the notation keys of a table mean; those that it does not hold need no words.
 *
 * @param rows the rows of the table
 */
record NotationNote(List<List<Entry>> rows) {
    /** The keys that stand in the table with their meaning, as a sentence; empty when there are none. */
    String say() {
        return say(Notation.NE, Notation.NE.chinese());
    }

    /** The same, with other words for one key. */
    String say(Notation special, String meaning) {
        String keys = Stream.of(Notation.NE, Notation.NO, Notation.IE, Notation.C)
                .filter(this::holds)
                .map(key -> key.name() + " 表示" + (key == special ? meaning : key.chinese()))
                .collect(Collectors.joining("，"));
        return keys.isEmpty() ? "" : keys + "。";
    }

    /** Whether a cell of the table is the key. */
    boolean holds(Notation key) {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(entry -> entry.text().equals(key.name()));
    }
}
