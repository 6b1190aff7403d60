package org.tanlu.verification;

import java.util.Comparator;
import java.util.List;

/**
 * 版本差异 what differs between two versions of a document.
 *
 * @param changes    the changes in reading order
 * @param numbers    the results that are printed differently, by key; none where a version bears no keys
 * @param isKeyed    whether both versions bear the keys of their results
 * @param renumbered how many texts differ by nothing but the number of a heading, table or figure
 * @param sections   the headings of both versions
 */
public record VersionChanges(
        List<VersionChange> changes,
        List<NumberChange> numbers,
        boolean isKeyed,
        int renumbered,
        List<String> sections) {
    public VersionChanges {
        changes = List.copyOf(changes);
        numbers = List.copyOf(numbers);
        sections = List.copyOf(sections);
    }

    /** The sections in which anything differs, in reading order; of what stands before the first heading it is empty. */
    public List<String> changedSections() {
        return changes.stream().map(VersionChange::section).distinct().toList();
    }

    /** The changes of a section. */
    public List<VersionChange> in(String section) {
        return changes.stream().filter(one -> one.section().equals(section)).toList();
    }

    /** The results whose numbers can be compared, the largest change in per cent first. */
    public List<NumberChange> largest() {
        return numbers.stream()
                .filter(one -> one.percent().isPresent())
                .sorted(Comparator.comparing((NumberChange one) ->
                                one.percent().orElseThrow().abs())
                        .reversed())
                .toList();
    }
}
