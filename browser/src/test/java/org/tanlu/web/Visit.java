package org.tanlu.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.springframework.context.ConfigurableApplicationContext;
import org.tanlu.web.security.FirstPassword;

/** A workbench with an empty data folder, and a browser in which its first planner is signed in. */
final class Visit implements AutoCloseable {
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    /** What a loaded machine may take for the longest computation, in milliseconds. */
    static final double PATIENCE = 300_000;

    /** What a page may take to answer, in milliseconds. */
    private static final double STEP = 45_000;

    private static final double NANOSECONDS = 1e6;
    private static final double PAUSE = 500;
    private static final String RUNNING = "data-state=\"RUNNING\"";

    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .map(rule => rule.impact + ' ' + rule.id + ': ' + rule.help + '\\n    '
                    + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html.slice(0, 160)).join('\\n    '))""";

    private final ConfigurableApplicationContext workbench;
    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Visit(ConfigurableApplicationContext workbench, Playwright playwright, Browser browser) {
        this.workbench = workbench;
        this.playwright = playwright;
        this.browser = browser;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(new ViewportSize(WIDTH, HEIGHT))
                .setAcceptDownloads(true)
                .setLocale("zh-CN"));
        this.page = context.newPage();
        this.address = "http://127.0.0.1:" + workbench.getEnvironment().getProperty("local.server.port");
        page.setDefaultTimeout(STEP);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Starts the workbench and signs in; the test is skipped, and says so, where there is no chromium. */
    static Visit begin(Path data) throws IOException {
        Optional<Path> chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "skipped: no chromium on this machine (" + BROWSERS + ")");
        System.setProperty("tanlu.examples", root().resolve("examples").toString());
        var start = new Start("127.0.0.1", 0, data, "jdbc:sqlite:" + data.resolve("tanlu.db"), 720);
        ConfigurableApplicationContext workbench = Workbench.open(start);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox")));
        var visit = new Visit(workbench, playwright, browser);
        visit.signIn();
        return visit;
    }

    private void signIn() {
        String secret = workbench.getBean(FirstPassword.class).secret().orElseThrow();
        page.navigate(address + "/first?secret=" + secret);
        page.fill("input[name=name]", "规划员");
        page.fill("input[name=password]", "correct horse");
        page.click("main button");
        page.fill("input[name=username]", "规划员");
        page.fill("input[name=password]", "correct horse");
        page.click("main button");
    }

    /** The page of the browser. */
    Page page() {
        return page;
    }

    /** Opens an address of the workbench; a page that shows the end of a computation loads itself anew and may come between. */
    void open(String path) {
        go(address + path);
    }

    private void go(String target) {
        try {
            page.navigate(target);
        } catch (PlaywrightException interrupted) {
            if (!String.valueOf(interrupted.getMessage()).contains("interrupted by another navigation")) {
                throw interrupted;
            }
            page.waitForLoadState();
            page.navigate(target);
        }
    }

    /** Where the links of the page lead within the workbench, without what stands behind {@code #} and without the language. */
    List<String> links() {
        Object found = page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].map(link => new URL(link.href))
                    .filter(link => link.origin === location.origin && !link.searchParams.has('language'))
                    .map(link => link.pathname + link.search)""");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** How the workbench answers an address. */
    int status(String path) {
        return context.request().get(address + path).status();
    }

    /** Waits until no computation of a project runs, and shows the page anew. */
    void awaitIdle(int project) {
        long end = System.nanoTime() + (long) (PATIENCE * NANOSECONDS);
        while (context.request()
                .get(address + "/projects/" + project + "/job")
                .text()
                .contains(RUNNING)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the computation did not end in time");
            }
            page.waitForTimeout(PAUSE);
        }
        go(page.url());
    }

    /** What axe finds serious or critical on the page. */
    @SuppressWarnings("unchecked")
    List<String> axe() throws IOException {
        try (InputStream script = Visit.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>) page.evaluate(AXE);
    }

    /** Whether the page is wider than the window. */
    boolean isTooWide() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** The tabs of the page that are longer than so many pixels, with their lengths; the page itself where it has none. */
    List<String> longer(int most) {
        Object found = page.evaluate("""
                async most => {
                  const long = [];
                  const measure = name => {
                    const height = document.documentElement.scrollHeight;
                    if (height > most) { long.push(name + ': ' + height); }
                  };
                  const tabs = [...document.querySelectorAll('.tabs a')];
                  if (tabs.length === 0) { measure('page'); }
                  for (const tab of tabs) {
                    tab.click();
                    await new Promise(shown => setTimeout(shown, 100));
                    measure(tab.textContent.trim());
                  }
                  return long;
                }""", most);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Keeps a picture of what is in the window, as {@link #picture}, and in the documents where they are to be rewritten. */
    void documented(String name) {
        picture("walk-" + name);
        if (Boolean.getBoolean("tanlu.docs.write")) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(root().resolve("docs/pictures/workbench-" + name + ".png")));
        }
    }

    /** Keeps a picture of what is in the window. */
    void picture(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(pictures().resolve(name + ".png")));
    }

    /** Errors that the browser told of pages and scripts so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Where the pictures stand. */
    static Path pictures() {
        return root().resolve("browser/target/pictures");
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("mvnw")) ? folder : Objects.requireNonNull(folder.getParent());
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
        workbench.close();
    }
}
