package org.tanlu.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Form;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/**
 * 登记表 register: the rows that the city wrote into one of its registers, such as key enterprises or projects, in their
 * order (chapter 6).
 *
 * @param form the form, which says what the columns mean
 * @param rows the rows; none when the city has no such table
 */
@Clause("6")
public record Register(Form form, List<Row> rows) {
    /** How rows say yes, whatever the city wrote for it. */
    public static final String YES = "yes";
    /** How rows say no. */
    public static final String NO = "no";

    public Register {
        rows = List.copyOf(rows);
    }

    /**
     * 登记行 one row, with typed access by column. Every method throws {@code IllegalArgumentException} for a column that
     * the form does not have.
     *
     * @param form         the form
     * @param texts        what cells other than numbers say, by column: options, branches, items and indicators as ids,
     *                     yes or no, years and dates as ISO writes them, all else as written
     * @param quantities   the numbers in the unit they were written in, by column
     * @param notations    why there is no number, by column
     * @param source       who told it
     * @param verification how far that was checked
     * @param access       who may see it
     * @param place        the first cell of the row
     */
    public record Row(
            Form form,
            Map<String, String> texts,
            Map<String, Quantity> quantities,
            Map<String, Notation> notations,
            Source source,
            Verification verification,
            Access access,
            Place place) {
        public Row {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            quantities = Collections.unmodifiableMap(new LinkedHashMap<>(quantities));
            notations = Collections.unmodifiableMap(new LinkedHashMap<>(notations));
        }

        /** What a column says, as {@code texts} has it; empty when it says nothing or holds numbers. */
        public String text(String column) {
            return texts.getOrDefault(known(column), "");
        }

        /** What a column says in Chinese: the names of options, 是 and 否, all else as {@link #text}. */
        public String words(String column) {
            String text = text(column);
            return switch (form.field(column).type()) {
                case ENUM ->
                    text.isEmpty() ? "" : form.field(column).option(text).chinese();
                case YESNO -> text.equals(YES) ? "是" : text.equals(NO) ? "否" : "";
                default -> text;
            };
        }

        /** Whether a column says just this, such as an option or {@link #YES}. */
        public boolean says(String column, String text) {
            return text(column).equals(text);
        }

        /** The number of a column; empty when the city wrote none or a notation key. */
        public Optional<Quantity> findQuantity(String column) {
            return Optional.ofNullable(quantities.get(known(column)));
        }

        /** The notation key that stands for a column's number. */
        public Optional<Notation> findNotation(String column) {
            return Optional.ofNullable(notations.get(known(column)));
        }

        /** The year of a column of years. */
        public Optional<Integer> findYear(String column) {
            return Optional.of(text(column)).filter(year -> !year.isEmpty()).map(Integer::valueOf);
        }

        private String known(String column) {
            return form.field(column).column();
        }
    }
}
