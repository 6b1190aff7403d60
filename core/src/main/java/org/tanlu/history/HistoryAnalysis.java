package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/** 历史碳排放特征提炼 the analysis of a city's past emissions (clause 7.2). */
@Clause("7.2")
public final class HistoryAnalysis {
    private final Dossier dossier;
    private final History history;
    private final ReferenceData reference;
    private final Measures measures;
    private final PeakRule rule;
    private final List<Text> lacking = new ArrayList<>();

    private HistoryAnalysis(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.history = history;
        this.reference = reference;
        this.measures = new Measures(dossier, history, reference);
        this.rule = PeakRule.of(dossier.city());
    }

    /**
     * Analyses the history of a city. What the data do not allow is left out and said, in the result and as findings.
     *
     * @return the analysis; without an accounted year all its lists are empty
     */
    @Clause("7.2")
    public static Outcome<EmissionHistory> analyse(Dossier dossier, History history, ReferenceData reference) {
        var analysis = new HistoryAnalysis(dossier, history, reference);
        YearSeries<YearMark> marks = YearMark.of(dossier, history.years());
        Optional<Comparison> total = Comparison.of(Subject.TOTAL, dossier, history, marks);
        Optional<Comparison> direct = Comparison.of(Subject.DIRECT, dossier, history, marks);
        EmissionHistory value = analysis.history(total, direct);
        List<Finding> findings = HistoryRules.of(value, dossier, history, reference);
        return Outcome.of(value, findings);
    }

    private EmissionHistory history(Optional<Comparison> total, Optional<Comparison> direct) {
        Optional<Comparison> main = total.or(() -> direct);
        List<Series> series = series();
        List<Comparison> comparisons =
                Stream.of(total, direct).flatMap(Optional::stream).toList();
        return new EmissionHistory(
                main,
                series,
                main.map(years -> growths(years, series)).orElse(List.of()),
                main.map(this::structure).orElse(List.of()),
                main.map(this::drivers).orElse(List.of()),
                comparisons.stream()
                        .flatMap(years ->
                                decoupling(years, main.filter(years::equals).isPresent()).stream())
                        .toList(),
                comparisons.stream()
                        .flatMap(years -> trends(years, series).stream())
                        .toList(),
                main.map(years -> ranked(years, Parts::sources, "key_source_threshold"))
                        .orElse(List.of()),
                main.map(this::withLand).orElse(List.of()),
                main.map(years -> ranked(years, Parts::fields, "key_field_threshold"))
                        .orElse(List.of()),
                rule,
                main.map(years -> Versions.of(years, dossier, measures, reference))
                        .orElse(Versions.ONE),
                lacking);
    }

    private List<Series> series() {
        List<Integer> years = history.years();
        var series = new ArrayList<Series>();
        for (Subject subject : Subject.values()) {
            String id = subject.id();
            series.add(Series.of(id, subject.text(), years, year -> measures.emissions(subject, year)));
            series.add(Series.of(
                    id + "/intensity",
                    named("单位地区生产总值", "by constant-price product", subject),
                    years,
                    year -> measures.intensity(subject, year)));
            series.add(Series.of(
                    id + "/per_capita",
                    named("人均", "per capita", subject),
                    years,
                    year -> measures.perCapita(subject, year)));
        }
        series.add(Series.of("product", Text.of("地区生产总值（2015年价）", "product at 2015 prices"), years, measures::product));
        series.add(Series.of("population", Text.of("常住人口", "population"), years, measures::population));
        series.add(Series.of("energy", Text.of("能源消费总量", "energy consumption"), years, measures::toldEnergy));
        return series;
    }

    private static Text named(String chinese, String english, Subject subject) {
        return Text.of(chinese + subject.text().chinese(), subject.text().english() + " " + english);
    }

    /** The changes of every series: since the base, and in every span of more than a year. */
    private static List<Growth> growths(Comparison years, List<Series> series) {
        var growths = new ArrayList<Growth>();
        for (Series each : series) {
            Growth.of(each, years.base(), years.last()).ifPresent(growths::add);
            Span.of(years).stream()
                    .filter(span -> span.kind() == Span.Kind.PLAN)
                    .forEach(span ->
                            Growth.of(each, List.of(span.from()), span.to()).ifPresent(growths::add));
        }
        return growths;
    }

