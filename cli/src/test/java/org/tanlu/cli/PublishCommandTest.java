package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.trace.Clause;

/** No confidential value leaves the house, in whatever file, and none follows from what does (clause 6). */
@Clause("6")
@Tag("bulk")
class PublishCommandTest {
    @TempDir
    private static Path home;

    private static SecretCity city;
    private static Path internal;
    private static Path published;
    private static Path twin;
    private static Run run = new Run(0, "", "");

    @BeforeAll
    static void publish() throws IOException {
        city = SecretCity.of(home.resolve("city"), 20240612);
        internal = home.resolve("internal");
        published = home.resolve("public");
        twin = home.resolve("twin");
        Run prepared = Run.of("prepare", city.folder(), "-o", internal, "--date", "2026-01-15");
        assertThat(prepared.code()).as(prepared.all()).isZero();
        run = Run.of("publish", city.folder(), "-o", published, "--date", "2026-01-15");
        Path other = SecretCity.of(home.resolve("other-city"), 19491001).folder();
        Run.of("publish", other, "-o", twin, "--date", "2026-01-15");
        Run.of("prepare", other, "-o", home.resolve("other-internal"), "--date", "2026-01-15");
    }

    /** The same holds of the issue version that stands beside the internal plan. */
    @Test
    void the_issue_version_is_the_same_whatever_the_secrets_are() throws IOException {
        for (String name :
                List.of("云州市（虚构）碳减排行动方案（征求意见稿）.docx", "云州市（虚构）碳减排行动方案（征求意见稿）.html", "云州市（虚构）碳减排行动方案（汇报稿）.pptx")) {
            assertThat(home.resolve("other-internal").resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(internal.resolve(name));
        }
        assertThat(home.resolve("other-internal").resolve("云州市（虚构）碳减排行动方案.html"))
                .content()
                .isNotEqualTo(Files.readString(internal.resolve("云州市（虚构）碳减排行动方案.html")));
    }

    @Test
    void the_plan_is_written_with_a_record_beside_it() {
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(published.resolve("云州市（虚构）碳减排行动方案.docx")).isRegularFile();
        assertThat(home.resolve("public-record.csv")).content().contains("clinker_output 2024", "保密");
        assertThat(published.resolve("results/totals.csv")).content().contains("2024,total,total,");
    }

    /**
     * The secrets of the twin city differ, and not one byte of its publication: nothing in it can tell them, whatever is
     * calculated. The sums of three enterprises and more may differ; they are looked at by themselves.
     */
    @Test
    void the_published_files_are_the_same_whatever_the_secrets_are() throws IOException {
        assertThat(new Attack(twin).names()).isEqualTo(new Attack(published).names());
        for (String name : new Attack(published).names()) {
            if (!name.endsWith("respondent_sums.csv")) {
                assertThat(twin.resolve(name)).as(name).hasSameBinaryContentAs(published.resolve(name));
            }
        }
    }

    /** Of many numbers some begin with six digits of a secret by chance: such stand in the twin's files as well. */
    @Test
    void no_confidential_value_stands_in_any_file_and_the_same_search_finds_them_in_the_internal_plan() {
        assertThat(new Attack(internal).inBytes(city.printed())).isEqualTo(new TreeSet<>(city.printed()));
        assertThat(new Attack(twin).inBytes(city.all())).containsAll(new Attack(published).inBytes(city.all()));
    }

    @Test
    void no_confidential_value_can_be_calculated_and_the_same_attack_calculates_them_from_the_internal_plan() {
        assertThat(new Attack(internal).byCalculation(city.clinker())).isEqualTo(new TreeSet<>(city.clinker()));
        assertThat(new Attack(twin).byCalculation(city.all()))
                .containsAll(new Attack(published).byCalculation(city.all()));
    }

    @Test
    void the_record_may_not_lie_in_the_published_folder() {
        Path folder = home.resolve("other");

        Run refused = Run.of("publish", city.folder(), "-o", folder, "--record", folder.resolve("record.csv"));

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_folder_that_holds_files_already_is_left_alone() {
        Run refused = Run.of("publish", city.folder(), "-o", internal);

        assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(refused.err()).contains("可能混入内部资料");
    }
}
