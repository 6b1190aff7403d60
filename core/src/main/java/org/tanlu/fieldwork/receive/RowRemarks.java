package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.trace.Text;

/**
 * 登记行备注 what the remark or the name of a register's row says that changes its year, time, unit or scope, or leaves open
 * whether it holds: 2022年数据 in a row of 2023, 上半年数, 减排量单位万吨, （暂定）.
 */
final class RowRemarks {
    private static final String YEAR = "(?<!\\d)((?:19|20)\\d{2})\\s*年?度?(?:全年)?的?";

    private final Pattern altering;
    private final Surroundings surroundings;
    private final Pattern harmless;
    private final Pattern data;
    private final Pattern ofYear;
    private final Pattern ofPart;

    /** Remarks by the words of the reference. */
    RowRemarks(ReadingWords words, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.harmless = Pattern.compile(words.alternatives("row_harmless"));
        String data = "(?:" + words.alternatives("data_word") + ")";
        this.altering = Pattern.compile(
                words.alternatives("void") + "|" + SheetTexts.UNIT + "|" + words.alternatives("row_altering"));
        this.data = Pattern.compile("(?:" + YEAR + ")?" + data);
        this.ofYear = Pattern.compile(YEAR + data + "|^\\s*((?:19|20)\\d{2})\\s*年度?\\s*$");
        String part = "(?:" + words.alternatives("part_year") + ")";
        this.ofPart = Pattern.compile(part + "的?" + data + "|^\\s*[仅为是系只含]*(?:(?:19|20)\\d{2}年?)?" + part + "\\s*$");
    }

    /**
     * What is asked of a row for its remark or its name.
     *
     * @param known remarks that the city's rows have already
     */
    Optional<Text> of(RegisterTable.Line line, List<String> known) {
        return Stream.of("note", "name", "title")
                .filter(column -> !line.text(column).isEmpty())
                .filter(column -> changes(line.text(column), line.text(TitleYear.COLUMN))
                        || (column.equals("note") && !isHarmless(line.text(column), known)))
                .findFirst()
                .map(line::text)
                .map(RowRemarks::question);
    }

    /** Whether a remark is made of nothing but what is known to change nothing, or the city has it. */
    private boolean isHarmless(String note, List<String> known) {
        String left = harmless.matcher(note).replaceAll(" ");
        return known.stream().anyMatch(one -> one.contains(note))
                || surroundings.isKnown(left)
                || data.matcher(left.strip()).matches();
    }

    private boolean changes(String text, String year) {
        return altering.matcher(text).find() || ofPart.matcher(text).find() || isOfOther(text, year);
    }

    /** Whether a text says that numbers are of another year than the row's; that of a row without a year is another. */
    private boolean isOfOther(String text, String year) {
        Matcher found = ofYear.matcher(text);
        while (found.find()) {
            String told = Optional.ofNullable(found.group(1))
                    .or(() -> Optional.ofNullable(found.group(2)))
                    .orElse("");
            if (year.isEmpty() || !year.contains(told)) {
                return true;
            }
        }
        return false;
    }

    /** The question whether a text changes its row. */
    static Text question(String text) {
        return Text.of(
                "“" + text + "”是否改变本行的年份、时间、单位或范围，或使本行不再有效？不改变的写“是”，照各列采用；改变的请在相应列写明后再接收，无效的写“否”。",
                "Does \"" + text
                        + "\" change the row's year, time, units or scope, or is the row void? Write 是 if it changes nothing,"
                        + " 否 if the row is void; else correct the columns and receive the file again.");
    }
}
