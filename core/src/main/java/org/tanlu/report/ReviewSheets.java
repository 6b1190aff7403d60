package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Verdict;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.safeguard.Participation;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 评审用表 the sheets of a review meeting: what experts judge and sign, what departments sign, and what became of every opinion.
 * They are for use within the house, tell no figures, and bear the mark of the plan.
 */
@Clause({"11.4", "A"})
public final class ReviewSheets {
    private static final String OPEN = "尚未处理";
    private static final Map<String, String> DISPOSITIONS =
            Map.of("adopted", "采纳", "partly", "部分采纳", "rejected", "不采纳", Participation.OPEN, OPEN);
    private static final int TOPICS = 6;
    /** Where a line may end in a list of numbers, which LibreOffice would tear apart inside a number. */
    private static final String BREAK = "\u200B";

    /** The rows of a form for opinions that are still to come. */
    private static final int BLANKS = 12;

    private final Plan plan;
    private final Conformity conformity;
    private static final String POWER_COMPANY = "power_company";

    private final ReferenceData reference;
    private final Wording wording;

    private ReviewSheets(Plan plan, Conformity conformity, ReferenceData reference) {
        this.plan = plan;
        this.conformity = conformity;
        this.reference = reference;
        this.wording = new Wording(reference.wording());
    }

    /**
     * The three sheets, each on pages of its own.
     *
     * @param plan       the plan without anything confidential, as the version for issue is made of
     * @param conformity how far the whole plan conforms
     */
    public static PlanDocument of(Plan plan, Conformity conformity, ReferenceData reference) {
        return new ReviewSheets(plan, conformity, OwnNames.of(plan.dossier(), reference)).document();
    }

