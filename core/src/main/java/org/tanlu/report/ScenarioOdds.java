package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.scenario.Odds;
import org.tanlu.scenario.OddsPart;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Clause;

/** How likely the scenarios peak in time, beside what their curves say; why the two may differ (clauses 9.1 and 9.2). */
@Clause({"9.1", "9.2"})
final class ScenarioOdds {
    private static final double HALF = 0.5;
    private static final double APART = 0.02;

    private final Scenarios scenarios;
    private final Odds odds;
    private final Wording wording;

    ScenarioOdds(Scenarios scenarios, Wording wording) {
        this.scenarios = scenarios;
        this.odds = scenarios.odds();
        this.wording = wording;
    }

    /** The share of draws that peak in time; where it contradicts the curve of a scenario, a sentence on each; the medians. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var inlines = new ArrayList<>(wording.sentence(
                "scenario-odds",
                Map.of(
                        "draws", words(odds.draws()),
                        "goal", words(odds.goal()),
                        "baseline", inTime(ScenarioKind.BASELINE),
                        "low_carbon", inTime(ScenarioKind.LOW_CARBON),
                        "enhanced", inTime(ScenarioKind.ENHANCED))));
        for (ScenarioKind kind : ScenarioKind.values()) {
            if (isContradiction(kind)) {
                inlines.addAll(contradiction(kind));
            }
        }
        blocks.add(new Paragraph(inlines));
        List<ScenarioKind> apart =
                List.of(ScenarioKind.values()).stream().filter(this::isApart).toList();
        if (!apart.isEmpty()) {
            blocks.add(new Paragraph(medians(apart)));
        }
        return blocks;
    }

    private Inline inTime(ScenarioKind kind) {
        return printed(Numbers.percent(odds.peaksInTime(kind).value()), Odds.key(kind));
    }

    /** Whether the curve peaks in time and most draws do not, or the other way round. */
    private boolean isContradiction(ScenarioKind kind) {
        return (scenarios.peak(kind).year() <= odds.goal())
                != (odds.peaksInTime(kind).value() >= HALF);
    }

    private List<Inline> contradiction(ScenarioKind kind) {
        PeakStatement peak = scenarios.peak(kind);
        int last = peak.horizon();
        String curve = peak.isNever() ? "到" + last + "年仍未见顶" : peak.year() + "年达峰";
        return wording.sentence(
                "scenario-odds-against",
                Map.of(
                        "scenario", words(kind.text().chinese()),
                        "curve", words(curve),
                        "goal", words(odds.goal()),
                        "in_time", inTime(kind),
                        "horizon", words(last),
                        "never",
                                printed(
                                        Numbers.percent(odds.of(kind, OddsPart.PEAK_SHARE)
                                                .find(last)
                                                .orElseThrow()
                                                .value()),
                                        Odds.key(kind, OddsPart.PEAK_SHARE, last))));
    }

    private double median(ScenarioKind kind) {
        return odds.of(kind, OddsPart.P50).find(last()).orElseThrow().value();
    }

    private double curve(ScenarioKind kind) {
        return scenarios.of(kind).course().total().find(last()).orElseThrow().tonnes();
    }

    private int last() {
        return scenarios.of(ScenarioKind.BASELINE).course().horizon();
    }

    private boolean isApart(ScenarioKind kind) {
        return StrictMath.abs(median(kind) - curve(kind)) > APART * StrictMath.abs(curve(kind));
    }

    private List<Inline> medians(List<ScenarioKind> apart) {
        var inlines = new ArrayList<Inline>();
        for (ScenarioKind kind : apart) {
            inlines.addAll(wording.sentence(
                    "scenario-median",
                    Map.of(
                            "scenario", words(kind.text().chinese()),
                            "year", words(last()),
                            "median",
                                    printed(
                                            Numbers.wanTonnes(Emissions.tonnes(median(kind))),
                                            Odds.key(kind, OddsPart.P50, last())),
                            "curve",
                                    printed(
                                            Numbers.wanTonnes(Emissions.tonnes(curve(kind))),
                                            ScenarioNumbers.key(scenarios.of(kind), "total", last())))));
        }
        List<DrawnParameter> skewed = odds.skewed();
        inlines.addAll(
                skewed.isEmpty()
                        ? wording.sentence("scenario-median-bounds", Map.of())
                        : wording.sentence(
                                "scenario-median-skewed",
                                Map.of(
                                        "list",
                                        words(String.join(
                                                "、",
                                                skewed.stream()
                                                        .map(parameter ->
                                                                parameter.name().chinese())
                                                        .toList())))));
        return inlines;
    }
}
