package org.tanlu.energy;

import java.util.Locale;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 供应构成 where electricity and heat come from in a scenario (clause 7.1.5). */
@Clause({"7.1.5", "9.1"})
public enum SupplyPart {
    POWER_PLANTS(CarrierKind.ELECTRICITY, "plants", 0, "本地燃料电厂发电", "generation of local plants that burn"),
    POWER_WITHOUT_FUEL(CarrierKind.ELECTRICITY, "without_fuel", 1, "本地非燃料发电", "local generation without fuel"),
    POWER_IMPORT(CarrierKind.ELECTRICITY, "import", 2, "净调入电力", "net import of electricity"),
    POWER_AVAILABLE(CarrierKind.ELECTRICITY, "available", 3, "可供电量", "electricity supplied"),
    POWER_CLEAN(CarrierKind.ELECTRICITY, "clean_import", 4, "净调入中新增的清洁电力", "added clean electricity in the net import"),
    HEAT_PLANTS(CarrierKind.HEAT, "plants", 0, "本地热源供热", "heat of local plants"),
    HEAT_IMPORT(CarrierKind.HEAT, "import", 1, "净调入热力", "net import of heat"),
    HEAT_AVAILABLE(CarrierKind.HEAT, "available", 2, "可供热量", "heat supplied");

    private static final Unit COAL = new Unit("万吨标准煤", "energy", 293_076);

    private final CarrierKind kind;
    private final String id;
    private final int row;
    private final Text text;

    SupplyPart(CarrierKind kind, String id, int row, String chinese, String english) {
        this.kind = kind;
        this.id = id;
        this.row = row;
        this.text = Text.of(chinese, english);
    }

    /** Electricity or heat. */
    public CarrierKind kind() {
        return kind;
    }

    /** The id in keys: that of the carrier and of the part. */
    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }

    double of(Course course, int y) {
        return kind == CarrierKind.ELECTRICITY ? course.power[row][y] : course.heat[row][y];
    }

    /** What a unit of it is in 万吨标准煤 by calorific value. */
    double coal(EnergySystem system) {
        return Quantity.of(1, unit(system)).in(COAL).value();
    }

    Unit unit(EnergySystem system) {
        return (kind == CarrierKind.ELECTRICITY ? system.electricity() : system.heat())
                .plants()
                .unit();
    }
}
