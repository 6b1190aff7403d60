package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Unit;

class UnitNamesTest {
    private static final Units UNITS = City.REFERENCE.units();

    @Test
    void a_unit_has_an_English_name() {
        assertThat(UNITS.english(UNITS.unit("亿千瓦时"))).isEqualTo("hundred million kilowatt hours");
    }

    @Test
    void a_unit_outside_the_table_is_named_by_its_symbol() {
        assertThat(UNITS.english(new Unit("tCO2/万辆", "ratio", 1))).isEqualTo("tCO2/万辆");
    }
}