    private List<StructureShare> structure(Comparison comparison) {
        return history.years().stream()
                .filter(year -> comparison.subject().of(history.inventory(year)).isPresent())
                .flatMap(year -> StructureShare.of(year, parts(comparison, year)).stream())
                .toList();
    }

    private Parts parts(Comparison comparison, int year) {
        return new Parts(history.inventory(year), comparison.subject(), reference);
    }

    private List<Drivers> drivers(Comparison comparison) {
        var kaya = new Kaya(measures, comparison);
        var sectors = new SectorDrivers(measures, comparison, history, reference);
        List<Span> spans = Span.of(comparison);
        var drivers = new ArrayList<>(kaya.of(spans));
        if (comparison.subject() == Subject.TOTAL) {
            spans.forEach(span -> sectors.of(span).ifPresent(drivers::add));
        }
        lack(
                spans(drivers, Drivers.Model.KAYA),
                spans,
                Text.of(
                        "Kaya分解缺人口、不变价地区生产总值或能源消费量",
                        "the Kaya identity lacks population, constant-price product or energy"));
        lack(
                spans(drivers, Drivers.Model.SECTORS),
                spans,
                Text.of(
                        "部门分解缺三次产业增加值或比重、人口或净调入电力",
                        "the decomposition by sector lacks value added, population or net import of electricity"));
        return drivers;
    }

    private static List<Span> spans(List<Drivers> drivers, Drivers.Model model) {
        return drivers.stream()
                .filter(each -> each.model() == model)
                .map(Drivers::span)
                .toList();
    }

    private void lack(List<Span> made, List<Span> spans, Text text) {
        if (made.size() < spans.size()) {
            List<String> spansLeft = spans.stream()
                    .filter(span -> !made.contains(span))
                    .map(Span::label)
                    .distinct()
                    .toList();
            lacking.add(
                    made.isEmpty()
                            ? Text.of(text.chinese() + "（各时段）", text.english() + " (all spans)")
                            : Text.of(
                                    text.chinese() + "（" + String.join("、", spansLeft) + "）",
                                    text.english() + " (" + String.join(", ", spansLeft) + ")"));
        }
    }

    /** The decoupling of a comparison's spans; of the main one it is said what lacks. */
    private List<DecouplingSpan> decoupling(Comparison comparison, boolean isMain) {
        List<Span> spans = Span.of(comparison);
        List<DecouplingSpan> made = spans.stream()
                .flatMap(span -> DecouplingSpan.of(comparison, span, measures).stream())
                .toList();
        if (isMain) {
            lack(
                    made.stream().map(DecouplingSpan::span).toList(),
                    spans,
                    Text.of("脱钩弹性缺不变价地区生产总值", "decoupling lacks constant-price product"));
        }
        return made;
    }

    private List<Trend> trends(Comparison comparison, List<Series> series) {
        return series.stream()
                .filter(each -> each.id().startsWith(comparison.subject().id()))
                .flatMap(each -> Trend.of(each, comparison, rule).stream())
                .toList();
    }

    private List<Ranked> ranked(Comparison comparison, Function<Parts, List<Part>> view, String threshold) {
        City city = dossier.city();
        Quantity share = PeakRule.share(city, threshold);
        var base = new TreeMap<Integer, List<Part>>();
        if (comparison.isCompared()) {
            comparison.base().forEach(year -> base.put(year, view.apply(parts(comparison, year))));
        }
        int last = comparison.last();
        return Ranked.of(new YearSeries<>(base), last, view.apply(parts(comparison, last)), share);
    }

    private List<Ranked> withLand(Comparison comparison) {
        boolean told = !parts(comparison, comparison.last()).land().isEmpty();
        return told ? ranked(comparison, Parts::sourcesWithLand, "key_source_threshold") : List.of();
    }
}
