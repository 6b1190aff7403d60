package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/** 疑问 the questions that a reader of somebody else's table has to ask. */
final class Doubts {
    static final Text NAMELESS = Text.of("数值旁没有指标名称，是哪个指标？", "No name stands beside the value. Which item is it?");
    static final Text HEADLESS = Text.of("没有认出表头，这些数值是什么？", "No heading was recognised. What are these values?");
    static final Text COLUMN = Text.of("这一列没有认出表头，是什么？", "The heading of this column is not known. What is it?");
    static final Text YEARLESS = Text.of("没有写年份，是哪一年？", "No year is written. Which year is it?");
    static final Text UNITLESS = Text.of("没有写单位，单位是什么？", "No unit is written. What is it?");
    static final Text HIDDEN =
            Text.of("在隐藏的行、列或工作表中，是否采用？", "It stands in a hidden row, column or sheet. Is it to be used?");
    static final Text STANDARD_COAL = Text.of(
            "单位是标准煤，折算口径不明，请提供实物量单位", "The unit is standard coal; by which coefficient? Tell the physical quantity.");
    static final Text OUTLIER = Text.of(
            "与同一指标其他年份相差百倍以上，数值和单位对吗？",
            "It differs from other years by more than a hundred times. Are number and unit right?");
    static final Text STEP = Text.of(
            "与同一指标其他年份相差约千倍，是不是逗号写成了小数点，或单位不同？",
            "It is about a thousand times another year's. Is a comma typed as a point, or the unit another?");
    static final Text TENFOLD = Text.of(
            "与同一指标相近各年相差约十倍，小数点和单位对吗？",
            "It is about ten times, or a tenth of, the years around it. Are decimal point and unit right?");
    static final Text BROKEN = Text.of(
            "辆、人、户、个、头应为整数，这里是小数，数值和单位对吗？",
            "What is counted one by one is no whole number here. Are number and unit right?");
    static final Text TWICE = Text.of(
            "与另一处的数值不同，以哪个为准？采用的一处写“是”，另一处写“否”。",
            "It differs from another place. Which holds? Write 是 at that one, 否 at the other.");
    static final Text KNOWN = Text.of("与城市已有的数据不同，是否采用？", "It differs from what the city has. Is it to be taken?");

    static final Text AHEAD = Text.of(
            "这一年在计划或预计的年份之列，或统计尚未结束，是实际数吗？",
            "The year is among those planned or expected, or not over yet. Is the value an actual one?");

    static final Text FRACTION = Text.of(
            "单位写的是百分比，数值却都不大于 1（0.35 可指 35%，也可指 0.35%）：是 35% 的，“单位”列写 1（或“数值”列改写成 35%）；是 0.35% 的，“单位”列写 %；再写“是”。只写“是”不采用",
            "The unit is per cent, but no number exceeds 1, and 0.35 may mean 35 % or 0.35 %. Write 1 under 单位 if it is 35 % (or the value anew as 35%),"
                    + " % if it is 0.35 %, then 是; 是 alone does not settle it.");
    static final Text ZERO_BETWEEN = Text.of(
            "前后年份的数值相近且都不为零，只有这一年是 0，常是没有数据误填为 0：确实为零的写“是”，没有数据的写“否”",
            "The years before and after are of one size and not zero; a zero between them often stands for no data. Write 是"
                    + " if it is truly zero, 否 if there are no data.");
    static final Text ZERO_LAST = Text.of(
            "前面的年份不是零，最近的年份是 0，可能还没有统计：确实为零的写“是”，尚无数据的写“否”",
            "The years before are not zero, the newest is: perhaps not reported yet. Write 是 if it is truly zero, 否 if there"
                    + " are no data.");
    static final Text YEARLIKE =
            Text.of("这个数像是年份，是年份还是数值？", "The number looks like a year. Is it a year or the value?");
    static final Text MERGED = Text.of(
            "合并的单元格跨几年或几项，数值属于哪一年、哪一项？请拆分后分别填写",
            "The cell is merged over several years or items. Which does the number belong to? Unmerge it.");

