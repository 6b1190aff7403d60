package org.tanlu.web.api;

import static org.tanlu.web.page.Refusals.there;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.conformity.Judgement;
import org.tanlu.report.ResultTable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.page.PlanFileList;
import org.tanlu.web.page.Refusal;
import org.tanlu.web.page.Visitor;
import org.tanlu.web.store.Projects;

/** 结果 what came out, for programs: result tables, findings, conformity, where numbers come from, files. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class ResultsApi {
    private static final int DEEPEST = 6;

    private final Projects projects;
    private final Desk desk;
    private final PlanFileList files;
    private final Visitor visitor;

    ResultsApi(Projects projects, Desk desk, PlanFileList files, Visitor visitor) {
        this.projects = projects;
        this.desk = desk;
        this.files = files;
        this.visitor = visitor;
    }

    /** What result tables there are, and of which version. */
    record ResultsJson(long version, List<ContentJson> tables) {}

    /** A result table by its name. */
    record ContentJson(String name, Words content, int rows) {}

    /** A result table: numbers unrounded, in the unit that its column names. */
    record TableJson(long version, String name, Words content, List<ColumnJson> columns, List<List<String>> rows) {}

    /** A column of a result table. */
    record ColumnJson(String name, Words meaning) {}

    /** Something that was found; {@code place} is empty where it is about no place. */
    record FindingJson(String rule, String clause, String severity, String place, Words message, Words remedy) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule().id(),
                    finding.rule().clause(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.place().map(Object::toString).orElse(""),
                    Words.of(finding.message()),
                    Words.of(finding.remedy()));
        }
    }

    /** A requirement of the guideline held against the plan. */
    record JudgementJson(
            String requirement,
            String clause,
            String verdict,
            boolean binding,
            List<String> evidence,
            Words reason,
            Words remedy) {
        static JudgementJson of(Judgement judgement) {
            return new JudgementJson(
                    judgement.requirement().id(),
                    judgement.requirement().clause(),
                    judgement.verdict().name().toLowerCase(Locale.ROOT),
                    judgement.isBinding(),
                    judgement.evidence().stream().map(one -> one.key()).toList(),
                    Words.of(judgement.reason()),
                    Words.of(judgement.remedy()));
        }
    }

    @GetMapping("/results")
    ResultsJson results(@PathVariable long id, Principal principal) {
        Draft draft = draft(id, principal);
        return new ResultsJson(
                draft.version().number(),
                draft.composed().results().stream()
                        .map(table -> new ContentJson(
                                table.name(),
                                Words.of(table.content()),
                                table.rows().size()))
                        .toList());
    }

    @GetMapping("/results/{name}")
    TableJson result(@PathVariable long id, @PathVariable String name, Principal principal) {
        Draft draft = draft(id, principal);
        ResultTable table = there(draft.composed().results().stream()
                .filter(one -> one.name().equals(name))
                .findFirst());
        return new TableJson(
                draft.version().number(),
                table.name(),
                Words.of(table.content()),
                table.columns().stream()
                        .map(column -> new ColumnJson(column.name(), Words.of(column.meaning())))
                        .toList(),
                table.rows());
    }

    @GetMapping("/findings")
    List<FindingJson> findings(@PathVariable long id, Principal principal) {
        return draft(id, principal).composed().findings().stream()
                .map(FindingJson::of)
                .toList();
    }

    @GetMapping("/conformity")
    List<JudgementJson> conformity(@PathVariable long id, Principal principal) {
        return draft(id, principal).composed().conformity().judgements().stream()
                .map(JudgementJson::of)
                .toList();
    }

    /** The keys of all numbers that can be asked where they come from. */
    @GetMapping("/figures")
    List<String> figures(@PathVariable long id, @RequestParam(defaultValue = "") String prefix, Principal principal) {
        return draft(id, principal).figures().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    @GetMapping("/origin")
    OriginJson origin(
            @PathVariable long id,
            @RequestParam String key,
            @RequestParam(defaultValue = "3") int depth,
            Principal principal) {
        return OriginJson.of(
                there(draft(id, principal).figure(key)).derivation().get(), Math.max(0, Math.min(depth, DEEPEST)));
    }

    @GetMapping("/files")
    PlanFileList.Listing files(@PathVariable long id) {
        there(projects.find(id));
        return files.of(id);
    }

    private Draft draft(long id, Principal principal) {
        there(projects.find(id));
        desk.wake(id, visitor.of(principal));
        return desk.draft(id)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.CONFLICT,
                        Text.of("方案还没有编制完，请看 job 的进度。", "The plan is not prepared yet; see the progress of its job.")));
    }
}
