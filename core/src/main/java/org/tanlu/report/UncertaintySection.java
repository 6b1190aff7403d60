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
import org.tanlu.uncertainty.YearUncertainty;

/** 不确定性 how far the totals and the trend may be wrong, by both approaches of the IPCC (clause 4.2). */
@Clause("4.2")
final class UncertaintySection {
    private static final String ROOT = "uncertainty/";
    private static final String TOTAL = "total";
    private static final String COVERAGE = "coverage";
    private static final String NONE = "－";
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
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("year", List.of(words(last.year())));
        facts.put("half", List.of(printed(percent(last.propagated().orElseThrow()), last.key(TOTAL, "approach1"))));
        facts.put("draws", List.of(words(uncertainty.sampling().draws())));
        facts.put("lower", List.of(printed(wan(last.total().lower()), last.key(TOTAL, "lower"))));
        facts.put("upper", List.of(printed(wan(last.total().upper()), last.key(TOTAL, "upper"))));
        facts.put(
                "span",
                List.of(
                        relative(last.total().lower(), last, "lower_relative"),
                        words("至"),
                        relative(last.total().upper(), last, "upper_relative")));
        return wording.phrases("uncertainty-total", facts);
    }

    private static Inline relative(Quantity end, YearUncertainty last, String figure) {
        return YearUncertainty.relative(end, last.emissions())
                .<Inline>map(share -> printed(signed(share), last.key(TOTAL, figure)))
                .orElse(words(NONE));
    }

    private List<Inline> trend(TrendUncertainty trend) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("span", words(trend.years().text().chinese()));
        facts.put(
                "change",
                printed(
                        signed(trend.change()),
                        ROOT + "trend/change/" + trend.years().last()));
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
                    Map.of(
                            "bare", printed(percent(last.bare()), last.key(COVERAGE, "bare")),
                            "half", printed(percent(last.half()), last.key(COVERAGE, "half")))));
        }
        var doubtful = new Sum();
        uncertainty.doubtful().forEach(used -> doubtful.add(used.variance().value()));
        inlines.addAll(wording.sentence(
                "uncertainty-unverified",
                Map.of("share", printed(Numbers.percent(doubtful.value()), last.key(COVERAGE, "doubtful")))));
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
                        last)));
        rows.add(row("合计", TOTAL, last.emissions(), last.propagated(), last.total(), last).stream()
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
                        new Column("下限相对核算值（%）", Align.RIGHT, 4),
                        new Column("上限相对核算值（%）", Align.RIGHT, 4)),
                rows,
                List.of(wording.text("uncertainty-note", Map.of())),
                false);
    }

    private static List<Entry> row(
            String name,
            String id,
            Emissions emissions,
            Optional<Quantity> half,
            Interval interval,
            YearUncertainty last) {
        return List.of(
                Entry.words(name),
                Entry.figure(Numbers.wan(emissions), last.key(id, "emissions")),
                half.map(value -> Entry.figure(points(value), last.key(id, "approach1")))
                        .orElse(Entry.words(NONE)),
                Entry.figure(Numbers.wan(tonnes(interval.lower())), last.key(id, "lower")),
                Entry.figure(Numbers.wan(tonnes(interval.upper())), last.key(id, "upper")),
                relative(interval.lower(), emissions, last.key(id, "lower_relative")),
                relative(interval.upper(), emissions, last.key(id, "upper_relative")));
    }

    private static Entry relative(Quantity end, Emissions emissions, String key) {
        return YearUncertainty.relative(end, emissions)
                .map(share -> Entry.figure((share.value() > 0 ? "+" : "") + points(share), key))
                .orElse(Entry.words(NONE));
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
