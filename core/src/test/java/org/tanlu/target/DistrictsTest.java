package org.tanlu.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Emissions;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The decomposition to districts by the shares that they told. */
@Clause("9.3")
class DistrictsTest {
    private static final String HEAD = "区县名称,数据年份,人口占比（%）,地区生产总值占比（%）,工业增加值占比（%）,碳排放占比（%）,来源,核验状态\n";
    private static final String ROWS = """
            东区,2019,10,10,10,10,s,未核实
            东区,2020,50,40,70,60,s,未核实
            西区,2020,30,40,20,25,s,未核实
            山县,2020,20,20,10,15,s,未核实
            """;

    private static Districts districts(String settings, String rows) {
        Dossier dossier =
                City.with(settings).register("districts", HEAD + rows).dossier().value();
        return new Districts(dossier, City.REFERENCE);
    }

    /** A task of 1001 units: industry 601, buildings and transport 100 each, life 150, others 50. */
    private static Task task() {
        double[] tasks = {601, 100, 100, 150, 50};
        var quotas = List.of(TargetSector.values()).stream()
                .map(sector -> quota(
                        sector,
                        Emissions.tonnes(tasks[List.of(TargetSector.values()).indexOf(sector)] * 100)))
                .toList();
        Emissions whole = Emissions.tonnes(100_100);
        Map<AllocationMethod, Map<TargetSector, Emissions>> none = new EnumMap<>(AllocationMethod.class);
        return new Task(
                2030, whole.times(10), whole.times(9), whole, none, new EnumMap<>(AllocationMethod.class), quotas);
    }

    private static Quota quota(TargetSector sector, Emissions task) {
        return new Quota(sector, task, task, Emissions.ZERO, task, task, task, Emissions.ZERO, Text.of("试", "test"));
    }

    private static double[] units(List<DistrictTask> parts) {
        return parts.stream().mapToDouble(part -> part.task().tonnes() / 100).toArray();
    }

    @Test
    void of_a_district_that_is_told_twice_the_first_row_counts() {
        List<DistrictTask> parts =
                districts("", ROWS + "山县,2020,20,20,10,15,s,未核实\n").of(List.of(task()));
        assertThat(units(parts)).containsExactly(601, 250, 150);
    }

    /** 60, 25 and 15 per cent of 1001: 600.6, 250.25, 150.15. */
    @Test
    void by_emissions_the_shares_of_the_latest_year_count_and_the_sum_is_exact() {
        List<DistrictTask> parts = districts("", ROWS).of(List.of(task()));
        assertThat(units(parts)).containsExactly(601, 250, 150);
        assertThat(parts).extracting(DistrictTask::name).containsExactly("东区", "西区", "山县");
        assertThat(districts("", ROWS).finding()).isEmpty();
    }

    /** East: 601 × 0.7 + 200 × 0.4 + 200 × 0.5 = 600.7; west: 120.2 + 80 + 60; hills: 60.1 + 40 + 40. */
    @Test
    void by_sector_each_has_the_share_that_fits_it() {
        assertThat(units(districts("district_allocation,sector\n", ROWS).of(List.of(task()))))
                .containsExactly(601, 260, 140);
    }

    @Test
    void where_a_district_told_no_share_of_emissions_nothing_is_guessed_and_the_other_method_is_taken() {
        String lacking = ROWS.replace("西区,2020,30,40,20,25", "西区,2020,30,40,20,");
        List<DistrictTask> parts = districts("", lacking).of(List.of(task()));
        assertThat(parts).allSatisfy(part -> assertThat(part.byEmission()).isEmpty());
        assertThat(units(parts)).containsExactly(601, 260, 140);
        assertThat(districts("", lacking).finding())
                .hasValueSatisfying(
                        finding -> assertThat(finding.message().chinese()).contains("碳排放占比（西区）"));
    }

    @Test
    void where_both_lack_there_is_no_decomposition() {
        String lacking = "东区,2020,50,40,,60,s,未核实\n西区,2020,50,60,100,,s,未核实\n";
        assertThat(districts("", lacking).of(List.of(task()))).isEmpty();
    }

    @Test
    void a_city_without_districts_says_so() {
        var none = new Districts(City.with("").dossier().value(), City.REFERENCE);
        assertThat(none.of(List.of(task()))).isEmpty();
        assertThat(none.finding()).map(finding -> finding.rule().id()).contains("TGT-DISTRICT-NONE");
    }

    /** 60 and 30 of 90 are two thirds and a third. */
    @Test
    void shares_that_do_not_make_100_are_brought_to_it() {
        String rows = "东区,2020,50,40,70,60,s,未核实\n西区,2020,50,60,30,30,s,未核实\n";
        assertThat(units(districts("", rows).of(List.of(task())))).containsExactly(667, 334);
    }
}
