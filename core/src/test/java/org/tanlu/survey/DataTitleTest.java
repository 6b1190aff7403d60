package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Planners know a table of data by what it holds, not by the name of its file. */
@Clause("6")
class DataTitleTest {
    @Test
    void a_table_is_called_by_its_items_and_its_year() throws Unreadable {
        assertThat(title("data/energy_2014", """
                item,year,value,unit
                energy/final/industry/raw_coal,2014,1,万吨
                energy/final/industry/coke,2014,1,万吨
                """))
                .isEqualTo(Text.of("终端消费量（2014年）", "Final consumption of a carrier by a sector (2014)"));
    }

    @Test
    void the_most_frequent_items_come_first_and_others_are_told_of() throws Unreadable {
        assertThat(title("data/socioeconomic", """
                item,year,value,unit
                energy/losses/raw_coal,2020,1,万吨
                population,2020,1,万人
                population,2021,1,万人
                population,2022,1,万人
                energy/final/industry/coke,2020,1,万吨
                energy/final/industry/raw_coal,2020,1,万吨
                """).chinese()).isEqualTo("常住人口、终端消费量等（2020—2022年）");
    }

    @Test
    void a_name_in_chinese_stays_and_a_table_of_nothing_known_keeps_that_of_its_file() throws Unreadable {
        assertThat(title("data/基本情况", "item,year\npopulation,2020\n").chinese()).isEqualTo("基本情况");
        assertThat(title("data/other", "a,b\n1,2\n").chinese()).isEqualTo("数据表 other");
    }

    private static Text title(String name, String csv) throws Unreadable {
        return DataTitle.of(
                Csv.read(csv.getBytes(StandardCharsets.UTF_8), name, Place.ofFile(name))
                        .table(),
                City.REFERENCE);
    }
}
