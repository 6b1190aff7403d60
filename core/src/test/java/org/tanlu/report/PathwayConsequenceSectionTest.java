package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.Adequacy;
import org.tanlu.pathway.Consequences;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The winter peak of heat beside the heat of a year (clauses 9.3 and 10.1). */
@Clause({"9.3", "10.1"})
class PathwayConsequenceSectionTest {
    private static final Unit MW = new Unit("MW", "power", 1000);

    private static Adequacy.Year year(int year, double firm) {
        return new Adequacy.Year(
                year,
                Map.of(Text.of("供热", "heat"), Quantity.of(100, MW)),
                Map.of(Text.of("锅炉", "boilers"), Quantity.of(firm, MW)),
                Optional.empty(),
                Quantity.of(0.1, Unit.ONE));
    }

    /** Of 110 MW with the reserve 78.1 are firm in 2024 and none in 2060. */
    @Test
    void the_share_of_outside_heat_in_the_peak_is_told_as_another_measure_than_that_of_the_year() {
        var heat = new Adequacy(CarrierKind.HEAT, List.of(year(2024, 78.1), year(2060, 0)), Optional.empty());
        var consequences = new Consequences(Optional.empty(), Optional.of(heat), Optional.empty(), Optional.empty());
        var section = new PathwayConsequenceSection(Optional.of(consequences), new Wording(City.REFERENCE.wording()));
        assertThat(Documents.prose(new PlanDocument("", "", List.of(), section.blocks())))
                .contains("比例2024年为29.0%、2060年为100.0%", "口径不同，不能相互替代");
    }
}