    private PlanDocument document() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(experts());
        blocks.addAll(signatures());
        blocks.addAll(ledger());
        return new PlanDocument(
                wording.text(
                        "sheets-title",
                        Map.of("city", plan.dossier().city().name().chinese())),
                "",
                List.of(),
                blocks.stream().map(ChineseWords::of).toList(),
                new Marking(Marking.of(plan.dossier(), wording).header(), List.of()));
    }

    /** A row a chapter of the plan, then one of what no rule can decide. */
    private List<Block> experts() {
        var rows = new ArrayList<List<Entry>>();
        reference.standard().outline().stream()
                .filter(section -> section.level() == 1)
                .forEach(section -> rows.add(blank(
                        rows.size() + 1, section.number() + section.title().chinese(), "依据、内容和结论是否充分、准确、可行")));
        long undecided = conformity.count(Verdict.REVIEWER);
        if (undecided > 0) {
            rows.add(blank(
                    rows.size() + 1,
                    wording.text("sheets-reviewer", Map.of("count", Long.toString(undecided))),
                    topics()));
        }
        String title = wording.text("sheets-expert", Map.of());
        return List.of(
                new Heading(1, "一、", title),
                wording.paragraph("sheets-expert-lead", Map.of()),
                new TableBlock(
                        title,
                        "",
                        List.of(
                                new Column("序号", Align.CENTER, 2),
                                new Column("评审内容", Align.LEFT, 6),
                                new Column("评审要点", Align.LEFT, 8),
                                new Column("意见和建议", Align.LEFT, 9)),
                        rows,
                        List.of(),
                        false),
                wording.paragraph("sheets-conclusion", Map.of()),
                wording.paragraph("sheets-name", Map.of()),
                wording.paragraph("sheets-post", Map.of()));
    }

    private String topics() {
        List<String> clauses = conformity.judgements().stream()
                .filter(one -> one.verdict() == Verdict.REVIEWER)
                .map(one -> one.requirement().keyword())
                .distinct()
                .toList();
        String named = clauses.stream().limit(TOPICS).collect(Collectors.joining("、"));
        return named + (clauses.size() > TOPICS ? "等" : "") + "，详见符合性对照表";
    }

    private static List<Entry> blank(int number, String what, String how) {
        return List.of(Entry.words(Integer.toString(number)), Entry.words(what), Entry.words(how), Entry.words(""));
    }

    /** A row a body that leads or supports a task of the version for issue, the members of the leading body first. */
    private List<Block> signatures() {
        List<Scheduled> tasks = new IssueTasks(plan, wording).inOrder();
        var bodies = new LinkedHashSet<String>();
        plan.safeguards().organisation().members().forEach(member -> bodies.add(name(member)));
        tasks.forEach(task -> bodies.add(name(task.lead())));
        tasks.stream()
                .flatMap(task -> task.support().stream())
                .filter(this::isAsked)
                .forEach(body -> bodies.add(name(body)));
        var rows = new ArrayList<List<Entry>>();
        bodies.forEach(body -> rows.add(List.of(
                Entry.words(Integer.toString(rows.size() + 1)),
                Entry.words(body),
                Entry.words(duty(tasks, task -> name(task.lead()).equals(body))),
                Entry.words(duty(
                        tasks,
                        task -> task.support().stream().map(ReviewSheets::name).anyMatch(body::equals))),
                Entry.words("□同意 □修改后同意 □不同意"),
                Entry.words(""))));
        String title = wording.text("sheets-sign", Map.of());
        return List.of(
                new Heading(0, "", title),
                wording.paragraph("sheets-sign-lead", Map.of()),
                new TableBlock(
                        title,
                        "",
                        List.of(
                                new Column("序号", Align.CENTER, 2),
                                new Column("单位", Align.LEFT, 6),
                                new Column("牵头任务", Align.LEFT, 8),
                                new Column("参与任务", Align.LEFT, 9),
                                new Column("会签意见", Align.LEFT, 14),
                                new Column("签字、盖章和日期", Align.LEFT, 7)),
                        rows,
                        List.of("括号内为方案附表任务分工表的序号；－表示没有，作为成员单位会签。"),
                        true));
    }

    /** Whether a body that only supports tasks is a certain one that can be asked; power plants and the like are many. */
    private boolean isAsked(Department body) {
        return body.level() != Department.Level.UNIT
                || body.id().equals(POWER_COMPANY)
                || reference.standard().departments().stream()
                        .noneMatch(known -> known.id().equals(body.id()));
    }

    /** How many tasks of a kind there are and their numbers in the table of tasks, for example 4项（1至3、7）. */
    private static String duty(List<Scheduled> tasks, Predicate<Scheduled> isDuty) {
        var spans = new ArrayList<int[]>();
        for (int number = 1; number <= tasks.size(); number++) {
            if (!isDuty.test(tasks.get(number - 1))) {
                continue;
            }
            if (!spans.isEmpty() && spans.get(spans.size() - 1)[1] == number - 1) {
                spans.get(spans.size() - 1)[1] = number;
            } else {
                spans.add(new int[] {number, number});
            }
        }
        int count = spans.stream().mapToInt(span -> span[1] - span[0] + 1).sum();
        return count == 0
                ? PathwayTables.NONE
                : count + "项（"
                        + spans.stream()
                                .map(span -> span[0] == span[1]
                                        ? "" + span[0]
                                        : span[0] + (span[0] + 1 == span[1] ? "、" : "至") + span[1])
                                .collect(Collectors.joining("、" + BREAK))
                        + "）";
    }

    private static String name(Department body) {
        return IssueTasks.plain(body.name().chinese());
    }

    private List<Block> ledger() {
        String title = wording.text("sheets-ledger", Map.of());
        List<Register.Row> comments = plan.safeguards().participation().comments();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(0, "", title));
        if (comments.isEmpty()) {
            blocks.add(wording.paragraph("sheets-ledger-none", Map.of()));
            blocks.add(ledger(
                    title,
                    IntStream.rangeClosed(1, BLANKS)
                            .mapToObj(ReviewSheets::empty)
                            .toList()));
        } else {
            blocks.add(wording.paragraph(
                    "sheets-ledger-lead",
                    Map.of(
                            "count", words(comments.size()),
                            "adopted", words(count(comments, "adopted")),
                            "partly", words(count(comments, "partly")),
                            "rejected", words(count(comments, "rejected")),
                            "open", words(count(comments, Participation.OPEN)))));
            blocks.add(comments(title, comments));
        }
        return blocks;
    }

    private static long count(List<Register.Row> comments, String disposition) {
        return comments.stream()
                .filter(row -> row.says("disposition", disposition))
                .count();
    }

    private static TableBlock comments(String title, List<Register.Row> comments) {
        var rows = new ArrayList<List<Entry>>();
        comments.forEach(row -> rows.add(List.of(
                Entry.words(Integer.toString(rows.size() + 1)),
                Entry.words(row.text("body")),
                Entry.words(row.text("part")),
                Entry.words(row.text("content")),
                Entry.words(DISPOSITIONS.getOrDefault(row.text("disposition"), OPEN)),
                Entry.words(row.text("reply")),
                Entry.words(row.text("change")))));
        return ledger(title, rows);
    }

    private static List<Entry> empty(int number) {
        return Stream.of(Integer.toString(number), "", "", "", "", "", "")
                .map(Entry::words)
                .toList();
    }

    private static TableBlock ledger(String title, List<List<Entry>> rows) {
        return new TableBlock(
                title,
                "",
                List.of(
                        new Column("序号", Align.CENTER, 2),
                        new Column("提出单位", Align.LEFT, 4),
                        new Column("涉及条款", Align.LEFT, 4),
                        new Column("意见内容", Align.LEFT, 8),
                        new Column("是否采纳", Align.CENTER, 3),
                        new Column("理由或答复", Align.LEFT, 6),
                        new Column("修改情况", Align.LEFT, 6)),
                rows,
                List.of(),
                true);
    }
}