    static final Text STRUCK =
            Text.of("数值、名称或表头有删除线，是否已作废？", "The value, its name or heading is struck through. Is it void?");
    static final Text UNSEEN = Text.of(
            "数值在表中看不见（白字，或数字格式不显示），是否采用？",
            "The value cannot be seen: white letters, or a format that shows nothing. Is it to be used?");
    static final Text SCALED = Text.of(
            "数字格式使显示的数与存储的数不同（如按千、按万缩小显示），以哪个为准、单位是什么？请改为常规格式后重新提供",
            "The number format shows another number than is stored, such as thousands. Which holds, in which unit? Use a"
                    + " plain format.");
    static final Text CUMULATED = Text.of(
            "“累计”一列是全年数吗？是 1—12 月累计的写明年份，再写“是”；不足一年的写“否”",
            "Is the column 累计 of the whole year? Tell the year and write 是 if it is, 否 if it is of a part of it.");
    static final Text A_YEAR = Text.of("像是年份", "looks like a year");

    private static final String SUSPECTED = "可能说明这些数只是某一地区、某一部分或另一时间的，或者不宜公开";
    private static final String TAKEN = "：是全市全年的数、照原样采用写“是”，否则写“否”";
    private static final String KEPT = "没有改变、照原样采用写“是”，否则写“否”";
    private static final String UNCHANGED = " Write 是 to take the values as they are, else 否.";
    private static final String MAY_SAY =
            "may say that the values are of one area, a part or another time, or not to be published.";
    private static final String AS_THEY_ARE =
            " Write 是 to take them as they are, the whole city's and a year's; else 否.";
    private static final int SHOWN = 3;
    private static final String SEVERAL_UNITS = "写有几个不同的单位";
    private static final String PART = "不是全年数，不能作为年度数采用";

    private Doubts() {}

    /** The name of a file that may make its values those of a part, another place or another time. */
    static Text file(String name) {
        return Text.of(
                "文件名“" + name + "”是否改变了数值的地区、范围或时间？是全市的年度实际数写“是”，否则写“否”",
                "Does the file's name \"" + name
                        + "\" change area, scope or time? Write 是 if the values are the whole city's and a year's, else 否.");
    }

    /** A sender that may not speak for the whole city. */
    static Text sender(String name) {
        return Text.of(
                "提供部门是“" + name + "”，数值是全市数，还是只属于该区县、园区或单位？是全市数写“是”，否则写“否”",
                "It comes from \"" + name
                        + "\". Is it the whole city's, or only of that district, park or body? Write 是 or 否.");
    }

    /** A department that keeps no total of the city. */
    static Text keeper(String name) {
        return Text.of(
                "“" + name + "”一般不掌握这项数据的全市数：是本单位（本系统、本行业）的数，还是全市数？是全市数写“是”，否则写“否”",
                "\"" + name
                        + "\" does not usually keep the city's total of this. Is it the whole city's, or only its own? Write 是 or 否.");
    }

    /** Whether a question is, among others, that of a value which differs from the city's own. */
    static boolean isKnown(String doubt) {
        return doubt.contains(KNOWN.chinese());
    }

    /** The question of values that differ from the city's own, behind what else is asked of them. */
    static Text known(Optional<Text> doubt, String city) {
        return Text.of(
                doubt.map(text -> text.chinese() + "；").orElse("") + KNOWN.chinese() + "（" + city + "）",
                doubt.map(text -> text.english() + " ").orElse("") + KNOWN.english() + " (" + city + ")");
    }

    /** A heading or title of some months, a quarter or half a year. */
    static Text part(String text) {
        return Text.of(
                "“" + text + "”" + PART + "；请提供全年数，或写“否”不用",
                "\"" + text
                        + "\" is not a full year and cannot be taken as one. Provide the whole year, or refuse it.");
    }

