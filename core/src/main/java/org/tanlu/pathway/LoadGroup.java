package org.tanlu.pathway;

import java.util.Locale;
import org.tanlu.energy.Consumer;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Text;

/** 负荷分类 uses of electricity that share a factor of the winter peak: the load at the peak by the mean load of the year. */
enum LoadGroup {
    INDUSTRY("工业等", "industry and others"),
    AGRICULTURE("农业", "agriculture"),
    TRANSPORT("交通运输", "transport"),
    PUBLIC("公共建筑（不含采暖）", "public buildings without heating"),
    RESIDENTIAL("住宅（不含采暖）", "households without heating"),
    HEATING("电采暖", "electric heating");

    private static final String SPACE_HEATING = "/space_heating";

    private final Text text;

    LoadGroup(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    Text text() {
        return text;
    }

    /** The setting that holds its factor. */
    String setting() {
        return "peak_factor_" + name().toLowerCase(Locale.ROOT);
    }

    static LoadGroup of(Consumer consumer) {
        boolean isBuilding = consumer.functional() == Functional.PUBLIC_BUILDINGS
                || consumer.functional() == Functional.RESIDENTIAL_BUILDINGS;
        if (isBuilding && consumer.id().endsWith(SPACE_HEATING)) {
            return HEATING;
        }
        return switch (consumer.functional()) {
            case AGRICULTURE -> AGRICULTURE;
            case TRANSPORT -> TRANSPORT;
            case PUBLIC_BUILDINGS -> PUBLIC;
            case RESIDENTIAL_BUILDINGS -> RESIDENTIAL;
            case INDUSTRY, ENERGY_PRODUCTION, WASTE -> INDUSTRY;
        };
    }
}
