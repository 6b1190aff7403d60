package org.tanlu.web.rights;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * 路由 what can be asked of the workbench, and the right that it needs.
 *
 * @param method  the verb of HTTP; {@code *} for any
 * @param pattern the address, with {@code {id}} for the number of the project
 * @param right   the right
 * @param what    what it is, in both languages
 */
public record Route(String method, PathPattern pattern, Right right, String what) {
    private static final String ANY = "*";
    private static final String PROJECT = "id";

    /** Whether it is asked by a verb; HEAD is asked as GET is. */
    boolean takes(String verb) {
        return method.equals(ANY) || method.equals(verb.equals("HEAD") ? "GET" : verb);
    }

    boolean matches(PathContainer path) {
        return pattern.matches(path);
    }

    /** The number of the project that an address asks about; none where it is no number. */
    public Optional<Long> project(String path) {
        return Optional.ofNullable(pattern.matchAndExtract(PathContainer.parsePath(path)))
                .map(PathPattern.PathMatchInfo::getUriVariables)
                .map((Map<String, String> variables) -> variables.get(PROJECT))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
