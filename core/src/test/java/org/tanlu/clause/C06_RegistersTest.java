package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** Lesson: a survey of typical enterprises finds out what they have done already and how much room is left. */
@Clause({"6", "C6-6"})
class C06_RegistersTest {
    private static final City CITY = City.with("").register("enterprises", """
            企业名称,所属行业,已实施措施,减排空间,预计可减排量（吨CO2）,来源,核验状态
            甲钢铁公司,黑色金属冶炼和压延加工业,2020年余压发电,提高废钢比,120000,s,未核实
            乙水泥公司,非金属矿物制品业,,替代燃料,,s,未核实
            """);

    @Test
    void measures_already_carried_out_are_on_record() {
        assertThat(enterprise(0).text("measures")).isEqualTo("2020年余压发电");
    }

    @Test
    void the_room_left_is_an_amount_where_the_enterprise_told_one_and_unknown_elsewhere() {
        assertThat(enterprise(0).findQuantity("room_amount").orElseThrow().value())
                .isEqualTo(120_000);
        assertThat(enterprise(1).text("room")).isEqualTo("替代燃料");
        assertThat(enterprise(1).findQuantity("room_amount")).isEmpty();
    }

    private static Register.Row enterprise(int row) {
        return CITY.dossier().value().register("enterprises").rows().get(row);
    }
}
