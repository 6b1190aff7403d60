package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;

/**
 * 按年归并 findings that say the same of several years become one, which names the years; it stands at the place of the latest
 * of them, if they have places.
 */
final class YearGroups {
    private static final String YEAR = "year";

    private record Subject(Rule rule, boolean placed, Map<String, String> facts) {}

    /** What is said of a subject: the years, and the last year's finding. */
    private record Said(List<String> years, Finding latest) {}

    private YearGroups() {}

    /** The findings, those that differ in nothing but their year and place as one, where the first of them stood. */
    static List<Finding> of(List<Finding> findings) {
        Map<Object, Said> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String year = finding.facts().getOrDefault(YEAR, "");
            if (isOneYear(year)) {
                var facts = new LinkedHashMap<>(finding.facts());
                facts.remove(YEAR);
                var subject = new Subject(finding.rule(), finding.place().isPresent(), facts);
                Said before = groups.get(subject);
                // the same said twice of one year is said of two places
                boolean again = before != null
                        && before.years().contains(year)
                        && !before.latest().place().equals(finding.place());
                groups.merge(again ? finding : subject, new Said(List.of(year), finding), YearGroups::both);
            } else {
                groups.putIfAbsent(finding, new Said(List.of(), finding));
            }
        }
        return groups.values().stream().map(YearGroups::finding).toList();
    }

    private static Said both(Said one, Said other) {
        List<String> years =
                Stream.concat(one.years().stream(), other.years().stream()).toList();
        boolean later = other.years().get(0).compareTo(one.latest().facts().get(YEAR)) >= 0;
        return new Said(years, later ? other.latest() : one.latest());
    }

    private static boolean isOneYear(String text) {
        return text.matches("[0-9]{4}");
    }

    private static Finding finding(Said said) {
        var facts = new LinkedHashMap<String, String>();
        if (!said.years().isEmpty()) {
            facts.put(
                    YEAR,
                    Print.years(said.years().stream().map(Integer::valueOf).toList()));
        }
        said.latest().facts().forEach(facts::putIfAbsent);
        return new Finding(said.latest().rule(), said.latest().place(), facts);
    }
}
