package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.entry.Confidence;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Route;
import org.tanlu.web.security.Standing;
import org.tanlu.web.store.Versions;

/**
 * 保密不外泄 keeps results from who may not see what a project was told, where a part of that is confidential: results are computed
 * with it, and nobody can say of a page that it tells nothing of it. What may be published of such a project is the publication.
 */
@Component
final class ConfidenceKept implements HandlerInterceptor {
    private static final String WITHHELD = ConfidenceKept.class.getName();

    private final Rights rights;
    private final Versions versions;
    private final Desk desk;
    private final Confidence confidence;

    ConfidenceKept(Rights rights, Versions versions, Desk desk, Confidence confidence) {
        this.rights = rights;
        this.versions = versions;
        this.desk = desk;
        this.confidence = confidence;
    }

    /** Whether a request was refused for what is confidential. */
    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(WITHHELD) != null;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Standing standing = Standing.of(request);
        if (standing.member().isEmpty() || standing.may(Right.READ_RAW) || !standing.may(Right.READ)) {
            return true;
        }
        Optional<Route> route = rights.find(request.getMethod(), request.getRequestURI());
        boolean isShown = route.filter(one -> one.right() == Right.READ)
                .flatMap(one -> one.project(request.getRequestURI()))
                .filter(this::isConfidential)
                .isPresent();
        if (isShown) {
            request.setAttribute(WITHHELD, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
        return !isShown;
    }

    /** Whether the newest version or the one whose draft is shown holds anything confidential. */
    private boolean isConfidential(long project) {
        return Stream.concat(versions.newest(project).stream(), desk.draft(project).map(Draft::version).stream())
                .anyMatch(confidence::isIn);
    }
}
