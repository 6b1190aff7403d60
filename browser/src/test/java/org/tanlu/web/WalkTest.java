package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * A new city in the browser, from the empty project through a department's file, the tables, accounting, a changed scenario, the
 * pathway and a sentence of the planner's own to the Word document, which verifies; the exported project gives the same results
 * on the command line. The numbers are Beijing's.
 */
@Tag("bulk")
class WalkTest {
    private static final int PROJECT = 1;
    private static final String HOME = "/projects/" + PROJECT + "/";
    private static final String OWN = "全市上下要把降碳摆在更加突出的位置。";
    private static final String RECEIVED = "指标,单位,2022年\n年末常住人口,万人,2184.3\n";

    private static final String PUT = """
            async ([name, rows]) => {
              const csrf = document.querySelector('meta[name=csrf]');
              const address = '/api/v1/projects/1/tables/' + name;
              const based = (await (await fetch(address)).json()).based;
              const answer = await fetch(address, { method: 'PUT', body: JSON.stringify({ based: based, rows: rows }),
                headers: { 'Content-Type': 'application/json', [csrf.dataset.header]: csrf.content } });
              return answer.status + ' ' + await answer.text();
            }""";

    @TempDir
    Path data;

    @TempDir
    Path home;

    @Test
    void a_new_city_becomes_a_plan_that_verifies_and_that_the_command_line_repeats() throws Exception {
        try (Visit visit = Visit.begin(data)) {
            begin(visit);
            receive(visit);
            enter(visit);
            account(visit);
            changeScenario(visit);
            searchPathway(visit);
            write(visit);
            download(visit);
            assertThat(run("verify", document().toString())).contains("全部数字与重算一致");
            repeat(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void begin(Visit visit) {
        visit.open("/");
        visit.page().fill("form[action$='/projects'] input[name=name]", "北京市");
        visit.page().click("form[action$='/projects'] button");
        visit.page().waitForURL("**" + HOME + "overview");
        visit.awaitIdle(PROJECT);
    }

    /** A file of a department, whose mapping is looked at and approved. */
    private static void receive(Visit visit) {
        Page page = visit.page();
        visit.open(HOME + "survey");
        page.locator("select[name=department]").selectOption(new SelectOption().setLabel("市统计局"));
        page.setInputFiles(
                "form.upload input[type=file]",
                new FilePayload("人口.csv", "text/csv", RECEIVED.getBytes(StandardCharsets.UTF_8)));
        page.locator("form.upload input[type=file] >> xpath=ancestor::form >> button")
                .click();
        assertThat(page.content()).contains("2184.3");
        page.click("button[name=all]");
        visit.awaitIdle(PROJECT);
    }

    /** The city's tables, by the same interface as the grids. */
    private static void enter(Visit visit) throws IOException, Unreadable {
        Path city = Visit.root().resolve("examples/beijing");
        try (Stream<Path> files = Files.walk(city)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String name =
                        city.relativize(file).toString().replace('\\', '/').replaceFirst("\\.csv$", "");
                List<List<String>> rows =
                        Csv.read(Files.readAllBytes(file), name, Place.ofFile(name)).table().rows().stream()
                                .map(row -> row.stream().map(Cell::text).toList())
                                .toList();
                assertThat(String.valueOf(visit.page().evaluate(PUT, List.of(name, rows))))
                        .as(name)
                        .startsWith("200");
            }
        }
        visit.awaitIdle(PROJECT);
    }

    /** The total of 2021 stands on the page and tells where it comes from. */
    private static void account(Visit visit) {
        Page page = visit.page();
        visit.open(HOME + "accounting#results");
        page.locator("#results [data-key^='inventory/'] >> nth=0").click();
        page.waitForSelector("#origin .tree");
        visit.documented("origin");
        assertThat(page.locator("#origin").textContent()).contains("§7");
        page.keyboard().press("Escape");
    }

    private static void changeScenario(Visit visit) {
        Page page = visit.page();
        visit.open(HOME + "scenarios?kind=low_carbon");
        page.locator("#levers [data-group=driver] summary").click();
        Locator number = page.locator("#levers [data-group=driver] input[type=number]:not([disabled]) >> nth=0");
        double before = Double.parseDouble(number.inputValue());
        number.fill(String.valueOf(before * 0.95));
        number.press("Tab");
        page.waitForFunction("() => document.getElementById('outcome').textContent.includes('试改后')");
        visit.documented("scenario");
        page.click("#keeping summary");
        page.fill("#adopt input[name=reason]", "按本市最新判断下调");
        page.click("#adopt button.main");
        page.waitForFunction("() => document.getElementById('outcome')?.textContent.includes('还没有改动')");
        visit.awaitIdle(PROJECT);
    }

    private static void searchPathway(Visit visit) {
        visit.open(HOME + "pathway");
        visit.page().click(".solve form button.main");
        visit.awaitIdle(PROJECT);
        visit.open(HOME + "pathway");
        assertThat(visit.page().locator("article.plan svg").count()).isPositive();
        assertThat(visit.page().locator(".notes").textContent()).contains("社会折现率", "缺潜力数据");
        visit.documented("pathway");
    }

    /** A sentence of the planner's own, after the composed text of the first section. */
    private static void write(Visit visit) {
        Page page = visit.page();
        visit.open(HOME + "text");
        Locator body = page.locator("textarea[name=body]");
        body.fill(body.inputValue() + "\n\n" + OWN);
        page.locator("textarea[name=body] >> xpath=ancestor::form >> button.main")
                .click();
        visit.awaitIdle(PROJECT);
        visit.open(HOME + "text");
        page.click("#files form button.main");
        visit.awaitIdle(PROJECT);
        visit.open(HOME + "text");
        visit.picture("walk-files");
    }

    /** The Word document and the package that verifies it, as the browser saves them. */
    private void download(Visit visit) {
        for (String name : List.of("北京市碳减排行动方案.docx", "验证包.zip")) {
            Download file = visit.page()
                    .waitForDownload(() -> visit.page()
                            .locator("#files a", new Page.LocatorOptions().setHasText(name))
                            .first()
                            .click());
            file.saveAs(home.resolve(name));
        }
        assertThat(document()).isNotEmptyFile();
    }

    private Path document() {
        return home.resolve("北京市碳减排行动方案.docx");
    }

    /** The exported project prepared by the command line: the same result tables, byte for byte. */
    private void repeat(Visit visit) throws IOException, InterruptedException {
        Download export = visit.page().waitForDownload(() -> visit.page().click("#files a[href$='/export']"));
        Path city = home.resolve("导出");
        try (var zip = new ZipInputStream(Files.newInputStream(export.path()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = city.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        Path out = home.resolve("方案");
        run("prepare", city.toString(), "-o", out.toString());
        assertThat(results(out)).isEqualTo(results(data.resolve("work/" + PROJECT + "/plan")));
        assertThat(results(out)).hasSizeGreaterThan(20);
    }

    private static Map<String, String> results(Path plan) throws IOException {
        var tables = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(plan.resolve("results"))) {
            for (Path file : files.toList()) {
                tables.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return tables;
    }

    /** Runs the command line in a process of its own and gives what it printed. */
    private String run(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(home, "run", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.tanlu.cli.Tanlu"));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log);
        assertThat(code).as(said).isZero();
        return said;
    }
}
