package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/** 重大项目布局 the section 四（十） of the issue version: the public projects on record by how far they are. */
@Clause({"6", "A"})
final class IssueProjects {
    private static final int MOST = 12;
    private static final int NAMED = 6;

    private final Plan plan;
    private final List<Register.Row> projects;
    private final boolean isRegistered;
    private final List<Scheduled> actions;
    private final Wording wording;

    IssueProjects(Plan plan, Wording wording) {
        this.plan = plan;
        this.projects = plan.dossier().register("projects").rows().stream()
                .filter(row -> row.access() == Access.PUBLIC)
                .toList();
        this.isRegistered = !plan.dossier().register("projects").rows().isEmpty();
        this.actions =
                plan.pathway().main().map(route -> route.schedule().actions()).orElse(List.of());
        this.wording = wording;
    }

    /** Nothing for a city without projects; fields of major works are told where there are any. */
    List<Block> blocks() {
        var said = new ArrayList<Inline>();
        if (!actions.isEmpty() && isRegistered) {
            said.addAll(wording.sentence("issue-projects-fields", Map.of("names", words(costly()))));
        }
        if (!projects.isEmpty()) {
            said.addAll(wording.sentence("issue-projects", Map.of("count", words(projects.size()))));
        }
        said.addAll(named("under_construction", "issue-projects-running"));
        said.addAll(named("planned", "issue-projects-planned"));
        said.addAll(named("running", "issue-projects-done"));
        long intensive = projects.stream()
                .filter(row -> row.says("intensive", Register.YES))
                .count();
        if (intensive > 0) {
            said.addAll(wording.sentence("issue-projects-intensive", Map.of("count", words(intensive))));
        }
        return said.isEmpty() ? List.of() : List.of(new Paragraph(said));
    }

    /** The names of the tasks that take the most investment. */
    private String costly() {
        var choice = new IssueChoice(plan, wording);
        return actions.stream()
                .filter(choice::isTask)
                .sorted(Comparator.comparingDouble((Scheduled action) ->
                                -action.action().invested().value())
                        .thenComparing(action -> action.measure().id()))
                .limit(NAMED)
                .map(action -> IssueTasks.plain(Waterways.name(action, plan)))
                .collect(Collectors.joining("、"));
    }

    private List<Inline> named(String state, String id) {
        List<Register.Row> of =
                projects.stream().filter(row -> row.says("state", state)).toList();
        if (of.isEmpty()) {
            return List.of();
        }
        String names = of.stream().limit(MOST).map(IssueProjects::name).collect(Collectors.joining("、"));
        return wording.sentence(id, Map.of("names", words(names)));
    }

    private static String name(Register.Row row) {
        String scale = row.text("scale");
        return row.text("name") + (scale.isEmpty() ? "" : "（" + scale + "）");
    }
}
