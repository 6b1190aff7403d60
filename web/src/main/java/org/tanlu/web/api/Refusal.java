package org.tanlu.web.api;

import org.springframework.http.HttpStatus;
import org.tanlu.trace.Text;

/** Why a request is not answered, in both languages. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Text text;

    Refusal(HttpStatus status, Text text) {
        super(text.english());
        this.status = status;
        this.text = text;
    }

    HttpStatus status() {
        return status;
    }

    Text text() {
        return text;
    }
}
