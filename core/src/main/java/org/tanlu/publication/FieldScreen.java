package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.report.Block;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Finding;

/**
 * 调研检查 what the field survey came to is judged by its registers. Where rows of them are not public, a publication would
 * judge by the rest and say that nobody was visited: it says nothing of it instead.
 */
final class FieldScreen {
    private static final String ANNEX = "调研情况";
    private static final Set<String> RULES = Set.of("FLD", "REQ");
    private static final Set<String> TABLES =
            Set.of("key_sectors", "plan_differences", "enterprise_coverage", "project_additions");

    private final boolean isWhole;
    private final String notice;

    /**
     * Compares the registers.
     *
     * @param all    the survey with all that is in it
     * @param open   the survey without what is not public
     * @param notice what the annex says in place of its content
     */
    FieldScreen(Dossier all, Dossier open, String notice) {
        this.isWhole = all.registers().entrySet().stream()
                .allMatch(entry -> entry.getValue().rows().size()
                        == open.register(entry.getKey()).rows().size());
        this.notice = notice;
    }

    List<Finding> findings(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        isWhole || !RULES.contains(finding.rule().id().replaceFirst("-.*", "")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<ResultTable> tables(List<ResultTable> tables) {
        return tables.stream()
                .map(table -> isWhole || !TABLES.contains(table.name())
                        ? table
                        : new ResultTable(table.name(), table.content(), table.columns(), List.of()))
                .toList();
    }

    /** The document with a notice in place of the annex. */
    PlanDocument document(PlanDocument document) {
        if (isWhole) {
            return document;
        }
        var blocks = new ArrayList<Block>();
        boolean inAnnex = false;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 0) {
                inAnnex = heading.text().equals(ANNEX);
                blocks.add(block);
                if (inAnnex) {
                    blocks.add(new Notice(notice));
                }
            } else if (!inAnnex) {
                blocks.add(block);
            }
        }
        return document.withBlocks(blocks);
    }
}
