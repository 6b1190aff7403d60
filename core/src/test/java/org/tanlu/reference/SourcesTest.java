package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Text;

class SourcesTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void every_title_is_Chinese_and_fits_a_table_cell() {
        assertThat(REFERENCE.sources().values()).allSatisfy(source -> {
            assertThat(source.title()).containsPattern(CHINESE).hasSizeLessThanOrEqualTo(45);
            assertThat(source.titleEnglish()).isNotBlank().doesNotContainPattern(CHINESE);
        });
    }

    @Test
    void a_title_stands_beside_its_translation() {
        assertThat(REFERENCE.sources().get("nbs-yearbook-2008"))
                .isNotNull()
                .satisfies(source -> assertThat(source.titles())
                        .isEqualTo(Text.of(
                                "《中国能源统计年鉴2008》附录4 各种能源折标准煤参考系数",
                                "China Energy Statistical Yearbook 2008 appendix 4")));
    }
}
