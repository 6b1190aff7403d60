package org.tanlu.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/** What ids and codes in grids are called. */
class GridWordsTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void the_state_of_a_datum_is_a_word() throws Unreadable {
        assertThat(word(
                        "data/basic",
                        "item,year,value,unit,source,status\npopulation,2020,1,万人,s,unverified\n",
                        5,
                        "unverified"))
                .isEqualTo(Text.of("未核实", "unverified"));
        assertThat(word("data/basic", "item,year,value,unit,source,status\n", 5, "verified")
                        .chinese())
                .isEqualTo("已核原件");
    }

    @Test
    void of_registers_measures_branches_and_choices_have_their_names() throws Unreadable {
        String name = Objects.requireNonNull(REFERENCE.measures().measures().get("E-PV2"))
                .name()
                .chinese();
        assertThat(word("measure_choices", "措施,取舍\nE-PV2,chosen\n", 0, "E-PV2").chinese())
                .isEqualTo(name);
        assertThat(word("measure_choices", "措施,取舍\nE-PV2,chosen\n", 1, "chosen").chinese())
                .isEqualTo("选用");
    }

    @Test
    void settings_of_the_city_have_their_names() throws Unreadable {
        assertThat(word("city", "key,value,note\nbase_year,2022,\n", 0, "base_year"))
                .isEqualTo(REFERENCE.setting("base_year").name());
    }

    @Test
    void rows_and_columns_of_a_balance_have_the_english_names_of_the_form() throws Unreadable {
        String balance = """
                项目,煤合计,原煤
                计量单位,万吨,万吨
                一.可供本地区消费的能源量,1,1
                2.外省(区、市)调入量,1,1
                8.库存增(-)、减(+)量,0,0
                #用作原料、材料,0,0
                """;

        assertThat(word("balance/2020", balance, 0, "2.外省(区、市)调入量").english())
                .isEqualTo("2. Inflow from other provinces");
        assertThat(word("balance/2020", balance, 0, "一.可供本地区消费的能源量").english())
                .isEqualTo("I. Energy available for consumption in the region");
        assertThat(word("balance/2020", balance, 0, "8.库存增(-)、减(+)量").english()).startsWith("8. ");
        assertThat(word("balance/2020", balance, 0, "#用作原料、材料").english()).isNotEmpty();
        CityFiles files = CityFiles.of(Map.of("balance/2020.csv", balance.getBytes(StandardCharsets.UTF_8)));
        assertThat(Grid.of(files, "balance/2020", REFERENCE).columns())
                .extracting(column -> column.title().english())
                .containsExactly("Item", "Coal, total", "Raw coal");
    }

    private static Text word(String table, String csv, int column, String id) throws Unreadable {
        CityFiles files = CityFiles.of(Map.of(table + ".csv", csv.getBytes(StandardCharsets.UTF_8)));
        Text word =
                Grid.of(files, table, REFERENCE).columns().get(column).words().get(id);
        return Objects.requireNonNull(word, table + " " + id);
    }
}
