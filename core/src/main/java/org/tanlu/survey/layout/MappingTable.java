package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.CityTables;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 映射表 a mapping as a table that people read, correct and approve: one line of cells a row, with the words that led to its
 * item, unit and years, how sure that is, and what is asked.
 */
public final class MappingTable {
    /** How a line is approved. */
    public static final String YES = "是";
    /** How a line is refused. */
    public static final String NO = "否";

    /** How sure a line is that says what the city has with fewer digits: the city's value stands. */
    public static final String SAME = "同值";

    /** How sure a line is that people changed without approving it. */
    public static final String CHANGED = "已改，未批准";
    /** How sure a line is whose approved change names no item, unit or year that is known. */
    public static final String UNKNOWN = "已改，不能识别";

    /** The heading of the file that was mapped. */
    public static final String FILE = "文件";
    /** The heading of the department that delivered it. */
    public static final String DEPARTMENT = "部门";

    private static final String ASKED = "疑问";
    private static final String SURE = "确定";
    private static final String READ = "原识别";
    private static final String READ_VALUES = "原数值";
    private static final List<String> HEADS = List.of(
            FILE,
            DEPARTMENT,
            "工作表",
            "单元格",
            "指标编号",
            "指标",
            "单位",
            "年份",
            "数值",
            "依据",
            "把握",
            "疑问",
            "question",
            READ,
            READ_VALUES,
            Approval.HEAD);
    private static final String JOINT = "；";

    private MappingTable() {}

    /**
     * 判定 a line of a mapping table as people left it.
     *
     * @param table    the name of the mapping table that it stands in
     * @param file     the file it was made for
     * @param sheet    the sheet
     * @param cells    the cells
     * @param item     the item's id or name; empty when nobody told it
     * @param unit     the unit
     * @param years    the years of the cells
     * @param values   the values of the cells
     * @param words    the labels that led there
     * @param question what was asked; empty for a line that was sure
     * @param read     item, unit and years as they were read from the file
     * @param told     the values as they were read from the file; one empty text where the table does not say
     * @param state    how sure the line was
     * @param approved {@link #YES}, {@link #NO} or nothing
     */
    public record Decision(
            String table,
            String file,
            String sheet,
            String cells,
            String item,
            String unit,
            List<String> years,
            List<String> values,
            String words,
            String question,
            String read,
            List<String> told,
            String state,
            String approved) {
        public Decision {
            years = List.copyOf(years);
            values = List.copyOf(values);
            told = List.copyOf(told);
        }

        /**
         * Whether it answers the very question of a line, of which cells may be blank by now, or is about all cells of a line
         * without one.
         */
        public boolean isAbout(Mapping.Line line) {
            boolean asked = line.doubt().isPresent();
            boolean same = question.equals(line.doubt().map(Text::chinese).orElse(""));
            return sheet.equals(line.place().sheet())
                    && same
                    && (asked ? hasCells(line) && isLike(line) : isFor(line) && holds(line));
        }

        /** Whether all cells of a line are among its own. */
        private boolean hasCells(Mapping.Line line) {
            return line.cells().stream().allMatch(cell -> Ranges.hold(cells, cell.place()));
        }

        /** Which of some texts, one for each of its cells, is of a cell; empty where they are not one for each. */
        public Optional<String> of(Place cell, List<String> texts) {
            return Ranges.index(cells, cell)
                    .filter(index -> texts.size() == Ranges.count(cells))
                    .map(texts::get);
        }

        /** Whether the words around a line are among its own, those of years that are blank by now aside. */
        public boolean isOfWords(Mapping.Line line) {
            return List.of(words.split(" [|] "))
                    .containsAll(List.of(MappingTable.words(line).split(" [|] ")));
        }

        /** Whether the words around a line are its own, years aside: what was said of one unit is not said of another. */
        private boolean isLike(Mapping.Line line) {
            return YearEnd.without(words).equals(YearEnd.without(MappingTable.words(line)));
        }

        /** Whether its years are those that were read. */
        public boolean isOfReadYears() {
            return read.substring(read.lastIndexOf('|') + 1).strip().equals(joined(years));
        }

        /** Whether it has the item and the unit of a line. */
        private boolean isFor(Mapping.Line line) {
            return item.equals(line.item().orElseThrow().id())
                    && unit.equals(line.unit().orElseThrow().symbol());
        }

        /** Whether the cells of a line and the words around them are among its own. */
        private boolean holds(Mapping.Line line) {
            List<String> own = List.of(words.split(" [|] "));
            return Stream.of(MappingTable.words(line).split(" [|] ")).allMatch(own::contains) && hasCells(line);
        }

        /** Whether it is the row of a line in the table of its own file. */
        public boolean isOf(String name, Mapping.Line line) {
            return table.equals(name)
                    && sheet.equals(line.place().sheet())
                    && cells.equals(MappingTable.cells(line))
                    && words.equals(MappingTable.words(line));
        }

        /** Whether it is about the same cells of the same file with the same values, whatever was asked of them. */
        public boolean isOfValues(String name, Mapping.Line line) {
            return isOf(name, line)
                    && values.equals(line.cells().stream()
                            .map(cell -> cell.text().strip())
                            .toList());
        }

        /** Whether somebody changed item, unit, years or values of what was read. */
        public boolean isChanged() {
            return isRewritten() || (!read.isEmpty() && !read.equals(reading(item, unit, years)));
        }

        /** Whether somebody wrote other values than those that were read. */
        public boolean isRewritten() {
            return !told.equals(List.of("")) && !told.equals(values);
        }

        /** Whether what was read are the values that a line has. */
        public boolean isToldBy(Mapping.Line line) {
            return line.cells().stream()
                    .allMatch(cell -> of(cell.place(), told)
                            .filter(cell.text().strip()::equals)
                            .isPresent());
        }

        /** Whether the question was, among others, that of values which differ from the city's own. */
        public boolean isOfDifference() {
            return Doubts.isKnown(question);
        }

        /** Whether it was asked and nobody answered. */
        public boolean isOpen() {
            return approved.isBlank() && state.equals(ASKED);
        }

        /** Whether it is sure and nobody decided on it. */
        public boolean isWaiting() {
            return approved.isBlank() && state.equals(SURE) && !isChanged();
        }

        /** Whether somebody approved it. */
        public boolean isApproved() {
            return Approval.isYes(approved);
        }

        /** Whether somebody refused it. */
        public boolean isRefused() {
            return Approval.isNo(approved);
        }

        /** Whether somebody wrote what neither approves nor refuses. */
        public boolean isUnclear() {
            return Approval.isUnclear(approved);
        }
    }

