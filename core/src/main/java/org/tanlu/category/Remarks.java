package org.tanlu.category;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 核算说明 what there is to say about the sources of a category in one year. However many sources a rule speaks of, it speaks
 * once a year, with the list of them.
 */
public final class Remarks {
    private final Map<About, Set<Text>> subjects = new LinkedHashMap<>();

    /** What a remark is about. */
    public enum About {
        /** A fuel burnt where the tables have no factor of methane or nitrous oxide. */
        NO_GAS_FACTOR("ACC-NO-GAS-FACTOR"),
        /** An activity that was told as a total, while factors exist for its parts only. */
        ONLY_TOTAL("ACC-ONLY-TOTAL"),
        /** A total that is not the sum of its parts. */
        PARTS_DIFFER("ACC-PARTS-DIFFER"),
        /** A source whose carbon is carbon of fuel, of which some or all counts in combustion. */
        FEEDSTOCK_CARBON("ACC-FEEDSTOCK-CARBON"),
        /** An activity without a published factor. */
        NO_SOURCE_FACTOR("ACC-SOURCE-FACTOR"),
        /** A deduction that exceeds what it is taken from. */
        TAKEN_BEYOND("ACC-TAKEN-BEYOND");

        private final String rule;

        About(String rule) {
            this.rule = rule;
        }
    }

    /** Adds a subject to a remark; the same subject is said once. */
    public void add(About about, Text subject) {
        subjects.computeIfAbsent(about, key -> new LinkedHashSet<>()).add(subject);
    }

    /** Writes one finding for each remark, with the facts {@code year}, {@code list} and {@code list_en}. */
    public void report(Activities activities) {
        subjects.forEach((about, of) -> activities
                .findings()
                .add(Finding.of(
                        activities.reference().rule(about.rule),
                        Facts.of("year", activities.year()).and("list", of))));
    }
}
