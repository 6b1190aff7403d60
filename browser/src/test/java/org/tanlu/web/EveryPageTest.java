package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of a project in both languages: no serious finding of axe, no error in the browser, none wider than the window, no tab
 * longer than four screens, no dead link.
 */
@Tag("bulk")
class EveryPageTest {
    private static final String JUDGED = "zh-CN";
    private static final int REFUSED = 400;
    private static final int FOUR_SCREENS = 3100;
    private static final List<String> PAGES = List.of(
            "overview",
            "survey",
            "accounting",
            "potential",
            "scenarios",
            "targets",
            "pathway",
            "safeguards",
            "text",
            "review",
            "monitoring",
            "versions",
            "people");

    @TempDir
    Path data;

    @Test
    void pages_are_accessible_and_fit_the_window() throws IOException {
        var wrong = new ArrayList<String>();
        var links = new TreeSet<String>();
        try (Visit visit = Visit.begin(data)) {
            look(visit, "projects", "/", wrong, links);
            visit.page().click("form[action$='/projects/demo/beijing'] button");
            visit.page().waitForURL("**/projects/1/overview");
            visit.awaitIdle(1);
            for (String name : PAGES) {
                look(visit, name, "/projects/1/" + name, wrong, links);
            }
            look(visit, "requests", "/projects/1/requests", wrong, links);
            look(visit, "rounds", "/projects/1/rounds", wrong, links);
            look(visit, "round", round(visit), wrong, links);
            look(visit, "public", "/public", wrong, links);
            look(visit, "receipt", "/public/receipt", wrong, links);
            for (String name : List.of("accounts", "password", "tokens")) {
                look(visit, name, "/" + name, wrong, links);
            }
            links.stream()
                    .filter(link -> visit.status(link) >= REFUSED)
                    .forEach(link -> wrong.add("dead link " + link));
            assertThat(links).hasSizeGreaterThan(PAGES.size());
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    /** Begins a round of experts with an opinion and tells its address. */
    private static String round(Visit visit) {
        visit.open("/projects/1/rounds?language=zh-CN");
        visit.page().selectOption("select[name=kind]", "expert");
        visit.page().fill("form[action$='/rounds'] input[name=name]", "专家评审会");
        visit.page().click("form[action$='/rounds'] button");
        visit.page().waitForURL("**/rounds/1");
        visit.page().fill("form[action$='/opinions'] input[name=body]", "专家");
        visit.page().fill("form[action$='/opinions'] textarea", "补充分区县数据");
        visit.page().click("form[action$='/opinions'] button");
        visit.page().waitForSelector("#opinion-1");
        return "/projects/1/rounds/1";
    }

    private static void look(Visit visit, String name, String path, List<String> wrong, Set<String> links)
            throws IOException {
        for (String language : List.of(JUDGED, "en")) {
            visit.open(path + "?language=" + language);
            visit.picture(name + "-" + language);
            if (language.equals(JUDGED)) { // the other language has the same elements
                visit.axe().forEach(finding -> wrong.add(name + ": " + finding));
                links.addAll(visit.links());
            }
            visit.longer(FOUR_SCREENS)
                    .forEach(tab -> wrong.add(name + " " + language + ": longer than four screens, " + tab));
            if (visit.isTooWide()) {
                wrong.add(name + " " + language + ": wider than the window");
            }
        }
        visit.open(path + "?language=zh-CN");
    }
}
