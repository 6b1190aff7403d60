package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.trace.Text;

/**
 * 同一原因 what the questions of several lines have in common, so that one answer serves them all: their words, but for the numbers
 * that each line adds.
 */
public final class Cause {
    /** How one answer approves all lines of a sheet that are asked for the same reason. */
    public static final String ALL_YES = "全部是";
    /** How one answer refuses them. */
    public static final String ALL_NO = "全部否";
    /** What stands under 批准 at the lines that the one answer approved. */
    public static final String FOLLOWING = "同因已答";

    private static final Pattern DETAIL = Pattern.compile("(“[^”]*”)|（[^（）“”]*）");
    private static final Pattern CHANGE = Pattern.compile("采用的是 [^；]+，现在是 [^；]+(?=；)");
    private static final Pattern UNKNOWN = Pattern.compile("不认识的名称“.*?”，是哪个指标？(?:最相近的是“[^”]*”|没有相近的指标；不是所要的数据写“否”)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** What the answers mean, which earlier questions did not say. */
    private static final String KEPT = "(?:没有改变、照原样采用写“是”，否则写“否”)?";

    /** Questions about what stands around values, whose answer holds for the next file of the same layout too. */
    private static final List<Pattern> AROUND = Stream.of(
                    "(?:上面的标题|表中的说明)?“.*”可能说明这些数只是某一地区、某一部分或另一时间的，或者不宜公开：是全市全年的数、照原样采用写“是”，否则写“否”",
                    "(?:上面的标题|表中的说明)?“.*”是否改变了(?:数值的)?(?:范围|地区、范围)或时间？",
                    "文件名“.*”是否改变了数值的地区、范围或时间？是全市的年度实际数写“是”，否则写“否”",
                    "提供部门是“.*”，数值是全市数，还是只属于该区县、园区或单位？是全市数写“是”，否则写“否”",
                    "工作表“.*”写有“.*”，是否改变了这里数值的范围、时间或含义？" + KEPT,
                    "页眉、页脚、文本框、图表标题或文件属性写有“.*”，是否改变了这里数值的年份、时间、单位、范围或含义？" + KEPT)
            .map(Pattern::compile)
            .toList();

    private Cause() {}

    /** The words of a question without what is of its line alone: numbers, years, a name that is not known. */
    public static String key(String question) {
        String named = UNKNOWN.matcher(question).replaceAll("不认识的名称");
        String bare = CHANGE.matcher(named).replaceAll("采用的数现已不同");
        return YEAR.matcher(DETAIL.matcher(bare).replaceAll(found -> found.group(1) == null ? "" : "$1"))
                .replaceAll("年");
    }

    /** Whether questions are of one reason. */
    static boolean isSame(String question, String other) {
        return !question.isEmpty() && key(question).equals(key(other));
    }

    /** Whether an answer to a question holds for the next file too: it is of nothing but what stands around the values. */
    static boolean isOfSurroundings(String question) {
        return !question.isEmpty()
                && Stream.of(question.split("；(?=[^”]*(?:“[^”]*”[^“”]*)*$)", -1))
                        .allMatch(Cause::isAround);
    }

    private static boolean isAround(String part) {
        return AROUND.stream().anyMatch(pattern -> pattern.matcher(part).matches());
    }

    /**
     * What an answer to all says of one line: what was read of it, a unit and a year that the file does not tell from the row
     * that was answered.
     */
    public static Decision of(Mapping.Line line, Decision answer, String own) {
        String unit = line.unit().map(one -> one.symbol()).orElse("");
        List<String> read = line.cells().stream()
                .map(cell -> cell.year().map(year -> Integer.toString(year)).orElse(""))
                .toList();
        List<String> told = answer.years().stream().distinct().toList();
        List<String> years = read.stream()
                .map(year -> year.isEmpty() && told.size() == 1 ? told.get(0) : year)
                .toList();
        String item = line.item().map(one -> one.id()).orElse("");
        List<String> values =
                line.cells().stream().map(cell -> cell.text().strip()).toList();
        return new Decision(
                own,
                answer.file(),
                answer.department(),
                line.place().sheet(),
                MappingTable.cells(line),
                MappingTable.cells(line),
                item,
                unit.isEmpty() ? answer.unit() : unit,
                years,
                values,
                MappingTable.words(line),
                line.doubt().map(Text::chinese).orElse(""),
                MappingTable.reading(item, unit, read),
                values,
                MappingTable.ASKED,
                answer.isApproved() ? MappingTable.YES : MappingTable.NO);
    }

    /** The cells of some lines, the first ones, as people find them. */
    public static String cells(List<Mapping.Line> lines, int most) {
        String shown = lines.stream().limit(most).map(MappingTable::cells).collect(Collectors.joining("、"));
        return shown + Optional.of("等").filter(any -> lines.size() > most).orElse("");
    }
}
