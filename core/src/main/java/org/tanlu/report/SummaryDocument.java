package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.conformity.Conformity;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.history.StructureShare;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Organisation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 一页摘要 the plan on one page: key figures, sectors, the actions that avoid the most, safeguards, and how far it conforms. It tells
 * no more than the version for issue.
 */
@Clause("A")
public final class SummaryDocument {
    /** An action with less than this of what the largest avoids is none of the largest. */
    private static final double LARGE = 0.02;

    private static final int ACTIONS = 5;

    private final Plan plan;
    private final Conformity conformity;
    private final Wording wording;
    private final BriefFacts facts;

    private SummaryDocument(Plan plan, Conformity conformity, ReferenceData reference) {
        this.plan = plan;
        this.conformity = conformity;
        this.wording = new Wording(reference.wording());
        this.facts = new BriefFacts(plan, wording);
    }

    /**
     * The summary of a plan.
     *
     * @param plan       the plan without anything confidential, as the version for issue is made of
     * @param conformity how far the whole plan conforms
     */
    public static PlanDocument of(Plan plan, Conformity conformity, ReferenceData reference) {
        return new SummaryDocument(plan, conformity, OwnNames.of(plan.dossier(), reference)).document();
    }

    private PlanDocument document() {
        var blocks = new ArrayList<Block>();
        blocks.add(figures());
        List<Inline> scope = new ScopeNote(plan, wording).sentences();
        if (!scope.isEmpty()) {
            blocks.add(new Paragraph(scope));
        }
        sectors().ifPresent(blocks::add);
        blocks.add(actions());
        blocks.add(safeguards());
        blocks.add(new Paragraph(facts.label(conformity)));
        return new PlanDocument(
                wording.text(
                        "title", Map.of("city", plan.dossier().city().name().chinese())),
                wording.text("brief-subtitle", Map.of()),
                List.of(),
                blocks.stream().map(ChineseWords::of).toList());
    }

    private TableBlock figures() {
        return new TableBlock(
                wording.text("brief-figures", Map.of()),
                "",
                List.of(new Column("指标", Align.LEFT, 6), new Column("数值", Align.LEFT, 5)),
                facts.keyFigures(),
                facts.areLevelsTold() ? List.of() : List.of(wording.text("brief-note-levels", Map.of())),
                false);
    }

    private Optional<Block> sectors() {
        List<StructureShare> users = facts.users();
        if (users.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> year = List.of(words(users.get(0).year()));
        List<Inline> shares = BriefFacts.phrase(users);
        String fields = facts.fields();
        return Optional.of(new Paragraph(
                fields.isEmpty()
                        ? wording.phrases("brief-sectors-only", Map.of("year", year, "shares", shares))
                        : wording.phrases(
                                "brief-sectors",
                                Map.of("year", year, "shares", shares, "fields", List.of(words(fields))))));
    }

    private Block actions() {
        var choice = new IssueChoice(plan, wording);
        List<Scheduled> largest = facts.largest(Integer.MAX_VALUE).stream()
                .filter(choice::isTask)
                .filter(this::isLarge)
                .limit(ACTIONS)
                .toList();
        if (largest.isEmpty()) {
            return wording.paragraph("brief-no-actions", Map.of());
        }
        int base = facts.route().orElseThrow().base().system().baseYear();
        var tasks = new IssueTasks(plan, wording);
        List<List<Entry>> rows = largest.stream()
                .map(action -> List.of(
                        Entry.words(IssueTasks.plain(Waterways.name(action, plan))),
                        tasks.goal(action, IssueTasks.FIRST),
                        tasks.goal(action, IssueTasks.SECOND),
                        Entry.words(IssueTasks.plain(action.lead().name().chinese()))))
                .toList();
        return new TableBlock(
                wording.text("brief-actions", Map.of()),
                "",
                List.of(
                        new Column("举措", Align.LEFT, 8),
                        new Column("到2030年新增", Align.LEFT, 5),
                        new Column("到2035年累计新增", Align.LEFT, 5),
                        new Column("牵头单位", Align.LEFT, 5)),
                rows,
                List.of(wording.text("brief-actions-note", Map.of("base", Integer.toString(base)))),
                false);
    }

    /** Whether an action avoids enough of what the largest does to stand among the largest. */
    private boolean isLarge(Scheduled action) {
        double most = facts.largest(1).stream().mapToDouble(facts::avoided).sum();
        return facts.avoided(action) >= LARGE * most;
    }

    private Block safeguards() {
        Organisation pattern = plan.safeguards().organisation().pattern();
        return wording.paragraph(
                "brief-safeguards",
                Map.of(
                        "name", words(pattern.name().chinese()),
                        "office", words(IssueTasks.plain(pattern.office().name().chinese())),
                        "count",
                                words(plan.safeguards().organisation().members().size()),
                        "policies", words(plan.safeguards().policies().size())));
    }
}
