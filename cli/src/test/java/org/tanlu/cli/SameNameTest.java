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
    void another_department_must_rename_its_file_and_nothing_of_the_first_is_lost() throws IOException {
        String before = Files.readString(city.resolve("data/received_附件2.csv"));

        Run second = receive("城市管理局", "附件2.csv", "指标,单位,2021\n生活垃圾清运量,万吨,54\n");

        assertThat(second.code()).isNotZero();
        assertThat(second.err()).contains("附件2.csv", "已有统计局提供的同名文件", "请改名", "rename the file");
        assertThat(Files.readString(city.resolve("data/received_附件2.csv"))).isEqualTo(before);
    }

    @Test
    void the_department_itself_may_send_its_file_again() throws IOException {
        assertThat(receive("市统计局", "附件2.csv", "指标,单位,2021\n粗钢产量,万吨,300\n").code())
                .isZero();
    }

    @Test
    void a_name_that_is_shortened_alike_is_refused() throws IOException {
        receive("统计局", "数据(1).csv", "指标,单位,2021\n生铁产量,万吨,30\n");

        Run second = receive("统计局", "数据（1）.csv", "指标,单位,2021\n焦炭产量,万吨,20\n");

        assertThat(second.code()).isNotZero();
        assertThat(second.err()).contains("数据(1).csv", "重名");
    }

    @Test
    void the_ending_of_tables_of_entries_is_reserved() throws IOException {
        assertThat(receive("统计局", "a_登记.csv", "指标,单位,2021\n生铁产量,万吨,30\n").err()).contains("_登记", "请改名");
    }

    private Run receive(String department, String name, String text) throws IOException {
        Path sent = Files.createDirectories(folder.resolve(department)).resolve(name);
        Files.writeString(sent, text);
        return Run.of("receive", city, sent, "--from", department, "--date", "2026-02-01", "--approve");
    }
}
