package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;

class BranchEnergyTest {

    /** Otherwise its energy would be missing from the shares unseen. */
    @Test
    void every_carrier_that_counts_can_be_told_in_standard_coal() {
        assertThat(City.REFERENCE.addableCarriers().stream().filter(BranchEnergy::counts))
                .isNotEmpty()
                .allMatch(BranchEnergyTest::hasStandardCoal);
    }

    private static boolean hasStandardCoal(Carrier carrier) {
        return City.REFERENCE
                .factors()
                .fuels()
                .standardCoal(Method.Guide.FACTOR_SET, carrier, Quantity.of(1, carrier.unit()))
                .filter(coal -> coal.value() > 0)
                .isPresent();
    }
}
