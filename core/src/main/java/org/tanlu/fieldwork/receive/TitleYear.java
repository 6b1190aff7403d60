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
 * 标题年份 the only year in the titles of a register that has a column of years in its form and none on the sheet: the year of
 * all rows. That of a list such as 2023年重点用能单位名单 may be the year of the list, and is asked.
 *
 * @param year   the year
 * @param title  the title
 * @param isSure whether it is surely that of the data
 */
record TitleYear(String year, String title, boolean isSure) {
    /** The column of years of data. */
    static final String COLUMN = "year";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?=\\s*年(?!价|不变价|可比价|鉴))");

    /** The year in the titles of a sheet, or else in its name; empty for several, and where each row tells its own. */
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
        return found.stream().filter(any -> isOne).findFirst();
    }

    /** What is asked of every row; empty when it is sure. */
    Optional<Text> doubt() {
        return isSure
                ? Optional.empty()
                : Optional.of(Text.of(
                        "标题“" + title + "”写的是 " + year + " 年，各行没有数据年份：数据是 " + year + " 年的吗？是的写“是”，不是的请加“数据年份”一列再接收。",
                        "The title says " + year + ", and the rows tell no year of their data. Is it " + year
                                + "? Write 是, or add a column of years and receive the file again."));
    }
}
