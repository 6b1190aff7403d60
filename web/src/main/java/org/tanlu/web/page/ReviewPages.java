package org.tanlu.web.page;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Judgement;
import org.tanlu.conformity.Verdict;
import org.tanlu.survey.Register;
import org.tanlu.web.desk.Draft;

/** 评审 every requirement of the guideline held against the plan, and what became of opinions. */
@Controller
class ReviewPages {
    private static final List<String> COMMENTS =
            List.of("round", "body", "date", "part", "content", "disposition", "reply", "change");

    private final Frame frame;

    ReviewPages(Frame frame) {
        this.frame = frame;
    }

    /**
     * A judgement with the page where it can be mended.
     *
     * @param judgement the judgement
     * @param step      the page
     */
    record Row(Judgement judgement, Step step) {}

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

    private static void show(Model model, Draft draft, Filter filter) {
        Conformity conformity = draft.composed().conformity();
        model.addAttribute("conformity", conformity);
        model.addAttribute("filter", filter);
        model.addAttribute("verdicts", List.of(Verdict.values()));
        model.addAttribute("chapters", List.copyOf(conformity.byChapter().keySet()));
        model.addAttribute(
                "rows",
                conformity.judgements().stream()
                        .filter(filter::shows)
                        .map(one -> new Row(one, ClausePlaces.of(one.requirement())))
                        .toList());
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
}
