package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Conflict;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/** 附件2 the settings, factors and publications that the numbers rest on, with their verification status (clause 4.2). */
@Clause("4.2")
final class SourceAnnex {
    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    SourceAnnex(Plan plan, ReferenceData reference, Wording wording) {
        this.plan = plan;
        this.reference = reference;
        this.wording = wording;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(0, "附件2", "核算参数、因子和资料来源"));
        blocks.add(settings());
        blocks.add(wording.paragraph("annex-gaps", Map.of()));
        blocks.add(GapTable.of(plan.dossier().city(), reference));
        blocks.add(NormativeTable.of(reference.standard()));
        blocks.add(NormativeTable.uses(reference));
        List<Integer> years = plan.history().years();
        if (!years.isEmpty()) {
            Inventory last = plan.history().inventory(years.get(years.size() - 1));
            blocks.add(new CategoryTables(plan.dossier().city()).completeness(last));
            blocks.addAll(new EditionUse(plan.dossier().city(), last, reference).paragraphs(wording));
        }
        blocks.add(wording.paragraph("annex-method", Map.of()));
        blocks.add(new FactorTables(plan.history()).annex());
        blocks.add(sources());
        List<Conflict> differing = plan.dossier().conflicts().stream()
                .filter(conflict -> !conflict.isRevision())
                .toList();
        if (!differing.isEmpty()) {
            blocks.add(conflicts(differing));
        }
        return blocks;
    }

    /** The settings that have a value; the city's English name says nothing to readers of a Chinese document. */
    private TableBlock settings() {
        var rows = new ArrayList<List<Entry>>();
        for (Setting setting : reference.settings().values()) {
            plan.dossier()
                    .city()
                    .find(setting.key())
                    .filter(value -> !setting.key().equals("name_en"))
                    .ifPresent(value -> rows.add(List.of(
                            Entry.words(setting.name().chinese()),
                            Entry.words(setting.optionName(value).chinese()),
                            Entry.words(setting.description().chinese()))));
        }
        return new TableBlock(
                "编制参数",
                "",
                List.of(
                        new Column("参数", Align.LEFT, 4),
                        new Column("取值", Align.LEFT, 4),
                        new Column("含义", Align.LEFT, 10)),
                rows,
                List.of(),
                false);
    }

    /** The city's publications that the dossier really used. */
    private TableBlock sources() {
        Map<Source, Verification> used = new LinkedHashMap<>();
        plan.dossier()
                .energy()
                .forEach(energy -> energy.cells()
                        .values()
                        .forEach(datum -> used.merge(datum.source(), datum.verification(), SourceAnnex::weaker)));
        plan.dossier()
                .series()
                .values()
                .forEach(series -> series.byYear()
                        .values()
                        .forEach(datum -> used.merge(datum.source(), datum.verification(), SourceAnnex::weaker)));
        var rows = new ArrayList<List<Entry>>();
        used.forEach((source, verification) -> rows.add(List.of(
                Entry.words(source.title()),
                Entry.words(source.publisher()),
                Entry.words(source.year()),
                Entry.words(verification.text().chinese()),
                Entry.words(Optional.of(source.licence())
                        .filter(text -> !text.isEmpty())
                        .orElse("未注明")))));
        return new TableBlock(
                "所用资料",
                "",
                List.of(
                        new Column("资料", Align.LEFT, 9),
                        new Column("发布单位", Align.LEFT, 5),
                        new Column("年份", Align.CENTER, 2),
                        new Column("核验状态", Align.CENTER, 3),
                        new Column("许可", Align.LEFT, 6)),
                rows,
                List.of("核验状态取该资料所用各数据中最弱的一项。"),
                false);
    }

    /** What another source says differently; the plan does not use it, and its readers should know. */
    private static TableBlock conflicts(List<Conflict> conflicts) {
        return new TableBlock(
                "不同来源数值不一致的数据",
                "",
                List.of(
                        new Column("数据", Align.LEFT, 5),
                        new Column("年份", Align.CENTER, 2),
                        new Column("采用数值", Align.RIGHT, 4),
                        new Column("采用数值的来源", Align.LEFT, 6),
                        new Column("未采用数值", Align.RIGHT, 4),
                        new Column("未采用数值的来源", Align.LEFT, 6),
                        new Column("相差", Align.RIGHT, 3)),
                conflicts.stream().map(SourceAnnex::conflict).toList(),
                List.of("相差为采用数值减未采用数值。差异在四舍五入以内的不列入。"),
                false);
    }

    private static List<Entry> conflict(Conflict conflict) {
        Datum used = conflict.used();
        Datum other = conflict.other();
        return List.of(
                Entry.words(used.name().chinese()),
                Entry.words(used.year() + "年"),
                Entry.words(used.told()),
                Entry.words(used.source().title()),
                Entry.words(other.told()),
                Entry.words(other.source().title()),
                Entry.words(conflict.difference().map(SourceAnnex::apart).orElse("－")));
    }

    /** Shares lie percentage points apart, not per cent. */
    private static String apart(Quantity difference) {
        return difference.toString().replace(" %", " 个百分点").replace('-', '−');
    }

    private static Verification weaker(Verification one, Verification other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
