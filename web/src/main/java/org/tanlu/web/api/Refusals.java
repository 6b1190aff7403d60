package org.tanlu.web.api;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tanlu.trace.Text;
import org.tanlu.web.page.Missing;

/** Refusals as problem details (RFC 9457), Chinese in {@code detail}, English in {@code detail_en}. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

    @ExceptionHandler
    ProblemDetail missing(Missing missing) {
        return problem(
                HttpStatus.NOT_FOUND,
                Text.of("没有这个项目、版本、结果或文件。", "There is no such project, version, result or file."));
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return problem(refusal.status(), refusal.text());
    }

    private static ProblemDetail problem(HttpStatus status, Text text) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text.chinese());
        problem.setProperty("detail_en", text.english());
        return problem;
    }

    /** A value, or the answer that it is not there. */
    static <T> T there(Optional<T> value) {
        return value.orElseThrow(Missing::new);
    }
}
