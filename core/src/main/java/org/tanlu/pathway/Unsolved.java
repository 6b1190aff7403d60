package org.tanlu.pathway;

import org.tanlu.linear.Status;

/** The solver ended without a plan. */
final class Unsolved extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient Status status;

    Unsolved(Status status) {
        super("no plan: " + status.english());
        this.status = status;
    }

    Status status() {
        return status;
    }
}
