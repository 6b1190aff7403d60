package org.tanlu.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/**
 * 登记表 a register that a city fills in beside its data (chapter 6, Appendix B), such as its key enterprises: one row a
 * thing, one column a field.
 *
 * @param id          the id, also the name of the table
 * @param name        the name, in Chinese also the worksheet's
 * @param description what its rows tell
 * @param fields      the columns in the order of the blank form
 */
public record Form(String id, Text name, Text description, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    /** What the cells of a column hold. */
    public enum Type {
        TEXT,
        /** A text about persons or talks, which is never published. */
        PRIVATE,
        YEAR,
        /** A day, or a month or year where the day is not known. */
        DATE,
        NUMBER,
        /** The unit of a number in another column. */
        UNIT,
        ENUM,
        YESNO,
        /** A branch of {@code sectors.csv}. */
        SECTOR,
        /** An item of {@code items.csv}. */
        ITEM,
        /** An indicator of {@code indicators.csv}. */
        INDICATOR,
        /** A carrier of {@code carriers.csv}. */
        CARRIER,
        /** A source of {@code emission_sources.csv}. */
        EMISSION_SOURCE,
        /** A measure of the library. */
        MEASURE,
        SOURCE,
        VERIFICATION,
        /** Who may see the row. */
        ACCESS
    }

    /**
     * A column.
     *
     * @param column      the id, also the heading in English
     * @param name        the name, in Chinese also the heading
     * @param variants    other headings
     * @param type        what its cells hold
     * @param unit        the usual unit of a number; empty where any is possible
     * @param unitColumn  the column that holds a number's unit; empty when the heading tells it
     * @param options     the values of an enum; empty for other types
     * @param limits      what its values cannot be
     * @param required    whether heading and cell must be there
     * @param description what it tells
     */
    public record Field(
            String column,
            Text name,
            List<String> variants,
            Type type,
            Optional<Unit> unit,
            Optional<String> unitColumn,
            List<Option> options,
            Limits limits,
            boolean required,
            Text description) {
        public Field {
            variants = List.copyOf(variants);
            options = List.copyOf(options);
        }

        /** The heading of the blank form: the Chinese name, with the usual unit of a number in brackets. */
        public String heading() {
            return name.chinese()
                    + unit.map(usual -> "（" + usual.symbol() + "）").orElse("");
        }

        /**
         * The option of an id.
         *
         * @throws IllegalArgumentException when there is none
         */
        public Option option(String id) {
            return options.stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no option " + id + " in column " + column));
        }
    }

    /**
     * What the values of a column cannot be. A bound of a column without a usual unit is in whatever unit the number has.
     *
     * @param minimum     the least value; of years in {@code 1}
     * @param maximum     the greatest value; of years in {@code 1}
     * @param afterLatest how many years it may lie after the city's latest data
     * @param notBefore   the columns of years or dates that it must not precede
     * @param atMost      what it must not exceed
     */
    public record Limits(
            Optional<Quantity> minimum,
            Optional<Quantity> maximum,
            Optional<Integer> afterLatest,
            List<String> notBefore,
            Optional<Ceiling> atMost) {
        public Limits {
            notBefore = List.copyOf(notBefore);
        }
    }

    /**
     * A bound that grows with another column.
     *
     * @param column the other column
     * @param per    the unit of the other column that {@code amount} is for
     * @param amount what one such unit allows
     */
    public record Ceiling(String column, Unit per, Quantity amount) {
        /** The bound that a value of the other column sets. */
        public Quantity of(Quantity other) {
            return amount.times(other.in(per).value());
        }
    }

    /**
     * A value of an enum.
     *
     * @param id       the id
     * @param chinese  the Chinese name
     * @param variants other Chinese names
     */
    public record Option(String id, String chinese, List<String> variants) {
        public Option {
            variants = List.copyOf(variants);
        }

        /** Reads an option: its Chinese name, then other names behind strokes. */
        static Option of(String id, String names) {
            List<String> all = Arrays.asList(names.split("\\|"));
            return new Option(id, all.get(0), all.subList(1, all.size()));
        }
    }

    /**
     * The column of an id.
     *
     * @throws IllegalArgumentException when the form has none
     */
    public Field field(String column) {
        return fields.stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("form " + id + " has no column " + column));
    }
}
