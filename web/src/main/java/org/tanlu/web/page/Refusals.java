package org.tanlu.web.page;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tanlu.trace.Text;
import org.tanlu.web.store.Frozen;

/** Refusals as problem details (RFC 9457), Chinese in {@code detail}, English in {@code detail_en}, of the whole interface for programs. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
public class Refusals {

    @ExceptionHandler
    ProblemDetail missing(Missing missing) {
        return new Refusal(
                        HttpStatus.NOT_FOUND,
                        Text.of("没有这个项目、版本、结果或文件。", "There is no such project, version, result or file."))
                .problem();
    }

    @ExceptionHandler
    ProblemDetail frozen(Frozen frozen) {
        return new Refusal(HttpStatus.LOCKED, frozen.words()).problem();
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return refusal.problem();
    }

    @ExceptionHandler
    ProblemDetail unread(HttpMessageNotReadableException unread) {
        return new Refusal(
                        HttpStatus.BAD_REQUEST,
                        Text.of(
                                "请求不是所要的 JSON，见 /api/v1/openapi.json。",
                                "The request is not the JSON wanted; see /api/v1/openapi.json."))
                .problem();
    }

    /** A value, or the answer that it is not there. */
    public static <T> T there(Optional<T> value) {
        return value.orElseThrow(Missing::new);
    }
}
