package org.tanlu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ReferenceTable;
import org.tanlu.reference.ReferenceTable.Row;

/** The page of the words by which tables in any layout are read. */
class ReadingPageTest {
    private static final List<Row> ROWS =
            ReferenceTable.read("reading_words.csv").rows();
    private static final Map<String, String> USES = uses();

    private static Map<String, String> uses() {
        var uses = new LinkedHashMap<String, String>();
        uses.putAll(heads());
        uses.put("neutral", "名称旁边不改变含义的词 beside a name, changes nothing");
        uses.put("harmless", "标题中不改变含义的词；标题有其他词就提问 in titles, changes nothing; any other word is asked");
        uses.put("sector", "使全市总量变成一个行业的词 makes of the city's total that of a sector");
        uses.put("part", "使总量变成其中一部分的词 makes of a total a part of it");
        uses.put("general", "各行业都有的总量：遇行业词就提问 totals that every sector has; asked beside a sector");
        uses.put("altering", "改变地区、时间、范围的词，一律提问 changes area, time or scope; always asked");
        uses.put("formality", "填表落款 who filled in a form, and when");
        uses.put("remark_head", "说明文字的开头 how remarks begin");
        uses.putAll(senders());
        uses.put("issuer", "填报单位的写法，其后的名称须是部门 before the name of a department");
        uses.put("note", "说明和备注中不改变数值的词；有其他词就提问 in notes and remarks, changes nothing; any other word is asked");
        uses.putAll(denials());
        uses.put("ahead", "计划、预计：该年及以后各年提问 planned or expected: that year and later ones are asked");
        uses.put("dated", "其中的年份是出版或填报日期，不作数据年份 the year is that of a publication or report, not of data");
        uses.put("within_bracket", "括号中可忽略的词 in brackets, passed over");
        uses.put("source_head", "来源类备注的表头 headings of remarks that tell sources");
        uses.put("year_ending", "“年”后可跟的词 may follow 年");
        uses.put("no_year", "“年”后跟这些词就不是年份（2015年价）with these behind, 年 ends no year");
        uses.put(
                "ditto",
                "同上：取表内正上方单元格的名称、单位或年份；数值写同上则提问 as above: name, unit or year of the cell above; asked in place of a number");
        uses.put("city_wide", "名称前表示全市的词 before a name, says it is of the whole city");
        uses.put("before_name", "名称前可忽略的时间词 before a name, passed over");
        uses.put("behind_name", "名称后可忽略的词 behind a name, passed over");
        uses.putAll(persons());
        uses.putAll(passed());
        uses.put("role_access", "表头：公开程度、保密，记入数据的公开程度 heading of access, kept with the data");
        uses.put("firm", "企业名称的结尾：该行的数不是全市数 how names of enterprises end: values of the row are not the city's");
        uses.put("sum", "各类、各区的汇总行：可能是全市数，提问 rows that sum up classes or districts: perhaps the city's total, asked");
        uses.putAll(registers());
        uses.put("part_year", "不足一年的时段，不作年度数 a part of the year, never taken as a year");
        uses.put("expected", "年份旁的预计、计划、估算标记，提问 beside a year, marks expected or estimated numbers; asked");
        uses.put(
                "preliminary",
                "年份旁的快报、初步核算标记：采用，记为未核实并保留标记 beside a year, marks preliminary numbers; taken as unverified");
        return uses;
    }

    private static Map<String, String> senders() {
        var uses = new LinkedHashMap<String, String>();
        uses.put("keeper", "掌握全市总量的部门（编号）：这些部门报的全市总量不问是不是本单位的 departments that keep all totals of the city, by id");
        uses.put(
                "file_field",
                "文件名中的行业、设施和企业类别：其下各行业都有的总量提问 in names of files, fields, plants and kinds of enterprises: totals that every one of them has are asked");
        uses.put(
                "file_altering",
                "文件名中不足一年的报表和未定的稿子，提问 in names of files, reports of a part of the year and drafts; asked");
        return uses;
    }

    private static Map<String, String> denials() {
        var uses = new LinkedHashMap<String, String>();
        uses.put(
                "corrected",
                "表头或行名：修正、核定后的数；与所修正的数同有，两处都提问 headings and names of corrected numbers: beside the numbers that they correct both are asked");
        uses.put("denial", "说明和备注中否认或减损数值的词，提问 in notes and remarks, denies a value or makes it a part; asked");
        uses.put("denial_explained", "同一句有这些词（符号说明、四舍五入），就不提问 with these in the sentence it is not asked");
        return uses;
    }

