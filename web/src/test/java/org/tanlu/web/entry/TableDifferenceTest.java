package org.tanlu.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;
import org.tanlu.web.entry.TableDifference.Place;
import org.tanlu.web.entry.TableDifference.Whose;

/** Two people changed a table from the same state: what each did is told, joined where it agrees, and nothing is lost. */
@Clause("6")
class TableDifferenceTest {
    private static final List<List<String>> BEFORE = rows("""
            指标,年份,数值,备注
            常住人口,2022,51.3,
            常住人口,2023,51.5,
            地区生产总值,2022,402.5,年报
            """);

    private static List<List<String>> rows(String csv) {
        return csv.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
    }

    private static TableDifference of(String theirs, String yours) {
        return TableDifference.of(BEFORE, rows(theirs), rows(yours), 1, 2);
    }

    @Test
    void changes_of_different_cells_are_joined() {
        TableDifference difference = of("""
                指标,年份,数值,备注
                常住人口,2022,52,
                常住人口,2023,51.5,
                地区生产总值,2022,402.5,年报
                """, """
                指标,年份,数值,备注
                常住人口,2022,51.3,公报
                常住人口,2023,51.5,
                地区生产总值,2022,403,年报
                """);
        assertThat(difference.conflicts()).isZero();
        assertThat(difference.joined()).containsExactlyElementsOf(rows("""
                指标,年份,数值,备注
                常住人口,2022,52,公报
                常住人口,2023,51.5,
                地区生产总值,2022,403,年报
                """));
        assertThat(difference.places())
                .containsExactly(
                        new Place(Whose.THEIRS, 2, 3, "常住人口 2022", "数值", "51.3", "52", "51.3"),
                        new Place(Whose.YOURS, 2, 4, "常住人口 2022", "备注", "", "", "公报"),
                        new Place(Whose.YOURS, 4, 3, "地区生产总值 2022", "数值", "402.5", "402.5", "403"));
    }

    @Test
    void one_cell_changed_by_both_contradicts_and_shows_all_three_states() {
        TableDifference difference = of(
                "指标,年份,数值,备注\n常住人口,2022,52,\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报",
                "指标,年份,数值,备注\n常住人口,2022,53,\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报");
        assertThat(difference.conflicts()).isEqualTo(1);
        assertThat(difference.places())
                .containsExactly(new Place(Whose.BOTH, 2, 3, "常住人口 2022", "数值", "51.3", "52", "53"));
        assertThat(difference.joined().get(1)).containsExactly("常住人口", "2022", "52", "");
    }

    @Test
    void a_change_is_never_laid_upon_another_row() {
        TableDifference difference = of(
                "指标,年份,数值,备注\n能源消费总量,2022,80,\n常住人口,2022,52,\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报",
                "指标,年份,数值,备注\n常住人口,2022,51.3,公报\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报\n钢产量,2022,7,");
        assertThat(difference.conflicts()).isZero();
        assertThat(difference.joined())
                .containsExactlyElementsOf(
                        rows(
                                "指标,年份,数值,备注\n能源消费总量,2022,80,\n常住人口,2022,52,公报\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报\n钢产量,2022,7,"));
    }

    @Test
    void a_row_that_one_removed_and_the_other_changed_stays_and_contradicts() {
        TableDifference difference =
                of("指标,年份,数值,备注\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报", "指标,年份,数值,备注\n常住人口,2022,53,\n常住人口,2023,51.5,");
        assertThat(difference.joined()).containsExactlyElementsOf(rows("指标,年份,数值,备注\n常住人口,2022,53,\n常住人口,2023,51.5,"));
        assertThat(difference.places())
                .containsExactly(
                        new Place(Whose.BOTH, 2, 0, "常住人口 2022", "", "常住人口,2022,51.3,", "", "常住人口,2022,53,"),
                        new Place(
                                Whose.YOURS,
                                3,
                                0,
                                "地区生产总值 2022",
                                "",
                                "地区生产总值,2022,402.5,年报",
                                "地区生产总值,2022,402.5,年报",
                                ""));
    }

    @Test
    void rows_that_both_added_stand_once_when_alike_and_contradict_when_they_begin_alike() {
        String all = "指标,年份,数值,备注\n常住人口,2022,51.3,\n常住人口,2023,51.5,\n地区生产总值,2022,402.5,年报\n";
        assertThat(of(all + "钢产量,2022,7,", all + "钢产量,2022,7,").joined()).hasSize(5);
        assertThat(of(all + "钢产量,2022,7,", all + "钢产量,2022,7,").places()).isEmpty();
        TableDifference other = of(all + "钢产量,2022,7,", all + "钢产量,2022,8,");
        assertThat(other.conflicts()).isEqualTo(1);
        assertThat(other.joined()).hasSize(5).last().asString().contains("7");
        TableDifference two = of(all + "钢产量,2022,7,", all + "水泥产量,2022,8,");
        assertThat(two.conflicts()).isZero();
        assertThat(two.joined()).hasSize(6);
    }

    @Test
    void a_row_of_a_balance_is_known_by_its_name_alone() {
        TableDifference difference = TableDifference.of(
                rows("项目,原煤,电力\n本地生产,1,2"), rows("项目,原煤,电力\n本地生产,3,2"), rows("项目,原煤,电力\n本地生产,1,4"), 1, 1);
        assertThat(difference.conflicts()).isZero();
        assertThat(difference.joined()).containsExactlyElementsOf(rows("项目,原煤,电力\n本地生产,3,4"));
    }
}
