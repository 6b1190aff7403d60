package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.plan.Plan;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Heading;
import org.tanlu.survey.Register;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 印发稿 the plan as a city issues it: the outline of Appendix A in the prose of official notices, without method, data and
 * uncertainty, which the full version holds. It tells no peak that the city does not publish, no row of a register that is not
 * public, and promises nothing beyond what the plan holds.
 */
@Clause("A")
public final class IssueDocument {
    private static final int NATIONAL = 3;
    private static final int PROVINCIAL = 2;
    /** A document whose targets ended so many years before the plan begins is the basis of no plan. */
    private static final int PERIOD = 1;
    /** A number of the guideline's outline that stands where notices have a Chinese numeral. */
    private static final Pattern ARABIC = Pattern.compile("（([1-9])）");

    private static final String NUMERALS = "一二三四五六七八九";

    private final Plan plan;
    private final ReferenceData reference;
    private final Wording wording;

    private IssueDocument(Plan plan, ReferenceData reference) {
        this.plan = plan;
        this.reference = OwnNames.of(plan.dossier(), reference);
        this.wording = new Wording(this.reference.wording());
    }

    /**
     * The issue version of a plan, for comments as long as nobody has judged it; of a plan with confidential data it must be asked of
     * the tables without them.
     */
    public static PlanDocument of(Plan plan, ReferenceData reference) {
        return new IssueDocument(plan, reference).document();
    }

    /** An issue version at the stage that the state of its plan allows: the line under the title and the letter before it tell it. */
    public static PlanDocument at(Stage stage, PlanDocument issue, Plan plan, ReferenceData reference) {
        return new PlanDocument(
                issue.title(),
                stage.underTitle(),
                issue.preface(),
                issue.blocks(),
                issue.marking(),
                new IssueDocument(plan, reference).layout(stage));
    }

    private PlanDocument document() {
        var blocks = new ArrayList<Block>();
        blocks.add(preamble());
        var status = new IssueStatus(plan, wording);
        var principles = new IssuePrinciples(plan, wording);
        var tasks = new IssueTasks(plan, wording);
        var supplements = new IssueSupplements(plan, reference, wording);
        var safeguards = new IssueSafeguards(plan, wording);
        for (OutlineSection section : reference.standard().outline()) {
            blocks.add(heading(section));
            blocks.addAll(
                    switch (section.id().substring(0, 2)) {
                        case "A1" -> status.section(section.id());
                        case "A2" -> principles.section(section.id());
                        case "A3" -> new IssueTargets(plan, reference, wording).blocks();
                        case "A4" -> with(tasks.section(section.id()), supplements.of(section.id()));
                        case "A5" -> safeguards.section(section.id());
                        default -> List.<Block>of();
                    });
        }
        List<Block> annex = new IssueTaskTable(plan, wording).annex();
        if (!annex.isEmpty()) {
            blocks.add(wording.paragraph(
                    "issue-annex-told", Map.of("annex", words(wording.text("issue-annex", Map.of())))));
            blocks.addAll(annex);
        }
        return new PlanDocument(
                title(),
                Stage.COMMENTS.underTitle(),
                List.of(),
                blocks.stream().map(ChineseWords::of).toList(),
                Marking.NONE,
                layout(Stage.COMMENTS));
    }

    /** A heading as notices have it: of the second level （一）, without a full stop (GB/T 9704, 7.3.3). */
    private static Heading heading(OutlineSection section) {
        String number = section.number();
        String title = section.title().chinese();
        Matcher second = ARABIC.matcher(number);
        return new Heading(
                section.level(),
                second.matches() ? "（" + NUMERALS.charAt(Integer.parseInt(second.group(1)) - 1) + "）" : number,
                title.endsWith("。") ? title.substring(0, title.length() - 1) : title);
    }

    private static List<Block> with(List<Block> blocks, List<Block> more) {
        return Stream.concat(blocks.stream(), more.stream()).toList();
    }

    /**
     * The letter that the plan goes out with at its stage, with blanks for what the sending body adds (GB/T 9704): its mark, the
     * number, the addressees, signature and date, and the colophon.
     */
    private Layout layout(Stage stage) {
        Map<String, String> title = Map.of("title", title() + stage.underTitle());
        return new Layout(
                Layout.Kind.NOTICE,
                lines("issue-mark", "issue-number"),
                lines("issue-addressees"),
                lines("issue-signature", "issue-date"),
                Optional.of(new Layout.Notice(
                        wording.text(stage.noticeTitle(), title),
                        wording.text(stage.noticeText(), title),
                        wording.text("issue-notice-attachment", title),
                        wording.text("issue-attachment-mark", Map.of()))),
                lines("issue-copies", "issue-printed"));
    }

    private String title() {
        return wording.text("title", Map.of("city", plan.dossier().city().name().chinese()));
    }

    private List<String> lines(String... ids) {
        return Stream.of(ids).map(id -> wording.text(id, Map.of())).toList();
    }

    /** The basis of the plan: only documents that the city has on record. */
    private Block preamble() {
        String national = documents("national", NATIONAL);
        String provincial = documents("provincial", PROVINCIAL);
        if (national.isEmpty() && provincial.isEmpty()) {
            return wording.paragraph("issue-preamble-none", Map.of());
        }
        if (national.isEmpty()) {
            return wording.paragraph("issue-preamble-provincial", Map.of("provincial", words(provincial)));
        }
        return provincial.isEmpty()
                ? wording.paragraph("issue-preamble-national", Map.of("national", words(national)))
                : wording.paragraph(
                        "issue-preamble", Map.of("national", words(national), "provincial", words(provincial)));
    }

    private String documents(String level, int most) {
        return listed(documents(plan, level, most));
    }

    /** Titles and words in marks in a row: 、 stands only behind what follows a mark (GB/T 15834, 4.5.3.5). */
    static String listed(List<String> marked) {
        return String.join("、", marked).replace("》、《", "》《").replace("”、“", "”“");
    }

    /** The public documents of a level that look ahead, those on carbon and with a number first: 《title》（number）. */
    static List<String> documents(Plan plan, String level, int most) {
        return plan.dossier().register("plans").rows().stream()
                .filter(row -> row.access() == Access.PUBLIC && row.says("level", level) && isInForce(plan, row))
                .sorted(Comparator.comparing(
                                (Register.Row row) -> !row.text("theme").contains("碳"))
                        .thenComparing(row -> row.text("number").isEmpty()))
                .map(IssueDocument::named)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether a document looks ahead: it tells no target, or one of a year that the plan is for. */
    private static boolean isInForce(Plan plan, Register.Row document) {
        int first = plan.targets().map(Targets::first).orElse(0);
        List<Integer> years = plan.dossier().register("plans").rows().stream()
                .filter(row -> row.text("title").equals(document.text("title")))
                .flatMap(row -> row.findYear("target_year").stream())
                .toList();
        return years.isEmpty() || years.stream().anyMatch(year -> year >= first - PERIOD);
    }

    private static String named(Register.Row row) {
        String number = row.text("number");
        return "《" + row.text("title") + "》" + (number.isEmpty() ? "" : "（" + number + "）");
    }
}
