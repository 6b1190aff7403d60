package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tanlu.reference.ReferenceData;
import org.tanlu.web.page.FileCells.CellChange;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.FileChange;

/** Two versions of a table differ in cells, not in lines of CSV. */
class FileCellsTest {
    private static final String HEAD = "情景,方案,参数,年份,数值,单位,依据类型,理由,来源,备注\n";

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static CityFiles files(String rows) {
        return CityFiles.of(Map.of("scenarios.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_changed_row_is_told_by_its_cells_and_a_new_one_by_all_it_has() {
        CityFiles before = files("低碳,,driver/gdp,2030,3100,亿元,假设,旧,,\n");
        CityFiles after = files("低碳,,driver/gdp,2030,3226,亿元,假设,旧,,\n强化,,driver/gdp,2030,3000,,,,,\n");

        List<FileCells> files = FileChange.of(before, after).stream()
                .map(change -> FileCells.of(change, before, after, ReferenceData.load()))
                .toList();

        assertThat(files).hasSize(1);
        assertThat(files.get(0).title()).isEqualTo("情景参数");
        assertThat(files.get(0).cells().get(0)).satisfies(cell -> {
            assertThat(cell.row()).isEqualTo(2);
            assertThat(cell.column()).startsWith("数值");
            assertThat(cell.before()).isEqualTo("3100");
            assertThat(cell.after()).isEqualTo("3226");
        });
        assertThat(files.get(0).cells().get(1))
                .extracting(CellChange::before, CellChange::after)
                .satisfies(both -> assertThat(both.get(1).toString()).contains("情景：强化", "数值：3000"));
        assertThat(files.get(0).cells()).hasSize(2);
    }
}
