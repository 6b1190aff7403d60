package org.tanlu.survey;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.reference.GridRegions;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.table.Place;

/** 地区名称 brings provinces and grid areas, as officials write them, to the short names of the factors. */
final class AreaNames {
    private static final String GRID = "(区域)?电网$";

    private final Set<String> provinces = new TreeSet<>();
    private final List<String> areas;
    private final FindingLog log;

    AreaNames(ReferenceData.Factors factors, FindingLog log) {
        factors.regions().memberships().stream()
                .map(GridRegions.Membership::province)
                .forEach(provinces::add);
        this.areas = factors.grid().areas();
        this.log = log;
    }

    /** The value of a setting by its short name, which is said; any value of another setting as it is. */
    String settle(Setting setting, String value, Place place) {
        return switch (setting.key()) {
            case "province" -> province(setting, value, place);
            case "grid_area" -> shortened(setting, value, area(value), place);
            default -> value;
        };
    }

    private String province(Setting setting, String value, Place place) {
        String shorter = provinces.contains(value) ? value : Provinces.shorten(value);
        if (!provinces.contains(shorter)) {
            String all = String.join("、", provinces);
            log.at(place, "SUR-PROVINCE", "value", Characters.quote(value), "provinces", all);
            return value;
        }
        return shortened(setting, value, shorter, place);
    }

    /** The area that a text means; the text itself when no factor is known for it, which the accounting will say. */
    private String area(String value) {
        String shorter = Provinces.shorten(value.replaceFirst(GRID, ""));
        return areas.contains(value) || !areas.contains(shorter) ? value : shorter;
    }

    private String shortened(Setting setting, String value, String shorter, Place place) {
        if (!shorter.equals(value)) {
            String key = setting.name().chinese() + "/" + setting.key();
            log.at(place, "SUR-PLACE-NAME", "key", key, "value", Characters.quote(value), "short", shorter);
        }
        return shorter;
    }
}
