package org.tanlu.verification;

import org.tanlu.trace.Text;

/**
 * 版本改动 one thing that differs between two versions of a document.
 *
 * @param kind    in which way
 * @param piece   whether it stands in a paragraph, a table, a chart or a drawing
 * @param section the headings that it stands under, of the later version where it is there
 * @param place   where in the section: the paragraph, or the caption with row and column
 * @param before  what the earlier version says; empty where there is nothing of the kind
 * @param after   what the later version says; empty where there is nothing of the kind
 */
public record VersionChange(Kind kind, Strip.Kind piece, String section, String place, String before, String after) {

    /** In which way two versions differ. */
    public enum Kind {
        INSERTED("新增", "inserted"),
        DELETED("删除", "deleted"),
        CHANGED("修改", "changed");

        private final Text text;

        Kind(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** Its name in both languages. */
        public Text text() {
            return text;
        }
    }

    /** What the earlier version says, with what the later one has no more between 【 and 】. */
    public String markedBefore() {
        return kind == Kind.CHANGED ? Marks.of(before, after).before() : before;
    }

    /** What the later version says, with what the earlier one had not between 【 and 】. */
    public String markedAfter() {
        return kind == Kind.CHANGED ? Marks.of(before, after).after() : after;
    }
}
