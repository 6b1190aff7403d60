package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.target.Goal;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 目标理由 why the targets suit growth of high quality (clause 4.4): what the economy does until a milestone on the way that carries
 * the targets, and what becomes of its emissions and energy. It tells which way each indicator goes and judges only what follows
 * from that: growth with falling emissions per output.
 */
@Clause("C4.4-5")
final class TargetRationale {
    /** Output first, then what growth of high quality is told by. */
    private static final String OUTPUT = "IND-B15";

    private static final String INTENSITY = "IND-S01";
    private static final List<String> CITED = List.of(INTENSITY, "IND-S02", "IND-B20", "IND-B24", "IND-B27", "IND-B23");

    /** A rationale rests on more than one number. */
    private static final int LEAST = 2;

    private static final int YEAR = 2030;

    private final Targets targets;
    private final Wording wording;

    TargetRationale(Targets targets, Wording wording) {
        this.targets = targets;
        this.wording = wording;
    }

    Paragraph paragraph() {
        int year = targets.milestones().stream()
                .filter(milestone -> milestone >= Math.max(YEAR, targets.first()))
                .findFirst()
                .orElse(targets.peak().horizon());
        List<Change> cited = CITED.stream()
                .map(indicator -> change(indicator, year))
                .flatMap(Optional::stream)
                .toList();
        Optional<Change> output = change(OUTPUT, year);
        if (cited.size() + output.stream().count() < LEAST) {
            return wording.paragraph("target-rationale-none", Map.of("year", words(year)));
        }
        var changes = new ArrayList<Inline>();
        output.ifPresent(change -> changes.addAll(told(change)));
        cited.forEach(change -> {
            changes.add(words(changes.isEmpty() ? "" : "，"));
            changes.addAll(told(change));
        });
        boolean isDecoupled = output.filter(change -> change.rise() > 0).isPresent()
                && cited.stream().anyMatch(change -> change.is(INTENSITY) && change.rise() < 0);
        return new Paragraph(wording.phrases(
                isDecoupled ? "target-rationale" : "target-rationale-open",
                Map.of(
                        "source", List.of(words(targets.source().chinese())),
                        "base", List.of(words(targets.base())),
                        "year", List.of(words(year)),
                        "changes", changes)));
    }

    /** What an indicator is in the base year and in a later one. */
    private record Change(Goal goal, Figure before, Figure after) {
        double rise() {
            return after.value().value() - before.value().value();
        }

        boolean is(String indicator) {
            return goal.indicator().id().equals(indicator);
        }
    }

    private Optional<Change> change(String indicator, int year) {
        return targets.goal(indicator)
                .flatMap(goal -> goal.base()
                        .figure()
                        .flatMap(before -> goal.held(year)
                                .flatMap(IndicatorValue::figure)
                                .map(after -> new Change(goal, before, after))));
    }

    private List<Inline> told(Change change) {
        String unit = change.goal().indicator().unit();
        String verb = Double.compare(change.rise(), 0) == 0 ? "保持" : change.rise() > 0 ? "提高到" : "下降到";
        return wording.sentence(
                "target-rationale-change",
                Map.of(
                        "name",
                        words(change.goal().name().chinese().replace("GDP", "地区生产总值")),
                        "before",
                        printed(
                                number(change, change.before()) + unit,
                                change.before().key()),
                        "verb",
                        words(verb),
                        "after",
                        printed(
                                number(change, change.after()) + unit,
                                change.after().key())));
    }

    private static String number(Change change, Figure figure) {
        double value = figure.value().value();
        return change.goal().indicator().unit().equals("年")
                ? ShortestDecimal.of(value)
                : Numbers.fixed(value, change.goal().decimals());
    }
}
