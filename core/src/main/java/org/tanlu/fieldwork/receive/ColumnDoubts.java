package org.tanlu.fieldwork.receive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Area;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 登记列疑问 what is asked of rows because of their columns: shares that look like fractions under per cent, numbers of which no
 * heading tells the unit, what is hidden, and cells that are merged over several rows.
 */
final class ColumnDoubts {
    /** What is asked of a column that the register does not know. */
    static final Text STRANGE = Text.of(
            "登记表没有这一列，各格没有采用。有用的请改成登记表的列名（见文件格式说明）再接收，没有用的写“否”。",
            "The register has no such column, and its cells were not taken. Give it a heading of the register and receive the"
                    + " file again, or write 否 if it is not needed.");

    private static final String UNITLESS = "SUR-COLUMN-UNIT-MISSING";
    private static final String UNFIT = "SUR-COLUMN-UNIT";
    private static final String DISTRICT = "district";
    private static final String UNIT = "单位";
    private static final double HUNDREDTH = 0.01;
    private static final double MANY_TIMES = 20;

    private final Form form;
    private final Sheet sheet;
    private final List<Integer> columns;
    private final List<Integer> strange;
    private final Collection<Register.Row> rows;
    private final List<Finding> findings;
    private final Set<String> sums;
    private final Pattern corrected;

    /**
     * The doubts of a sheet.
     *
     * @param rows     the rows that could be read
     * @param findings what reading found
     * @param corrected how columns of corrected numbers are called
     */
    ColumnDoubts(
            Form form,
            Sheet sheet,
            Collection<Register.Row> rows,
            List<Finding> findings,
            Vocabulary words,
            Pattern corrected) {
        this.form = form;
        this.sheet = sheet;
        this.columns = words.knownColumns(sheet.table(), form);
        this.strange = words.unknownColumns(sheet.table(), form);
        this.rows = rows;
        this.findings = findings;
        this.sums = words.sums();
        this.corrected = corrected;
    }

    /** What is asked of a row that could be read. */
    Optional<Text> of(Register.Row row, RegisterTable.Line line) {
        var asked = new ArrayList<Text>();
        hidden(row.place().row() - 1).ifPresent(asked::add);
        merged(row.place().row() - 1).ifPresent(asked::add);
        total(row).ifPresent(asked::add);
        unfit(row, line).ifPresent(asked::add);
        sizeUnit(row, line).ifPresent(asked::add);
        form.fields().forEach(field -> second(field, row).ifPresent(asked::add));
        for (Form.Field field : form.fields()) {
            row.findQuantity(field.column()).ifPresent(number -> {
                if (isFraction(number, field, line.text(field.column()))) {
                    asked.add(fraction(field, number));
                } else {
                    unitless(field, line).ifPresent(asked::add);
                }
            });
        }
        return asked.stream().reduce(Text::and);
    }

