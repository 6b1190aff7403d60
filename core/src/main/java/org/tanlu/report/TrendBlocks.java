package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.history.Comparison;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.MannKendall;
import org.tanlu.history.PeakRule;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.Trend;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;

/** The paragraphs on the trend: the rule of the verdict on a peak, the verdict, and what it rests on (clause 7.2). */
@Clause({"A", "7.2"})
final class TrendBlocks {
    private final EmissionHistory history;
    private final Wording wording;

    TrendBlocks(EmissionHistory history, Wording wording) {
        this.history = history;
        this.wording = wording;
    }

    List<Block> blocks(Comparison years, HistoryTables tables) {
        Optional<Trend> trend = history.findTrend(years.subject().id());
        if (trend.isEmpty()) {
            return List.of(wording.paragraph(
                    "history-few",
                    Map.of("count", words(years.tested().size()), "least", words(MannKendall.LEAST_YEARS))));
        }
        PeakRule rule = history.rule();
        Paragraph printed = wording.paragraph(
                "history-rule",
                Map.of(
                        "later", words(rule.laterYears()),
                        "level", words(Numbers.percent(rule.significance().value())),
                        "slope", words(Numbers.percent(rule.flatSlope().value())),
                        "provisional", words(rule.provisional())));
        List<Inline> judged = trend.get().verdict().isConstant() ? constant(trend.get()) : verdict(trend.get());
        return List.of(printed, new Paragraph(judged), tables.trends());
    }

    private List<Inline> constant(Trend trend) {
        List<Integer> tested = trend.years();
        return wording.sentence(
                "history-constant",
                Map.of(
                        "first", words(tested.get(0)),
                        "last", words(tested.get(tested.size() - 1)),
                        "subject", words(trend.series().name().chinese())));
    }

    private List<Inline> verdict(Trend trend) {
        PeakVerdict verdict = trend.verdict();
        MannKendall test = verdict.whole();
        List<Integer> tested = trend.years();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("subject", words(trend.series().name().chinese()));
        facts.put("peak", words(verdict.peakYear()));
        facts.put("verdict", words(verdict.text().chinese()));
        facts.put("first", words(tested.get(0)));
        facts.put("last", words(tested.get(tested.size() - 1)));
        facts.put("count", words(tested.size()));
        facts.put("s", printed(Numbers.fixed(test.statistic(), 0), trend.key("statistic")));
        facts.put("z", printed(Numbers.fixed(test.score().value(), 2), trend.key("score")));
        facts.put("p", printed(HistoryTables.probability(test, "＝"), trend.key("probability")));
        facts.put(
                "slope", printed(Numbers.wanTonnes(Emissions.tonnes(test.slope().value())), trend.key("slope")));
        var inlines = new ArrayList<Inline>(wording.sentence("history-verdict", facts));
        verdict.sincePeak().ifPresent(since -> inlines.addAll(sincePeak(trend, since)));
        inlines.addAll(wording.sentence(
                trend.confirmed().isPresent() ? "history-confirmed" : "history-unconfirmed",
                Map.of(
                        "years", words(history.rule().provisional()),
                        "verdict",
                                words(trend.confirmed()
                                        .map(settled -> settled.text().chinese())
                                        .orElse("")))));
        if (verdict.peakYear() == tested.get(0)) {
            inlines.addAll(wording.sentence("history-first-year", Map.of("year", words(verdict.peakYear()))));
        }
        if (!trend.remarks().isEmpty()) {
            inlines.addAll(wording.sentence(
                    "history-trend-remarks",
                    Map.of("remarks", words(String.join("；", HistorySection.chinese(trend.remarks()))))));
        }
        return inlines;
    }

    private List<Inline> sincePeak(Trend trend, MannKendall since) {
        return wording.sentence(
                "history-since-peak",
                Map.of(
                        "count", words(since.years()),
                        "s", printed(Numbers.fixed(since.statistic(), 0), trend.key("since_peak/statistic")),
                        "p", printed(HistoryTables.probability(since, "＝"), trend.key("since_peak/probability")),
                        "slope",
                                printed(
                                        Numbers.percent(trend.verdict()
                                                .slope()
                                                .orElseThrow()
                                                .value()),
                                        trend.key(Trend.SLOPE_SHARE))));
    }
}
