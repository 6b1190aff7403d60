package org.tanlu.web.page;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.tanlu.trace.Text;

/** A request of a program that was not done, with the reason and the remedy in both languages. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail problem;

    /** A refusal; more tells a program what it can do about it. */
    public Refusal(HttpStatus status, Text reason, Map<String, Object> more) {
        super(reason.toString());
        problem = ProblemDetail.forStatusAndDetail(status, reason.chinese());
        problem.setProperty("detail_en", reason.english());
        more.forEach(problem::setProperty);
    }

    /** A refusal with its reason. */
    public Refusal(HttpStatus status, Text reason) {
        this(status, reason, Map.of());
    }

    ProblemDetail problem() {
        return problem;
    }
}