    /** Whether a question is that of a part of a year, which no answer makes a whole one. */
    static boolean isPart(Text doubt) {
        return doubt.chinese().contains(PART);
    }

    /** Whether a question is, among others, which of several units holds; none is then proposed. */
    static boolean isOfUnits(Text doubt) {
        return doubt.chinese().contains(SEVERAL_UNITS);
    }

    /** Whether a question is first of all which of two places holds. */
    static boolean isTwice(Text doubt) {
        return doubt.chinese().startsWith(TWICE.chinese());
    }

    static Text expected(String text) {
        return Text.of(
                "“" + text + "”标明是预计、计划或估算数，是否采用？采用的记为未核实并保留标记",
                "\"" + text + "\" is marked as expected, planned or estimated. Is it to be taken, as unverified?");
    }

    /** A row of a CSV file with more cells than its heading, among them groups of three digits. */
    static Text thousands(int row) {
        return Text.of(
                "第 " + row + " 行的单元格比表头多，像是数值中的千分位逗号把一个数分成了几格；请去掉千分位或加引号后重新导出",
                "Row " + row
                        + " has more cells than the heading: commas between thousands seem to split numbers. Export"
                        + " them without separators or in quotes.");
    }

    /** A row of one class of an item. */
    static Text row(String name) {
        return Text.of(
                "这一行是“" + name + "”：只是其中一部分，还是全市数？是全市数的写“是”，部分数写“否”",
                "The row is of \"" + name
                        + "\": a part, or the whole city? Write 是 for the city's total, 否 for a part.");
    }

    /** A row that sums up rows of classes. */
    static Text sum(String name) {
        return Text.of(
                "“" + name + "”汇总了上面各类、各区的数，是全市数吗？是的写“是”，还缺部分的写“否”",
                "\"" + name
                        + "\" sums up the rows of classes. Is it the whole city's? Write 是, or 否 if parts are missing.");
    }

    /** A column that sums up those beside it. */
    static Text sumOf(String name, List<String> columns) {
        String shown = columns.isEmpty()
                ? "各列"
                : String.join("、", columns.subList(0, Math.min(SHOWN, columns.size())))
                        + (columns.size() > SHOWN ? "等" : "");
        return Text.of(
                "“" + name + "”一列汇总了旁边各列（" + shown + "），是全市数吗？是的写“是”，还缺部分的写“否”",
                "The column \"" + name + "\" sums up those beside it (" + shown
                        + "). Is it the whole city's? Write 是, or 否 if parts are missing.");
    }

    static Text firm(String name) {
        return Text.of(
                "“" + name + "”像是企业名称：数值属于该企业，不是全市数；请填入重点企业登记表（enterprises）后重新提供，此处写“否”",
                "\"" + name + "\" seems to be an enterprise: the value is not the city's. Put it into the register of"
                        + " enterprises and refuse it here.");
    }

    /** A name that calls itself a part of something that is not told. */
    static Text within(String name) {
        return Text.of(
                "“" + name.strip() + "”是哪一项的其中数，还是全市数？是全市数的写“是”，只是一部分的写“否”",
                "\"" + name.strip()
                        + "\" is called a part. Of what, or is it the whole city's? Write 是 for the city's, 否 for a part.");
    }

    static Text otherYear(String remark) {
        return Text.of(
                "备注或来源“" + remark + "”写的年份与这一列不同，数值是哪一年的？",
                "The remark or source \"" + remark + "\" names another year than the value's. Which year is it of?");
    }

    static Text unknown(String name, Optional<String> nearest) {
        return Text.of(
                "不认识的名称“" + name + "”，是哪个指标？"
                        + nearest.map(one -> "最相近的是“" + one + "”").orElse("没有相近的指标；不是所要的数据写“否”"),
                "Which item is \"" + name + "\"? "
                        + nearest.map(one -> "The nearest name is \"" + one + "\".")
                                .orElse("No known name is like it; refuse it if it is not wanted."));
    }

