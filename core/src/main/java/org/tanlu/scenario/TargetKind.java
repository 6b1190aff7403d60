package org.tanlu.scenario;

import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Register;

/** 目标种类 what targets are of, as far as scenarios can answer them. */
enum TargetKind {
    EMISSION_FALL(true, true),
    ENERGY_FALL(true, true),
    ELECTRIFICATION(true, false),
    INTENSITY(false, false),
    PER_CAPITA(false, false),
    PEAK_YEAR(false, false),
    OTHER(true, false);

    private final boolean isFloor;
    private final boolean isFall;

    TargetKind(boolean isFloor, boolean isFall) {
        this.isFloor = isFloor;
        this.isFall = isFall;
    }

    /** What a row's target is of: by its indicator, or by what it is called where no indicator fits. */
    static TargetKind of(Register.Row row, Quantity goal) {
        String measured = row.text("measured");
        if (measured.endsWith("达峰年份")) {
            return PEAK_YEAR;
        }
        return switch (row.text("indicator")) {
            case "IND-B29" -> EMISSION_FALL;
            case "IND-B30" -> ENERGY_FALL;
            case "IND-B23" -> ELECTRIFICATION;
            case "IND-S01" -> INTENSITY;
            case "IND-S02" -> PER_CAPITA;
            default ->
                goal.unit().symbol().equals("%") && row.findYear("base_year").isPresent() ? named(measured) : OTHER;
        };
    }

    private static TargetKind named(String measured) {
        return switch (measured.replaceAll("[\\s（）()]|地区", "")) {
            case "单位生产总值能耗下降率", "能耗强度下降率" -> ENERGY_FALL;
            case "单位生产总值二氧化碳排放下降率", "碳排放强度下降率", "二氧化碳排放强度下降率" -> EMISSION_FALL;
            default -> OTHER;
        };
    }

    /** The id of the indicator; empty for others, whose row may name one. */
    Optional<String> indicator() {
        return switch (this) {
            case EMISSION_FALL -> Optional.of("IND-B29");
            case ENERGY_FALL -> Optional.of("IND-B30");
            case ELECTRIFICATION -> Optional.of("IND-B23");
            case INTENSITY -> Optional.of("IND-S01");
            case PER_CAPITA -> Optional.of("IND-S02");
            case PEAK_YEAR -> Optional.of("IND-S20");
            case OTHER -> Optional.empty();
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more is better. */
    boolean isFloor() {
        return isFloor;
    }

    /** Whether it is told against a base year. */
    boolean isFall() {
        return isFall;
    }
}
