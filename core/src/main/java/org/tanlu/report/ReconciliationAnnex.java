package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.plan.Plan;
import org.tanlu.quality.GapParts;
import org.tanlu.quality.ReconciledGroup;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.quality.ReconciledLine;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** 附件5 the comparison with official inventories: how near, where the gaps lie, what looks like an error (clause 4.2). */
@Clause("4.2")
final class ReconciliationAnnex {
    private static final String RULES = "REC-";
    private static final String TOTAL = "total";

    private final Plan plan;
    private final List<Finding> findings;
    private final Wording wording;

    ReconciliationAnnex(Plan plan, List<Finding> findings, Wording wording) {
        this.plan = plan;
        this.findings = findings;
        this.wording = wording;
    }

    /** Nothing for a city that gave no official lines. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (plan.reconciliations().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(0, "附件5", "与官方清单的对照"));
        blocks.add(wording.paragraph("annex-reconciliation", Map.of()));
        for (ReconciledInventory inventory : plan.reconciliations()) {
            blocks.add(wording.paragraph("annex-reconciliation-total", facts(inventory)));
            blocks.add(table(inventory));
        }
        doubts(blocks);
        return blocks;
    }

    private static Map<String, Inline> facts(ReconciledInventory inventory) {
        GapParts parts = inventory.parts();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("publication", Wording.words(inventory.publication().title()));
        facts.put("year", Wording.words(inventory.year()));
        facts.put("official", amount(inventory, "official", inventory.official()));
        facts.put("own", amount(inventory, "own", inventory.own()));
        facts.put("gap", amount(inventory, "gap", inventory.gap()));
        facts.put("activity", amount(inventory, "activity", parts.activity()));
        facts.put("factor", amount(inventory, "factor", parts.factor()));
        facts.put("unsplit", amount(inventory, "unsplit", parts.unsplit()));
        facts.put("boundary", amount(inventory, "boundary", parts.boundary()));
        facts.put(
                "missed", Wording.printed(percent(inventory.missedInTotal().value()), inventory.key(TOTAL, "missed")));
        facts.put(
                "missed_by_line",
                Wording.printed(percent(inventory.missedByLine().value()), inventory.key(TOTAL, "missed_by_line")));
        return facts;
    }

    private static String percent(double share) {
        return Numbers.fixed(share * 100, 2) + "%";
    }

    private static Inline amount(ReconciledInventory inventory, String part, Emissions value) {
        return Wording.printed(wan(value) + "万吨", inventory.key(TOTAL, part));
    }

    private static String wan(Emissions value) {
        return Numbers.fixed(value.tonnes() / 10_000, 2);
    }

    private TableBlock table(ReconciledInventory inventory) {
        var rows = new ArrayList<List<Entry>>();
        inventory.groups().forEach(group -> rows(inventory, group, rows));
        rows.add(
                entries(
                                inventory,
                                TOTAL,
                                "合计",
                                inventory.official(),
                                inventory.own(),
                                inventory.gap(),
                                inventory.parts())
                        .stream()
                        .map(Entry::emphasised)
                        .toList());
        return new TableBlock(
                "与" + inventory.publication().title() + "（" + inventory.year() + "年）的差额",
                "万吨CO2e",
                List.of(
                        new Column("项目", Align.LEFT, 8),
                        new Column("官方清单", Align.RIGHT, 3),
                        new Column("本方案", Align.RIGHT, 3),
                        new Column("差额", Align.RIGHT, 3),
                        new Column("活动数据", Align.RIGHT, 3),
                        new Column("因子", Align.RIGHT, 3),
                        new Column("未能拆分", Align.RIGHT, 3),
                        new Column("边界", Align.RIGHT, 3)),
                rows,
                List.of(wording.text("annex-reconciliation-note", Map.of())),
                false);
    }

    /** The lines of the largest gaps, and the others in one row. */
    private static void rows(ReconciledInventory inventory, ReconciledGroup group, List<List<Entry>> rows) {
        group.shown()
                .forEach(line -> rows.add(entries(
                        inventory,
                        line.id(),
                        line.label().chinese() + mark(line),
                        line.official().emissions(),
                        line.own().emissions(),
                        line.gap(),
                        line.parts())));
        if (!group.rest().isEmpty()) {
            String side = group.presence() == Presence.BOTH
                    ? ""
                    : "（" + group.presence().text().chinese() + "）";
            rows.add(entries(
                    inventory,
                    group.restId(),
                    "其余" + group.rest().size() + "行" + side,
                    group.official(),
                    group.own(),
                    group.own().minus(group.official()),
                    group.parts()));
        }
    }

    private static String mark(ReconciledLine line) {
        return line.presence() == Presence.BOTH
                ? line.border().map(border -> "（边界：" + border.chinese() + "）").orElse("")
                : "（" + line.presence().text().chinese() + "）";
    }

    private static List<Entry> entries(
            ReconciledInventory inventory,
            String line,
            String label,
            Emissions official,
            Emissions own,
            Emissions gap,
            GapParts parts) {
        return List.of(
                Entry.words(label),
                Entry.figure(wan(official), inventory.key(line, "official")),
                Entry.figure(wan(own), inventory.key(line, "own")),
                Entry.figure(wan(gap), inventory.key(line, "gap")),
                Entry.figure(wan(parts.activity()), inventory.key(line, "activity")),
                Entry.figure(wan(parts.factor()), inventory.key(line, "factor")),
                Entry.figure(wan(parts.unsplit()), inventory.key(line, "unsplit")),
                Entry.figure(wan(parts.boundary()), inventory.key(line, "boundary")));
    }

    private void doubts(List<Block> blocks) {
        List<List<Entry>> rows = findings.stream()
                .filter(finding -> finding.rule().id().startsWith(RULES))
                .map(finding -> List.of(
                        Entry.words(finding.message().chinese()),
                        Entry.words(finding.remedy().chinese())))
                .toList();
        long touched = plan.reconciliations().stream()
                .flatMap(inventory -> inventory.lines().stream())
                .filter(line ->
                        line.presence() != Presence.OWN && !line.own().rules().isEmpty())
                .count();
        if (rows.isEmpty()) {
            blocks.add(wording.paragraph("annex-reconciliation-no-doubts", Map.of()));
        } else {
            blocks.add(new TableBlock(
                    "对照中的疑点",
                    "",
                    List.of(new Column("疑点", Align.LEFT, 14), new Column("处理建议", Align.LEFT, 9)),
                    rows,
                    List.of(),
                    false));
        }
        if (touched > 0) {
            blocks.add(wording.paragraph("annex-reconciliation-own", Map.of("lines", Wording.words(touched))));
        }
    }
}
