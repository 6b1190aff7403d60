package org.tanlu.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.office.workbook.Guidance;
import org.tanlu.office.workbook.Guidance.Line;
import org.tanlu.office.workbook.Guidance.Row;
import org.tanlu.office.workbook.Guidance.Section;
import org.tanlu.office.workbook.Periods;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Verification;

/** 填表说明 what the workbook tells the people of a city, in plain words; names and lists come from the reference data. */
public final class FillingGuide {
    /** What the guidance calls the checklist. */
    public static final String CHECKLIST = "checklist";

    private static final String ENTERPRISE = "ENT-";

    private final String city;
    private final Tables tables;
    private final ReferenceData reference;

    private FillingGuide(String city, Tables tables, ReferenceData reference) {
        this.city = city;
        this.tables = tables;
        this.reference = reference;
    }

    /** The guidance for a city's tables, blank or filled in; the workbook bears the city's name. */
    public static Guidance of(String city, Tables tables, ReferenceData reference) {
        var guide = new FillingGuide(city, tables, reference);
        return new Guidance(
                city + "碳减排行动方案资料填报",
                List.of(guide.steps(), guide.sheets(), notations(), statuses(), guide.commands()),
                new FillingColumns(tables, reference).all(),
                guide.rows(),
                guide.checklist());
    }

    private Section steps() {
        return new Section(
                "怎样填 How to fill it in",
                List.of(
                        new Line(
                                "",
                                "先填“城市信息”：核对名称和省份，其余已填默认值，不懂的不用改。"
                                        + " Begin with 城市信息; leave the defaults that you do not understand."),
                        new Line(
                                "",
                                "在“资料来源”中登记用到的年鉴、公报和文件，每份起一个短编号，例如 tjnj-2021；后面各表的“来源”列只写这个编号。"
                                        + " Give every yearbook and document a short id in 资料来源; the other tables point to it."),
                        new Line(
                                "",
                                "把统计年鉴的能源平衡表（实物量）填入或整表粘贴到“平衡表_年份”，加工转换投入为负、产出为正；再在“平衡表登记”补上来源和状态。"
                                        + " Paste the energy balance in physical quantities, inputs negative, outputs positive, and register its source."),
                        new Line(
                                "",
                                "在“数据_”开头的表中逐行填数。没有的留空，不要填 0；确知不存在、未估算、列入他处或保密时，写下面的注记符号。"
                                        + " Leave unknown values empty, never 0; write a notation key where one holds."),
                        new Line(
                                "",
                                "在重点企业、电厂和热源、规划方案、重点项目等登记表中一行写一家、一座、一项；列名括号中是数值的单位，原件用别的单位时改括号里的单位。"
                                        + " Write one thing a row in the registers; the heading's brackets name the unit and may be changed."),
                        new Line(
                                "",
                                "单位已预填；原件用别的单位时，改单位而不要自己换算。百分数写 62.5，单位 %。"
                                        + " If the document uses another unit, change the unit and do not convert."),
                        new Line(
                                "",
                                "有其他年份的平衡表时，复制“平衡表_年份”工作表，改名为该年份，并在“平衡表登记”加一行。"
                                        + " For other years copy the sheet, rename it and add a row to 平衡表登记."),
                        new Line(
                                "",
                                "请勿改动工作表名称和列名；可以增加行、调整列宽、写备注。随时保存，填一部分也可以检查和编制。"
                                        + " Keep names of sheets and columns. You can check and prepare at any time; it need not be complete.")));
    }

    private Section sheets() {
        var lines = new ArrayList<Line>();
        tables.tables().stream()
                .map(Table::name)
                .sorted(TableNames.readingOrder())
                .forEach(name -> lines.add(new Line(TableNames.sheetOf(name), purpose(name))));
        lines.add(new Line(
                TableNames.CHECKLIST_SHEET,
                "要向各部门和企业收集的资料，收到一项勾一项；只供自己用，程序不读。 Documents to collect; for your own use."));
        return new Section("工作表 Sheets", lines);
    }

