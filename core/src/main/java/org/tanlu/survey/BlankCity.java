package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/**
 * 空白城市资料 the tables of a city that nobody has filled in yet: every setting with its default, every plain item of the
 * dictionary in every year, the heads of the registers, and the form of one energy balance. Headings and names are the Chinese ones that the survey
 * reads.
 */
@Clause("6")
public final class BlankCity {
    /** The data table for items without parameters. */
    public static final String INDICATORS = TableNames.DATA + "指标";

    private static final String SECTION_NUMBERS = "一二三四五六";

    /** Rows of older layouts, and one that clause 7.1.6 names but the form of today does not print. */
    private static final List<String> NOT_ON_THE_FORM =
            List.of("recovered_energy_supply", "opening_stock", "closing_stock", "transport_losses");

    private final ReferenceData reference;

    private BlankCity(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Makes the tables.
     *
     * @param name      the city's name
     * @param province  its province's short name, if it is known
     * @param years     the years to fill in, in any order; the balance is of the last
     * @param reference the reference data
     * @return tables that the survey reads without complaint; city, sources, balances, indicators, registers and balance, in
     *     this order
     * @throws IllegalArgumentException when there is no year
     */
    public static Tables of(String name, Optional<String> province, List<Integer> years, ReferenceData reference) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("a blank city needs a year at least: " + name);
        }
        var blank = new BlankCity(reference);
        var ascending = new TreeSet<>(years);
        String balance = TableNames.BALANCE + ascending.last();
        var tables = new ArrayList<Table>();
        tables.add(blank.city(name, province.orElse("")));
        tables.add(CityTables.of(TableNames.SOURCES, List.of(List.of("编号", "名称", "发布单位", "年份", "许可", "公开程度", "备注"))));
        tables.add(CityTables.of(
                TableNames.BALANCES,
                List.of(
                        List.of("年份", "表名", "来源", "状态", "公开程度", "备注"),
                        List.of(Integer.toString(ascending.last()), balance, "", "", "", ""))));
        tables.add(blank.indicators(List.copyOf(ascending)));
        reference.forms().values().stream()
                .filter(form -> !form.id().equals(TableNames.RECEIPTS)) // nobody fills it in
                .forEach(form -> tables.add(register(form)));
        tables.add(CityTables.of(balance, blank.balance()));
        return new Tables(tables, List.of());
    }

    /** The form of a balance as yearbooks print it, without numbers: headings, a row of units, labelled rows. */
    public static List<List<String>> balance(ReferenceData reference) {
        return new BlankCity(reference).balance();
    }

    private static Table register(Form form) {
        return CityTables.of(
                form.id(),
                List.of(form.fields().stream().map(Form.Field::heading).toList()));
    }

    private Table city(String name, String province) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("项目", "取值", "说明"));
        for (Setting setting : reference.settings().values()) {
            String value = switch (setting.key()) {
                case "name" -> name;
                case "province" -> province;
                default -> setting.optionName(setting.defaultValue()).chinese();
            };
            rows.add(List.of(
                    setting.name().chinese(), value, setting.description().chinese()));
        }
        return CityTables.of(TableNames.CITY, rows);
    }

    private Table indicators(List<Integer> years) {
        var names = new ItemNames(reference);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("指标", "年份", "数值", "单位", "来源", "状态", "公开程度", "备注", "版本"));
        reference.items().values().stream()
                .filter(Item::isInForm)
                .forEach(item -> years.forEach(year -> rows.add(List.of(
                        label(item, names),
                        Integer.toString(year),
                        "",
                        item.unit().map(Unit::symbol).orElse(""),
                        "",
                        "",
                        "",
                        "",
                        ""))));
        return CityTables.of(INDICATORS, rows);
    }

    /** The Chinese name if it means this item and no other, else the id. */
    private static String label(Item item, ItemNames names) {
        String name = item.name().chinese();
        return names.find(name).filter(named -> named.id().equals(item.id())).isPresent() ? name : item.id();
    }

    /** The form as yearbooks print it today: headings, a row of units, numbered labels. */
    private List<List<String>> balance() {
        var rows = new ArrayList<List<String>>();
        rows.add(columns("项目", carrier -> carrier.name().chinese()));
        rows.add(columns("计量单位", carrier -> carrier.unit().symbol()));
        var numbers = new FormNumbers();
        reference.balanceRows().values().stream()
                .filter(row -> row.kind() != BalanceRow.Kind.HEADING)
                .filter(row -> !NOT_ON_THE_FORM.contains(row.id()))
                .sorted(Comparator.comparing(BalanceRow::section))
                .forEach(row -> rows.add(columns(numbers.label(row), carrier -> "")));
        return rows;
    }

    private List<String> columns(String label, Function<Carrier, String> text) {
        var cells = new ArrayList<String>();
        cells.add(label);
        reference.carriers().values().forEach(carrier -> cells.add(text.apply(carrier)));
        return cells;
    }

    /** Numbers the rows as the form prints them. */
    private static final class FormNumbers {
        private int section;
        private int item;

        String label(BalanceRow row) {
            String name = row.name().chinese() + (row.sign().equals("-") ? "(-)" : "");
            if (row.kind() == BalanceRow.Kind.TOTAL) {
                item = 0;
                return SECTION_NUMBERS.charAt(section++) + "." + name;
            }
            if (isReinput(row) || row.id().equals("feedstock")) {
                return "#" + name;
            }
            return row.kind() == BalanceRow.Kind.OF_WHICH ? name : ++item + "." + name;
        }

        /** Re-inputs are printed below the plant they come back to, without a number of their own. */
        private static boolean isReinput(BalanceRow row) {
            return row.section() == BalanceRow.Section.TRANSFORMATION
                    && row.sign().equals("-");
        }
    }
}
