package org.tanlu.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;

/** 来源 where a number comes from, as a tree: result, formula, factors and data with their sources. */
@Controller
class OriginPages {
    private static final int DEEPEST = 4;

    private final Desk desk;

    OriginPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/projects/{id}/origin")
    String origin(
            @PathVariable long id, @RequestParam String key, @RequestParam(defaultValue = "") String at, Model model) {
        Draft draft = desk.draft(id).orElseThrow(Missing::new);
        model.addAttribute("projectId", id);
        model.addAttribute("key", key);
        model.addAttribute("at", at);
        model.addAttribute(
                "tree",
                draft.figure(key)
                        .map(figure -> OriginNode.of(
                                figure.derivation().get(), at, DEEPEST, new OriginValues(draft, figure.value())))
                        .orElse(null));
        return "origin :: panel"; // the other fragments of the file are parts of it
    }
}
