package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.web.store.Project;

/** No link leads nowhere: those that pages of a city without data show, and those that templates show of others. */
@Tag("bulk")
class LinksTest extends OpenWorkbench {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");
    private static final Pattern ENTERED =
            Pattern.compile("enter\\(id=\\$\\{project.id\\(\\)},step=\\$\\{step.path\\(\\)},table='([a-z_]+)'\\)");

    @Test
    void links_of_a_project_without_data_lead_to_pages() throws Exception {
        Project project = project("连通市");
        var links = new TreeSet<String>();
        var sorts = new TreeSet<String>();
        for (Step step : Step.values()) {
            links.addAll(links("/projects/" + project.id() + "/" + step.path(), sorts));
        }
        links.addAll(links("/projects/" + project.id() + "/versions", sorts));
        var dead = new ArrayList<String>();
        for (String link : links) {
            if (status(link) >= 400) {
                dead.add(link);
            }
        }

        assertThat(links).hasSizeGreaterThan(Step.values().length);
        assertThat(dead).isEmpty();
        assertThat(page("/projects/" + project.id() + "/enter?step=pathway&table=tasks"))
                .as("the link to the other language keeps what the page was asked for")
                .contains("?step=pathway&amp;table=tasks&amp;language=en");
    }

    @Test
    void tables_that_templates_name_are_entered_on_a_page() throws IOException {
        var tables = new TreeSet<String>();
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.toList()) {
                String text = Files.readString(template);
                assertThat(text).as(template.toString()).doesNotContain("/tables/");
                ENTERED.matcher(text).results().forEach(found -> tables.add(found.group(1)));
            }
        }

        assertThat(tables).contains("tasks", "measure_choices", "scenarios", "comments", "observations", "progress");
        assertThat(tables).allMatch(table -> Stream.of(Step.values()).anyMatch(step -> step.holds(table)));
    }

    /** The links of a page, one of each sort: those that differ in what they ask alone are answered alike. */
    private Set<String> links(String address, Set<String> sorts) throws Exception {
        var links = new TreeSet<String>();
        Matcher found = LINK.matcher(page(address));
        while (found.find()) {
            String link = found.group(1).replace("&amp;", "&");
            if (link.startsWith("/") && !link.contains("language=") && sorts.add(link.replaceAll("=[^&#]*|#.*", "="))) {
                links.add(link.replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    private int status(String link) throws Exception {
        return mvc.perform(get(URI.create(link)).with(user(WHO)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
