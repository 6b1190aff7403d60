package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.history.Comparison;
import org.tanlu.history.DecouplingSpan;
import org.tanlu.history.Drivers;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.Growth;
import org.tanlu.history.Ranked;
import org.tanlu.history.Span;
import org.tanlu.history.StructureShare;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.Conflict;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 历史碳排放特征 (Appendix A, 一（三）): totals, intensities, structure, trend, drivers, key sources and fields (clause 7.2). */
@Clause({"A", "7.2"})
final class HistorySection {
    private static final int NAMED = 5;

    private final Plan plan;
    private final EmissionHistory history;
    private final Wording wording;

    HistorySection(Plan plan, Wording wording) {
        this.plan = plan;
        this.history = plan.emissionHistory();
        this.wording = wording;
    }

    static List<String> chinese(List<Text> texts) {
        return texts.stream().map(Text::chinese).toList();
    }

    List<Block> blocks() {
        return history.comparison().map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Comparison years) {
        var tables = new HistoryTables(history, years, plan.history());
        var charts = new HistoryCharts(history, years);
        var blocks = new ArrayList<Block>();
        blocks.add(change(years));
        blocks.add(tables.totals());
        if (years.years().size() > 1) {
            blocks.add(charts.indices());
        }
        revisions(years, blocks);
        blocks.add(structure(years));
        blocks.add(tables.structure());
        blocks.add(charts.energy());
        blocks.addAll(new TrendBlocks(history, wording).blocks(years, tables));
        blocks.addAll(drivers(years, tables, charts));
        blocks.addAll(key(years, tables));
        return blocks;
    }

    private Paragraph change(Comparison years) {
        String id = years.subject().id();
        var inlines = new ArrayList<Inline>();
        history.sinceBase(id)
                .ifPresent(growth -> inlines.addAll(
                        growth.change().value() == 0
                                ? wording.sentence("history-same", growth(growth, years))
                                : wording.sentence("history-change", growth(growth, years))));
        if (years.years().size() == 1) {
            inlines.addAll(wording.sentence("history-one-year", Map.of("year", words(years.last()))));
        }
        value(id + "/intensity", years, 3, "吨/万元", "history-intensity", inlines);
        value(id + "/per_capita", years, 2, "吨/人", "history-capita", inlines);
        lacking(years)
                .ifPresent(what -> inlines.addAll(wording.sentence(
                        "history-no-datum", Map.of("year", words(years.last()), "what", words(what)))));
        if (!history.versions().mixed().isEmpty()) {
            inlines.addAll(wording.sentence(
                    "history-versions",
                    Map.of(
                            "list",
                            words(String.join("；", chinese(history.versions().mixed()))))));
        }
        if (!years.apart().isEmpty()) {
            inlines.addAll(wording.sentence("history-apart", Map.of("years", words(joined(years.apart())))));
        }
        List<Text> remarks = years.remarks(years.years().get(0), years.last());
        if (!remarks.isEmpty()) {
            inlines.addAll(wording.sentence(
                    "history-remarks", Map.of("remarks", words(String.join("；", chinese(remarks))))));
        }
        return new Paragraph(inlines);
    }

    /** Which data of the latest year the ratios lack. */
    private Optional<String> lacking(Comparison years) {
        List<String> names = Stream.of("product", "population")
                .flatMap(id -> history.findSeries(id).stream())
                .filter(series -> series.find(years.last()).isEmpty())
                .map(series -> series.name().chinese())
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private static String joined(List<Integer> years) {
        return String.join(
                "、", years.stream().map(year -> Integer.toString(year)).toList());
    }

    private Map<String, Inline> growth(Growth growth, Comparison years) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("base", words(years.baseName().chinese()));
        facts.put("last", words(years.last()));
        facts.put("subject", words(years.subject().text().chinese()));
        facts.put("change", printed(change(growth.change()), growth.key()));
        facts.put(
                "rate",
                growth.rate()
                        .<Inline>map(rate -> printed(change(rate), growth.key() + "/rate"))
                        .orElse(words("－")));
        return facts;
    }

