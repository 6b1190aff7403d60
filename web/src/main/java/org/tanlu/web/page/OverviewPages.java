package org.tanlu.web.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 总览 the first page of a project: how far it is, and what to do next. */
@Controller
class OverviewPages {
    private final Frame frame;

    OverviewPages(Frame frame) {
        this.frame = frame;
    }

    @GetMapping("/projects/{id}/overview")
    String overview(@PathVariable long id, Model model, Principal principal) {
        frame.put(model, id, Step.OVERVIEW, principal)
                .ifPresent(draft -> model.addAttribute("overview", Overview.of(draft)));
        return "overview";
    }
}