    /**
     * 一行 a line with what people decided on it.
     *
     * @param line     the line as it is to be taken
     * @param read     the line as it was read
     * @param approved {@link #YES}, {@link #NO}, {@link #SAME} where nothing is to be decided, or nothing
     * @param answered what had been asked of a line that people answered, so that the answer is known again
     * @param kept     what people wrote and is not in force, which is kept as they wrote it
     */
    public record Row(
            Mapping.Line line, Mapping.Line read, String approved, Optional<Text> answered, Optional<Decision> kept) {
        /** Whether it says what the city has, so that nothing is to be decided. */
        public boolean isSame() {
            return approved.equals(SAME);
        }

        /** Whether a person answered that its values hold instead of those that the city has. */
        public boolean isCorrection() {
            return answered.filter(text -> Doubts.isKnown(text.chinese())).isPresent();
        }
    }

    /**
     * 来源 where a mapped file comes from.
     *
     * @param file       its name
     * @param department who delivered it
     */
    public record Origin(String file, String department) {}

    /**
     * Writes a mapping.
     *
     * @param name the table's name
     * @param file the file that was mapped, and the department that delivered it
     * @param rows its rows in the order of the file
     * @param words what people wrote of a line that neither approves nor refuses it, which is kept; empty for nothing
     */
    public static Table write(String name, Origin file, List<Row> rows, Function<Mapping.Line, String> words) {
        var texts = new ArrayList<List<String>>();
        texts.add(HEADS);
        for (Row row : rows) {
            var cells = new ArrayList<>(row.kept().map(kept -> kept(row, kept)).orElseGet(() -> row(file.file(), row)));
            cells.add(1, file.department());
            if (row.approved().isEmpty()) {
                cells.set(cells.size() - 1, words.apply(row.read()));
            }
            texts.add(cells);
        }
        return CityTables.of(name, texts);
    }

