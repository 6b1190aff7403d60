package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.category.SourceAccount;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.reference.GasGroup;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * The tables of the six categories (clause 7.1.1): by year, by gas, and what was accounted at all, source by source.
 *
 * @param city the city, whose setting rolls land use into forestry (gap G-04)
 */
@Clause({"3.1", "7.1.1"})
record CategoryTables(City city) {
    private static final String UNIT = "万吨二氧化碳当量";
    private static final String NO_SUCH_GAS = "－";

    /** The categories in the rows that the city wants listed. */
    private List<Category> listed() {
        boolean five = city.is("aspects", "five");
        return Arrays.stream(Category.values())
                .filter(category -> !five || category != Category.LAND_USE)
                .toList();
    }

    private List<Category> within(Category listed) {
        return listed == Category.FORESTRY && city.is("aspects", "five")
                ? List.of(Category.LAND_USE, Category.FORESTRY)
                : List.of(listed);
    }

    /** Years as rows, categories as columns. */
    TableBlock byYear(History history) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("年份", Align.CENTER, 2));
        listed().forEach(category -> columns.add(new Column(category.text().chinese(), Align.RIGHT, 3)));
        var rows = new ArrayList<List<Entry>>();
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            var row = new ArrayList<Entry>();
            row.add(Entry.words(Integer.toString(year)));
            listed().forEach(category -> row.add(emitted(inventory, category)));
            rows.add(row);
        }
        return new TableBlock("分领域排放量", UNIT, columns, rows, notes(history, rows), false);
    }

    private Entry emitted(Inventory inventory, Category listed) {
        List<Category> accounted = within(listed).stream()
                .filter(category -> !inventory.lines(category).isEmpty())
                .toList();
        if (accounted.isEmpty()) {
            return Entry.words(inventory.notation(within(listed)).name());
        }
        Emissions emissions =
                Emissions.sum(accounted.stream().map(inventory::of).toList());
        String key = accounted.size() > 1 ? "" : key(accounted.get(0), inventory.year());
        String text = Numbers.wan(emissions) + mark(inventory, within(listed), any -> true);
        return key.isEmpty() ? Entry.words(text) : Entry.figure(text, key);
    }

    /** The mark of a sum that lacks a confidential source. */
    private static String mark(Inventory inventory, List<Category> of, Predicate<GasGroup> gases) {
        return inventory.sources().stream()
                        .filter(account -> of.contains(account.source().category()))
                        .flatMap(account -> account.notations().entrySet().stream())
                        .anyMatch(entry -> entry.getValue() == Notation.C && gases.test(GasGroup.of(entry.getKey())))
                ? CoverageNotes.MARK
                : "";
    }

    private static String markNote(List<List<Entry>> rows) {
        boolean isMarked = rows.stream()
                .flatMap(List::stream)
                .anyMatch(entry -> entry.text().endsWith(CoverageNotes.MARK));
        return isMarked ? CoverageNotes.MARK + " 表示不含其中保密的排放源。" : "";
    }

    private static String key(Category category, int year) {
        return "inventory/category/" + category.name().toLowerCase(Locale.ROOT) + "/" + year;
    }

    private static String key(Category category, GasGroup gas, int year) {
        return "inventory/category/" + category.name().toLowerCase(Locale.ROOT) + "/"
                + gas.name().toLowerCase(Locale.ROOT) + "/" + year;
    }

    private static Optional<Notation> gravest(List<Notation> keys) {
        return Stream.of(Notation.C, Notation.NE, Notation.IE, Notation.NO)
                .filter(keys::contains)
                .findFirst();
    }

    private static List<String> notes(History history, List<List<Entry>> rows) {
        boolean netted = history.years().stream()
                .anyMatch(year -> history.inventory(year).scope().landNetted());
        return List.of("负数为净吸收。" + (netted ? "土地利用、土地利用变化和林业已计入总量。" : "土地利用、土地利用变化和林业单独列示，不抵扣总量。")
                + new NotationNote(rows).say() + markNote(rows) + "各排放源核算情况见附件2。");
    }

    /** One year: categories as rows, groups of gases as columns. */
    TableBlock byGas(Inventory inventory) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("领域", Align.LEFT, 5));
        for (GasGroup gas : GasGroup.values()) {
            columns.add(new Column(symbol(gas), Align.RIGHT, 2));
        }
        columns.add(new Column("合计", Align.RIGHT, 3));
        var rows = new ArrayList<List<Entry>>();
        for (Category category : Category.values()) {
            rows.add(gasRow(inventory, category));
        }
        rows.add(gasTotals(inventory));
        return new TableBlock(
                inventory.year() + "年分领域、分气体排放量",
                UNIT,
                columns,
                rows,
                List.of(new NotationNote(rows).say() + markNote(rows) + "－ 表示该领域不涉及该气体。" + beside(inventory)
                        + "增温潜势取值见附件2编制参数。"),
                false);
    }

    private static List<Entry> gasRow(Inventory inventory, Category category) {
        Map<GasGroup, Emissions> byGas = new TreeMap<>();
        inventory.lines(category).forEach(line -> byGas.merge(line.gasGroup(), line.emissions(), Emissions::plus));
        var row = new ArrayList<Entry>();
        row.add(Entry.words(category.text().chinese()));
        for (GasGroup gas : GasGroup.values()) {
            row.add(Optional.ofNullable(byGas.get(gas))
                    .map(sum -> Entry.figure(
                            Numbers.wan(sum) + mark(inventory, List.of(category), gas::equals),
                            key(category, gas, inventory.year())))
                    .orElseGet(() -> Entry.words(untold(inventory, category, gas))));
        }
        Entry sum = byGas.isEmpty()
                ? Entry.words(inventory.notation(List.of(category)).name())
                : Entry.figure(
                        Numbers.wan(inventory.of(category)) + mark(inventory, List.of(category), any -> true),
                        key(category, inventory.year()));
        row.add(sum.emphasised());
        return row;
    }

    /** What stands for a gas of which nothing was accounted in the categories that the totals hold. */
    private static String untold(Inventory inventory, GasGroup gas) {
        return gravest(counted(inventory).stream()
                        .filter(category -> inventory.scope().counts(gas))
                        .flatMap(category -> keys(inventory, category, gas).stream())
                        .toList())
                .map(Notation::name)
                .orElse(NO_SUCH_GAS);
    }

    /** What stands for a gas of which nothing was accounted in a category. */
    private static String untold(Inventory inventory, Category category, GasGroup gas) {
        return gravest(keys(inventory, category, gas)).map(Notation::name).orElse(NO_SUCH_GAS);
    }

    private static List<Notation> keys(Inventory inventory, Category category, GasGroup gas) {
        return inventory.sources().stream()
                .filter(account -> account.source().category() == category)
                .flatMap(account -> account.notations().entrySet().stream())
                .filter(entry -> GasGroup.of(entry.getKey()) == gas)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Category> counted(Inventory inventory) {
        return Arrays.stream(Category.values())
                .filter(inventory.scope()::counts)
                .toList();
    }

    /** What the totals hold, gas by gas. */
    private static List<Entry> gasTotals(Inventory inventory) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words("直接排放合计").emphasised());
        List<GasGroup> gases = inventory.gases();
        for (GasGroup gas : GasGroup.values()) {
            String key = "inventory/gas/" + gas.name().toLowerCase(Locale.ROOT) + "/" + inventory.year();
            Entry sum = gases.contains(gas)
                    ? Entry.figure(
                            Numbers.wan(inventory.of(gas)) + mark(inventory, counted(inventory), gas::equals), key)
                    : Entry.words(untold(inventory, gas));
            row.add(sum.emphasised());
        }
        String direct = Numbers.wan(inventory.direct()) + mark(inventory, counted(inventory), any -> true);
        row.add(Entry.figure(direct, "inventory/direct/" + inventory.year()).emphasised());
        return row;
    }

    /** What the totals leave out although it was accounted. */
    private static String beside(Inventory inventory) {
        String names = Arrays.stream(Category.values())
                .filter(category -> !inventory.scope().counts(category))
                .filter(category -> !inventory.lines(category).isEmpty())
                .map(category -> category.text().chinese())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : "合计不含" + names + "。";
    }

    /** What was accounted: sources as rows, groups of gases as columns; a value, or the notation key with its reason. */
    @Clause("7.1.1")
    TableBlock completeness(Inventory inventory) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("领域", Align.LEFT, 4));
        columns.add(new Column("排放源", Align.LEFT, 5));
        for (GasGroup gas : GasGroup.values()) {
            columns.add(new Column(symbol(gas), Align.RIGHT, 2));
        }
        columns.add(new Column("说明", Align.LEFT, 6));
        var rows = new ArrayList<List<Entry>>();
        Category before = null;
        for (SourceAccount account : inventory.sources()) {
            Category category = account.source().category();
            rows.add(completenessRow(
                    inventory,
                    account,
                    category == before ? "" : category.text().chinese()));
            before = category;
        }
        return new TableBlock(
                inventory.year() + "年六个方面核算情况",
                UNIT,
                columns,
                rows,
                List.of("数字为排放量，0 为确认的零；NE 未估算，NO 不存在，IE 列入他处，C 保密；－ 为该排放源不涉及的气体。"),
                true);
    }

    private static List<Entry> completenessRow(Inventory inventory, SourceAccount account, String category) {
        var row = new ArrayList<Entry>();
        row.add(Entry.words(category));
        row.add(Entry.words(account.source().name().chinese()));
        for (GasGroup gas : GasGroup.values()) {
            row.add(Entry.words(cell(inventory, account, gas)));
        }
        row.add(Entry.words(account.reason().chinese()));
        return row;
    }

    private static String cell(Inventory inventory, SourceAccount account, GasGroup gas) {
        List<Emissions> emitted = inventory.lines(account.source().category()).stream()
                .filter(line -> line.source().equals(account.source().id()) && line.gasGroup() == gas)
                .map(line -> line.emissions())
                .toList();
        if (!emitted.isEmpty()) {
            Emissions sum = Emissions.sum(emitted);
            return sum.tonnes() == 0 ? "0" : Numbers.wanSmall(sum);
        }
        return account.notations().entrySet().stream()
                .filter(entry -> GasGroup.of(entry.getKey()) == gas)
                .map(entry -> entry.getValue().name())
                .findFirst()
                .orElse(NO_SUCH_GAS);
    }

    private static String symbol(GasGroup gas) {
        return switch (gas) {
            case HFCS -> "HFCs";
            case PFCS -> "PFCs";
            default -> gas.name();
        };
    }
}
