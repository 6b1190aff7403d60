package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 终端能源消费 final consumption of a year by sector and group of carriers, in standard coal by calorific value (clause 7.1.6), as
 * the publication that the inventory rests on has it.
 */
@Clause("7.1.6")
public final class FinalEnergy {
    private static final String ALL = "all";
    private static final Text SUM = Text.of("合计", "sum");
    private static final Text SEE = Text.of("来历另见其键", "told under its own key");

    private final Inventory inventory;
    private final EnergyUse energy;
    private final Map<Sector, Map<Group, Quantity>> amounts = new EnumMap<>(Sector.class);
    private final Unit unit;

    private FinalEnergy(Inventory inventory, ReferenceData reference) {
        this.inventory = inventory;
        this.energy = new EnergyUse(reference);
        this.unit = reference.units().unit("万吨标准煤");
        for (Sector sector : Sector.values()) {
            var row = new EnumMap<Group, Quantity>(Group.class);
            for (Group group : Group.values()) {
                row.put(group, energy.finalEnergy(inventory, sector.rows, group.kinds));
            }
            amounts.put(sector, row);
        }
    }

    /** The sectors, each with its rows of the balance. */
    public enum Sector {
        AGRICULTURE("农业", "agriculture", List.of(BalanceRows.AGRICULTURE)),
        INDUSTRY("工业和建筑业", "industry and construction", List.of(BalanceRows.INDUSTRY, BalanceRows.CONSTRUCTION)),
        TRANSPORT("交通运输、仓储和邮政", "transport, storage and post", List.of("transport")),
        SERVICES("商业和其他服务业", "trade and other services", List.of("trade", "other_services")),
        HOUSEHOLDS("居民生活", "households", List.of(BalanceRows.URBAN, BalanceRows.RURAL, BalanceRows.RESIDENTIAL));

        private final Text text;
        private final List<String> rows;

        Sector(String chinese, String english, List<String> rows) {
            this.text = Text.of(chinese, english);
            this.rows = rows;
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }

    /** The groups of carriers: coke and coal gases are made of coal. */
    public enum Group {
        COAL("煤及制品", "coal and its products", List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS)),
        OIL("油品", "oil products", List.of(CarrierKind.OIL)),
        GAS("天然气", "natural gas", List.of(CarrierKind.GAS)),
        HEAT("热力", "heat", List.of(CarrierKind.HEAT)),
        ELECTRICITY("电力", "electricity", List.of(CarrierKind.ELECTRICITY)),
        OTHER("其他能源", "other energy", List.of(CarrierKind.OTHER));

        private final Text text;
        private final List<CarrierKind> kinds;

        Group(String chinese, String english, List<CarrierKind> kinds) {
            this.text = Text.of(chinese, english);
            this.kinds = kinds;
        }

        /** In both languages. */
        public Text text() {
            return text;
        }
    }

    static FinalEnergy of(Inventory inventory, ReferenceData reference) {
        return new FinalEnergy(inventory, reference);
    }

    /** Whether anything tells or estimates the energy of the year, which otherwise is not zero but unknown. */
    public boolean isTold() {
        return inventory.basis().kind() != EnergyBalance.Kind.NONE;
    }

    /** What a sector uses of a group of carriers, in 万吨标准煤. */
    public Quantity of(Sector sector, Group group) {
        return row(sector).getOrDefault(group, Quantity.of(0, unit));
    }

    /** What a sector uses of all carriers. */
    public Quantity of(Sector sector) {
        return sum(List.copyOf(row(sector).values()));
    }

    /** What all sectors use of a group of carriers. */
    public Quantity of(Group group) {
        return sum(List.of(Sector.values()).stream()
                .map(sector -> of(sector, group))
                .toList());
    }

    /** All of it. */
    public Quantity total() {
        return sum(List.of(Group.values()).stream().map(this::of).toList());
    }

    /** The key of what a sector uses of a group of carriers. */
    public String key(Sector sector, Group group) {
        return key("inventory/final_energy/", id(sector), id(group));
    }

    /** The key of what a sector uses of all carriers. */
    public String key(Sector sector) {
        return key("inventory/final_energy/", id(sector), ALL);
    }

