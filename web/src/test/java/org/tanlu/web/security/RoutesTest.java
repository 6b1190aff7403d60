package org.tanlu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tanlu.web.page.OpenWorkbench;
import org.tanlu.web.rights.Right;
import org.tanlu.web.rights.Rights;
import org.tanlu.web.rights.Role;
import org.tanlu.web.rights.Route;

/** Every route of the workbench stands in the table of rights, once, and nothing else does. */
class RoutesTest extends OpenWorkbench {
    /** What filters and resources answer, and no method of a page. */
    private static final Set<String> APART =
            Set.of("GET /static/**", "GET /webjars/**", "POST /sign-in", "POST /sign-out");

    @Autowired
    private Rights rights;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_route_has_its_row_and_every_row_its_route() {
        Set<String> mapped = new TreeSet<>(APART);
        mappings.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> {
                    var methods = info.getMethodsCondition().getMethods();
                    methods.forEach(method -> mapped.add(method.name() + " " + pattern));
                    if (methods.isEmpty()) {
                        mapped.add("* " + pattern);
                    }
                }));
        List<String> rows = rights.routes().stream().map(RoutesTest::told).toList();

        assertThat(rows)
                .as("web/src/main/resources/rights/routes.csv has a row for every route: method, path, right, what")
                .doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(mapped);
    }

    @Test
    void rights_in_a_project_stand_at_routes_that_name_the_project() {
        for (Route route : rights.routes()) {
            String pattern = route.pattern().getPatternString();
            boolean isInProject = pattern.startsWith("/projects/{id}") || pattern.startsWith("/api/v1/projects/{id}");
            assertThat(route.right().isOfProject() ? isInProject : true)
                    .as(told(route))
                    .isTrue();
            assertThat(isInProject && !route.right().isOfProject())
                    .as(told(route) + " is of a project and open to who takes no part in it")
                    .isEqualTo(isInProject && route.right() == Right.ADMINISTER);
            assertThat(route.what()).as(told(route)).matches(".*\\p{IsHan}.*[a-z].*");
        }
    }

    @Test
    void the_administrator_has_every_right_and_no_role_lacks_what_is_open_to_all() {
        assertThat(rights.of(Role.ADMINISTRATOR)).containsExactlyInAnyOrder(Right.values());
        for (Role role : Role.values()) {
            assertThat(rights.of(role)).as(role.word()).contains(Right.PUBLIC, Right.SIGNED_IN);
        }
        assertThat(rights.routes().stream().map(Route::right).collect(Collectors.toSet()))
                .doesNotContainNull();
    }

    @Test
    void of_routes_that_fit_the_one_that_tells_most_counts() {
        assertThat(told(rights.find("GET", "/projects/7/survey").orElseThrow())).isEqualTo("GET /projects/{id}/survey");
        assertThat(told(rights.find("HEAD", "/projects/7/targets").orElseThrow()))
                .isEqualTo("GET /projects/{id}/{step}");
        assertThat(rights.find("GET", "/projects/7/survey").orElseThrow().project("/projects/7/survey"))
                .contains(7L);
        assertThat(rights.find("GET", "/projects/x/survey").orElseThrow().project("/projects/x/survey"))
                .isEmpty();
        assertThat(rights.find("TRACE", "/projects/7/survey")).isEmpty();
        assertThat(rights.find("GET", "/no/such/address")).isEmpty();
    }

    private static String told(Route route) {
        return route.method() + " " + route.pattern().getPatternString();
    }
}
