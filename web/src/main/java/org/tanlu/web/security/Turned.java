package org.tanlu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 谢绝 what who was not let pass is told: people by the page of errors, programs as problem details (RFC 9457). */
final class Turned implements AccessDeniedHandler {
    private static final String PROBLEM = """
            {"type":"about:blank","status":%d,"title":"%s","detail":"%s","detail_en":"%s"}""";

    private final boolean isProgram;

    Turned(boolean isProgram) {
        this.isProgram = isProgram;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Verdict verdict = denied instanceof AuthorizationDeniedException told
                        && told.getAuthorizationResult() instanceof Verdict said
                ? said
                : Verdict.NO_RIGHT;
        HttpStatus status = verdict.status();
        if (!isProgram) {
            Standing.lacking(request, denied instanceof AuthorizationDeniedException);
            response.sendError(status.value());
            return;
        }
        boolean isNothing = verdict == Verdict.NOTHING_THERE;
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PROBLEM.formatted(
                        status.value(),
                        status.getReasonPhrase(),
                        isNothing ? "没有这个地址，或没有您参与的这个项目。" : "您的角色没有这项权限，请联系项目的主笔或管理员。",
                        isNothing
                                ? "There is no such address, or no such project that you take part in."
                                : "Your role does not have this right; ask the lead author or the administrator."));
    }
}