    private static String change(Quantity share) {
        return Numbers.change(1, 1 + share.value());
    }

    /** A ratio of the latest year and its change, or only its value where the base has none. */
    private void value(
            String series, Comparison years, int decimals, String unit, String sentence, List<Inline> inlines) {
        history.findSeries(series)
                .ifPresent(each -> each.find(years.last()).ifPresent(value -> {
                    var facts = new LinkedHashMap<String, Inline>();
                    facts.put("value", printed(Numbers.fixed(value.value(), decimals) + unit, each.key(years.last())));
                    facts.put(
                            "change",
                            history.sinceBase(series)
                                    .<Inline>map(growth -> printed(
                                            "，比" + years.baseName().chinese() + change(growth.change()), growth.key()))
                                    .orElse(words("")));
                    inlines.addAll(wording.sentence(sentence, facts));
                }));
    }

    /** What the city marked and what was revised. */
    private void revisions(Comparison years, List<Block> blocks) {
        List<String> marks = years.marks().byYear().values().stream()
                .map(mark -> mark.year() + "年为" + mark.kind() + "（" + mark.reason() + "；来源："
                        + mark.row().source().title() + "）" + (mark.excluded() ? "，不参加趋势检验" : ""))
                .toList();
        if (!marks.isEmpty()) {
            blocks.add(wording.paragraph("history-marks", Map.of("marks", words(String.join("；", marks)))));
        }
        List<Conflict> revisions =
                plan.dossier().conflicts().stream().filter(Conflict::isRevision).toList();
        if (!revisions.isEmpty()) {
            blocks.add(wording.paragraph("history-revisions", Map.of("count", words(revisions.size()))));
            blocks.add(HistoryTables.revisions(revisions));
        }
    }

    private Paragraph structure(Comparison years) {
        var inlines = new ArrayList<Inline>(wording.phrases(
                "history-structure",
                Map.of(
                        "year", List.of(words(years.last())),
                        "category", shares(StructureShare.View.CATEGORY, years),
                        "energy", shares(StructureShare.View.ENERGY, years),
                        "gas", shares(StructureShare.View.GAS, years),
                        "user", shares(StructureShare.View.USER, years))));
        int detailed = EmissionSection.focus(plan.history()).year();
        if (detailed != years.last()) {
            inlines.addAll(wording.sentence(
                    "history-structure-year", Map.of("year", words(years.last()), "detailed", words(detailed))));
        }
        return new Paragraph(inlines);
    }

    private List<Inline> shares(StructureShare.View view, Comparison years) {
        return Shares.phrase(history.structure().stream()
                .filter(share -> share.view() == view && share.year() == years.last())
                .map(share -> new Shares.Part(
                        share.name().chinese(), share.emissions().tonnes(), share.key()))
                .toList());
    }

    private List<Block> drivers(Comparison years, HistoryTables tables, HistoryCharts charts) {
        var blocks = new ArrayList<Block>();
        if (years.isMean() && years.isCompared()) {
            blocks.add(wording.paragraph(
                    "history-start", Map.of("base", words(years.baseName().chinese()), "year", words(years.start()))));
        }
        for (Drivers.Model model : Drivers.Model.values()) {
            tables.drivers(model).ifPresent(table -> {
                history.drivers(model, Span.Kind.WHOLE).stream()
                        .findFirst()
                        .ifPresent(whole -> blocks.add(new Paragraph(effects(whole))));
                blocks.add(table);
                charts.drivers(tables.spans(model)).ifPresent(blocks::add);
            });
        }
        if (!history.lacking().isEmpty()) {
            blocks.add(wording.paragraph(
                    "history-lacking", Map.of("list", words(String.join("；", chinese(history.lacking()))))));
        }
        history.decoupling().stream()
                .filter(each -> each.subject() == years.subject() && each.span().kind() == Span.Kind.WHOLE)
                .findFirst()
                .ifPresent(each -> {
                    blocks.add(new Paragraph(decoupling(each)));
                    blocks.add(tables.decoupling());
                });
        return blocks;
    }

