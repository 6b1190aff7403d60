package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/** What a reader of the analysis must know: years left apart, trends not tested, drivers not found, marks, versions. */
final class HistoryRules {
    private static final String PRICES = "2015";

    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    private HistoryRules(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
    }

    static List<Finding> of(EmissionHistory value, Dossier dossier, History history, ReferenceData reference) {
        var rules = new HistoryRules(dossier, history, reference);
        value.comparison().ifPresent(years -> {
            rules.comparison(value, years);
            rules.base(years);
        });
        rules.settings();
        rules.marks();
        return rules.findings;
    }

    private void comparison(EmissionHistory value, Comparison years) {
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
        if (!value.versions().mixed().isEmpty()) {
            add("HIS-VERSIONS-MIXED", Facts.of("list", value.versions().mixed()));
        }
    }

    /** A base year that does not compare, or years of a mean that it has to do without. */
    private void base(Comparison years) {
        Optional<Integer> told = dossier.city().findInteger("base_year");
        if (told.filter(year -> !years.base().contains(year)).isPresent()) {
            add("HIS-BASE-YEAR", Facts.of("year", told.get()).and("used", years.baseName()));
            return;
        }
        Optional<Integer> first = dossier.city().findInteger("base_first_year");
        if (told.isPresent() && first.isPresent() && first.get() <= told.get()) {
            List<Integer> without = IntStream.rangeClosed(first.get(), told.get())
                    .boxed()
                    .filter(year -> !years.base().contains(year))
                    .toList();
            if (!without.isEmpty()) {
                add(
                        "HIS-BASE-PART",
                        Facts.of("first", first.get())
                                .and("last", told.get())
                                .and("without", Facts.listed(texts(without)))
                                .and("used", years.baseName()));
            }
        }
    }

    private void settings() {
        Optional<Integer> base = dossier.city().findInteger("base_year");
        dossier.city()
                .findInteger("base_first_year")
                .filter(first -> base.filter(year -> first > year).isPresent())
                .ifPresent(
                        first -> add("HIS-BASE-ORDER", Facts.of("first", first).and("base", base.get())));
        dossier.city()
                .find("price_base")
                .filter(told -> !told.equals(PRICES))
                .ifPresent(told -> add("HIS-PRICE-BASE", Facts.of("told", told)));
    }

    private void marks() {
        List<YearMark> marks = YearMark.all(dossier);
        List<Integer> unknown = marks.stream()
                .map(YearMark::year)
                .filter(year -> !history.years().contains(year))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            add("HIS-MARK-UNKNOWN", Facts.of("years", Facts.listed(texts(unknown))));
        }
        var seen = new TreeSet<Integer>();
        marks.stream()
                .filter(mark -> !seen.add(mark.year()))
                .forEach(mark -> findings.add(Finding.at(
                        mark.row().place(), reference.rule("HIS-MARK-TWICE"), Facts.of("year", mark.year()))));
    }

    private static List<String> texts(List<Integer> years) {
        return years.stream().map(year -> Integer.toString(year)).toList();
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }
}
