package org.tanlu.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.browser.Axe;
import org.tanlu.browser.Browser;
import org.tanlu.plan.Plan;
import org.tanlu.published.Beijing;
import org.tanlu.report.ExampleDocuments;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.SamplePlan;
import org.tanlu.trace.Outcome;

/**
 * Web pages of the examples in a browser: what a reader with aids gets of them, and what comes out of the printer. Of the full
 * versions the fictional city's is the one with every kind of section.
 */
@Tag("bulk")
class PagesInBrowserTest {
    /** What looks alike is judged some times only: a page has ten thousands of elements, and each takes the rules their time. */
    private static final String SOME_OF_EACH_LOOK = """
            (() => {
              const some = (all, look, most) => {
                const seen = new Map();
                [...all].forEach(one => {
                  const key = look(one);
                  seen.set(key, (seen.get(key) || 0) + 1);
                  if (seen.get(key) > most) { one.remove(); }
                });
              };
              const looks = one => one.tagName + [...one.attributes]
                  .filter(each => !/^(x|y|x1|x2|y1|y2|cx|cy|d|points|width|height|transform)$/.test(each.name))
                  .map(each => each.name + each.value).join();
              document.querySelectorAll('tbody').forEach(body => some(body.rows,
                  row => [...row.cells].map(cell => cell.className + (cell.firstElementChild ? '*' : '')).join(), 1));
              document.querySelectorAll('svg').forEach(svg => some(svg.querySelectorAll('text, rect, path, line, circle'),
                  one => looks(one) + looks(one.parentElement), 3));
              some(document.querySelectorAll('main p'), one => one.className + one.parentElement.tagName, 20);
              some(document.querySelectorAll('nav li'), one => one.parentElement.className + one.className, 10);
            })()""";

    private static final String LARGER_THAN_THEIR_FRAMES = """
            [...document.querySelectorAll('main *')]
                .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .filter(one => one.closest('.frame') === null || one.matches('.frame'))
                .map(one => one.tagName + ' ' + one.className).join()""";

    /** The columns emb, sub and uni and the number of the object: the first of them says whether a font is in the file. */
    private static final Pattern EMBEDDED = Pattern.compile("\\syes\\s+(?:yes|no)\\s+(?:yes|no)\\s+\\d+\\s+\\d+$");

    private static final Pattern PAPER = Pattern.compile("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">");
    private static final Pattern WORD =
            Pattern.compile("<word xMin=\"([-\\d.]+)\" .*?xMax=\"([-\\d.]+)\"[^>]*>(.*?)</word>");
    private static final double MARGIN = 20 / 25.4 * 72; // the least margin of the style sheet, in points
    private static final double BLANK_HALF = 6.5; // of a closing bracket at the end of a line, which has no ink

    @TempDir
    private static Path folder = Path.of("");

    private static List<Path> pages = List.of();
    private static List<Browser> browser = List.of();

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Browser.needed("accessibility and print of the web pages are not tested");
        Outcome<Plan> plan = Beijing.plan();
        PlanDocument full = PlanDocument.of(plan.value(), plan.findings(), Beijing.REFERENCE);
        PlanDocument issue = IssueDocument.of(plan.value(), Beijing.REFERENCE).withoutKeys();
        pages = List.of(
                Files.writeString(folder.resolve("full.html"), HtmlPage.of(full)),
                Files.writeString(folder.resolve("issue.html"), HtmlPage.of(issue)));
        browser = List.of(Browser.start(folder.resolve("profile")));
    }

    @AfterAll
    static void close() throws InterruptedException {
        for (Browser one : browser) {
            one.close();
        }
    }

