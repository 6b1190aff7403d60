package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;

/** 附件3 the findings, gravest first; many of one rule are told by the latest and their number (clause 4.2). */
@Clause("4.2")
final class FindingAnnex {
    private static final String TITLE = "数据和方法问题";

    /** More findings of one rule than this are told by that of the latest year and their number; the results hold them all. */
    private static final int EACH = 2;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final List<Finding> findings;
    private final Wording wording;

    FindingAnnex(List<Finding> findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
    }

    List<Block> blocks(Plan plan) {
        var heading = new Heading(0, "附件3", TITLE);
        Block workflow = new WorkflowDrawing(plan, findings).drawing();
        if (findings.isEmpty()) {
            return List.of(heading, workflow, wording.paragraph("annex-findings-none", Map.of()));
        }
        return List.of(
                heading,
                workflow,
                wording.paragraph("annex-findings", Map.of()),
                table(TITLE, List.of("全部问题逐条列于 results/findings.csv。")));
    }

    /** The table alone, under another caption; nothing where there are no findings. */
    List<Block> table(String caption) {
        return findings.isEmpty() ? List.of() : List.of(table(caption, List.of()));
    }

    private TableBlock table(String caption, List<String> notes) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), key -> new ArrayList<>())
                        .add(finding));
        var rows = new ArrayList<List<Entry>>();
        byRule.values().forEach(group -> rows(group, rows));
        return new TableBlock(
                caption,
                "",
                List.of(
                        new Column("程度", Align.CENTER, 2),
                        new Column("问题", Align.LEFT, 15),
                        new Column("处理建议", Align.LEFT, 12)),
                rows,
                notes,
                false);
    }

    /** The finding of the latest year, which readers ask about first; the first one where none is of a year. */
    private static Finding latest(List<Finding> group) {
        return group.stream()
                .reduce((one, other) -> lastYear(other) > lastYear(one) ? other : one)
                .orElseThrow();
    }

    private static int lastYear(Finding finding) {
        return Stream.of("year", "years", "last")
                .flatMap(name -> Optional.ofNullable(finding.facts().get(name)).stream())
                .flatMap(text -> YEAR.matcher(text).results())
                .mapToInt(year -> Integer.parseInt(year.group()))
                .max()
                .orElse(0);
    }

    private static void rows(List<Finding> group, List<List<Entry>> rows) {
        boolean summed = group.size() > EACH;
        String more = summed ? "（同类问题共" + group.size() + "件）" : "";
        for (Finding finding : summed ? List.of(latest(group)) : group) {
            rows.add(List.of(
                    Entry.words(finding.severity().text().chinese()),
                    Entry.words(finding.place().map(place -> place + "：").orElse("")
                            + finding.message().chinese()
                            + more),
                    Entry.words(finding.remedy().chinese())));
        }
    }
}
