package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.security.Standing;

/** Tells every page who is signed in, gives it its words, and the address by which it shows itself in the other language. */
@ControllerAdvice
class WhoIsThere {
    private static final String LANGUAGE = "language";

    private final Shown words;
    private final StepFindings told;
    private final Rights rights;

    WhoIsThere(Shown words, StepFindings told, Rights rights) {
        this.words = words;
        this.told = told;
        this.rights = rights;
    }

    @ModelAttribute
    void who(WebRequest request, HttpServletRequest asked, Model model) {
        model.addAttribute("may", new Permitted(Standing.of(asked), rights));
        model.addAttribute("lacking", Standing.isLacking(asked));
        model.addAttribute("withheld", ConfidenceKept.isRefused(asked));
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
