package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/**
 * 标题年份 the year in the titles of a register that has a column of years in its form and none on the sheet: the year of
 * all rows, when it is the only one. That of a list such as 2023年重点用能单位名单 may be the year of the list, and is asked.
 *
 * @param year   the year; empty when the titles name several
 * @param title  the title
 * @param isSure whether it is surely that of the data
 */
record TitleYear(String year, String title, boolean isSure) {
    /** The column of years of data. */
    static final String COLUMN = "year";

    /** Two years that are named together: 2022—2023年, 2022、2023年, 2022—23年. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d{2}\\s*年?\\s*[-－—–~～至到、和及与/]+\\s*(?:19|20)?\\d{2}\\s*年(?!价|不变价|可比价|鉴)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=\\s*年(?!价|不变价|可比价|鉴))");

    /** The year in the titles of a sheet, or else in its name; without a year for several; empty where each row tells its own. */
    static Optional<TitleYear> find(Table table, Form form, Vocabulary words, ReadingWords reading) {
        boolean isAsked =
                form.fields().stream().anyMatch(field -> field.column().equals(COLUMN));
        if (!isAsked || words.hasHeadings(table, form, List.of(COLUMN))) {
            return Optional.empty();
        }
        int heading = RegisterTable.open(form, Optional.of(table)).lines().stream()
                        .mapToInt(RegisterTable.Line::number)
                        .min()
                        .orElse(1)
                - 1;
        Stream<String> titles = table.rows().stream()
                .limit(Math.max(0, heading - 1))
                .flatMap(List::stream)
                .map(Cell::text);
        return only(titles.toList(), reading)
                .or(() -> only(List.of(table.place().sheet()), reading));
    }

    private static Optional<TitleYear> only(List<String> titles, ReadingWords reading) {
        Optional<TitleYear> span = titles.stream()
                .filter(title -> SPAN.matcher(title).find())
                .findFirst()
                .map(title -> new TitleYear("", title.strip(), false));
        if (span.isPresent()) {
            return span;
        }
        Pattern other = Pattern.compile(reading.alternatives("dated") + "|" + reading.alternatives("roll"));
        List<TitleYear> found = titles.stream()
                .flatMap(title -> YEAR.matcher(title)
                        .results()
                        .map(year -> new TitleYear(
                                year.group(),
                                title.strip(),
                                !other.matcher(title).find())))
                .toList();
        boolean isOne = found.stream().map(TitleYear::year).distinct().count() == 1;
        Optional<TitleYear> first = found.stream().findFirst();
        return isOne
                ? first
                : first.map(any -> new TitleYear("", String.join(" ", titles).strip(), false));
    }

    /** Whether the titles name several years, of which none is taken. */
    boolean isOfSeveral() {
        return year.isEmpty();
    }

    /** What is said of every row when the titles name several years; empty for one. */
    Optional<Text> several() {
        return isOfSeveral()
                ? Optional.of(Text.of(
                        "标题“" + title + "”写了不止一个年份，各行没有年份，不知是哪一年的，没有采用：请加年份一列（不知道的留空）。",
                        "The title \"" + title
                                + "\" names more than one year, and the rows tell none; they were not taken. Add a column of"
                                + " years, blank where they are not known."))
                : Optional.empty();
    }

    /** What is asked of every row; empty when it is sure. */
    Optional<Text> doubt() {
        return isSure || isOfSeveral()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "标题“" + title + "”写的是 " + year + " 年，各行没有数据年份：数据是 " + year + " 年的吗？是的写“是”，不是的请加“数据年份”一列再接收。",
                        "The title says " + year + ", and the rows tell no year of their data. Is it " + year
                                + "? Write 是, or add a column of years and receive the file again."));
    }
}
