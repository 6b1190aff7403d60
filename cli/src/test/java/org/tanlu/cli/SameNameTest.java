package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.trace.Clause;

/** Files of one name from two departments do not take each other's place. */
@Clause("C6-7")
class SameNameTest {
    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void oneDepartmentHasDelivered() throws IOException {
        Run.of("init", "某市", "-o", folder, "--years", "2020-2021", "--province", "河北");
        city = folder.resolve("某市");
        assertThat(receive("统计局", "附件2.csv", "指标,单位,2021\n粗钢产量,万吨,300\n").code())
                .isZero();
    }

    @Test
    void the_file_of_another_department_lives_beside_the_first() throws IOException {
        String before = Files.readString(city.resolve("data/received_附件2.csv"));

        Run second = receive("城市管理局", "附件2.csv", "指标,单位,2021\n生活垃圾清运量,万吨,54\n");

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("已有同名或名称相近的来件，这份另存为 附件2_城市管理局", "beside another file");
        assertThat(Files.readString(city.resolve("data/received_附件2.csv"))).isEqualTo(before);
        assertThat(Files.readString(city.resolve("data/received_附件2_城市管理局.csv")))
                .contains(",54,");
    }

    @Test
    void the_department_itself_may_send_its_file_again() throws IOException {
        assertThat(receive("市统计局", "附件2.csv", "指标,单位,2021\n粗钢产量,万吨,300\n").out())
                .doesNotContain("同名");
        assertThat(city.resolve("data").toFile().list((any, name) -> name.startsWith("received_")))
                .containsExactly("received_附件2.csv");
    }

    @Test
    void an_unknown_department_is_refused_with_the_nearest() throws IOException {
        Run unknown = receive("统计", "新表.csv", "指标,单位,2021\n生铁产量,万吨,30\n");

        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("不认识的部门“统计”，没有接收", "市统计局", "--from");
        assertThat(city.resolve("mapping/新表.csv")).doesNotExist();
    }

    @Test
    void all_values_of_a_series_are_shown_before_they_are_approved() throws IOException {
        Path sent = folder.resolve("长表.csv");
        Files.writeString(sent, "指标,单位,2016,2017,2018,2019,2020,2021\n生铁产量,万吨,31,32,33,34,35,36\n");

        assertThat(Run.of("receive", city, sent, "--from", "统计局", "--date", "2026-02-01")
                        .out())
                .contains("2016—2021=31；32；33；34；35；36");
    }

    @Test
    void rows_that_were_changed_and_not_approved_are_counted_and_named() throws IOException {
        Path mapping = city.resolve("mapping/附件2.csv");
        Files.writeString(mapping, Files.readString(mapping).replaceFirst(",crude_steel_output,", ",pig_iron_output,"));
        Files.writeString(mapping, Files.readString(mapping).replaceFirst("是(\\s*)$", "$1"));

        assertThat(receive("统计局", "附件2.csv", "指标,单位,2021\n粗钢产量,万吨,300\n").out())
                .contains("疑问 questions 0，已改而没有采用 changed, not taken 1", "已改而没有采用的行 1 条（C2）");
    }

    private Run receive(String department, String name, String text) throws IOException {
        Path sent = Files.createDirectories(folder.resolve(department)).resolve(name);
        Files.writeString(sent, text);
        return Run.of("receive", city, sent, "--from", department, "--date", "2026-02-01", "--approve");
    }
}
