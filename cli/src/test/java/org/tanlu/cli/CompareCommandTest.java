package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.office.PlanDocx;
import org.tanlu.office.proof.WordReader;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.table.Unreadable;
import org.tanlu.verification.Imprint;
import org.tanlu.verification.Reading;

/** Two versions as Word documents, with and without the keys of their results. */
class CompareCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        document("征求意见稿.docx", "100万吨", true);
        document("送审稿.docx", "120万吨", true);
        document("无印记.docx", "120万吨", false);
    }

    private static void document(String name, String emissions, boolean isKeyed) throws IOException {
        var document = new PlanDocument(
                "某市方案",
                "",
                List.of(),
                List.of(
                        new Block.Heading(1, "一、", "总体要求"),
                        new Block.Paragraph(List.of(new Block.Words("坚持系统观念。"))),
                        new Block.Heading(1, "二、", "主要目标"),
                        new Block.Paragraph(List.of(
                                new Block.Words("到2030年，排放不超过"),
                                new Block.Printed(emissions, "target/2030"),
                                new Block.Words("。")))));
        Imprint imprint = isKeyed ? Imprint.of(Reading.of(document), "r" + emissions, "p") : Imprint.NONE;
        PlanDocx.write(document, DAY, () -> imprint, folder.resolve(name));
    }

    private static Run compare(String before, String after, Object... more) {
        var arguments = new ArrayList<Object>(
                List.of("compare", folder.resolve(before), folder.resolve(after), "--date", "2026-01-15"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void words_and_results_are_told_by_section_and_by_key() throws IOException, Unreadable {
        Path out = folder.resolve("keyed");
        Run run = compare("征求意见稿.docx", "送审稿.docx", "-o", out);
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out())
                .contains("二、主要目标：新增 inserted 0，删除 deleted 0，修改 changed 1")
                .contains("target/2030：100万吨 → 120万吨（+20.0%）");
        assertThat(Files.readString(out.resolve("differences.csv")))
                .contains("1,changed,text,二、主要目标,第1段,,到2030年，排放不超过100万吨。,到2030年，排放不超过120万吨。,,,")
                .contains("2,changed,result,,,target/2030,100万吨,120万吨,+20,+20.0,");
        String told = WordReader.read(out.resolve("版本比较.docx")).reading().toString();
        assertThat(told).contains("征求意见稿.docx", "排放不超过【120万】吨。", "target/2030");
    }

    @Test
    void a_version_without_keys_is_compared_by_its_words() {
        Run run = compare("征求意见稿.docx", "无印记.docx", "-o", folder.resolve("bare"));
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("修改 changed 1", "不带结果印记", "bears no imprint");
    }

    @Test
    void a_version_as_it_is_does_not_differ() {
        Run run = compare("送审稿.docx", "送审稿.docx", "-o", folder.resolve("same"));
        assertThat(run.out()).contains("合计 in all：新增 inserted 0，删除 deleted 0，修改 changed 0", "differ: 0");
    }

    @Test
    void an_opinion_said_to_be_adopted_whose_part_did_not_change_is_told() throws IOException {
        Path city = Files.createDirectories(folder.resolve("city"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,某城\nprovince,北京\n");
        Files.writeString(city.resolve("sources.csv"), "id,title\nyb,某城意见汇总\n");
        Files.writeString(city.resolve("comments.csv"), """
                body,part,content,disposition,source,status
                甲单位,主要目标,请调整目标,adopted,yb,published
                乙单位,第一章,请补充原则,adopted,yb,published
                """);
        Path out = folder.resolve("opinions");
        Run run = compare("征求意见稿.docx", "送审稿.docx", "-o", out, "--city", city);
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("意见 opinions: 2", "意见 opinion 2（第一章）：登记为采纳，但所涉部分无改动");
        assertThat(run.out()).doesNotContain("意见 opinion 1（");
        assertThat(Files.readString(out.resolve("differences.csv"))).contains("排放不超过120万吨。,,,1");
    }

    @Test
    void what_is_no_document_is_refused_without_a_trace_of_the_program() throws IOException {
        Files.writeString(folder.resolve("text.docx"), "not a document");
        for (String name : List.of("text.docx", "absent.docx")) {
            Run run = compare("送审稿.docx", name);
            assertThat(run.code()).isEqualTo(ExitCode.INPUT);
            assertThat(run.err()).contains("无法读取 cannot read", name).doesNotContain("Exception", "\tat ");
        }
    }
}
