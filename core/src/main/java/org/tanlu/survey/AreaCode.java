package org.tanlu.survey;

import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.Setting;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;

/** 行政区划代码 checks a city's area code (clause 7.1.3): six digits of a province, and of the province that is set. */
@Clause("7.1.3")
final class AreaCode {
    private static final String KEY = "area_code";
    private static final String FORM = "[1-9][0-9]{5}";

    private final FindingLog log;
    private Optional<Place> place = Optional.empty();

    AreaCode(FindingLog log) {
        this.log = log;
    }

    /** Remembers where the code was written. */
    void note(Setting setting, Place where) {
        if (setting.key().equals(KEY)) {
            place = Optional.of(where);
        }
    }

    /** Holds the code against its form and against the province; a code that was not written is not held. */
    void check(Map<String, String> settings) {
        String code = settings.getOrDefault(KEY, "");
        place.ifPresent(where -> check(where, code, Optional.ofNullable(settings.get("province"))));
    }

    private void check(Place where, String code, Optional<String> province) {
        Optional<String> owner = Provinces.findByCode(code);
        if (!code.matches(FORM) || owner.isEmpty()) {
            log.at(where, "SUR-AREA-CODE", "code", Characters.quote(code));
            return;
        }
        Optional<String> expected = province.flatMap(Provinces::findCode);
        if (expected.isPresent() && !code.startsWith(expected.get())) {
            log.at(
                    where,
                    "SUR-AREA-PROVINCE",
                    "code",
                    code,
                    "owner",
                    owner.get(),
                    "province",
                    province.get(),
                    "prefix",
                    expected.get());
        }
    }
}
