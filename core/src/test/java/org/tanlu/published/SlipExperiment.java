package org.tanlu.published;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.quality.QualityControl;
import org.tanlu.quality.QualityReport;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * Slips of unit put by a seeded generator into published series, and how many of them the checks flag. A slip counts as flagged
 * when a finding that was not there before names the series and year, its column, its year or its ratio.
 */
public final class SlipExperiment {
    private static final long SEED = 20260101;
    private static final Set<String> TOTALS = Set.of(
            "QC-TOTAL",
            "QC-RANGE",
            "QC-RANGE-BASE",
            "QC-SMALL",
            "QC-ENERGY-TOTAL",
            "QC-NEGATIVE",
            "QC-FEEDSTOCK",
            "QC-LOSSES");

    /** What is wrong by a factor. */
    public enum Extent {
        VALUE,
        COLUMN,
        YEAR,
        SERIES
    }

    /**
     * A kind of experiment.
     *
     * @param data   inventory or yearbook
     * @param extent what is wrong
     * @param factor by which factor
     */
    public record Kind(String data, Extent extent, double factor) {}

    /** What came of a kind of experiment. */
    public static final class Count {
        private int trials;
        private int byJump;
        private int byTotal;
        private int flagged;
        private int negligible;

        /** How many slips were put in. */
        public int trials() {
            return trials;
        }

        /** How many were flagged by the series itself, its column or its year. */
        public int byJump() {
            return byJump;
        }

        /** How many were flagged by totals and ranges. */
        public int byTotal() {
            return byTotal;
        }

        /** How many of those that were not flagged are of amounts that print as nothing in the statistical unit. */
        public int negligible() {
            return negligible;
        }

        /** How many were flagged at all. */
        public int flagged() {
            return flagged;
        }
    }

    /**
     * How the checks take a city as it was published.
     *
     * @param series   how many series have more than one value
     * @param doubtful how many of them are doubted
     * @param findings how many findings of jumps there are
     */
    public record Clean(int series, int doubtful, int findings) {}

    /** As the threshold {@code negligible}: 500 t of a fuel. */
    private static final double NEGLIGIBLE = 0.05;

    /** Single values are the slip that happens most. */
    private static final int MORE_VALUES = 4;

    private static final double[] FACTORS = {1000, 10_000, 0.001, 100, 0.01, 0.7143, 1.4571};

    /** No inventories: the experiment is on data alone. */
    private final History history =
            Accounting.account(SlipProvinces.nothing(), PublishedData.REFERENCE).value();

    private final Map<Kind, Count> counts = new LinkedHashMap<>();
    private final Map<String, Clean> clean = new LinkedHashMap<>();
    private final int each;

    private SlipExperiment(int each) {
        this.each = each;
    }

    /** Runs all kinds, so many trials of each in each province of a half. */
    public static SlipExperiment run(boolean test, int each) throws IOException, Unreadable {
        var experiment = new SlipExperiment(each);
        for (String province : SlipProvinces.half(test)) {
            experiment.of("inventory", province, SlipProvinces.inventory(province));
            experiment.of("yearbook", province, SlipProvinces.yearbook(province));
        }
        return experiment;
    }

    /** The counts by kind. */
    public Map<Kind, Count> counts() {
        return counts;
    }

    /** The cities as published, by data and province. */
    public Map<String, Clean> clean() {
        return clean;
    }

    /** How the checks take a city as it is. */
    public static Clean clean(QualityReport report, List<Finding> findings) {
        int series = (int) report.series().stream()
                .filter(check -> check.years().size() > 1)
                .count();
        int doubtful = (int) report.series().stream()
                .filter(check -> check.state().isDoubtful())
                .count();
        int jumps = (int) findings.stream()
                .filter(finding -> finding.rule().id().startsWith("QC-"))
                .filter(finding -> !finding.rule().id().equals("QC-JUMP-CONFIRMED"))
                .count();
        return new Clean(series, doubtful, jumps);
    }