    private static List<String> kept(Row row, Decision kept) {
        Text doubt = row.line().doubt().orElse(Text.of("", ""));
        return List.of(
                kept.file(),
                kept.sheet(),
                kept.cells(),
                kept.item(),
                "",
                kept.unit(),
                joined(kept.years()),
                joined(kept.values()),
                kept.words(),
                kept.isApproved() ? UNKNOWN : CHANGED,
                doubt.chinese(),
                doubt.english(),
                reading(row.read()),
                joined(values(row.read())),
                "");
    }

    private static List<String> row(String file, Row row) {
        Mapping.Line line = row.line();
        Text doubt = line.doubt().or(row::answered).orElse(Text.of("", ""));
        return List.of(
                file,
                line.place().sheet(),
                cells(line),
                line.item().map(item -> item.id()).orElse(""),
                line.item().map(item -> item.name().chinese()).orElse(""),
                line.unit().map(Unit::symbol).orElse(""),
                joined(years(line)),
                joined(values(line)),
                words(line),
                state(row),
                doubt.chinese(),
                doubt.english(),
                reading(row.read()),
                joined(values(row.read())),
                row.isSame() ? "" : row.approved());
    }

    private static String state(Row row) {
        if (row.isSame()) {
            return SAME;
        }
        return row.line().doubt().isPresent() ? ASKED : row.answered().isPresent() ? "已答复" : SURE;
    }

    private static List<String> values(Mapping.Line line) {
        return line.cells().stream().map(Mapping.Value::text).toList();
    }

    /** Item, unit and years in one text, by which a change of any of them is known. */
    private static String reading(Mapping.Line line) {
        return reading(
                line.item().map(item -> item.id()).orElse(""),
                line.unit().map(Unit::symbol).orElse(""),
                years(line));
    }

    private static String reading(String item, String unit, List<String> years) {
        return String.join(" | ", item, unit, joined(years)).strip();
    }

    private static List<String> years(Mapping.Line line) {
        return line.cells().stream()
                .map(cell -> cell.year().map(year -> Integer.toString(year)).orElse(""))
                .toList();
    }

    /** Reads what people decided; rows that are no longer those of a mapping are left out. */
    public static List<Decision> read(Table table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        List<String> heads = table.rows().get(0).stream().map(Cell::text).toList();
        return IntStream.range(1, table.rows().size())
                .mapToObj(row -> decision(table, row, heads))
                .filter(decision -> !decision.cells().isEmpty())
                .toList();
    }

    private static Decision decision(Table table, int row, List<String> heads) {
        return new Decision(
                table.name(),
                text(table, row, heads, FILE),
                text(table, row, heads, "工作表"),
                text(table, row, heads, "单元格"),
                text(table, row, heads, "指标编号"),
                text(table, row, heads, "单位"),
                split(text(table, row, heads, "年份")),
                split(text(table, row, heads, "数值")),
                text(table, row, heads, "依据"),
                text(table, row, heads, ASKED),
                text(table, row, heads, READ),
                split(text(table, row, heads, READ_VALUES)),
                text(table, row, heads, "把握"),
                text(table, row, heads, Approval.HEAD));
    }

    private static String text(Table table, int row, List<String> heads, String head) {
        return Optional.of(heads.indexOf(head))
                .filter(column -> column >= 0)
                .flatMap(column -> table.find(row, column))
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    private static String joined(List<String> texts) {
        return String.join(JOINT, texts);
    }

    private static List<String> split(String text) {
        return List.of(text.split("[；;]", -1)).stream().map(String::strip).toList();
    }

    private static String words(Mapping.Line line) {
        return line.words().stream()
                .map(word -> word.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | "));
    }

    /** The cells of a line as ranges, such as C5:G5；I5. */
    static String cells(Mapping.Line line) {
        return Ranges.of(line.cells().stream().map(Mapping.Value::place).toList());
    }
}
