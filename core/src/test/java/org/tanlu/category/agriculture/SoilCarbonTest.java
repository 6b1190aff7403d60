package org.tanlu.category.agriculture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;

class SoilCarbonTest {
    private static SourceAccount account(String data, String source) {
        return Accounts.of(Accounts.city("江苏", "", data), source);
    }

    @Test
    void urea_gives_off_the_carbon_of_its_formula() {
        // CO(NH2)2: 44 of 60 parts by mass; the factor has three decimals
        Map<String, Double> masses = Accounts.masses(account("urea_applied,6,万吨", "urea_application"));
        assertThat(masses.get("urea_applied/CO2")).isCloseTo(60_000 * 44.0 / 60, within(60_000 * 0.0005));
    }

    @Test
    void limestone_and_dolomite_give_off_theirs() {
        // CaCO3: 44 of 100; CaMg(CO3)2: 88 of 184.4
        Map<String, Double> masses =
                Accounts.masses(account("limestone_applied,2,万吨\ndolomite_applied,1,万吨", "liming"));
        assertThat(masses.get("limestone_applied/CO2")).isCloseTo(8800, within(1e-6));
        assertThat(masses.get("dolomite_applied/CO2")).isCloseTo(10_000 * 88 / 184.4, within(5.0));
    }

    @Test
    void what_was_not_told_is_not_estimated() {
        assertThat(account("population,500,万人", "urea_application").notations()).containsEntry("CO2", Notation.NE);
    }
}
