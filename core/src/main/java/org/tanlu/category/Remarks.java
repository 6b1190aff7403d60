package org.tanlu.category;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.survey.Datum;
import org.tanlu.table.Place;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Text;

/**
 * 核算说明 what there is to say about the sources of a category in one year. However many sources a rule speaks of, it speaks
 * once a year, with the list of them.
 */
public final class Remarks {
    private final Map<About, Set<Text>> subjects = new LinkedHashMap<>();
    private final Map<About, Place> places = new LinkedHashMap<>();

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
        NO_SOURCE_FACTOR("ACC-SOURCE-FACTOR");

        private final String rule;

        About(String rule) {
            this.rule = rule;
        }
    }

    /** Adds a subject to a remark; the same subject is said once. */
    public void add(About about, Text subject) {
        subjects.computeIfAbsent(about, key -> new LinkedHashSet<>()).add(subject);
    }

    /** Adds a datum to a remark: what it is about, and where it stands. */
    public void add(About about, Datum subject) {
        add(about, subject.name());
        places.putIfAbsent(about, subject.place());
    }

    /**
     * Writes one finding for each remark, with the facts {@code year}, {@code list} and {@code list_en}, at the first datum
     * it is about.
     */
    public void report(Activities activities) {
        subjects.forEach((about, of) -> {
            Rule rule = activities.reference().rule(about.rule);
            Facts facts = Facts.of("year", activities.year()).and("list", of);
            activities
                    .findings()
                    .add(Optional.ofNullable(places.get(about))
                            .map(place -> Finding.at(place, rule, facts))
                            .orElseGet(() -> Finding.of(rule, facts)));
        });
    }
}
