package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.plan.Plan;
import org.tanlu.reference.Department;
import org.tanlu.reference.Organisation;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.OrganisationPlan;
import org.tanlu.safeguard.Policy;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/** 保障措施 chapter 五 of the issue version, as prose: who, how it is watched, by which policies, and the public (chapter 11). */
@Clause({"11", "A"})
final class IssueSafeguards {
    /** Bodies that the library names by what they do, so that a city puts their names in before it issues anything. */
    private static final Pattern GENERIC = Pattern.compile("部门$|^人民银行市分行$");

    private final Plan plan;
    private final SafeguardProposal safeguards;
    private final DistrictAppraisal districts;
    private final Wording wording;

    IssueSafeguards(Plan plan, Wording wording) {
        this.plan = plan;
        this.safeguards = plan.safeguards();
        this.districts = new DistrictAppraisal(plan, wording);
        this.wording = wording;
    }

    /** What stands under a heading of the chapter. */
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
        OrganisationPlan organisation = safeguards.organisation();
        Organisation pattern = organisation.pattern();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                "issue-organisation",
                Map.of(
                        "name", words(pattern.name().chinese()),
                        "head", words(pattern.head().chinese()),
                        "leading", words(pattern.leadingMeetings()),
                        "office", words(name(pattern.office())),
                        "meetings", words(pattern.officeMeetings()))));
        List<String> names =
                organisation.members().stream().map(IssueSafeguards::name).toList();
        String generic = names.stream().filter(name -> GENERIC.matcher(name).find()).collect(Collectors.joining("、"));
        blocks.add(wording.paragraph(
                "issue-members",
                Map.of(
                        "members",
                        words(IssueTasks.listed(names)),
                        "generic",
                        words(
                                generic.isEmpty()
                                        ? ""
                                        : wording.text("issue-members-generic", Map.of("names", generic))),
                        "count",
                        words(organisation.members().size()))));
        if (!organisation.teams().isEmpty()) {
            String teams = organisation.teams().stream()
                    .map(team -> wording.text(
                            "issue-team",
                            Map.of(
                                    "name", team.name().chinese(),
                                    "lead", IssueTasks.plain(team.bodies().lead()),
                                    "duty", team.duty())))
                    .collect(Collectors.joining("；"));
            blocks.add(wording.paragraph("issue-teams", Map.of("teams", words(teams))));
        }
        if (organisation.hasDistricts()) {
            blocks.add(wording.paragraph("issue-districts", Map.of()));
        }
        return blocks;
    }

    private static String name(Department body) {
        return IssueTasks.plain(body.name().chinese());
    }

    /** What objects are held against: of the tables of the full version only what is issued with this one or decided each year. */
    private static String issued(String text) {
        return text.replace("任务分工表和年度节点", "任务分工表和年度计划")
                .replace("对照分解到区县的减排任务", "对照另行下达的区县减排任务")
                .replace("对照项目清单", "对照年度重点项目计划");
    }

    private List<Block> appraisal() {
        Appraisal appraisal = safeguards.appraisal();
        String objects = appraisal.objects().stream()
                .map(item -> wording.text(
                        "issue-object",
                        Map.of(
                                "name",
                                item.name().chinese(),
                                "text",
                                issued(districts.method(item)),
                                "use",
                                item.use())))
                .collect(Collectors.joining("。"));
        String calendar = appraisal.calendar().stream()
                .map(item ->
                        wording.text("issue-event", Map.of("name", item.name().chinese(), "text", item.text())))
                .collect(Collectors.joining("；"));
        String scores = appraisal.scores().stream()
                .map(item -> item.name().chinese() + "（" + item.points() + "分）")
                .collect(Collectors.joining("、"));
        String grades =
                appraisal.grades().stream().map(item -> item.name().chinese()).collect(Collectors.joining("、"));
        return List.of(
                wording.paragraph("issue-objects", Map.of("objects", words(objects))),
                wording.paragraph("issue-calendar", Map.of("calendar", words(calendar))),
                wording.paragraph("issue-scores", Map.of("scores", words(scores), "grades", words(grades))),
                wording.paragraph("issue-honest", Map.of()));
    }

    private List<Block> policies() {
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph("issue-policies", Map.of()));
        for (PolicyAspect aspect : PolicyAspect.values()) {
            String items = safeguards.of(aspect).stream().map(this::policy).collect(Collectors.joining("；"));
            if (!items.isEmpty()) {
                String id = aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
                blocks.add(wording.paragraph("issue-" + id, Map.of("items", words(items))));
            }
        }
        return blocks;
    }

    /** What a policy does; the one that speaks of a table of the full version in words of its own. */
    private String policy(Policy policy) {
        String content = policy.id().equals("budget")
                ? wording.text("issue-policy-budget", Map.of())
                : policy.content().isEmpty() ? policy.name().chinese() : policy.content();
        return Waterways.told(content, plan) + "（"
                + wording.text(
                        "issue-lead-body",
                        Map.of("lead", IssueTasks.plain(policy.bodies().lead()))) + "）";
    }

    private List<Block> participation() {
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph("issue-participation", Map.of()));
        blocks.add(wording.paragraph("issue-publicity", Map.of()));
        List<Register.Row> pilots = safeguards.participation().pilots().stream()
                .filter(row -> row.access() == Access.PUBLIC)
                .toList();
        if (!pilots.isEmpty()) {
            String names = pilots.stream().map(row -> row.text("name")).collect(Collectors.joining("、"));
            blocks.add(wording.paragraph("issue-pilots", Map.of("names", words(names))));
        }
        return blocks;
    }
}