    /** Why numbers of columns were left out, where the unit of their headings does not fit; empty where it does. */
    Optional<Text> unfit(List<Form.Field> fields) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(UNFIT))
                .filter(finding -> fields.stream()
                        .anyMatch(field -> finding.message()
                                .chinese()
                                .contains("“" + field.name().chinese() + "”")))
                .map(Finding::message)
                .reduce(Text::and);
    }

    /** Numbers that the row does not get because the unit of their column does not fit. */
    private Optional<Text> unfit(Register.Row row, RegisterTable.Line line) {
        return unfit(form.fields().stream()
                .filter(field -> field.type() == Form.Type.NUMBER
                        && !line.text(field.column()).isEmpty()
                        && !RegisterRows.tells(field, row))
                .toList());
    }

    /** The unit of a size that is kept as a text (建设规模) in a column of its own (规模单位), without which the size says nothing. */
    private Optional<Text> sizeUnit(Register.Row row, RegisterTable.Line line) {
        return form.fields().stream()
                .filter(field -> field.type() == Form.Type.TEXT)
                .filter(field -> line.text(field.column()).matches(".*\\d"))
                .flatMap(field -> strange.stream()
                        .filter(column -> isWritten(row.place().row() - 1, column) && isUnitOf(field, column))
                        .map(column -> sizeUnit(field, line, row, column)))
                .findFirst();
    }

    /** A second column of a field of which the row has a number: one of corrected numbers, or of the very same heading. */
    private Optional<Text> second(Form.Field field, Register.Row row) {
        int top = rows.stream().mapToInt(other -> other.place().row()).min().orElse(1) - 1;
        if (row.findQuantity(field.column()).isEmpty()) {
            return Optional.empty();
        }
        int width = sheet.table().rows().get(row.place().row() - 1).size();
        return IntStream.range(0, width)
                .filter(column ->
                        !columns.contains(column) && isWritten(row.place().row() - 1, column))
                .boxed()
                .flatMap(column -> IntStream.range(0, top)
                        .mapToObj(head -> sheet.table().find(head, column))
                        .flatMap(Optional::stream)
                        .map(cell -> cell.text().strip())
                        .filter(head -> isOf(head, field)))
                .findFirst()
                .map(ColumnDoubts::second);
    }

    private boolean isOf(String head, Form.Field field) {
        String bare = corrected
                .matcher(head.replaceFirst("[（(](?![^（(]*[（(]).*", ""))
                .replaceAll("")
                .replaceAll("[（(].*|[\\s，,、：:/]+|[数后]$", "");
        return bare.equals(field.name().chinese()) || field.variants().contains(bare);
    }

    private static Text second(String head) {
        return Text.of(
                "同一行的“" + head + "”列另有数，没有采用，以哪一列为准？照已读的一列采用写“是”；以那一列为准的，在来件中只留那一列（列名用登记表的列名）再接收。",
                "The column \"" + head
                        + "\" of the same row has a number, too, which was not taken. Write 是 if the other one holds; else leave"
                        + " only that column, under a heading of the register, and receive the file again.");
    }

    private boolean isUnitOf(Form.Field field, int column) {
        int top = rows.stream().mapToInt(row -> row.place().row()).min().orElse(1) - 1;
        return IntStream.range(0, top)
                .mapToObj(row -> sheet.table().find(row, column))
                .flatMap(Optional::stream)
                .map(cell -> cell.text().strip())
                .filter(text -> text.length() > UNIT.length() && text.endsWith(UNIT))
                .map(text -> text.substring(0, text.length() - UNIT.length()))
                .anyMatch(field.name().chinese()::endsWith);
    }

    private Text sizeUnit(Form.Field field, RegisterTable.Line line, Register.Row row, int column) {
        String size = line.text(field.column());
        String unit = sheet.table()
                .find(row.place().row() - 1, column)
                .orElseThrow()
                .text()
                .strip();
        return Text.of(
                "“" + field.name().chinese() + "”是 " + size + "，单位另列为“" + unit + "”，登记表没有这一列：请在来件中写成“" + size + unit
                        + "”再接收；只登记 " + size + " 写“是”",
                field.name().english() + " is " + size + " with its unit " + unit
                        + " in a column that the register does not have. Write " + size + unit
                        + " into the file and receive it again, or 是 to keep the number alone.");
    }

    /** A row of the whole city among rows of its districts. */
    private Optional<Text> total(Register.Row row) {
        if (form.fields().stream().noneMatch(field -> field.column().equals(DISTRICT))) {
            return Optional.empty();
        }
        String where = row.text(DISTRICT);
        boolean isAmong =
                rows.stream().map(other -> other.text(DISTRICT)).anyMatch(text -> !text.isEmpty() && !isCity(text));
        return isCity(where) && isAmong
                ? Optional.of(Text.of(
                        "“" + where + "”这一行像是其他各区县行的合计：不是合计、另有其事的写“是”，是合计的写“否”，以免重复计算。",
                        "The row of \"" + where
                                + "\" looks like the total of those of districts. Write 是 if it is a thing of its own, 否 if"
                                + " it is their total, lest it counts twice."))
                : Optional.empty();
    }

    private boolean isCity(String text) {
        String bare = text.replaceAll("\\s+", "");
        return sums.contains(bare)
                || (bare.length() > 2 && sums.contains(bare.substring(0, 2)) && sums.contains(bare.substring(2)));
    }

    private Optional<Text> hidden(int row) {
        boolean isHidden = columns.stream().anyMatch(column -> isWritten(row, column) && sheet.hides(row, column));
        return isHidden
                ? Optional.of(Text.of(
                        "这一行有内容在隐藏的行、列或工作表中，是否采用？",
                        "The row has texts in a hidden row, column or sheet. Is it to be used?"))
                : Optional.empty();
    }

    private boolean isWritten(int row, int column) {
        return sheet.table().find(row, column).filter(cell -> !cell.isBlank()).isPresent();
    }

    /** Cells below the first of a merged area are blank, though the sheet shows its text beside them. */
    private Optional<Text> merged(int row) {
        String areas = sheet.merged().stream()
                .filter(area -> area.top() <= row && row <= area.bottom() && area.top() < area.bottom())
                .filter(area -> columns.contains(area.left()) && isWritten(area.top(), area.left()))
                .map(this::address)
                .collect(Collectors.joining("、"));
        return areas.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        areas + " 是跨几行合并的单元格，内容只记在第一行；各行都适用的请拆分后分别填写，是否照现在的采用？",
                        areas
                                + " is merged over several rows; only the first has its text. Unmerge and repeat it where it"
                                + " holds for all. Use the rows as they are?"));
    }

    private String address(Area area) {
        Place place = sheet.table().place();
        return new Place(place.file(), place.sheet(), area.top() + 1, area.left() + 1).address();
    }

    /** A number up to one under per cent, where the column has no greater one, or one that is many times greater. */
    private boolean isFraction(Quantity number, Form.Field field, String written) {
        return isSmall(number)
                && !written.contains("%")
                && !written.contains("％")
                && rows.stream()
                                .flatMap(row -> row.findQuantity(field.column()).stream())
                                .filter(other -> isPercent(other.unit()) && other.value() != 0 && !isSmall(other))
                                .mapToDouble(other -> Math.abs(other.value() / number.value()))
                                .max()
                                .orElse(Double.MAX_VALUE)
                        > MANY_TIMES;
    }

    private static boolean isSmall(Quantity number) {
        return isPercent(number.unit()) && number.value() != 0 && Math.abs(number.value()) <= 1;
    }

    private static boolean isPercent(Unit unit) {
        return unit.isCompatibleWith(Unit.ONE) && unit.factor() == HUNDREDTH;
    }

    private static Text fraction(Form.Field field, Quantity number) {
        String written = ShortestDecimal.of(number.value());
        String percent = ShortestDecimal.of(
                BigDecimal.valueOf(number.value()).movePointRight(2).doubleValue());
        return Text.of(
                "“" + field.name().chinese()
                        + "”的单位是百分比，这里的 " + written + " 却不大于 1（或远小于其他行）：就是 " + written
                        + "% 的写“是”，照原数采用；实为 " + percent + "% 的请在来件中写成 " + percent + "% 再接收",
                field.name().english() + " is in per cent, but " + written
                        + " does not exceed 1. Write 是 if it is " + written
                        + " %, which takes it as it stands; if it is "
                        + percent + " %, write so into the file and receive it again.");
    }

    /** Of a number in the usual unit because nobody wrote any; shares show by their size that they are per cent. */
    private Optional<Text> unitless(Form.Field field, RegisterTable.Line line) {
        boolean isTold = findings.stream()
                .filter(finding -> finding.rule().id().equals(UNITLESS))
                .noneMatch(finding ->
                        finding.message().chinese().contains("“" + field.name().chinese() + "”"));
        Optional<Unit> usual = field.unit().filter(unit -> !isPercent(unit) && !isTold);
        boolean isOwn = !line.text(field.column()).matches("[-+－]?[\\d,，.．０-９\\s]*");
        return usual.filter(any -> !isOwn)
                .map(unit -> Text.of(
                        "“" + field.name().chinese() + "”没有写单位，按通常的 " + unit + " 读作 " + line.text(field.column()) + " "
                                + unit + "，对吗？",
                        field.name().english() + " tells no unit and is read as " + line.text(field.column()) + " "
                                + unit + ", as usual. Is that right?"));
    }

    /**
     * 不认识的列 a column with texts that the register does not know.
     *
     * @param place its heading
     * @param text  the heading, with what stands below it
     */
    record Unknown(Place place, String text) {}

    /** The columns that no field of the register is, and that tell more than numbers of rows and names of writers. */
    static List<Unknown> unknown(Table table, Form form, Set<Integer> lines, Vocabulary words) {
        int heading = lines.stream().mapToInt(Integer::intValue).min().orElse(1) - 1;
        return words.unknownColumns(table, form).stream()
                .filter(column -> lines.stream().anyMatch(line -> speaks(table, line, column, words)))
                .map(column -> unknown(table, heading, column, lines, words))
                .toList();
    }

    private static boolean speaks(Table table, int line, int column, Vocabulary words) {
        return table.find(line - 1, column).filter(words::speaks).isPresent();
    }

    private static Unknown unknown(Table table, int heading, int column, Set<Integer> lines, Vocabulary words) {
        String head =
                table.find(heading - 1, column).map(cell -> cell.text().strip()).orElse("");
        String texts = lines.stream()
                .filter(line -> speaks(table, line, column, words))
                .limit(3)
                .map(line -> words.quote(
                        table.find(line - 1, column).orElseThrow().text().strip()))
                .collect(Collectors.joining("、"));
        long count = IntStream.range(0, table.rows().size())
                .filter(row -> lines.contains(row + 1) && speaks(table, row + 1, column, words))
                .count();
        Place place = table.place();
        return new Unknown(
                new Place(place.file(), place.sheet(), heading, column + 1),
                (head.isEmpty() ? "（没有表头）" : head) + "：" + texts + (count > 3 ? " 等 " + count + " 格" : ""));
    }
}
