package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/** 附件1 Table B.1 for every year of the history: values as far as known, notation keys for the rest. */
@Clause("B")
final class IndicatorAnnex {
    /** What one decimal shows. */
    private static final double PRINTED = 0.1;

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    IndicatorAnnex(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Integer> years = plan.history().years();
        if (years.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<Column>();
        columns.add(new Column("类别", Align.LEFT, 5));
        columns.add(new Column("指标", Align.LEFT, 8));
        columns.add(new Column("单位", Align.CENTER, 8));
        years.forEach(year -> columns.add(new Column(heading(year), Align.RIGHT, 3)));
        Map<Indicator, List<IndicatorValue>> byIndicator = new LinkedHashMap<>();
        plan.indicators()
                .forEach(value -> byIndicator
                        .computeIfAbsent(value.indicator(), key -> new ArrayList<>())
                        .add(value));
        var rows = new ArrayList<List<Entry>>();
        String group = "";
        for (var entry : byIndicator.entrySet()) {
            Indicator indicator = entry.getKey();
            rows.add(row(indicator, entry.getValue(), indicator.group().equals(group)));
            group = indicator.group();
        }
        return List.of(
                new Heading(0, "附件1", "碳减排进程评价指标"),
                new TableBlock("碳减排进程评价指标（指南表B.1）", "", columns, rows, notes(rows), true));
    }

    private List<String> notes(List<List<Entry>> rows) {
        var notes = new ArrayList<String>();
        notes.add(note(rows));
        if (plan.indicators().stream().anyMatch(IndicatorValue::isPartial)) {
            notes.addAll(CoverageNotes.notes(plan.history()));
        }
        return notes;
    }

    private String note(List<List<Entry>> rows) {
        City city = plan.dossier().city();
        String base = city.intensityBaseYear().map(year -> year + "年").orElse("未设");
        String denominator = reference
                .setting("share_denominator")
                .optionName(city.find("share_denominator").orElse(""))
                .chinese();
        return new NotationNote(rows).say()
                + wording.text("annex-b-note", Map.of("base", base, "denominator", denominator))
                + (isSinkToldOtherwise() ? wording.text("annex-b-sink", Map.of()) : "");
    }

    /** Whether the sink that was reported differs from the net removals that were computed. */
    private boolean isSinkToldOtherwise() {
        return plan.dossier().series().containsKey("forest_sink")
                && plan.history().years().stream()
                        .anyMatch(year -> value("IND-B12", year)
                                .flatMap(sink -> value("IND-S14", year).map(land -> sink + land))
                                .filter(apart -> Math.abs(apart) >= PRINTED)
                                .isPresent());
    }

    private Optional<Double> value(String indicator, int year) {
        return plan.indicators().stream()
                .filter(value -> value.year() == year)
                .filter(value -> value.indicator().id().equals(indicator))
                .flatMap(value -> value.figure().stream())
                .map(figure -> figure.value().value())
                .findFirst();
    }

    private String heading(int year) {
        return year + (EnergyBasis.isEstimate(plan.history().inventory(year)) ? "年（估算）" : "年");
    }

    private static List<Entry> row(Indicator indicator, List<IndicatorValue> values, boolean sameGroup) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.words(sameGroup ? "" : indicator.group()));
        entries.add(Entry.words(indicator.name().chinese() + (indicator.binding() ? "*" : "")));
        entries.add(Entry.words(indicator.unit()));
        values.forEach(value -> entries.add(value.figure()
                .map(figure -> Entry.figure(
                        Numbers.fixed(figure.value().value(), decimals(indicator)) + mark(value), figure.key()))
                .orElseGet(
                        () -> Entry.words(value.notation().map(Notation::name).orElse("")))));
        return entries;
    }

    private static String mark(IndicatorValue value) {
        return value.isPartial() ? CoverageNotes.MARK : "";
    }

    /** Small units need more digits. */
    static int decimals(Indicator indicator) {
        if (indicator.unit().equals("万亿元")) {
            return 4;
        }
        return indicator.unit().contains("/") ? 2 : 1;
    }
}