    private static Map<String, String> registers() {
        var uses = new LinkedHashMap<String, String>();
        uses.put(
                "secrecy",
                "文件名、工作表名、标题、说明、表头、名称、备注中的保密用语：其下各数、各行记为保密 in names of files and sheets, titles, notes, headings, names and remarks: what they are of is confidential");
        uses.put("internal", "同上，记为内部 the same, internal");
        uses.put("roll", "名单的标题：其中的年份不一定是数据年份，提问 titles of lists, whose year may not be that of the data; asked");
        uses.put("void", "登记表说明、备注中表示取消或范围的词，提问 in notes and remarks of registers, asked: void rows or another scope");
        uses.put(
                "row_altering",
                "登记表备注和名称中改变年份、单位、范围或使该行待定的词，提问 in remarks and names of registers, asked: another unit or scope, or a row that is not settled");
        uses.put(
                "row_scope",
                "登记表标题、说明、表名、文件名、列名批注和其他工作表中改变范围、时间、口径或使表待定的词，各行提问 around registers, on other sheets, in names and comments of headings: every row is asked");
        uses.put(
                "row_harmless",
                "登记表备注中不改变本行的写法；备注里还有别的话，提问 in remarks of registers, changes nothing; a remark that says anything else is asked");
        uses.put(
                "data_word",
                "跟在年份或时段后面，说明数是那时的（2022年数据、上半年数），提问 behind a year or a part of one, says that the numbers are of it; asked");
        uses.put(
                "row_part", "登记表各行名称的开头：像说明、分项或汇总，提问 how rows of registers begin that are notes, parts or sums; asked");
        return uses;
    }

    private static Map<String, String> heads() {
        var uses = new LinkedHashMap<String, String>();
        uses.put("role_name", "表头：指标名称 heading of names");
        uses.put("role_code", "表头：编号，不采用 heading of codes, passed over");
        uses.put("role_year", "表头：年份 heading of years");
        uses.put("role_unit", "表头：单位 heading of units");
        uses.put("role_value", "表头：数值 heading of values");
        uses.put("role_note", "表头：备注、来源、填表人 heading of remarks, sources, persons");
        uses.put("role_group", "表头：类别 heading of groups");
        uses.put(
                "role_total",
                "合计、平均：只看名称、类别和年份列，不采用（汇总各类、各区的提问）totals and means, by columns of names, groups and years only; not taken");
        return uses;
    }

    private static Map<String, String> passed() {
        var uses = new LinkedHashMap<String, String>();
        uses.put(
                "role_rate",
                "增长率、增减、位次的列和行：不是数值，略过并在读表账中计数 columns and rows of growth, change and rank: no values, passed over and counted");
        uses.put("this_year", "本年、1—12月累计：标题所写的年份 this year, or its twelve months: the year of the title");
        uses.put("last_year", "上年：标题所写年份的前一年 last year: the one before that of the title");
        uses.put(
                "english",
                "中文表的英文对照中不改变含义的词；有其他词就提问 words of English lines beside Chinese ones that change nothing; any other is asked");
        return uses;
    }

    private static Map<String, String> persons() {
        var uses = new LinkedHashMap<String, String>();
        uses.put("surname", "常见姓氏，用于提示职务栏疑有姓名 family names, to suspect names among roles");
        uses.put("role_title", "职务名称 titles of roles");
        uses.put("role_ending", "职务和机构名称的末字 endings of roles and offices");
        uses.put("no_surname", "以姓氏字开头的普通词 ordinary words that begin like a family name");
        return uses;
    }

    @Test
    void every_list_is_explained_and_every_word_shown() throws IOException {
        Map<String, List<Row>> lists = ROWS.stream()
                .collect(Collectors.groupingBy(row -> row.text("list"), LinkedHashMap::new, Collectors.toList()));
        assertThat(lists.keySet()).containsExactlyInAnyOrderElementsOf(USES.keySet());
        String table = Markdown.table(
                List.of("词表 List", "用途 Use", "用语 Words"),
                USES.entrySet().stream()
                        .map(use -> List.of(
                                "`" + use.getKey() + "`",
                                use.getValue(),
                                words(lists.getOrDefault(use.getKey(), List.of())))));
        Page.check("reading.md", Page.template("reading.md") + "\n" + table + "\n" + fields());
    }

    /** The classes under which items are the city's all the same. */
    private static String fields() {
        Map<String, String> names = ReferenceTable.read("standard/checklist.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("item_zh"), (one, other) -> one));
        return "## 类别与行业 Classes and fields\n\n"
                + "类别列写下列行业词时，右边资料的指标仍按全市数采用（[reading_fields.csv](../reference/reading_fields.csv)）。\n"
                + "Under a class that says such a word, items of the documents to its right are taken as the city's.\n\n"
                + Markdown.table(
                        List.of("行业词 Word", "资料 Documents"),
                        ReferenceTable.read("reading_fields.csv").rows().stream()
                                .map(row -> List.of(row.text("word"), documents(row.text("checklist"), names))));
    }

    private static String documents(String ids, Map<String, String> names) {
        return Stream.of(ids.split(";"))
                .map(id -> id + " " + Markdown.text(names.getOrDefault(id, "")))
                .collect(Collectors.joining("；"));
    }

    private static String words(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("kind").equals("pattern")
                        ? "`" + row.text("word").replace("|", "\\|") + "`"
                        : Markdown.text(row.text("word")))
                .collect(Collectors.joining("、"));
    }
}
