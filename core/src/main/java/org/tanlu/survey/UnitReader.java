package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Units;
import org.tanlu.table.Place;

/** 单位识别 finds the unit that a row names, in the dimension of its item. */
final class UnitReader {
    private static final String INDEX = "index";

    private final Units units;
    private final FindingLog log;

    UnitReader(Units units, FindingLog log) {
        this.units = units;
        this.log = log;
    }

    /** The unit; empty with a finding when none is written, none is known, or it measures something else. */
    Optional<Unit> find(String text, ItemNames.Named item, Place place) {
        Optional<Unit> unit = units.find(text, item.unit().dimension());
        if (unit.isEmpty()) {
            refuse(text, item, place);
        } else if (isStandardCoal(unit.get()) && !isStandardCoal(item.unit())) {
            log.at(
                    place,
                    "SUR-STANDARD-COAL",
                    "item",
                    item.label(),
                    "item_en",
                    item.name().english(),
                    "unit",
                    unit.get().symbol(),
                    "usual",
                    item.unit().symbol());
        }
        return unit;
    }

    /** Whether the unit in an item's name, if any, is the unit of its value; otherwise there is a finding. */
    boolean agrees(Unit unit, Optional<String> inName, ItemNames.Named item, Place place) {
        boolean agrees = inName.isEmpty()
                || units.find(inName.get(), unit.dimension())
                        .filter(named -> named.factor() == unit.factor())
                        .isPresent();
        if (!agrees) {
            log.at(
                    place,
                    "SUR-UNIT-CONTRADICTION",
                    "item",
                    item.label(),
                    "item_en",
                    item.name().english(),
                    "unit",
                    unit.symbol(),
                    "named",
                    inName.get());
        }
        return agrees;
    }

    private void refuse(String text, ItemNames.Named item, Place place) {
        String usual = item.unit().symbol();
        String unit = Characters.quote(text);
        String name = item.label();
        String english = item.name().english();
        if (text.isEmpty()) {
            log.at(place, "SUR-UNIT-MISSING", "item", name, "item_en", english, "usual", usual);
        } else if (units.all(text).isEmpty()) {
            log.at(place, "SUR-UNIT", "unit", unit, "item", name, "item_en", english, "usual", usual);
        } else if (item.unit().dimension().equals(INDEX)) {
            log.at(place, "SUR-UNIT-INDEX", "unit", unit, "item", name, "item_en", english);
        } else {
            log.at(place, "SUR-UNIT-DIMENSION", "unit", unit, "item", name, "item_en", english, "usual", usual);
        }
    }

    /** Whether a unit is standard coal, which a conversion can only take by calorific value. */
    static boolean isStandardCoal(Unit unit) {
        return unit.dimension().equals("energy") && unit.symbol().matches(".*(标准煤|tce|kgce)");
    }
}
