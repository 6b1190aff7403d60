package org.tanlu.inventory;

import java.util.List;
import java.util.Locale;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 车型 the classes of road vehicle (clause 7.1.9). */
@Clause("7.1.9")
public enum VehicleClass {
    BUS("公共汽电车", "buses"),
    TAXI("出租汽车", "taxis"),
    TRUCK_LIGHT("轻型货车", "light trucks"),
    TRUCK_MEDIUM("中型货车", "medium trucks"),
    TRUCK_HEAVY("重型货车", "heavy trucks"),
    PRIVATE_CAR("私人汽车", "private cars"),
    MOTORCYCLE("摩托车", "motorcycles"),
    OTHER_PASSENGER("其他载客汽车", "other passenger vehicles");

    private static final List<VehicleClass> PRIVATE_AND_TRUCKS =
            List.of(PRIVATE_CAR, TRUCK_LIGHT, TRUCK_MEDIUM, TRUCK_HEAVY);

    private final Text text;

    VehicleClass(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }

    /** The id in items. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a private car or truck, whose distance nobody meters. */
    boolean isPrivateOrTruck() {
        return PRIVATE_AND_TRUCKS.contains(this);
    }
}
