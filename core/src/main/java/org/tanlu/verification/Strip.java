package org.tanlu.verification;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.tanlu.quantity.Quantity;

/**
 * 段落、表或图 a piece of a document as it is read: a paragraph of one text, a table, the data of a chart, or the labels of a drawing.
 *
 * @param kind    what it is
 * @param section the headings that it stands under; of a document that was read back those that its program marks as such
 * @param name    the caption of a table or picture; may be empty
 * @param rows    the texts row by row; the first row of a table or chart is its head
 */
public record Strip(Kind kind, String section, String name, List<List<Said>> rows) {
    private static final MathContext CHART_DIGITS = new MathContext(12);
    private static final int SMALLEST = -12; // powers of ten, below which a bar cannot be told from nothing
    private static final int LARGEST = 30;

    /** What a piece is. */
    public enum Kind {
        TEXT,
        TABLE,
        CHART,
        DRAWING
    }

    public Strip {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Where an entry stands: headings, caption and the head of its column, for the list of numerals without keys. */
    String place(int row, int column) {
        List<Said> heads = rows.get(0);
        boolean isTable = kind != Kind.TEXT
                && row > 0
                && heads.size() > 1
                && rows.get(row).size() == heads.size();
        return section + "｜" + name + "｜" + (isTable ? heads.get(column).text() : "");
    }

    /** A paragraph as read. */
    public static Strip text(String text) {
        return new Strip(Kind.TEXT, "", "", List.of(List.of(Said.of(text))));
    }

    /** The labels of a drawing as read. */
    public static Strip drawing(List<String> labels) {
        return new Strip(
                Kind.DRAWING,
                "",
                "",
                labels.stream().map(label -> List.of(Said.of(label))).toList());
    }

    /** The data of a chart as read, column by column, each below its head. */
    public static Strip chart(List<? extends List<Said>> columns) {
        return new Strip(Kind.CHART, "", "", Columns.rows(columns));
    }

    /** A number of a chart as a file has it; a text that is no number as it stands. */
    public static String number(String text) {
        try {
            return rounded(new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    /** A number of a chart as text: twelve digits, as office programs keep no more than fifteen. */
    public static String number(Quantity value) {
        return rounded(BigDecimal.valueOf(value.value()));
    }

    private static String rounded(BigDecimal value) {
        BigDecimal rounded = value.round(CHART_DIGITS).stripTrailingZeros();
        boolean isTiny = rounded.signum() == 0 || rounded.precision() - rounded.scale() < SMALLEST;
        return isTiny || rounded.scale() < -LARGEST ? (isTiny ? "0" : rounded.toString()) : rounded.toPlainString();
    }
}
