package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.trace.Text;

/** 单列项种类 what stands apart from transport within the city (clauses 7.1.3 and 7.1.9). */
public enum MemoKind {
    /** Air transport of passengers and freight, by the carriers registered here. */
    AVIATION("航空客货运输（注册地）", "aviation by registration", "memo/aviation", "memo/aviation_kerosene", "kerosene"),
    /** International ocean transport, by the ships registered here. */
    OCEAN_SHIPPING(
            "国际远洋运输（注册地）",
            "ocean shipping by registration",
            "memo/ocean_shipping",
            "memo/ocean_fuel_oil",
            "fuel_oil",
            "memo/ocean_diesel",
            "diesel"),
    /** International and intercity air and water transport beyond what is told by registration. */
    INTERCITY(
            "国际和城际航空、水运",
            "intercity air and water transport",
            "memo/intercity",
            "memo/intercity_aviation_kerosene",
            "kerosene",
            "memo/intercity_water_diesel",
            "diesel",
            "memo/intercity_water_fuel_oil",
            "fuel_oil");

    private final Text text;
    private final String item;
    private final Map<String, String> fuels = new LinkedHashMap<>();

    MemoKind(String chinese, String english, String item, String... fuels) {
        this.text = Text.of(chinese, english);
        this.item = item;
        for (int i = 0; i < fuels.length; i += 2) {
            this.fuels.put(fuels[i], fuels[i + 1]);
        }
    }

    /** The kind in both languages. */
    public Text text() {
        return text;
    }

    /** Whether the guideline accounts it by place of registration, so that a setting decides whether totals hold it. */
    public boolean isByRegistration() {
        return this != INTERCITY;
    }

    /** The item by which a city reports the emissions themselves. */
    String item() {
        return item;
    }

    /** The items by which a city reports fuel, with the fuel's carrier. */
    Map<String, String> fuels() {
        return new LinkedHashMap<>(fuels);
    }

    /** The name in keys. */
    String id() {
        return item.substring(item.indexOf('/') + 1);
    }
}
