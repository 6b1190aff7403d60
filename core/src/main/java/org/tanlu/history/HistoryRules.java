package org.tanlu.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.History;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What a reader of the analysis must know: years left apart, trends not tested, drivers not found, marks, versions. */
final class HistoryRules {
    private static final List<String> ITEMS =
            List.of("gdp_2015", "gdp_index", "population", "energy_consumption_total");

    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private HistoryRules(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(
            EmissionHistory value,
            Dossier dossier,
            History history,
            YearSeries<YearMark> marks,
            Measures measures,
            ReferenceData reference) {
        var rules = new HistoryRules(dossier, history, reference);
        value.comparison().ifPresent(years -> rules.comparison(value, years, measures));
        rules.marks(marks);
        return rules.findings;
    }

    private void comparison(EmissionHistory value, Comparison years, Measures measures) {
        if (!years.apart().isEmpty()) {
            add(
                    "HIS-YEARS-APART",
                    Facts.of("years", Facts.listed(texts(years.apart()))).and("last", years.last()));
        }
        if (years.tested().size() < MannKendall.LEAST_YEARS) {
            add("HIS-FEW-YEARS", Facts.of("count", years.tested().size()).and("least", MannKendall.LEAST_YEARS));
        }
        if (!value.lacking().isEmpty()) {
            add("HIS-LACKING", Facts.of("list", value.lacking()));
        }
        dossier.city()
                .findInteger("base_year")
                .filter(year -> !years.base().contains(year))
                .ifPresent(year -> add("HIS-BASE-YEAR", Facts.of("year", year).and("used", years.baseName())));
        List<Text> mixed = ITEMS.stream()
                .flatMap(item -> mixed(item, years, measures).stream())
                .toList();
        if (!mixed.isEmpty()) {
            add("HIS-VERSIONS-MIXED", Facts.of("list", mixed));
        }
    }

    /** An item whose compared years are of different versions. */
    private Optional<Text> mixed(String item, Comparison years, Measures measures) {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        years.years().stream()
                .filter(year -> dossier.find(item, year).isPresent())
                .forEach(year -> versions.computeIfAbsent(measures.version(item, year), key -> new ArrayList<>())
                        .add(Integer.toString(year)));
        if (versions.size() < 2) {
            return Optional.empty();
        }
        Text name = reference.item(item).name();
        return Optional.of(Text.of(
                name.chinese() + "（" + said(versions, "、", "未注明版本") + "）",
                name.english() + " (" + said(versions, ", ", "no version told") + ")"));
    }

    private static String said(Map<String, List<String>> versions, String comma, String none) {
        var parts = new ArrayList<String>();
        versions.forEach(
                (version, years) -> parts.add(String.join(comma, years) + ": " + (version.isEmpty() ? none : version)));
        return String.join("; ", parts);
    }

    private void marks(YearSeries<YearMark> marks) {
        List<Integer> unknown = marks.years().stream()
                .filter(year -> !history.years().contains(year))
                .toList();
        if (!unknown.isEmpty()) {
            add("HIS-MARK-UNKNOWN", Facts.of("years", Facts.listed(texts(unknown))));
        }
    }

    private static List<String> texts(List<Integer> years) {
        return years.stream().map(year -> Integer.toString(year)).toList();
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }
}