    static Text ambiguous(Word one, Word other) {
        return Text.of(
                "是“" + one.name().chinese() + "”（" + one.id() + "）还是“"
                        + other.name().chinese() + "”（" + other.id() + "）？",
                "Is it " + one.id() + " or " + other.id() + "?");
    }

    /** A title that may change what the values below it are. */
    static Text title(String title) {
        return Text.of(
                "上面的标题“" + title + "”" + SUSPECTED + TAKEN, "The heading \"" + title + "\" " + MAY_SAY + AS_THEY_ARE);
    }

    /** A name, a group or a year as written beside or over a value. */
    static Text context(String words) {
        return Text.of("“" + words + "”" + SUSPECTED + TAKEN, "\"" + words + "\" " + MAY_SAY + AS_THEY_ARE);
    }

    /** The same of several words around a table. */
    static Text context(List<String> words) {
        return Text.of(
                context(String.join("”、“", words)).chinese(),
                context(String.join("\", \"", words)).english());
    }

    /** Words over a table that may change what its values are. */
    static Text over(Label label, PlainWords plain) {
        String text = label.text();
        if (plain.isOfPart(text)) {
            return part(text);
        }
        return plain.isRemark(text)
                ? Text.of(
                        "表中的说明“" + text + "”" + SUSPECTED + TAKEN,
                        "The note \"" + text + "\" of the table " + MAY_SAY + AS_THEY_ARE)
                : title(text);
    }

    static Text code(Word code, List<Label> names) {
        String name = String.join(" · ", names.stream().map(Label::text).toList());
        return Text.of(
                "编号是" + code.name().chinese() + "（" + code.id() + "），名称却是“" + name + "”，以哪个为准？",
                "The id says " + code.id() + ", the name \"" + name + "\". Which holds?");
    }

    static Text years(List<Integer> years) {
        String list = String.join(
                "、", years.stream().map(year -> Integer.toString(year)).toList());
        return Text.of("写有几个年份（" + list + "），是哪一年？", "Several years are written (" + list + "). Which one is it?");
    }

    static Text units(String units) {
        return Text.of(
                SEVERAL_UNITS + "（" + units + "），是哪一个？请在“单位”列写明，只写“是”不采用",
                "Different units are written (" + units
                        + "). Which one is it? Write it under 单位; 是 alone does not settle it.");
    }

    static Text register(Form form) {
        return Text.of(
                "这是登记表“" + form.name().chinese() + "”的内容，请核对后并入城市的 " + form.id() + ".csv",
                "These are rows of the register " + form.id() + "; check them and put them into the city's own.");
    }

    static Text spelling(String unit, Optional<Word> item) {
        String usual = item.map(word -> word.unit().symbol()).orElse("");
        return Text.of(
                "不认识的单位“" + unit + "”" + (usual.isEmpty() ? "" : "（通常为 " + usual + "）") + "，单位是什么？",
                "The unit \"" + unit + "\" is not known" + (usual.isEmpty() ? "" : " (usually " + usual + ")")
                        + ". What is it?");
    }

    /** A number beside which a column of corrected numbers has one. */
    static Text corrected(String head) {
        return Text.of(
                "同一行的“" + head.strip() + "”列另有数，以哪一列为准？采用的一处写“是”，另一处写“否”。",
                "The column \"" + head.strip()
                        + "\" of the same row has a number, too. Which holds? Write 是 at that one, 否 at the other.");
    }

    /** A number beside which a row of corrected ones has another, perhaps on a sheet that is named. */
    static Text correctedBy(String name, Optional<String> sheet) {
        return Text.of(
                sheet.map(text -> "工作表“" + text + "”").orElse("同一工作表") + "的“" + name
                        + "”另有这一项的数，以哪个为准？采用的一处写“是”，另一处写“否”。",
                sheet.map(text -> "The sheet \"" + text + "\"").orElse("The same sheet")
                        + " has another number under \"" + name
                        + "\". Which holds? Write 是 at that one, 否 at the other.");
    }