    /** The key of what all sectors use of a group of carriers. */
    public String key(Group group) {
        return key("inventory/final_energy/", ALL, id(group));
    }

    /** The key of all of it. */
    public String key() {
        return key("inventory/final_energy/", ALL, ALL);
    }

    /** The key of a sector's share. */
    public String shareKey(Sector sector) {
        return key("inventory/share/final_energy/", id(sector), ALL);
    }

    /** The key of a group's share. */
    public String shareKey(Group group) {
        return key("inventory/share/final_energy/", ALL, id(group));
    }

    private String key(String root, String sector, String group) {
        return root + sector + "/" + group + "/" + inventory.year();
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private Map<Group, Quantity> row(Sector sector) {
        return amounts.getOrDefault(sector, Map.of());
    }

    private Quantity sum(List<Quantity> parts) {
        var total = new Sum();
        parts.forEach(part -> total.add(part.value()));
        return Quantity.of(total.value(), unit);
    }

    /** Every amount, sum and share with its key; none where nothing is told. */
    List<Figure> figures() {
        if (!isTold()) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        for (Sector sector : Sector.values()) {
            for (Group group : Group.values()) {
                figures.add(figure(key(sector, group), of(sector, group), () -> amount(sector, group)));
            }
            figures.add(figure(key(sector), of(sector), () -> sum(sector)));
        }
        for (Group group : Group.values()) {
            figures.add(figure(key(group), of(group), () -> sum(group)));
        }
        figures.add(figure(key(), total(), this::whole));
        if (total().value() > 0) {
            List.of(Sector.values())
                    .forEach(sector -> figures.add(share(shareKey(sector), of(sector), sector.text, key(sector))));
            List.of(Group.values())
                    .forEach(group -> figures.add(share(shareKey(group), of(group), group.text, key(group))));
        }
        return figures;
    }

    private static Figure figure(String key, Quantity value, Supplier<Derivation> derivation) {
        return new Figure(key, value, derivation);
    }

    private Derivation amount(Sector sector, Group group) {
        return new Derivation(
                label(
                        sector.text.chinese() + "终端消费" + group.text.chinese(),
                        group.text.english() + " used in " + sector.text.english()),
                of(sector, group),
                Text.of("各品种消费量×折标准煤系数（当量值）之和", "sum of amounts × standard-coal coefficient (calorific)"),
                "7.1.6",
                energy.used(inventory, sector.rows, group.kinds));
    }

    private Derivation sum(Sector sector) {
        return new Derivation(
                label(sector.text.chinese() + "终端能源消费", "final energy of " + sector.text.english()),
                of(sector),
                SUM,
                "7.1.6",
                List.of(Group.values()).stream()
                        .map(group -> Derivation.leaf(group.text, of(sector, group), SEE)
                                .keyed(key(sector, group)))
                        .toList());
    }

    private Derivation sum(Group group) {
        return new Derivation(
                label("终端消费" + group.text.chinese(), "final use of " + group.text.english()),
                of(group),
                SUM,
                "7.1.6",
                List.of(Sector.values()).stream()
                        .map(sector -> Derivation.leaf(sector.text, of(sector, group), SEE)
                                .keyed(key(sector, group)))
                        .toList());
    }

    private Derivation whole() {
        return new Derivation(
                label("终端能源消费", "final energy"),
                total(),
                SUM,
                "7.1.6",
                List.of(Group.values()).stream()
                        .map(group ->
                                Derivation.leaf(group.text, of(group), SEE).keyed(key(group)))
                        .toList());
    }

    private Figure share(String key, Quantity part, Text name, String of) {
        Quantity value = Quantity.of(part.value() / total().value(), Unit.ONE);
        return new Figure(
                key,
                value,
                () -> new Derivation(
                        label(name.chinese() + "占终端能源消费比重", "share of " + name.english() + " in final energy"),
                        value,
                        Text.of("该项÷合计", "part ÷ total"),
                        "7.1.6",
                        List.of(
                                Derivation.leaf(name, part, SEE).keyed(of),
                                Derivation.leaf(Text.of("终端能源消费合计", "final energy"), total(), SEE)
                                        .keyed(key()))));
    }

    private Text label(String chinese, String english) {
        return Text.of(inventory.year() + "年" + chinese, english + ", " + inventory.year());
    }
}
