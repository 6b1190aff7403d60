package org.tanlu.web.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.office.workbook.Guidance;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;
import org.tanlu.verbs.FillingColumns;

/** 列说明 the columns of a table by its heads: what each is called in both languages, wants and offers. */
final class GridColumns {
    private static final Text NOTHING = Text.of("", "");

    /** The heads of tables that are no registers, as files bear them in English. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("key", "项目"),
            Map.entry("id", "编号"),
            Map.entry("title", "名称"),
            Map.entry("publisher", "发布单位"),
            Map.entry("year", "年份"),
            Map.entry("licence", "许可"),
            Map.entry("table", "表名"),
            Map.entry("item", "指标"),
            Map.entry("value", "数值"),
            Map.entry("unit", "单位"),
            Map.entry("source", "来源"),
            Map.entry("status", "状态"),
            Map.entry("access", "公开程度"),
            Map.entry("note", "备注"),
            Map.entry("version", "版本"));

    private final String table;
    private final ReferenceData reference;
    private final List<Guidance.Column> told;
    private final boolean isBalance;
    private final BalanceWords balances;
    private final Map<String, Text> rows;

    GridColumns(Table table, ReferenceData reference) {
        this.table = table.name();
        this.reference = reference;
        this.isBalance = table.name().startsWith(TableNames.BALANCE);
        this.balances = new BalanceWords(reference);
        this.rows = balances.rows(table);
        this.told = new FillingColumns(new Tables(List.of(table), List.of()), reference)
                .all().stream()
                        .filter(column -> table.name().startsWith(column.table()))
                        .toList();
    }

    GridColumn of(String head) {
        Optional<Guidance.Column> column =
                told.stream().filter(one -> one.name().equals(head.strip())).findFirst();
        return new GridColumn(
                head,
                title(head.strip()),
                column.map(one -> comment(one.comment())).orElse(NOTHING),
                column.map(one -> one.filling().name().toLowerCase(Locale.ROOT)).orElse("text"),
                column.map(Guidance.Column::required).orElse(false),
                column.map(Guidance.Column::options).orElse(List.of()),
                isBalance && head.strip().equals(BalanceWords.ITEM) ? rows : words(head.strip()));
    }

    private Map<String, Text> words(String head) {
        return GridWords.of(table, field(head), head, reference);
    }

    private Text title(String head) {
        Optional<Text> ofForm =
                field(head).map(field -> Text.of(field.heading(), field.name().english()));
        if (ofForm.isPresent()) {
            return ofForm.get();
        }
        if (table.equals(TableNames.CITY) && head.equals("value")) {
            return Text.of("取值", head);
        }
        if (isBalance && head.equals(BalanceWords.ITEM)) {
            return Text.of(head, "Item");
        }
        Optional<Text> carrier = isBalance ? balances.carrier(head) : Optional.empty();
        if (carrier.isPresent()) {
            return carrier.get();
        }
        return Text.of(CHINESE.getOrDefault(head, head), english(head));
    }

    /** The column of the register that a head stands for. */
    private Optional<Form.Field> field(String head) {
        return Optional.ofNullable(reference.forms().get(table)).stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> isCalled(field, head))
                .findFirst();
    }

    private static String english(String head) {
        return CHINESE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(head))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(head);
    }

    private static boolean isCalled(Form.Field field, String head) {
        return head.equals(field.heading())
                || head.equals(field.name().chinese())
                || head.equalsIgnoreCase(field.name().english())
                || head.equals(field.column())
                || field.variants().contains(head);
    }

    /** Comments say it in Chinese, then in English on a line of its own. */
    private static Text comment(String both) {
        int end = both.indexOf('\n');
        return end < 0 ? Text.of(both, both) : Text.of(both.substring(0, end), both.substring(end + 1));
    }
}
