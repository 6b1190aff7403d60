package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;

/** 按年归并 findings that say the same of several years become one, which names the years. */
final class YearGroups {
    private static final String YEAR = "year";

    private record Subject(Rule rule, Optional<Place> place, Map<String, String> facts) {}

    private YearGroups() {}

    /** The findings, those that differ in nothing but their year as one, where the first of them stood. */
    static List<Finding> of(List<Finding> findings) {
        Map<Subject, List<String>> years = new LinkedHashMap<>();
        for (Finding finding : findings) {
            var facts = new LinkedHashMap<>(finding.facts());
            Optional<String> year = Optional.ofNullable(facts.get(YEAR)).filter(YearGroups::isOneYear);
            year.ifPresent(one -> facts.remove(YEAR));
            List<String> of = years.computeIfAbsent(
                    new Subject(finding.rule(), finding.place(), facts), key -> new ArrayList<>());
            year.ifPresent(of::add);
        }
        var grouped = new ArrayList<Finding>();
        years.forEach((subject, of) -> grouped.add(finding(subject, of)));
        return grouped;
    }

    private static boolean isOneYear(String text) {
        return text.matches("[0-9]{4}");
    }

    private static Finding finding(Subject subject, List<String> years) {
        var facts = new LinkedHashMap<String, String>();
        if (!years.isEmpty()) {
            facts.put(YEAR, spans(years));
        }
        facts.putAll(subject.facts());
        return new Finding(subject.rule(), subject.place(), facts);
    }

    /** Consecutive years as spans: 2010–2012/2015. */
    static String spans(List<String> years) {
        List<Integer> sorted =
                years.stream().map(Integer::valueOf).distinct().sorted().toList();
        var spans = new ArrayList<String>();
        int first = sorted.get(0);
        int last = first;
        for (int year : sorted.subList(1, sorted.size())) {
            if (year != last + 1) {
                spans.add(span(first, last));
                first = year;
            }
            last = year;
        }
        spans.add(span(first, last));
        return String.join("/", spans);
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
