package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Department;
import org.tanlu.reference.Organisation;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.OrganisationPlan;
import org.tanlu.safeguard.Origin;
import org.tanlu.safeguard.Participation;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.trace.Clause;

/** 保障措施 chapter 五 of the plan: organisation, appraisal, policies, participation (chapter 11; Appendix A, 五). */
@Clause({"11", "A"})
final class SafeguardSection {
    private final SafeguardProposal safeguards;
    private final SafeguardTables tables;
    private final boolean hasPathway;
    private final Wording wording;

    SafeguardSection(Plan plan, Wording wording) {
        this.safeguards = plan.safeguards();
        this.tables = new SafeguardTables(safeguards, new DistrictAppraisal(plan, wording));
        this.hasPathway = plan.pathway().main().isPresent();
        this.wording = wording;
    }

    /** What stands under the heading of the chapter. */
    List<Block> chapter() {
        String origin = wording.text("safeguards-library", Map.of());
        return List.of(wording.paragraph("safeguards-intro", Map.of("origin", words(origin))));
    }

    /** What stands under a heading of the second level; nothing where it is none of this chapter. */
    List<Block> section(String id) {
        return switch (id) {
            case "A5.1" -> organisation();
            case "A5.2" -> appraisal();
            case "A5.3" -> policies();
            case "A5.4" -> participation();
            default -> List.of();
        };
    }

    private List<Block> organisation() {
        OrganisationPlan plan = safeguards.organisation();
        Organisation pattern = plan.pattern();
        var blocks = new ArrayList<Block>();
        String deputies = pattern.deputies().isEmpty()
                ? ""
                : wording.text("organisation-deputies", Map.of("bodies", names(pattern.deputies())));
        blocks.add(wording.paragraph(
                "organisation",
                Map.of(
                        "name", words(pattern.name().chinese()),
                        "head", words(pattern.head().chinese()),
                        "office", words(pattern.office().name().chinese()),
                        "deputies", words(deputies),
                        "count", words(plan.members().size()),
                        "members", words(names(plan.members())))));
        blocks.add(wording.paragraph(
                "organisation-reason",
                Map.of(
                        "reason", words(plan.reason().chinese()),
                        "how", words(plan.isTold() ? "由本市选定" : "选择"),
                        "leading", words(pattern.leadingMeetings()),
                        "office", words(pattern.officeMeetings()))));
        if (!plan.teams().isEmpty()) {
            blocks.add(tables.teams());
        }
        if (plan.hasDistricts()) {
            blocks.add(wording.paragraph("organisation-districts", Map.of()));
        }
        return blocks;
    }

    private static String names(List<Department> bodies) {
        return bodies.stream().map(body -> body.name().chinese()).collect(Collectors.joining("、"));
    }

    private List<Block> appraisal() {
        Appraisal appraisal = safeguards.appraisal();
        String grades = appraisal.grades().stream()
                .map(grade -> grade.name().chinese() + "（" + grade.text() + "）")
                .collect(Collectors.joining("、"));
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph("appraisal", Map.of()));
        blocks.add(tables.objects());
        blocks.add(tables.calendar());
        blocks.add(wording.paragraph("appraisal-score", Map.of("grades", words(grades))));
        blocks.add(tables.scores());
        if (appraisal.milestones().isEmpty()) {
            blocks.add(wording.paragraph("appraisal-no-pathway", Map.of()));
        } else {
            blocks.add(wording.paragraph("appraisal-milestones", Map.of()));
            blocks.add(tables.milestones());
        }
        return blocks;
    }

    private List<Block> policies() {
        return List.of(
                wording.paragraph(
                        hasPathway ? "policies" : "policies-no-pathway",
                        Map.of("count", words(safeguards.policies().size()))),
                tables.policies());
    }

    private List<Block> participation() {
        Participation participation = safeguards.participation();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph("participation", Map.of()));
        blocks.add(tables.forms());
        if (participation.rounds().isEmpty() && participation.comments().isEmpty()) {
            blocks.add(wording.paragraph("participation-none", Map.of()));
        } else {
            blocks.add(comments(participation));
        }
        if (!participation.comments().isEmpty()) {
            blocks.add(tables.comments());
        }
        boolean isTried = !participation.pilots().isEmpty();
        blocks.add(wording.paragraph(
                isTried ? "participation-pilots" : "participation-no-pilots",
                isTried ? Map.of("count", words(participation.pilots().size())) : Map.of()));
        if (isTried) {
            blocks.add(tables.pilots());
        }
        return blocks;
    }

    private Block comments(Participation participation) {
        long open = participation.count(Participation.OPEN);
        String stillOpen = open == 0 ? "" : wording.text("participation-open", Map.of("open", Long.toString(open)));
        return wording.paragraph(
                "participation-comments",
                Map.of(
                        "count", words(participation.comments().size()),
                        "adopted", words(participation.count("adopted")),
                        "partly", words(participation.count("partly")),
                        "rejected", words(participation.count("rejected")),
                        "open", words(stillOpen),
                        "changes", words(participation.changes().size())));
    }

    /** Whether an item is the city's own or changed by it, as a remark behind its name. */
    static String marked(String name, Origin origin) {
        return origin == Origin.LIBRARY ? name : name + "（" + origin.text().chinese() + "）";
    }
}
