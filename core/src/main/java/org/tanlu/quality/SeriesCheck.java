package org.tanlu.quality;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 系列检查 what the checks say of one series of the city (clause 4.2).
 *
 * @param key      the item's id, or {@code balance/row/carrier}
 * @param name     the name in words
 * @param years    the years that have a value other than zero, ascending
 * @param state    what was found
 * @param suspects the years whose values jump
 * @param changes  the years that change by more than is usual for the series
 * @param ratio    the value of the first of them over the geometric mean of its neighbours
 * @param slip     which units may have been confused; empty where the ratio is that of no usual slip
 * @param place    where the first of them was written
 */
@Clause("4.2")
public record SeriesCheck(
        String key,
        Text name,
        List<Integer> years,
        State state,
        List<Integer> suspects,
        List<Integer> changes,
        Optional<Quantity> ratio,
        Optional<Text> slip,
        Optional<Place> place) {

    public SeriesCheck {
        years = List.copyOf(years);
        suspects = List.copyOf(suspects);
        changes = List.copyOf(changes);
    }

    /** What was found of a series. */
    public enum State {
        /** Nothing jumps. */
        PLAIN("未见异常", "nothing jumps", false),
        /** One value cannot be compared with others. */
        SINGLE("只有一年，无从比较", "one year only, nothing to compare", false),
        /** A value jumps; its finding is the series' own. */
        SUSPECT("有数值跳变", "a value jumps", true),
        /** Values jump with most of their column in one year; the column has one finding. */
        COLUMN("整列跳变", "its column jumps", true),
        /** Values jump with most series of their family of tables in one year; the year has one finding. */
        YEAR("整年跳变", "its year jumps", true),
        /** A value jumps, but too little is at stake; all of these have one finding. */
        NEGLIGIBLE("数量很小的跳变", "a small amount jumps", true),
        /** A value jumps, but the told total confirms it; all of these have one finding. */
        CONFIRMED("跳变已由合计数印证", "a jump that the told total confirms", false);

        private final Text text;
        private final boolean doubtful;

        State(String chinese, String english, boolean doubtful) {
            this.text = Text.of(chinese, english);
            this.doubtful = doubtful;
        }

        /** The state in both languages. */
        public Text text() {
            return text;
        }

        /** Whether a value may be wrong. */
        public boolean isDoubtful() {
            return doubtful;
        }
    }
}
