package org.tanlu.web.page;

import java.security.Principal;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

/** Tells every page who is signed in, and gives it its words. */
@ControllerAdvice
class WhoIsThere {
    private final Shown words;
    private final StepFindings told;

    WhoIsThere(Shown words, StepFindings told) {
        this.words = words;
        this.told = told;
    }

    @ModelAttribute
    void who(WebRequest request, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("told", told);
        model.addAttribute(
                "who",
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(null));
    }
}
