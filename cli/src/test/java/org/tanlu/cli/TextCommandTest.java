package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own words from export to document, in a city that told nothing but its name. */
class TextCommandTest {
    private static final String NAME = "小城碳减排行动方案";

    @TempDir
    private Path home = Path.of("");

    private Path city = Path.of("");

    @BeforeEach
    void make() throws IOException {
        city = home.resolve("city");
        Files.createDirectories(city);
        Files.writeString(city.resolve("city.csv"), "key,value\nname,小城\n");
    }

    private Run prepare(String folder) {
        return Run.of("prepare", city, "-o", home.resolve(folder), "--date", "2026-01-15");
    }

    @Test
    void what_was_exported_and_put_back_unchanged_gives_the_same_documents() throws IOException {
        prepare("before");
        Run exported = Run.of("text", city, "--out", city.resolve("text"));
        assertThat(exported.code()).as(exported.all()).isZero();
        assertThat(city.resolve("text/A5.2.issue.md")).content().startsWith("# 替换 印发稿 （二）强化监督考核");
        assertThat(city.resolve("text/A5.2.full.md")).content().startsWith("# 替换 全本");

        Run again = prepare("after");

        assertThat(again.code()).as(again.all()).isZero();
        for (String ending : new String[] {".html", "（征求意见稿）.html"}) {
            assertThat(home.resolve("after").resolve(NAME + ending))
                    .hasSameTextualContentAs(home.resolve("before").resolve(NAME + ending));
        }
    }

    @Test
    void an_edited_paragraph_stands_in_its_version_and_an_unknown_key_among_the_findings() throws IOException {
        Files.createDirectories(city.resolve("text"));
        Files.writeString(city.resolve("text/A5.4.md"), "# 补充 印发稿\n\n每年举办低碳日市民活动，参加人数{{no/such/key}}。\n");

        prepare("out");

        assertThat(home.resolve("out/" + NAME + "（征求意见稿）.html")).content().contains("每年举办低碳日市民活动");
        assertThat(home.resolve("out/" + NAME + ".html")).content().doesNotContain("每年举办低碳日市民活动，");
        assertThat(home.resolve("out/results/findings.csv"))
                .content()
                .contains("TXT-KEY,11.4,text/A5.4.md,,3", "no/such/key")
                .doesNotContain("SUR-FILE-IGNORED");
    }

    @Test
    void own_words_go_along_when_a_city_becomes_a_workbook_and_back() throws IOException {
        Files.createDirectories(city.resolve("text"));
        Files.writeString(city.resolve("text/A5.4.md"), "# 补充 印发稿\n我的话。\n");

        Run.of("convert", city, home.resolve("town.xlsx"));
        Run.of("convert", home.resolve("town.xlsx"), home.resolve("again"));

        assertThat(home.resolve("town-text/A5.4.md")).content().contains("我的话");
        assertThat(home.resolve("again/text/A5.4.md")).content().contains("我的话");
    }

    @Test
    void files_that_are_there_are_kept() throws IOException {
        Path mine = Files.createDirectories(home.resolve("mine"));
        Path kept = mine.resolve("A5.2.issue.md");
        Files.writeString(kept, "我的");

        Run exported = Run.of("text", city, "--out", mine);

        assertThat(kept).hasContent("我的");
        assertThat(exported.out()).contains("已有的 1 个未动");
    }
}
