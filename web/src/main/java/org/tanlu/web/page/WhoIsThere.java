package org.tanlu.web.page;

import java.security.Principal;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells every page who is signed in, gives it its words, and the address by which it shows itself in the other language. */
@ControllerAdvice
class WhoIsThere {
    private static final String LANGUAGE = "language";

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
        model.addAttribute("otherLanguage", otherLanguage());
        model.addAttribute(
                "who",
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(null));
    }

    /** The query of now with the other language: what a page was asked for stays. */
    private String otherLanguage() {
        return "?"
                + ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam(LANGUAGE, words.isEnglish() ? "zh-CN" : "en")
                        .build()
                        .getQuery();
    }
}
