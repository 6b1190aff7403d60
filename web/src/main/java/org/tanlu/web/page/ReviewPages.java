package org.tanlu.web.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Evidence;
import org.tanlu.conformity.Judgement;
import org.tanlu.conformity.Verdict;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/** 评审 every requirement of the guideline held against the plan, and what became of opinions. */
@Controller
class ReviewPages {
    private static final List<String> COMMENTS =
            List.of("round", "body", "date", "part", "content", "disposition", "reply", "change");

    private final Frame frame;
    private final ReferenceData reference;

    ReviewPages(Frame frame, ReferenceData reference) {
        this.frame = frame;
        this.reference = reference;
    }

    /**
     * A judgement with the page where it can be mended.
     *
     * @param judgement the judgement
     * @param sentence  the requirement in Chinese
     * @param evidence  what shows it, each thing once
     * @param misses    what the plan does not reach, with its numbers
     * @param step      the page
     */
    record Row(Judgement judgement, String sentence, List<Evidence> evidence, List<Text> misses, Step step) {
        private static Row of(Judgement judgement, List<Finding> findings, ReferenceData reference) {
            var seen = new LinkedHashMap<Text, Evidence>();
            judgement.evidence().forEach(one -> seen.putIfAbsent(one.what(), one));
            List<Text> misses = judgement.isUnfulfilled()
                    ? findings.stream()
                            .filter(one -> judgement
                                    .rule()
                                    .findings()
                                    .contains(one.rule().id()))
                            .map(Finding::message)
                            .filter(said -> !said.equals(judgement.reason()))
                            .toList()
                    : List.of();
            return new Row(
                    judgement,
                    RequirementWords.of(judgement.requirement(), reference.wording()),
                    List.copyOf(seen.values()),
                    misses,
                    ClausePlaces.of(judgement.requirement()));
        }
    }

    /**
     * The rows of a chapter of the guideline.
     *
     * @param name  the chapter or appendix
     * @param rows  its rows
     * @param unmet how many of them are not met, or in part
     */
    record Chapter(String name, List<Row> rows, long unmet) {}

    /**
     * What the list shows; empty texts show all.
     *
     * @param chapter of the guideline
     * @param verdict of the judgements
     * @param isOpen  only binding requirements that are not met in full
     */
    record Filter(String chapter, String verdict, boolean isOpen) {
        private boolean shows(Judgement judgement) {
            return (chapter.isEmpty() || judgement.requirement().chapter().equals(chapter))
                    && (verdict.isEmpty() || judgement.verdict().name().equalsIgnoreCase(verdict))
                    && (!isOpen || judgement.isOpen());
        }
    }

    @GetMapping("/projects/{id}/review")
    String review(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String chapter,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "false") boolean open,
            Model model,
            Principal principal) {
        var filter = new Filter(chapter, verdict, open);
        frame.put(model, id, Step.REVIEW, principal).ifPresent(draft -> show(model, draft, filter));
        return "review";
    }

    private void show(Model model, Draft draft, Filter filter) {
        Conformity conformity = draft.composed().conformity();
        model.addAttribute("conformity", conformity);
        model.addAttribute("filter", filter);
        model.addAttribute("verdicts", List.of(Verdict.values()));
        model.addAttribute("chapters", List.copyOf(conformity.byChapter().keySet()));
        List<Finding> findings = draft.composed().findings();
        List<Row> rows = conformity.judgements().stream()
                .filter(filter::shows)
                .map(one -> Row.of(one, findings, reference))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("groups", groups(rows));
        Register comments = draft.composed().plan().dossier().register("comments");
        model.addAttribute(
                "heads",
                COMMENTS.stream()
                        .map(column -> comments.form().field(column).name())
                        .toList());
        model.addAttribute(
                "comments",
                comments.rows().stream()
                        .map(row -> COMMENTS.stream().map(row::words).toList())
                        .toList());
    }

    private static List<Chapter> groups(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Row>>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.judgement().requirement().chapter(), chapter -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .map(group -> new Chapter(
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream()
                                .filter(row -> row.judgement().isUnfulfilled())
                                .count()))
                .toList();
    }
}