    @Test
    void pages_keep_every_rule_of_accessibility() throws IOException, InterruptedException {
        Path whole =
                Files.writeString(folder.resolve("whole.html"), HtmlPage.of(ExampleDocuments.YUNZHOU_FULL.document()));
        for (Path page : List.of(whole, pages.get(1))) {
            shown(page).run(SOME_OF_EACH_LOOK);
            assertThat(Axe.findings(browser.get(0))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void a_rule_that_is_not_kept_is_told_with_its_place() throws IOException, InterruptedException {
        shown(pages.get(1)).run("document.querySelector('h1').style.color = '#eee'");
        assertThat(Axe.findings(browser.get(0)))
                .singleElement()
                .asString()
                .startsWith("serious color-contrast (1)")
                .contains("h1");
    }

    @Test
    void first_key_leads_past_the_contents_to_the_text() throws IOException, InterruptedException {
        shown(pages.get(0)).press("Tab", 9);
        assertThat(browser.get(0).run("document.activeElement.textContent")).isEqualTo("跳到正文");
        assertThat(
                        browser.get(0)
                                .run(
                                        "document.querySelector(document.activeElement.getAttribute('href')).tagName.toLowerCase()"))
                .isEqualTo("main");
        assertThat(browser.get(0).run("document.activeElement.getBoundingClientRect().left"))
                .as("seen while it has the focus")
                .isEqualTo("0");
    }

    @Test
    void nothing_is_wider_than_the_screen_of_a_laptop_or_a_telephone() throws IOException, InterruptedException {
        for (int width : new int[] {1366, 390}) {
            for (Path page : pages) {
                shown(page).size(width, 768);
                assertThat(browser.get(0).run(LARGER_THAN_THEIR_FRAMES))
                        .as(page + " on " + width)
                        .isEmpty();
            }
        }
        browser.get(0).size(1366, 768);
    }

    @Test
    void printed_pages_have_every_caption_heads_on_each_page_and_nothing_beyond_the_margins()
            throws IOException, InterruptedException {
        assumeTrue(isInstalled("pdftotext"), "no poppler-utils on the PATH: the printed pages are not read");
        for (Path page : pages) {
            shown(page);
            String captions = browser.get(0)
                    .run("[...document.querySelectorAll('h1, figcaption')].map(one => one.textContent).join('\\n')");
            Path pdf = Path.of(page + ".pdf");
            Files.write(pdf, browser.get(0).print());
            String boxes = output("pdftotext", "-bbox", pdf.toString(), "-");
            String text = squeezed(WORD.matcher(boxes)
                    .results()
                    .map(word -> word.group(3))
                    .collect(Collectors.joining())
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&"));
            assertThat(captions.lines().map(PagesInBrowserTest::squeezed))
                    .allSatisfy(caption -> assertThat(text).contains(caption));
            assertThat(text).doesNotContain("跳到正文").contains("—1—", "—2—");
            assertThat(output("pdffonts", pdf.toString()).lines().skip(2))
                    .isNotEmpty()
                    .allMatch(line -> EMBEDDED.matcher(line).find(), "a font is embedded");
            List<Paper> papers = papers(boxes);
            assertThat(papers).hasSizeGreaterThan(3).allSatisfy(Paper::holdsItsText);
            assertThat(papers.stream().anyMatch(Paper::isTurned))
                    .as("pages on their side for wide tables")
                    .isEqualTo(Files.readString(page).contains("class=\"table landscape"));
            assertThat(papers).anyMatch(paper -> !paper.isTurned());
        }
    }

    @Test
    void heads_of_a_table_stand_on_every_printed_page_that_has_rows_of_it() throws IOException, InterruptedException {
        assumeTrue(isInstalled("pdftotext"), "no poppler-utils on the PATH: the printed pages are not read");
        Path page = Files.writeString(folder.resolve("long.html"), HtmlPage.of(SamplePlan.yunzhouWithLongTable(120)));
        Path pdf = folder.resolve("long.pdf");
        Files.write(pdf, shown(page).print());
        assertThat(List.of(output("pdftotext", pdf.toString(), "-").split("\f")))
                .filteredOn(text -> text.contains(SamplePlan.LONG_ROW))
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text).contains(SamplePlan.LONG_HEAD));
    }

    /** A printed page: its size, and how far its words reach. */
    private record Paper(double width, double height, double left, double right) {

        boolean isTurned() {
            return width > height;
        }

        void holdsItsText() {
            assertThat(left).isGreaterThan(MARGIN - BLANK_HALF);
            assertThat(right).isLessThan(width - MARGIN + BLANK_HALF);
        }
    }

    private static List<Paper> papers(String boxes) {
        var papers = new ArrayList<Paper>();
        for (String page : boxes.split("(?=<page )")) {
            Matcher size = PAPER.matcher(page);
            if (size.find()) {
                List<MatchResult> words = WORD.matcher(page).results().toList();
                papers.add(new Paper(
                        Double.parseDouble(size.group(1)),
                        Double.parseDouble(size.group(2)),
                        words.stream()
                                .mapToDouble(word -> Double.parseDouble(word.group(1)))
                                .min()
                                .orElse(0),
                        words.stream()
                                .mapToDouble(word -> Double.parseDouble(word.group(2)))
                                .max()
                                .orElse(0)));
            }
        }
        return papers;
    }

    private static Browser shown(Path page) throws IOException, InterruptedException {
        browser.get(0).open(page.toUri());
        return browser.get(0);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Arrays.toString(command)).isZero();
        return text;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