    /** A number that is said to correct another of an item. */
    static Text correcting(Word item) {
        return Text.of(
                "像是" + item.name().chinese() + "的修正数，文件中另有修正前的数，以哪个为准？采用的一处写“是”，另一处写“否”。",
                "It seems to correct " + item.id()
                        + ", of which the file has another number. Which holds? Write 是 at that one, 否 at the other.");
    }

    /** Words on another sheet of the file that may change what values are. */
    static Text elsewhere(String sheet, String text) {
        return Text.of(
                "工作表“" + sheet + "”写有“" + text + "”，是否改变了这里数值的范围、时间或含义？",
                "The sheet \"" + sheet + "\" says \"" + text
                        + "\". Does it change area, time or meaning of the values here?" + UNCHANGED);
    }

    /** What stands around the cells: in heads and feet of pages, text boxes, titles of charts, properties of the file. */
    static Text around(String text) {
        return Text.of(
                "页眉、页脚、文本框、图表标题或文件属性写有“" + text + "”，是否改变了这里数值的年份、时间、单位、范围或含义？" + KEPT,
                "The head or foot of the pages, a text box, a chart or the file's properties say \"" + text
                        + "\". Does it change year, time, unit, area or meaning of the values here?" + UNCHANGED);
    }

    /** A comment at a cell that is said of the whole sheet. */
    static Text commented(String cell, String text) {
        return Text.of(
                cell + " 的批注“" + text + "”是否改变了表中数值的年份、地区、范围或含义？" + KEPT,
                "Does the comment \"" + text + "\" at " + cell
                        + " change year, area, scope or meaning of the values of the table?" + UNCHANGED);
    }

    /** A word in a column of access or confidentiality that nobody knows. */
    static Text access(String text) {
        return Text.of(
                "“" + text + "”不是公开程度的写法（可写 公开、内部、保密；是否保密栏写 是、否），按保密登记，对吗？",
                "\"" + text
                        + "\" is no known access (公开, 内部 and 保密 are; 是 and 否 in columns of confidentiality). It is kept as"
                        + " confidential. Is that right?");
    }

    static Text unit(String unit, Word item) {
        return Text.of(
                "单位“" + unit + "”不能用于" + item.name().chinese() + "（通常为 " + item.unit() + "），单位是什么？",
                "The unit \"" + unit + "\" does not fit " + item.id() + " (usually " + item.unit() + "). What is it?");
    }

    static Text value(String text, Text reason) {
        return Text.of(
                "“" + text + "”不能直接采用（" + reason.chinese() + "），应是多少？",
                "\"" + text + "\" cannot be taken as it is (" + reason.english() + "). What should it be?");
    }

    static Text implausible(Word item) {
        return Text.of(
                "超出" + item.name().chinese() + "的合理范围，数值和单位对吗？",
                "It lies beyond what is plausible for " + item.id() + ". Are number and unit right?");
    }

    /** Whether a question is about a remark or source beside the value. */
    static boolean isRemark(Text doubt) {
        return doubt.chinese().startsWith("备注");
    }

    /** A year in the name of the file that is not that of the table. */
    static Text fileYear(String file, int year) {
        return Text.of(
                "文件名“" + file + "”的年份与表中标题的 " + year + " 年不一致：确是 " + year + " 年的数、照原样采用写“是”，否则写“否”，请改正标题或文件名",
                "The file name \"" + file + "\" tells another year than the title, which says " + year
                        + ". Write 是 if the values are of " + year + ", else 否, and correct the title or the name.");
    }

    static Text remark(String remark) {
        return Text.of(
                "备注“" + remark + "”是否改变了数值的含义？" + KEPT,
                "Does the remark \"" + remark + "\" change what the value means?" + UNCHANGED);
    }
}
