package org.tanlu.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.survey.Redaction.Redacted;
import org.tanlu.survey.Withheld;
import org.tanlu.table.Place;
import org.tanlu.trace.Finding;

/**
 * 问题检查 takes out of the findings what they tell of internal data. A finding whose words depend on them, or that speaks of
 * a file that holds some, keeps its rule and loses its facts and place: that something is wrong is no secret.
 */
final class FindingScreen {
    private static final String HIDDEN = "C";

    private final Redacted redacted;

    FindingScreen(Redacted redacted) {
        this.redacted = redacted;
    }

    /** The findings of reading: they quote what was written, so that of files that hold anything hidden nothing is quoted. */
    List<Finding> ofReading(List<Finding> findings) {
        return findings.stream()
                .map(finding -> isGuarded(finding) ? masked(finding) : finding)
                .distinct()
                .toList();
    }

    /** The findings of the steps, given those of the other runs. */
    List<Finding> ofSteps(List<Finding> findings, List<List<Finding>> others) {
        List<Set<String>> said = others.stream()
                .map(list ->
                        list.stream().map(FindingScreen::words).collect(Collectors.toCollection(LinkedHashSet::new)))
                .map(set -> (Set<String>) set)
                .toList();
        return findings.stream()
                .map(finding -> isGuarded(finding) || !said.stream().allMatch(set -> set.contains(words(finding)))
                        ? masked(finding)
                        : finding)
                .distinct()
                .toList();
    }

    private static String words(Finding finding) {
        return finding.rule().id() + finding.message() + finding.remedy();
    }

    private boolean isGuarded(Finding finding) {
        return finding.place().filter(redacted::guards).isPresent()
                || redacted.withheld().stream()
                        .map(Withheld::place)
                        .map(place -> new Place(place.file(), place.sheet(), 0, 0).toString())
                        .distinct()
                        .anyMatch(file -> finding.facts().values().stream().anyMatch(fact -> fact.contains(file)));
    }

    private static Finding masked(Finding finding) {
        Map<String, String> facts = new LinkedHashMap<>();
        finding.facts().keySet().forEach(name -> facts.put(name, HIDDEN));
        return new Finding(finding.rule(), Optional.empty(), facts);
    }
}
