package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.uncertainty.Interval;
import org.tanlu.uncertainty.TrendUncertainty;
import org.tanlu.uncertainty.Uncertainty;
import org.tanlu.uncertainty.UsedRange;
import org.tanlu.uncertainty.YearUncertainty;

/** 不确定性 how far the totals and the trend may be wrong, by both approaches of the IPCC (clause 4.2). */
@Clause("4.2")
final class UncertaintySection {
    private static final String ROOT = "uncertainty/";
    private static final double NOTICEABLE = 0.001;

    private final Uncertainty uncertainty;
    private final Wording wording;

    UncertaintySection(Uncertainty uncertainty, Wording wording) {
        this.uncertainty = uncertainty;
        this.wording = wording;
    }

    List<Block> blocks() {
        Optional<YearUncertainty> latest = uncertainty.findLatest();
        if (latest.isEmpty() || latest.get().propagated().isEmpty()) {
            return List.of();
        }
        YearUncertainty last = latest.get();
        var blocks = new ArrayList<Block>();
        var inlines = new ArrayList<Inline>(total(last));
        uncertainty.trend().ifPresent(trend -> inlines.addAll(trend(trend)));
        blocks.add(new Paragraph(inlines));
        blocks.add(new Paragraph(limits(last)));
        blocks.add(parts(last));
        return blocks;
    }

    private List<Inline> total(YearUncertainty last) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("year", words(last.year()));
        facts.put("half", printed(percent(last.propagated().orElseThrow()), ROOT + "total/approach1/" + last.year()));
        facts.put("draws", words(uncertainty.sampling().draws()));
        facts.put("lower", printed(wan(last.total().lower()), ROOT + "total/lower/" + last.year()));
        facts.put("upper", printed(wan(last.total().upper()), ROOT + "total/upper/" + last.year()));
        facts.put("span", words(span(last.total(), last.emissions())));
        return wording.sentence("uncertainty-total", facts);
    }

    private List<Inline> trend(TrendUncertainty trend) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("span", words(trend.years().text().chinese()));
        facts.put("change", words(signed(trend.change())));
        facts.put(
                "half",
                printed(
                        points(trend.propagated()),
                        ROOT + "trend/approach1/" + trend.years().last()));
        facts.put(
                "lower",
                printed(
                        signed(trend.simulated().lower()),
                        ROOT + "trend/lower/" + trend.years().last()));
        facts.put(
                "upper",
                printed(
                        signed(trend.simulated().upper()),
                        ROOT + "trend/upper/" + trend.years().last()));
        return wording.sentence("uncertainty-trend", facts);
    }

    /** What the result leaves out and rests on: it must never look better than it is. */
    private List<Inline> limits(YearUncertainty last) {
        var inlines = new ArrayList<Inline>();
        if (last.bare().value() >= NOTICEABLE || last.half().value() >= NOTICEABLE) {
            inlines.addAll(wording.sentence(
                    "uncertainty-gaps",
                    Map.of("bare", words(percent(last.bare())), "half", words(percent(last.half())))));
        }
        var doubtful = new Sum();
        uncertainty.ranges().stream()
                .filter(used -> used.range().verification().isDoubtful())
                .map(UsedRange::variance)
                .forEach(share -> doubtful.add(share.value()));
        inlines.addAll(
                wording.sentence("uncertainty-unverified", Map.of("share", words(Numbers.percent(doubtful.value())))));
        return inlines;
    }

    private TableBlock parts(YearUncertainty last) {
        var rows = new ArrayList<List<Entry>>();
        last.parts()
                .forEach((part, interval) -> rows.add(row(
                        part.text().chinese(),
                        part.id(),
                        last.emissions(part),
                        last.propagated(part),
                        interval,
                        last.year())));
        rows.add(row("合计", "total", last.emissions(), last.propagated(), last.total(), last.year()).stream()
                .map(Entry::emphasised)
                .toList());
        return new TableBlock(
                last.year() + "年排放量的不确定性",
                "",
                List.of(
                        new Column("部分", Align.LEFT, 6),
                        new Column("排放量（万吨）", Align.RIGHT, 4),
                        new Column("方法一（±%）", Align.RIGHT, 3),
                        new Column("方法二下限（万吨）", Align.RIGHT, 4),
                        new Column("方法二上限（万吨）", Align.RIGHT, 4),
                        new Column("相对核算值（%）", Align.CENTER, 5)),
                rows,
                List.of(wording.text("uncertainty-note", Map.of())),
                false);
    }

    private static List<Entry> row(
            String name, String id, Emissions emissions, Optional<Quantity> half, Interval interval, int year) {
        return List.of(
                Entry.words(name),
                Entry.words(Numbers.wan(emissions)),
                half.map(value -> Entry.figure(Numbers.fixed(value.value() * 100, 1), ROOT + id + "/approach1/" + year))
                        .orElse(Entry.words("－")),
                Entry.figure(Numbers.wan(tonnes(interval.lower())), ROOT + id + "/lower/" + year),
                Entry.figure(Numbers.wan(tonnes(interval.upper())), ROOT + id + "/upper/" + year),
                Entry.words(span(interval, emissions)));
    }

    private static String span(Interval interval, Emissions emissions) {
        return relative(interval.lower(), emissions) + "至" + relative(interval.upper(), emissions);
    }

    private static String relative(Quantity end, Emissions emissions) {
        double change = (end.value() - emissions.tonnes()) / StrictMath.abs(emissions.tonnes());
        return (change > 0 ? "+" : "") + Numbers.percent(change);
    }

    private static Emissions tonnes(Quantity value) {
        return Emissions.tonnes(value.value());
    }

    private static String wan(Quantity value) {
        return Numbers.wanTonnes(tonnes(value));
    }

    static String percent(Quantity share) {
        return Numbers.percent(share.value());
    }

    private static String points(Quantity share) {
        return Numbers.fixed(share.value() * 100, 1);
    }

    private static String signed(Quantity share) {
        return (share.value() > 0 ? "+" : "") + percent(share);
    }
}