    private void of(String data, String province, Dossier dossier) {
        Outcome<QualityReport> before = QualityControl.check(dossier, history, PublishedData.REFERENCE);
        clean.put(data + "/" + province, clean(before.value(), before.findings()));
        List<Datum> values = dossier.series().values().stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum ->
                        datum.value().filter(value -> value.value() != 0).isPresent())
                .filter(datum -> data.equals("yearbook") || datum.item().startsWith("energy/"))
                .filter(datum -> !jumps(before, datum))
                .toList();
        var random = new Random(SEED + province.hashCode());
        for (Extent extent : extents(data)) {
            List<Datum> able = values.stream()
                    .filter(datum -> extent != Extent.YEAR || isEnergy(datum))
                    .toList();
            for (double factor : FACTORS) {
                var kind = new Kind(data, extent, factor);
                Count count = counts.computeIfAbsent(kind, any -> new Count());
                int trials = extent == Extent.VALUE ? MORE_VALUES * each : each;
                for (int i = 0; i < trials; i++) {
                    Datum picked = able.get(random.nextInt(able.size()));
                    trial(kind, picked, dossier, before, count);
                }
            }
        }
    }

    /** A column of the yearbook's series is one value a year. */
    private static List<Extent> extents(String data) {
        return data.equals("yearbook") ? List.of(Extent.VALUE, Extent.YEAR, Extent.SERIES) : List.of(Extent.values());
    }

    private static boolean isPicked(Kind kind, Datum picked, Datum datum) {
        return switch (kind.extent()) {
            case VALUE -> datum.item().equals(picked.item()) && datum.year() == picked.year();
            case SERIES -> datum.item().equals(picked.item());
            case COLUMN -> column(datum).equals(column(picked)) && datum.year() == picked.year();
            case YEAR -> datum.year() == picked.year() && isEnergy(datum);
        };
    }

    private static boolean isEnergy(Datum datum) {
        return datum.item().startsWith("energy") || datum.item().startsWith("electricity");
    }

    private static String column(Datum datum) {
        return isEnergy(datum) ? datum.item().substring(datum.item().lastIndexOf('/') + 1) : datum.item();
    }

    private void trial(Kind kind, Datum picked, Dossier dossier, Outcome<QualityReport> before, Count count) {
        Dossier wrong = new Slips(datum -> isPicked(kind, picked, datum), kind.factor()).into(dossier);
        Outcome<QualityReport> after = QualityControl.check(wrong, history, PublishedData.REFERENCE);
        Set<String> added = added(before, after);
        boolean jump = switch (kind.extent()) {
            case VALUE, SERIES -> jumps(after, picked);
            case COLUMN -> jumps(after, picked) || added.contains("QC-JUMP-COLUMN");
            case YEAR -> added.contains("QC-JUMP-YEAR");
        };
        boolean total = added.stream().anyMatch(TOTALS::contains);
        boolean change = changes(after, picked) && !changes(before, picked);
        count.trials++;
        count.byJump += jump ? 1 : 0;
        count.byTotal += total ? 1 : 0;
        boolean flagged = jump || total || change;
        count.flagged += flagged ? 1 : 0;
        count.negligible += !flagged && isNegligible(dossier, picked) && isNegligible(wrong, picked) ? 1 : 0;
    }

    /** Whether no value of the series reaches what printed amounts are rounded to. */
    private static boolean isNegligible(Dossier dossier, Datum picked) {
        return Optional.ofNullable(dossier.series().get(picked.item())).stream()
                .flatMap(series -> series.byYear().values().stream())
                .flatMap(datum -> datum.value().stream())
                .allMatch(value -> Math.abs(value.value()) < NEGLIGIBLE);
    }

    private static boolean jumps(Outcome<QualityReport> outcome, Datum picked) {
        return outcome.value().series().stream()
                .filter(check ->
                        check.key().equals(picked.item()) && check.state().isDoubtful())
                .anyMatch(check -> check.suspects().contains(picked.year()));
    }

    private static boolean changes(Outcome<QualityReport> outcome, Datum picked) {
        return outcome.value().series().stream()
                .filter(check -> check.key().equals(picked.item()))
                .anyMatch(check -> check.changes().contains(picked.year()));
    }

    /** The rules of findings that were not there before. */
    private static Set<String> added(Outcome<QualityReport> before, Outcome<QualityReport> after) {
        Set<String> known = before.findings().stream().map(SlipExperiment::say).collect(Collectors.toSet());
        var added = new TreeSet<String>();
        after.findings().stream()
                .filter(finding -> !known.contains(say(finding)))
                .forEach(finding -> added.add(finding.rule().id()));
        return added;
    }

    private static String say(Finding finding) {
        return finding.rule().id() + finding.message().chinese();
    }
}
