package org.tanlu.web.security;

import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationResult;

/** 放行与否 what the gate says of a request. */
enum Verdict implements AuthorizationResult {
    /** It may pass. */
    GRANTED(HttpStatus.OK),
    /** Who asks lacks the right. */
    NO_RIGHT(HttpStatus.FORBIDDEN),
    /** There is nothing there for who asks: no such route, no such project, or one without any part in it. */
    NOTHING_THERE(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    Verdict(HttpStatus status) {
        this.status = status;
    }

    @Override
    public boolean isGranted() {
        return this == GRANTED;
    }

    /** The status of the answer. */
    HttpStatus status() {
        return status;
    }
}