    private List<Inline> decoupling(DecouplingSpan span) {
        Inline label = words(span.span().label());
        return span.decoupling()
                .elasticity()
                .map(value -> wording.sentence(
                        "history-decoupling",
                        Map.of(
                                "span", label,
                                "value", printed(Numbers.fixed(value.value(), 2), span.key()),
                                "state", words(span.decoupling().state().text().chinese()))))
                .orElseGet(() -> wording.sentence("history-decoupling-none", Map.of("span", label)));
    }

    private List<Inline> effects(Drivers whole) {
        if (whole.isStill()) {
            return wording.sentence(
                    "history-still",
                    Map.of(
                            "model", words(whole.model().text().chinese()),
                            "span", words(whole.span().label())));
        }
        var inlines = new ArrayList<Inline>(wording.sentence(
                whole.model() == Drivers.Model.KAYA ? "history-kaya" : "history-sectors",
                Map.of("span", words(whole.span().label()))));
        List<String> factors = whole.model().factors();
        for (int k = 0; k < factors.size(); k++) {
            Emissions effect = Emissions.tonnes(whole.effect(factors.get(k)).value());
            String verb = effect.tonnes() < 0 ? "减排" : "增排";
            inlines.add(words(whole.decomposition().factors().get(k).chinese()));
            inlines.add(printed(
                    effect.tonnes() == 0
                            ? "没有影响"
                            : verb + Numbers.wanTonnes(Emissions.tonnes(Math.abs(effect.tonnes()))),
                    whole.key(factors.get(k))));
            inlines.add(words("，"));
        }
        inlines.add(words("此外" + whole.model().rest().chinese() + "变化"));
        inlines.add(whole.rest()
                .<Inline>map(rest ->
                        printed(Numbers.wanTonnes(Emissions.tonnes(rest.value().value())), whole.key("rest")))
                .orElse(words("－")));
        inlines.add(words("。"));
        return inlines;
    }

    private List<Block> key(Comparison years, HistoryTables tables) {
        var blocks = new ArrayList<Block>();
        blocks.add(named("history-sources", "key_source_threshold", history.sources(), "sources"));
        blocks.add(tables.ranking(
                "关键排放源",
                "sources",
                history.sources(),
                "水平按" + years.last() + "年排放"
                        + (years.isCompared()
                                ? "，趋势按" + years.baseName().chinese() + "到" + years.last()
                                        + "年的变化；累计占比只对按水平入选的项（IPCC方法一）。"
                                : "（IPCC方法一）；没有可比的基期，不按趋势识别。")));
        if (!history.land().isEmpty()) {
            List<String> land = history.land().stream()
                    .filter(each -> each.isKey()
                            && history.sources().stream()
                                    .noneMatch(other -> other.id().equals(each.id())))
                    .map(each -> each.name().chinese())
                    .toList();
            blocks.add(wording.paragraph(
                    "history-land", Map.of("names", words(land.isEmpty() ? "没有" : String.join("、", land)))));
        }
        blocks.add(named("history-fields", "key_field_threshold", history.fields(), "fields"));
        blocks.add(tables.ranking(
                "重点排放领域和行业",
                "fields",
                history.fields(),
                "电力热力的排放归于用户。" + (years.isCompared() ? "依据“趋势”的项水平不在累计占比之内，但变化大。" : "")));
        return blocks;
    }

    private Paragraph named(String sentence, String threshold, List<Ranked> all, String list) {
        List<Ranked> key = all.stream().filter(Ranked::byLevel).toList();
        var inlines = new ArrayList<Inline>(wording.sentence(
                sentence,
                Map.of(
                        "threshold",
                        words(plan.dossier().city().find(threshold).orElse("") + "%"),
                        "count",
                        words(key.size()))));
        for (int i = 0; i < Math.min(NAMED, key.size()); i++) {
            inlines.add(words((i == 0 ? "" : "、") + key.get(i).name().chinese()));
            inlines.add(printed(
                    "（" + Numbers.percent(key.get(i).level().value()) + "）",
                    key.get(i).key(list)));
        }
        inlines.add(words("。"));
        return new Paragraph(inlines);
    }
}
