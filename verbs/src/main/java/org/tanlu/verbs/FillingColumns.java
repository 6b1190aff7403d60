package org.tanlu.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.office.workbook.Guidance.Column;
import org.tanlu.office.workbook.Guidance.Filling;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;

/** 列说明 what each column of the workbook wants. */
public final class FillingColumns {
    /** The heads that the tables bear as files, by those of the blank forms. */
    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("取值", "value"),
            Map.entry("编号", "id"),
            Map.entry("名称", "title"),
            Map.entry("发布单位", "publisher"),
            Map.entry("年份", "year"),
            Map.entry("许可", "licence"),
            Map.entry("表名", "table"),
            Map.entry("指标", "item"),
            Map.entry("数值", "value"),
            Map.entry("单位", "unit"),
            Map.entry("来源", "source"),
            Map.entry("状态", "status"),
            Map.entry("公开程度", "access"),
            Map.entry("备注", "note"),
            Map.entry("版本", "version"));

    private static final String OWN_ACCESS = "谁可以看；不写随来源。\nWho may see it; as its source says if left empty.";

    private final Tables tables;
    private final ReferenceData reference;
    private final List<Column> columns = new ArrayList<>();

    /** Columns of some tables; those of no tables offer options only. */
    public FillingColumns(Tables tables, ReferenceData reference) {
        this.tables = tables;
        this.reference = reference;
    }

    /** The columns of all tables and of the checklist. */
    public List<Column> all() {
        city();
        sources();
        balances();
        data();
        reference.forms().values().forEach(this::register);
        tables.tables().stream()
                .filter(table -> table.name().startsWith(TableNames.BALANCE))
                .forEach(this::balance);
        column(FillingGuide.CHECKLIST, "是否已收到", false, "", List.of("是", "部分", "否"));
        column(FillingGuide.CHECKLIST, "备注", false, "", List.of());
        return columns.stream()
                .flatMap(FillingColumns::spellings)
                .filter(this::stands)
                .distinct()
                .toList();
    }

    /** A column by its Chinese head, and by the one that files bear. */
    private static Stream<Column> spellings(Column column) {
        if (column.table().equals(FillingGuide.CHECKLIST)) {
            return Stream.of(column);
        }
        Stream<Column> other = Optional.ofNullable(HEADS.get(column.name())).stream()
                .map(head -> new Column(
                        column.table(), head, column.comment(), column.required(), column.filling(), column.options()));
        return Stream.concat(Stream.of(column), other);
    }

    private boolean stands(Column column) {
        return column.table().equals(FillingGuide.CHECKLIST)
                || tables.tables().stream()
                        .filter(table -> table.name().startsWith(column.table()))
                        .flatMap(table -> table.rows().stream().limit(1))
                        .flatMap(List::stream)
                        .anyMatch(head -> head.text().equals(column.name()));
    }

    private void city() {
        column(TableNames.CITY, "取值", true, "灰色列是设置项和说明，在这一列填写或从下拉列表中选择。\nThe value of the setting.", List.of());
    }

    private void sources() {
        String table = TableNames.SOURCES;
        column(table, "编号", true, "短编号，字母、数字和连字符，例如 tjnj-2021；各表的“来源”列写它。\nA short id; rows of data point to it.");
        column(table, "名称", true, "出版物或文件的全称。\nTitle of the publication or document.");
        column(table, "发布单位", false, "谁出版或提供。\nWho published or delivered it.");
        column(table, "年份", false, "出版年份（不是数据年份）。\nYear of publication.");
        column(table, "许可", false, "写明的使用许可；没有写明就写“未注明”。\nThe licence as stated.");
        access(table, "来自它的数据谁可以看；不写为内部。\nWho may see what comes from it; internal if left empty.");
        column(table, "备注", false, "");
    }

    private void balances() {
        String table = TableNames.BALANCES;
        column(table, "年份", true, "平衡表的数据年份。\nThe year of the data.");
        column(table, "表名", true, "写工作表名，例如 平衡表_2020，或 balance/2020。\nThe sheet or table that holds the balance.");
        source(table);
        status(table);
        access(table, OWN_ACCESS);
        column(table, "备注", false, "");
    }

    private void data() {
        String table = TableNames.DATA;
        given(table, "指标", "已列出的指标请勿改名；可在表末加行，分行业能源写成 energy/final/行业/品种。\nItem; add rows below for others.", items());
        given(table, "年份", "数据年份，四位数字。\nCalendar year.", List.of());
        columns.add(new Column(
                table,
                "数值",
                "只写数值；没有资料留空；不存在 NO、未估算 NE、列入他处 IE、保密 C。\nA number or a notation key; empty: not known.",
                true,
                Filling.NUMBER,
                List.of()));
        column(table, "单位", true, "已预填通常的单位；原件用别的单位时改成原件的单位。\nChange it to the unit of the document.", units());
        source(table);
        status(table);
        access(table, OWN_ACCESS);
        column(table, "备注", false, "口径、页码、推算方法等。\nScope, page, way of derivation.");
        column(
                table,
                "版本",
                false,
                "普查等修订的版本，写明年份，例如 2018年第四次经济普查修订；同一年有几个版本时用最新的。\n"
                        + "The revision with its year; of several the newest is used.");
    }

    /** A register's columns by their headings in Chinese, with and without the unit, and in English. */
    private void register(Form form) {
        for (Field field : form.fields()) {
            String comment =
                    field.description().chinese() + "。\n" + field.description().english() + ".";
            Filling filling = field.type() == Form.Type.NUMBER ? Filling.NUMBER : Filling.TEXT;
            Stream.of(field.heading(), field.name().chinese(), field.column())
                    .distinct()
                    .forEach(head -> columns.add(
                            new Column(form.id(), head, comment, field.required(), filling, options(field))));
        }
    }

    /** What a column of a register offers in a drop-down list; nothing where any text will do. */
    public List<String> options(Field field) {
        return switch (field.type()) {
            case ENUM -> field.options().stream().map(Form.Option::chinese).toList();
            case YESNO -> List.of("是", "否");
            case SECTOR ->
                reference.sectors().values().stream()
                        .map(sector -> sector.name().chinese())
                        .toList();
            case CARRIER ->
                reference.carriers().values().stream()
                        .map(carrier -> carrier.name().chinese())
                        .toList();
            case EMISSION_SOURCE ->
                reference.emissionSources().values().stream()
                        .map(source -> source.name().chinese())
                        .toList();
            case MEASURE ->
                reference.measures().measures().values().stream()
                        .map(measure -> measure.name().chinese())
                        .toList();
            case VERIFICATION -> statuses();
            case ACCESS -> accesses();
            case UNIT -> units();
            default -> List.of();
        };
    }

    private void balance(Table table) {
        table.rows().stream()
                .limit(1)
                .flatMap(heads -> heads.stream().skip(1))
                .forEach(head ->
                        columns.add(new Column(table.name(), head.text(), "", false, Filling.NUMBER, List.of())));
    }

    private void source(String table) {
        column(table, "来源", true, "写“资料来源”表中的编号。\nAn id of table 资料来源.");
    }

    private void status(String table) {
        column(table, "状态", false, "数值核对到什么程度，见填表说明。\nHow far the value was checked.", statuses());
    }

    private void access(String table, String comment) {
        column(table, "公开程度", false, comment, accesses());
    }

    private static List<String> accesses() {
        return Stream.of(Access.values()).map(access -> access.text().chinese()).toList();
    }

    private static List<String> statuses() {
        return FillingGuide.usableStatuses()
                .map(status -> status.text().chinese())
                .toList();
    }

    private void column(String table, String head, boolean required, String comment) {
        column(table, head, required, comment, List.of());
    }

    private void column(String table, String head, boolean required, String comment, List<String> options) {
        columns.add(new Column(table, head, comment, required, Filling.TEXT, options));
    }

    private void given(String table, String head, String comment, List<String> options) {
        columns.add(new Column(table, head, comment, true, Filling.GIVEN, options));
    }

    /** The items of the indicator table, as it names them. */
    private List<String> items() {
        return tables.tables().stream()
                .filter(table -> table.name().equals(BlankCity.INDICATORS))
                .flatMap(table -> table.rows().stream().skip(1))
                .map(row -> row.get(0).text())
                .distinct()
                .toList();
    }

    /** The units that the items are usually printed in. */
    private List<String> units() {
        return reference.items().values().stream()
                .flatMap(item -> item.unit().stream())
                .map(Unit::symbol)
                .distinct()
                .toList();
    }
}
