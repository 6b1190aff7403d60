package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.ChartKind;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** The tables and the chart of the emission history (clauses 7.1 and 7.2). */
@Clause("7.1")
final class EmissionTables {
    private static final String ROUNDED = "各数四舍五入，合计与各项之和可能相差0.1。";
    private static final double SMALL_SLICE = 0.03;
    private static final String NOT_ESTIMATED = Notation.NE.name();
    private static final String NONE = "－";
    private static final Unit WAN = new Unit("万吨", "emissions", 10_000);

    /** Years as rows: direct emissions by place of burning, indirect emissions, total. */
    TableBlock totals(History history) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("年份", Align.CENTER, 2));
        columns.add(new Column("直接排放", Align.RIGHT, 3));
        columns.add(new Column("净调入电力", Align.RIGHT, 3));
        columns.add(new Column("净调入热力", Align.RIGHT, 3));
        columns.add(new Column("合计", Align.RIGHT, 3));
        columns.add(new Column("依据", Align.CENTER, 4));
        var rows = new ArrayList<List<Entry>>();
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            rows.add(List.of(
                    Entry.words(Integer.toString(year)),
                    direct(inventory),
                    imported(inventory.electricity(), "inventory/electricity/indirect/" + year),
                    imported(inventory.heat(), "inventory/heat/indirect/" + year),
                    total(inventory),
                    Entry.words(EnergyBasis.name(inventory))));
        }
        return new TableBlock(
                new Coverage(history).subject() + "排放总量",
                new Coverage(history).unit(),
                columns,
                rows,
                notes(history, rows),
                false);
    }

    private static List<String> notes(History history, List<List<Entry>> rows) {
        List<String> titles = history.years().stream()
                .map(history::inventory)
                .map(EnergyBasis::explained)
                .distinct()
                .toList();
        var notes = new ArrayList<String>();
        String unknown = new NotationNote(rows).holds(Notation.NE) ? "NE 表示未估算：净调入量或其排放因子未知，合计不含净调入热力的未估算部分。" : "";
        notes.add(String.join("，", titles) + "。" + unknown + ROUNDED + "电网排放因子的区域和年份见附件2。");
        notes.addAll(CoverageNotes.notes(history));
        return notes;
    }

    private static Entry direct(Inventory inventory) {
        return inventory.isDirectKnown()
                ? Entry.figure(
                        Numbers.wan(inventory.direct()) + (inventory.lacking().isEmpty() ? "" : CoverageNotes.MARK),
                        "inventory/direct/" + inventory.year())
                : Entry.words(NOT_ESTIMATED);
    }

    private static Entry imported(SecondaryEnergy energy, String key) {
        return energy.isIndirectKnown()
                ? Entry.figure(Numbers.wan(energy.indirect()), key)
                : Entry.words(NOT_ESTIMATED);
    }

    private static Entry total(Inventory inventory) {
        Entry total = inventory.isTotalKnown()
                ? Entry.figure(
                        Numbers.wan(inventory.total())
                                + (inventory.lackingInTotal().isEmpty() ? "" : CoverageNotes.MARK),
                        "inventory/total/" + inventory.year())
                : Entry.words(NOT_ESTIMATED);
        return total.emphasised();
    }

    Chart chart(History history) {
        var series = new ArrayList<Series>();
        for (Functional functional : accounted(history)) {
            series.add(series(history, functional));
        }
        series.add(
                new Series("净调入电力热力", new YearAxis(history.years()).values(year -> border(history.inventory(year)))));
        return new Chart(
                new Coverage(history).subject() + "排放及构成（按排放地点）",
                ChartKind.STACKED_COLUMN,
                new Coverage(history).unit(),
                new YearAxis(history.years()).labels(),
                series,
                "");
    }

    /** The treatment of waste is a row only where it was accounted. */
    private static List<Functional> accounted(History history) {
        return Arrays.stream(Functional.values())
                .filter(functional -> functional != Functional.WASTE
                        || history.years().stream().anyMatch(year -> isAccounted(history.inventory(year), functional)))
                .toList();
    }

    private static boolean isAccounted(Inventory inventory, Functional functional) {
        return functional != Functional.WASTE
                || inventory.lines().stream().anyMatch(line -> line.functional() == functional);
    }

    private static Optional<Quantity> border(Inventory inventory) {
        return Optional.of(inventory)
                .filter(Inventory::isTotalKnown)
                .map(known -> known.indirect().toQuantity().in(WAN));
    }

    private static Series series(History history, Functional functional) {
        return new Series(
                functional.text().chinese(),
                new YearAxis(history.years())
                        .values(year -> Optional.of(history.inventory(year))
                                .filter(known -> known.isKnown(functional))
                                .map(known -> known.byProducer(functional)
                                        .toQuantity()
                                        .in(WAN))));
    }

    /** The two views of the same sum, by functional and by economic key. */
    TableBlock views(Inventory inventory) {
        var rows = new ArrayList<>(functionalRows(inventory));
        rows.add(totalRow(inventory));
        rows.addAll(economicRows(inventory));
        return new TableBlock(
                inventory.year() + "年排放的两种划分",
                "万吨二氧化碳当量",
                List.of(
                        new Column("部门", Align.LEFT, 6),
                        new Column("按排放地点", Align.RIGHT, 3),
                        new Column("分摊到用户", Align.RIGHT, 3),
                        new Column("用户占比（%）", Align.RIGHT, 3)),
                rows,
                List.of("火电和供热在按燃烧地点划分时列入能源生产与加工转换，在第二产业中计算。" + scope(inventory) + ROUNDED),
                false);
    }

    /** Whether departments are the balance's rows, or vehicles are with transport. */
    private static String scope(Inventory inventory) {
        boolean carved =
                inventory.combustion().stream().anyMatch(line -> line.portion().isPresent());
        return carved ? "用能部门已将其他行业和居民生活的用车燃料划入交通运输，三次产业不受划分影响。" : "用能部门按平衡表行口径。";
    }

    private static List<List<Entry>> economicRows(Inventory inventory) {
        var rows = new ArrayList<List<Entry>>();
        for (Economic economic : Economic.values()) {
            String id = economic.name().toLowerCase(Locale.ROOT) + "/" + inventory.year();
            String name = "其中：" + economic.text().chinese();
            if (!inventory.isKnown(economic)) {
                rows.add(unknown(name));
                continue;
            }
            Entry producer = Entry.figure(Numbers.wan(inventory.byProducer(economic)), "inventory/economic/" + id);
            rows.add(row(inventory, name, producer, inventory.byUser(economic), "inventory/user/economic/" + id));
        }
        return rows;
    }

    /** The rows that sum to the total: the functional sectors and what crosses the border. */
    private static List<List<Entry>> functionalRows(Inventory inventory) {
        int year = inventory.year();
        var rows = new ArrayList<List<Entry>>();
        for (Functional functional : Functional.values()) {
            if (!isAccounted(inventory, functional)) {
                continue;
            }
            String name = functional.text().chinese();
            String id = functional.name().toLowerCase(Locale.ROOT) + "/" + year;
            if (!inventory.isKnown(functional)) {
                rows.add(unknown(name));
                continue;
            }
            Entry producer = Entry.figure(Numbers.wan(inventory.byProducer(functional)), "inventory/" + id);
            rows.add(row(inventory, name, producer, inventory.byUser(functional), "inventory/user/" + id));
        }
        Entry imported = known(inventory, Numbers.wan(inventory.indirect()), "inventory/indirect/" + year);
        Emissions user = inventory.exported().plus(inventory.unallocated());
        rows.add(row(inventory, BorderName.both(inventory), imported, user, "inventory/user/border/" + year));
        return rows;
    }

    /** A department of whose energy nothing was told. */
    private static List<Entry> unknown(String name) {
        Entry nothing = Entry.words(NOT_ESTIMATED);
        return List.of(Entry.words(name), nothing, nothing, nothing);
    }

    private static List<Entry> totalRow(Inventory inventory) {
        String key = "inventory/total/" + inventory.year();
        Entry total = known(inventory, Numbers.wan(inventory.total()), key);
        return row(inventory, "合计", total, inventory.total(), key).stream()
                .map(Entry::emphasised)
                .toList();
    }

    /** By user there is nothing to print while imported electricity is unknown: the users' share of it is missing. */
    private static List<Entry> row(Inventory inventory, String name, Entry producer, Emissions user, String key) {
        return List.of(
                Entry.words(name), producer, known(inventory, Numbers.wan(user), key), share(inventory, user, key));
    }

    /** The share in the total of what has a key; of nothing there is none. */
    private static Entry share(Inventory inventory, Emissions part, String key) {
        Emissions total = inventory.total();
        return total.tonnes() == 0
                ? Entry.words(NONE)
                : known(
                        inventory,
                        Numbers.fixed(part.shareOf(total) * 100, 1),
                        key.replaceFirst("^inventory/", "inventory/share/"));
    }

    private static Entry known(Inventory inventory, String printed, String key) {
        return inventory.isTotalKnown() ? Entry.figure(printed, key) : Entry.words(NOT_ESTIMATED);
    }

    /** The carbon dioxide of combustion by carrier; small slices are one. */
    Chart carriers(Inventory inventory) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Optional<Quantity>>();
        Emissions small = Emissions.ZERO;
        Emissions all = burnt(inventory);
        for (Carrier carrier : byEmissions(inventory)) {
            Emissions emissions = inventory.byCarrier(carrier);
            if (emissions.shareOf(all) < SMALL_SLICE) {
                small = small.plus(emissions);
            } else {
                names.add(carrier.name().chinese());
                values.add(Optional.of(emissions.toQuantity().in(WAN)));
            }
        }
        if (small.tonnes() > 0) {
            names.add("其他品种");
            values.add(Optional.of(small.toQuantity().in(WAN)));
        }
        return new Chart(
                inventory.year() + "年能源燃烧二氧化碳排放的品种构成",
                ChartKind.PIE,
                "万吨二氧化碳",
                names,
                List.of(new Series("燃烧二氧化碳", values)),
                "不含其他气体和其他排放源；占比不足3%的品种并入其他品种");
    }

    /** All carriers together. */
    static Emissions burnt(Inventory inventory) {
        return Emissions.sum(
                byEmissions(inventory).stream().map(inventory::byCarrier).toList());
    }

    private static List<Carrier> byEmissions(Inventory inventory) {
        return inventory.combustion().stream()
                .map(CombustionLine::carrier)
                .distinct()
                .sorted(Comparator.comparingDouble(
                        carrier -> -inventory.byCarrier(carrier).tonnes()))
                .toList();
    }

    /** Electricity and heat: local plants, imports, consumption (clause 7.1.5). */
    @Clause("7.1.5")
    TableBlock secondary(Inventory inventory) {
        int year = inventory.year();
        var rows = new ArrayList<List<Entry>>();
        SecondaryEnergy power = inventory.electricity();
        SecondaryEnergy heat = inventory.heat();
        secondaryRows(inventory, power, heat, rows);
        return new TableBlock(
                year + "年电力和热力对应的碳排放",
                "",
                List.of(
                        new Column("项目", Align.LEFT, 4),
                        new Column("电力", Align.RIGHT, 5),
                        new Column("热力", Align.RIGHT, 5)),
                rows,
                List.of(),
                false);
    }

    private static void secondaryRows(
            Inventory inventory, SecondaryEnergy power, SecondaryEnergy heat, List<List<Entry>> rows) {
        int year = inventory.year();
        rows.add(pair("本地供应量", power, heat, energy -> Numbers.text(energy.localSupply(), 2), "local_supply", year));
        rows.add(pair("净调入量", power, heat, EmissionTables::netImport, "net_import", year));
        rows.add(pair("净调入排放因子", power, heat, EmissionTables::factor, "import_factor", year));
        var ofPlants = new OfPlants(inventory);
        rows.add(pair("本地生产直接排放（万吨）", power, heat, ofPlants::direct, "direct", year));
        rows.add(pair("净调入间接排放（万吨，官方口径）", power, heat, energy -> known(energy, energy.indirect()), "indirect", year));
        rows.addAll(IndirectRows.of(inventory));
        rows.add(pair("随净调出带走（万吨）", power, heat, ofPlants::exported, "exported", year));
        rows.add(pair("本地消费对应排放（万吨）", power, heat, ofPlants::consumed, "consumed", year));
        rows.add(pair("本地消费排放因子", power, heat, ofPlants::factor, "factor", year));
    }

    /** What rests on the fuel of local plants, which an incomplete year does not tell. */
    private record OfPlants(Inventory inventory) {
        String direct(SecondaryEnergy energy) {
            return inventory.arePlantsKnown(energy) ? Numbers.wan(energy.direct()) : NOT_ESTIMATED;
        }

        String consumed(SecondaryEnergy energy) {
            return inventory.arePlantsKnown(energy) ? known(energy, energy.consumed()) : NOT_ESTIMATED;
        }

        String exported(SecondaryEnergy energy) {
            return inventory.arePlantsKnown(energy) ? Numbers.wan(energy.exported()) : NOT_ESTIMATED;
        }

        String factor(SecondaryEnergy energy) {
            return inventory.arePlantsKnown(energy) ? localFactor(energy) : NOT_ESTIMATED;
        }
    }

    private static List<Entry> pair(
            String name,
            SecondaryEnergy power,
            SecondaryEnergy heat,
            Function<SecondaryEnergy, String> print,
            String key,
            int year) {
        return List.of(
                Entry.words(name),
                entry(print.apply(power), key.isEmpty() ? "" : "inventory/electricity/" + key + "/" + year),
                entry(print.apply(heat), key.isEmpty() ? "" : "inventory/heat/" + key + "/" + year));
    }

    /** What is not estimated or does not exist is no figure to be asked for. */
    private static Entry entry(String printed, String key) {
        boolean absent = printed.equals(NOT_ESTIMATED) || printed.equals(NONE);
        return absent ? Entry.words(printed) : Entry.figure(printed, key);
    }

    private static String known(SecondaryEnergy energy, Emissions emissions) {
        return energy.isIndirectKnown() ? Numbers.wan(emissions) : NOT_ESTIMATED;
    }

    private static String netImport(SecondaryEnergy energy) {
        return energy.netImport().map(amount -> Numbers.text(amount, 2)).orElse(NOT_ESTIMATED);
    }

    private static String factor(SecondaryEnergy energy) {
        return energy.importFactor()
                .map(entry -> Numbers.fixed(entry.factor().value().value(), 4) + " "
                        + entry.factor().value().unit().symbol() + "（" + entry.area() + "，" + entry.year() + "年）")
                .orElse(NONE);
    }

    private static String localFactor(SecondaryEnergy energy) {
        return energy.localFactor()
                .map(factor ->
                        Numbers.fixed(factor.value(), 4) + " " + factor.unit().symbol())
                .orElse(NONE);
    }
}
