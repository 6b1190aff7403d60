package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.trace.Clause;

/** A request to a department bears what that department supplied and what is public; nothing else is in its bytes. */
@Clause("C6-7")
class RequestSecrecyTest {
    @TempDir
    private Path folder;

    private Path city() {
        return folder.resolve("云州市");
    }

    @BeforeEach
    void startACity() throws IOException {
        Run.of("init", "云州市", "-o", folder, "--years", "2020-2021", "--province", "河北");
        Files.writeString(city().resolve("sources.csv"), """
                编号,名称,发布单位,年份,许可,公开程度,备注
                theirs,工信局提供：名单.xlsx,市工业和信息化局,2022,,,
                own,统计局提供：一套表.xlsx,统计局,2022,,,
                county,北山县统计局提供：年报.xlsx,北山县统计局,2022,,,
                secret,统计局提供：涉密.xlsx,统计局,2022,,保密,
                yearbook,云州统计年鉴,云州市统计局,2022,,公开,
                """);
        Files.writeString(city().resolve("enterprises.csv"), """
                企业名称,数据年份,综合能源消费量（tce）,用电量（万千瓦时）,来源,核验状态,备注
                工信钢铁公司,2021,918273,71717,theirs,转引,
                统计水泥公司,2021,645182,62626,own,转引,
                合并焦化公司,2021,533442,53535,own,转引,综合能源消费量：名单!4，其余各栏来源 theirs
                县里玻璃公司,2021,422331,42424,county,转引,
                涉密化工公司,2021,311220,31313,secret,转引,
                年鉴铝业公司,2021,200119,20202,yearbook,转引,
                """);
        Files.writeString(city().resolve("data").resolve("own.csv"), """
                指标,年份,数值,单位,来源,核验状态
                能源消费总量,2021,1357.91,万吨标准煤,own,转引
                地区生产总值（现价）,2021,2468.13,亿元,theirs,转引
                常住人口,2021,319.79,万人,yearbook,转引
                """);
    }

    @Test
    void a_workbook_holds_the_departments_own_and_public_data_and_no_bytes_of_anybody_elses() throws IOException {
        Run run = Run.of("request", city(), "--department", "统计局", "--date", "2022-01-10", "-o", folder.resolve("req"));

        assertThat(run.code()).isZero();
        String bytes = text(folder.resolve("req").resolve("云州市_统计局_收资表.xlsx"));
        assertThat(bytes).contains("统计水泥公司", "645182", "年鉴铝业公司", "200119", "1357.91", "319.79");
        assertThat(bytes)
                .doesNotContain("工信钢铁公司", "918273", "71717")
                .doesNotContain("合并焦化公司", "533442", "53535")
                .doesNotContain("县里玻璃公司", "422331")
                .doesNotContain("涉密化工公司", "311220")
                .doesNotContain("2468.13");
    }

    /** All that the parts of a workbook say, hidden or not. */
    private static String text(Path file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