    private String purpose(String table) {
        Form form = reference.forms().get(table);
        if (form != null) {
            return form.description().chinese() + "。 " + form.name().english() + ": "
                    + form.description().english() + ".";
        }
        return switch (table) {
            case TableNames.CITY -> "城市名称和编制方法的各项设置。 Name and settings.";
            case TableNames.SOURCES -> "资料来源的编号和名称。 Publications and their ids.";
            case TableNames.BALANCES -> "每张能源平衡表的年份、来源和状态。 Year, source and status of each balance.";
            case BlankCity.INDICATORS -> "人口、经济、电力、产品产量、建筑、交通、农林、废弃物等指标，每个指标每年一行。 One row an indicator and year.";
            default ->
                table.startsWith(TableNames.DATA)
                        ? "已有的数据，一行一个数。 Data that are there already, one number a row."
                        : "地区能源平衡表（实物量），与年鉴版式相同。 The regional energy balance as the yearbook prints it.";
        };
    }

    private static Section notations() {
        var lines = new ArrayList<Line>();
        for (Notation notation : Notation.values()) {
            lines.add(new Line(notation.name(), notation.chinese() + " " + notation.english()));
        }
        lines.add(new Line("（空白）", "还没有资料 not known yet"));
        lines.add(new Line("0", "已确认数值为零 confirmed to be zero"));
        return new Section("注记符号（写在数值处） Notation keys", lines);
    }

    private static Section statuses() {
        return new Section(
                "状态（数值核对到什么程度） Status",
                usableStatuses()
                        .map(status -> new Line(
                                status.text().chinese(),
                                meaning(status) + " " + status.text().english()))
                        .toList());
    }

    /** The statuses that a value can have; a value not found is left empty. */
    static Stream<Verification> usableStatuses() {
        return Stream.of(Verification.values()).filter(status -> status != Verification.NOT_FOUND);
    }

    private static String meaning(Verification status) {
        return switch (status) {
            case VERIFIED -> "在原件中查到并核对无误。";
            case SECONDARY -> "从引用原件的其他资料中查到。";
            case DERIVED -> "由已公布的数据推算。";
            case WEAK -> "依据不足或相互矛盾。";
            case UNVERIFIED, NOT_FOUND -> "凭专业判断填写，没有核对。";
        };
    }

    private Section commands() {
        String workbook = city + ".xlsx";
        return new Section(
                "命令 Commands",
                List.of(
                        new Line(
                                "tanlu init " + city,
                                "新建空白的资料文件夹和本工作簿（已经做过）。 Makes the blank folder and this workbook; done already."),
                        new Line(
                                "tanlu check " + workbook,
                                "检查填写情况：逐条列出问题在哪个单元格、怎样改。 Lists every problem, its cell and its remedy."),
                        new Line(
                                "tanlu prepare " + workbook,
                                "编制行动方案：写出 Word 文档、网页和结果表，放在 out 文件夹。 Writes the plan and its tables to the folder out."),
                        new Line(
                                "tanlu explain " + workbook,
                                "说明方案中每个数字的来历，直到原始数据和因子。 Explains any number of the plan down to data and factors.")));
    }

    /** The settings and the rows of the balance, so that neither offers rows beyond its own. */
    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Setting setting : reference.settings().values()) {
            String comment = setting.description().chinese() + "\n"
                    + setting.description().english() + "\n" + setting.key();
            List<String> names = setting.options().stream()
                    .map(option -> setting.optionName(option).chinese())
                    .toList();
            rows.add(new Row(TableNames.CITY, setting.name().chinese(), comment, "取值", names));
            rows.add(new Row(TableNames.CITY, setting.key(), comment, "value", setting.options()));
        }
        tables.tables().stream()
                .filter(table -> table.name().startsWith(TableNames.BALANCE))
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> row.stream().limit(1))
                        .map(Cell::text)
                        .filter(label -> label.matches(".*[(][-+±][)].*"))
                        .map(label -> new Row(table.name(), label, signs(label), "", List.of())))
                .forEach(rows::add);
        return rows;
    }

    private static String signs(String label) {
        return label.contains("(+)")
                ? "按括号中的符号填写正负号，与年鉴相同。\nSigns as in brackets, as the yearbook prints them."
                : "填负数，与年鉴相同。\nNegative, as the yearbook prints it.";
    }

    private Table checklist() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("编号", "类别", "资料", "提供单位", "期间", "优先级", "是否已收到", "备注"));
        for (ChecklistItem item : reference.standard().checklist()) {
            boolean field = item.id().startsWith(ENTERPRISE);
            rows.add(List.of(
                    item.id(),
                    field ? "企业调查表 " + item.category() : item.category(),
                    item.name().chinese(),
                    item.provider(),
                    field ? "单位：" + item.period() : Periods.chinese(item.period()),
                    Integer.toString(item.priority()),
                    "",
                    ""));
        }
        return CityTables.of(CHECKLIST, rows);
    }
}
