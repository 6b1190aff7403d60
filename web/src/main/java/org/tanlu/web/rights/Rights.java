package org.tanlu.web.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/** 权限 the two tables: which right every route needs, and which role has which rights. */
public final class Rights {
    private static final String ROUTES = "/rights/routes.csv";
    private static final String ROLES = "/rights/roles.csv";
    private static final String YES = "yes";

    private final List<Route> routes;
    private final Map<Role, Set<Right>> roles;

    private Rights(List<Route> routes, Map<Role, Set<Right>> roles) {
        this.routes = List.copyOf(routes);
        this.roles = Map.copyOf(roles);
    }

    /** Reads the tables of the program; {@link IllegalStateException} where a word of them is not known. */
    public static Rights load() {
        return new Rights(routes(rows(ROUTES)), roles(rows(ROLES)));
    }

    /** All routes, as the table has them. */
    public List<Route> routes() {
        return routes;
    }

    /** What a role may do. */
    public Set<Right> of(Role role) {
        return Set.copyOf(roles.getOrDefault(role, Set.of()));
    }

    /** The route that a request takes: of those that fit, the one that tells most of the address; none has no right at all. */
    public Optional<Route> find(String verb, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.takes(verb) && route.matches(asked))
                .min((one, other) -> one.pattern().compareTo(other.pattern()));
    }

    private static List<Route> routes(List<List<String>> rows) {
        var parser = new PathPatternParser();
        var routes = new ArrayList<Route>();
        for (List<String> row : rows.subList(1, rows.size())) {
            routes.add(new Route(row.get(0), parser.parse(row.get(1)), right(row.get(2)), row.get(3)));
        }
        return routes;
    }

    private static Map<Role, Set<Right>> roles(List<List<String>> rows) {
        var roles = new EnumMap<Role, Set<Right>>(Role.class);
        List<String> heads = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int at = 1; at < heads.size(); at++) {
                if (row.get(at).equals(YES)) {
                    roles.computeIfAbsent(role(heads.get(at)), any -> EnumSet.noneOf(Right.class))
                            .add(right(row.get(0)));
                }
            }
        }
        return roles;
    }

    private static Right right(String word) {
        return Right.of(word).orElseThrow(() -> new IllegalStateException("no right " + word));
    }

    private static Role role(String word) {
        return Role.of(word).orElseThrow(() -> new IllegalStateException("no role " + word));
    }

    private static List<List<String>> rows(String name) {
        try (InputStream table = Objects.requireNonNull(Rights.class.getResourceAsStream(name))) {
            return Csv.read(table.readAllBytes(), name, Place.ofFile(name)).table().rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (Unreadable broken) {
            throw new IllegalStateException(broken.english(), broken);
        }
    }
}
