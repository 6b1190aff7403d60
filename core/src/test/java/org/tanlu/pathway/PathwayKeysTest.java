package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.clause.City;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

@Clause("10")
class PathwayKeysTest {
    private static final Map<String, Measure> MEASURES =
            City.REFERENCE.measures().measures();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pathway/cost",
                "pathway/emissions/2030",
                "pathway/investment/2026-2030",
                "pathway/enhanced/emissions/2060",
                "pathway/aim/indicator/IND-B27/2030/reached",
                "pathway/rate/8/least",
                "pathway/curve/100/abatement/2035",
                "pathway/peak/2029/level",
                "pathway/alternatives/slack",
                "pathway/electricity/peak_load/2030",
                "pathway/electricity/peak_scale",
                "pathway/heat/outside_share/2030",
                "pathway/electricity/import_capacity/2030",
                "pathway/heat/shortfall/2030",
                "pathway/K-PH/units/2030",
                "pathway/N-CCU/used/2045",
                "pathway/K-PH/investment/2026-2030"
            })
    void keys_as_a_pathway_has_them_are_known_without_one(String key) {
        assertThat(PathwayKeys.isFormed(key, MEASURES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pathway/emission/2030",
                "pathway/emissions/203O",
                "pathway/emissions",
                "pathway/K-PHH/units/2030",
                "pathway/K-PH/unit/2030",
                "pathway/aim/peak",
                "pathway/",
                "inventory/total/2030"
            })
    void keys_that_no_pathway_has_are_not(String key) {
        assertThat(PathwayKeys.isFormed(key, MEASURES)).isFalse();
    }
}
