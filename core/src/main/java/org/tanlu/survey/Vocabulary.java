package org.tanlu.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 词汇 what the names, units, years and numbers in anybody's table mean, and nothing that is not sure. */
public final class Vocabulary {
    private final ItemNames items;
    private final Units units;
    private final List<Form> forms;
    private final SerialColumns serials;
    private final UnitCells unitCells;
    private final FormFinder finder;
    private final Set<String> sums;

    /** The vocabulary of the reference data. */
    public Vocabulary(ReferenceData reference) {
        this.items = new ItemNames(reference);
        this.units = reference.units();
        this.forms = List.copyOf(reference.forms().values());
        this.serials = new SerialColumns(reference.reading());
        this.unitCells = new UnitCells(reference);
        this.finder = new FormFinder(reference);
        this.sums = Stream.of("sum", "city_wide")
                .flatMap(list -> reference.reading().words(list).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * 指标 an item that a text names.
     *
     * @param id      the item's id
     * @param name    its name
     * @param unit    the unit it is usually printed in
     * @param minimum the least plausible value, if one is known
     * @param maximum the greatest plausible value, if one is known
     */
    public record Word(String id, Text name, Unit unit, Optional<Quantity> minimum, Optional<Quantity> maximum) {

        /** Whether a quantity lies within what is plausible. */
        public boolean allows(Quantity quantity) {
            return minimum.filter(least -> compare(quantity, least) < 0).isEmpty()
                    && maximum.filter(most -> compare(quantity, most) > 0).isEmpty();
        }

        /** A bound of a family of items has no unit but that of each member. */
        private static int compare(Quantity quantity, Quantity bound) {
            double value = quantity.unit().isCompatibleWith(bound.unit())
                    ? quantity.in(bound.unit()).value()
                    : quantity.value();
            return value == bound.value() ? 0 : Double.compare(value, bound.value());
        }
    }

    /** What a cell says where a value should stand. */
    public enum Kind {
        NUMBER,
        NOTATION,
        ABSENT,
        DOUBTFUL
    }

    /**
     * 读数 what a cell says.
     *
     * @param kind   the kind
     * @param text   the number as its shortest decimal, or the notation key; empty otherwise
     * @param mark   % or ‰ behind the number; empty without one
     * @param reason why it is absent or doubtful
     */
    public record Said(Kind kind, String text, String mark, Text reason) {}

    /** The register whose rows a table holds, by its headings and what stands below them. */
    public Optional<Form> form(Table table) {
        return finder.find(table);
    }

    /** A table whose heading of a register stands in two rows with the heading in one; empty for any other. */
    public Optional<Table> joinedHeads(Table table, Form form, Predicate<String> isHarmless) {
        return new JoinedHeads(table, form, isHarmless).find();
    }

    /** Whether a row, from 0, repeats the heading of a register or a title over it, as tables of several pages do. */
    public boolean isRepeated(Table table, Form form, int row) {
        return Header.find(table, new FormHeadings(form))
                .filter(header -> header.isRepeated(table, row))
                .isPresent();
    }

    /** A register of which a table has three headings or more, though it may be something else. */
    public Optional<Form> likeForm(Table table) {
        return finder.like(table);
    }

    /** Whether a table has headings of a register, among them those of some columns. */
    public boolean hasHeadings(Table table, Form form, List<String> columns) {
        return Header.find(table, new FormHeadings(form))
                .filter(header -> header.columns().keySet().stream()
                        .map(Heading::id)
                        .toList()
                        .containsAll(columns))
                .isPresent();
    }

    /** The columns of a table, from 0, that only number the rows of a register. */
    public List<Integer> serialColumns(Table table, Form form) {
        return serials.find(table, form);
    }

    /** Whether a row, from 0, is a heading of any register: two of its cells or more name columns of one, and none is a number. */
    public boolean isHeading(Table table, int row) {
        List<Cell> cells = table.rows().get(row);
        return cells.stream().noneMatch(cell -> number(cell).kind() == Kind.NUMBER)
                && forms.stream()
                        .map(FormHeadings::new)
                        .anyMatch(heads -> cells.stream()
                                        .flatMap(cell -> heads.find(cell.text()).stream())
                                        .distinct()
                                        .count()
                                > 1);
    }

    /** The words for the sum of all, and for the whole city: 合计, 全市. */
    public Set<String> sums() {
        return sums;
    }

    /** The columns of a table, from 0, that a register knows. */
    public List<Integer> knownColumns(Table table, Form form) {
        return Header.find(table, new FormHeadings(form)).stream()
                .flatMap(header -> header.columns().values().stream())
                .toList();
    }

    /** The columns of a table, from 0, that neither a register knows nor number its rows, tell units or name their writers. */
    public List<Integer> unknownColumns(Table table, Form form) {
        return Header.find(table, new FormHeadings(form)).stream()
                .flatMap(header -> unitCells.unknown(table, form, header))
                .filter(column -> !serialColumns(table, form).contains(column))
                .toList();
    }

    /** The item that a text names exactly, by id, name or variant; empty when it names none or more than one. */
    public Optional<Word> item(String text) {
        return items.find(text)
                .map(named -> new Word(
                        named.id(),
                        named.name(),
                        named.unit(),
                        named.item().minimum(),
                        named.item().maximum()));
    }

    /** The known name most like a text; empty when none is like it. */
    public Optional<String> nearest(String text) {
        return items.nearest(text);
    }

    /** The units that a text spells, one a dimension; none when it spells no unit. */
    public List<Unit> units(String text) {
        return units.all(text);
    }

    /** The year that a text is. */
    public Optional<Integer> year(String text) {
        return YearText.find(text);
    }

    /** All years that a title mentions, each once. */
    public List<Integer> years(String text) {
        return YearText.allWithin(text);
    }

    /** The date that a cell is, as far as it says: 2024, 2024-06 or 2024-06-30; empty when it is none. */
    public Optional<String> date(Cell cell) {
        return DateText.find(cell);
    }

    /** The key of a name: its letters and digits, spellings unified. */
    public String key(String text) {
        return Names.key(text);
    }

    /** A text short enough to be quoted. */
    public String quote(String text) {
        return Characters.quote(text);
    }

    /** A text without blanks of any kind at its edges. */
    public String strip(String text) {
        return Characters.strip(text);
    }

    /** Whether a cell has to be accounted for. */
    public boolean isWritten(Cell cell) {
        return CellAccount.isWritten(cell);
    }

    /** Whether a cell says anything to a reader. */
    public boolean speaks(Cell cell) {
        return CellAccount.speaks(cell);
    }

    /** What a cell says as a value. */
    public Said number(Cell cell) {
        Written written = NumberText.read(cell);
        if (written instanceof Written.Amount amount) {
            String mark = switch (amount.mark()) {
                case NONE -> "";
                case PERCENT -> "%";
                case PERMILLE -> "‰";
            };
            return new Said(Kind.NUMBER, ShortestDecimal.of(amount.value()), mark, Text.of("", ""));
        }
        if (written instanceof Written.Key key) {
            return new Said(Kind.NOTATION, key.notation().name(), "", Text.of("", ""));
        }
        if (written instanceof Written.Absent absent) {
            return new Said(Kind.ABSENT, "", "", absent.reason());
        }
        return new Said(Kind.DOUBTFUL, "", "", ((Written.Refused) written).reason());
    }

    /** Whether what a cell says is about so much, or a bound. */
    public boolean isApproximate(Said said) {
        return said.reason().equals(NumberDoubts.APPROXIMATE);
    }

    /** Whether what is told says what is there, perhaps with fewer digits; with more digits it says more. */
    public boolean repeats(Quantity told, Quantity there) {
        return Rounding.repeats(told, there);
    }

    /** Whether one quantity differs from another by rounding only. */
    public boolean agree(Quantity one, Quantity other) {
        return Rounding.explains(one, other);
    }
}
