package org.tanlu.verification;

import org.tanlu.trace.Text;

/**
 * 不符 a numeral that the document does not have as its data give it.
 *
 * @param kind     in which way
 * @param place    where: section and paragraph, or table with row and column, or figure with series and category
 * @param key      the key of the result; empty for what has none
 * @param printed  what the document says; empty where the numeral is gone
 * @param expected what the data give; empty where there is nothing of the kind
 */
public record Discrepancy(Kind kind, String place, String key, String printed, String expected) {

    /** In which way a numeral does not hold. */
    public enum Kind {
        /** Another than the document was written with. */
        ALTERED("被改动", "altered"),
        /** As the document was written, but the package gives another number. */
        STALE("过时", "stale"),
        /** Typed in without a key. */
        UNTRACEABLE("无出处", "untraceable"),
        /** In the data and no longer in the document. */
        LOST("缺失", "lost");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** Its name in both languages. */
        public Text text() {
            return text;
        }
    }
}
