package org.tanlu.web.page;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.tanlu.web.store.Frozen;

/** Tells who wanted to change a plan that stands still why nothing was saved, and what can be done. */
@ControllerAdvice(annotations = Controller.class)
@Order
class FrozenAdvice {
    private final Shown words;

    FrozenAdvice(Shown words) {
        this.words = words;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.LOCKED)
    String frozen(Frozen frozen, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("frozen", frozen);
        return "frozen";
    }
}
