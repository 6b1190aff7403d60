package org.tanlu.fieldwork.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Clause;

/** Values under, over or beside words of secrecy are marked whatever is approved, and the file's findings say so. */
@Clause("C6-7")
@Tag("bulk")
class SecretSheetsTest {
    private static final String TABLE = "指标,单位,2023年,备注\n常住人口,万人,101,\n";

    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({
        "密级：机密,confidential",
        "机密★10年,confidential",
        "能源统计数据（不得公开）,confidential",
        "内部资料 注意保存,internal",
        "内部资料（商业秘密）,confidential",
        "秘 密,confidential",
        "密　级：机　密,confidential",
        "内 部 资 料,internal",
        "本表为商密,confidential",
        "仅供领导参阅,internal",
        "密级：公开,",
        "是否涉密：否,"
    })
    void a_title_marks_the_values_below(String title, String mark) {
        Received received = desk.receive("统计局", "a.csv", true, "数据", title + ",,,\n" + TABLE);

        desk.decide("mapping/a", "101", "是");
        desk.receive("统计局", "a.csv", true, "数据", title + ",,,\n" + TABLE);
        assertThat(accesses()).containsExactly(mark == null ? "" : mark);
        assertThat(received.findings().stream()
                        .filter(finding -> finding.rule().id().equals("RCV-SECRECY")))
                .hasSize(mark == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"内部资料,internal", "人口（机密）,confidential", "数据,"})
    void the_name_of_a_sheet_marks_its_values(String sheet, String mark) {
        desk.receive("统计局", "a.csv", true, sheet, TABLE);

        assertThat(accesses()).containsExactly(mark == null ? "" : mark);
    }

    @Test
    void the_name_of_a_file_marks_its_values() {
        desk.receive("统计局", "a（内部资料）.csv", true, "数据", TABLE);

        assertThat(desk.tables().tables().stream()
                        .filter(table -> table.name().startsWith("data/received_"))
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.stream().anyMatch(cell -> cell.text().equals("internal"))))
                .hasSize(1);
    }

    @Test
    void a_note_below_marks_its_table_and_a_title_only_what_is_below_it() {
        String second = "表二（机密）,,,\n指标,单位,2023年,备注\n地区生产总值,亿元,1100,\n";

        desk.receive("统计局", "a.csv", true, "数据", TABLE + second + "注：本表数据为内部资料，不得外传,,,\n");

        assertThat(accesses()).containsExactly("", "confidential");
    }

    @Test
    void a_remark_marks_its_row_and_the_stricter_mark_holds() {
        String table = "指标,单位,2023年,备注,公开程度\n常住人口,万人,101,商业秘密，勿外传,公开\n地区生产总值,亿元,1100,,公开\n";

        Received received = desk.receive("统计局", "a.csv", true, "数据", "内部资料,,,,\n" + table);

        assertThat(received.asked()).isEmpty();
        assertThat(accesses()).containsExactly("confidential", "internal");
    }

    @ParameterizedTest
    @CsvSource({
        "以上数据未经市政府同意，请勿对外发布。,confidential",
        "注：本表数据暂不公布。,confidential",
        "注：本表数据不得擅自对外公布。,confidential",
        "注：本表数据不上网。,confidential",
        "注：以上为商业敏感数据。,confidential",
        "主要产品产量（限市领导阅）,internal",
        "注：本表数据尚未正式公布。,internal",
        "注：本表数据不可对外提供。,internal",
        "注：环境敏感区的数据由生态环境局提供。,",
        "注：余电不上网的光伏发电量已计入。,",
        "注：年鉴出版前由统计局统一公布。,"
    })
    void words_that_keep_numbers_from_others_mark_them_and_stay_in_the_note(String note, String mark) {
        desk.receive("统计局", "a.csv", true, "数据", TABLE + note + ",,,\n");
        desk.decide("mapping/a", "101", "是");
        desk.receive("统计局", "a.csv", true, "数据", TABLE + note + ",,,\n");

        assertThat(accesses()).containsExactly(mark == null ? "" : mark);
        assertThat(desk.texts("data/received_a").get(1))
                .filteredOn(text -> mark != null && text.contains(note))
                .hasSize(mark == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "可否对外提供,否,confidential", "是否可以对外发布,否,confidential", "能否公布,不可,confidential", "可否对外提供,是,public",
        "备注,暂不公布,confidential", "备注,不上网,confidential", "备注,商业敏感,confidential", "备注,限领导阅,internal"
    })
    void columns_and_remarks_beside_a_value_say_so_too(String head, String said, String mark) {
        Received received =
                desk.receive("统计局", "a.csv", true, "数据", "指标,单位,2023年," + head + "\n常住人口,万人,101," + said + "\n");

        assertThat(received.asked()).isEmpty();
        assertThat(accesses()).containsExactly(mark);
    }

    private List<String> accesses() {
        List<List<String>> rows = desk.texts("data/received_a");
        int column = rows.get(0).indexOf("access");
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
