package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.CityTables;
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

    static final String ASKED = "疑问";
    static final String SURE = "确定";
    static final String READ = "原识别";
    static final String READ_VALUES = "原数值";
    /** The heading of the cells that were read. */
    static final String READ_CELLS = "原单元格";

    static final List<String> HEADS = List.of(
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
            READ_CELLS,
            Approval.HEAD);
    private static final String JOINT = "；";

    private MappingTable() {}

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
     * @param words what stands of a line under 批准 beside a plain approval or refusal of it alone: what people wrote that
     *     neither approves nor refuses it, an answer for all lines of the same reason; empty for nothing
     * @param left  rows of before that stay though the file does not say them now
     */
    public static Table write(
            String name,
            Origin file,
            List<Row> rows,
            Function<Mapping.Line, String> words,
            List<DecisionReader.Withdrawal> left) {
        var texts = new ArrayList<List<String>>();
        texts.add(HEADS);
        for (Row row : rows) {
            var cells = new ArrayList<>(row.kept().map(kept -> kept(row, kept)).orElseGet(() -> row(file.file(), row)));
            cells.add(1, file.department());
            String written = words.apply(row.read());
            if (row.approved().isEmpty() || !written.isEmpty()) {
                cells.set(cells.size() - 1, written);
            }
            texts.add(cells);
        }
        left.forEach(one -> texts.add(one.texts()));
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
                cells(row.read()),
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
                cells(row.read()),
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

    static String reading(String item, String unit, List<String> years) {
        return String.join(" | ", item, unit, joined(years)).strip();
    }

    private static List<String> years(Mapping.Line line) {
        return line.cells().stream()
                .map(cell -> cell.year().map(year -> Integer.toString(year)).orElse(""))
                .toList();
    }

    static String joined(List<String> texts) {
        return String.join(JOINT, texts);
    }

    static String words(Mapping.Line line) {
        return line.words().stream()
                .map(word -> word.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | "));
    }

    /** The cells of a line as ranges, such as C5:G5；I5. */
    static String cells(Mapping.Line line) {
        return Ranges.of(line.cells().stream().map(Mapping.Value::place).toList());
    }
}
