package org.tanlu.web.page;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.trace.Finding;
import org.tanlu.web.desk.Draft;

/** 各步页面 the pages of the steps: what came out, what is entered, what was found. */
@Controller
class StepPages {
    private final Frame frame;

    StepPages(Frame frame) {
        this.frame = frame;
    }

    @GetMapping("/projects/{id}/{step}")
    String step(@PathVariable long id, @PathVariable String step, Model model, Principal principal) {
        Step asked = Step.of(step).orElseThrow(Missing::new);
        frame.put(model, id, asked, principal).ifPresent(draft -> {
            model.addAttribute("parts", parts(asked, draft));
            model.addAttribute("findings", findings(asked, draft));
        });
        return "step";
    }

    private static List<HtmlPart> parts(Step step, Draft draft) {
        return step.sections().stream()
                .flatMap(section -> draft.under(section).stream())
                .toList();
    }

    /** What was found about the chapter of a step; the overview shows all. */
    private static List<Finding> findings(Step step, Draft draft) {
        return draft.composed().findings().stream()
                .filter(finding -> step == Step.OVERVIEW
                        || finding.rule().clause().equals(step.chapter())
                        || finding.rule().clause().startsWith(step.chapter() + "."))
                .toList();
    }
}
