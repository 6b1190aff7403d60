package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** Whether the years of the settings lie within the account (clause 7.1.2); a history without years has nothing to check. */
@Clause("7.1.2")
record SettingChecks(City city, History history, ReferenceData reference) {
    private static final List<String> BASES = List.of("base_year", "intensity_base_year");

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        int first = history.years().get(0);
        int last = history.years().get(history.years().size() - 1);
        for (String key : BASES) {
            city.findInteger(key)
                    .filter(year -> !history.years().contains(year))
                    .ifPresent(year -> findings.add(Finding.of(
                            reference.rule("ACC-BASE-YEAR"),
                            Facts.of("base", year)
                                    .and("key", key)
                                    .and("name", reference.setting(key).name())
                                    .and("first", first)
                                    .and("last", last))));
        }
        city.findInteger("first_year")
                .filter(year -> year > last)
                .ifPresent(year -> findings.add(Finding.of(
                        reference.rule("ACC-FIRST-YEAR"),
                        Facts.of("wanted", year).and("first", first).and("last", last))));
        return findings;
    }
}
