package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.fieldwork.assessment.ExistingMeasure;
import org.tanlu.fieldwork.assessment.FieldAssessment;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/** What is taken off potentials: of data of 2019 and the base year 2020 (clause 6). */
@Clause({"6", "C6-5"})
class CarriedOutTest {
    private static double done(String measure, String... rows) {
        var text = new StringBuilder("措施名称,对应措施,规模,规模单位,实施年份,来源,核验状态\n");
        List.of(rows).forEach(row -> text.append("甲," + measure + "," + row + ",s,未核实\n"));
        City city = City.with("").register("existing_measures", text.toString());
        List<ExistingMeasure> existing = FieldAssessment.existing(city.dossier().value(), City.REFERENCE);
        Measure of = City.REFERENCE.measures().measure(measure);
        return new CarriedOut(existing, 2020).of(of, 2019).value();
    }

    /** 2 × 10^4 tce and 500 tce. */
    @Test
    void all_up_to_the_base_year_is_taken_off_a_whole_in_the_unit_of_the_measure() {
        assertThat(done("F-CAS", "2,万吨标准煤,2015", "500,tce,2020", "700,tce,2021"))
                .isEqualTo(20_500);
    }

    /** The data of 2019 know of 2019, not of 2020. */
    @Test
    void what_the_data_of_the_rest_do_not_know_yet_is_taken_off() {
        assertThat(done("F-WHR1", "3,MW,2018", "4,MW,2019", "5,MW,2020")).isEqualTo(5_000);
    }

    @Test
    void nothing_is_taken_off_a_yearly_potential() {
        assertThat(done("B-ULE", "5,万平方米,2020")).isZero();
    }

    @Test
    void what_has_no_year_or_no_amount_takes_nothing_off() {
        assertThat(done("F-CAS", "2,万吨标准煤,", ",,2018")).isZero();
    }
}
