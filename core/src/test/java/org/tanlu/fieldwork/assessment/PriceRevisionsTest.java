package org.tanlu.fieldwork.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** Product at constant prices of 2015 and at current prices are one number in 2015. */
@Clause("App.B")
class PriceRevisionsTest {
    private static Optional<Finding> finding(String constant, String current) {
        City city = City.with("").data("gdp_2015,2015," + constant + ",亿元\ngdp_current,2015," + current + ",亿元\n");
        return new PriceRevisions(city.dossier().value(), City.REFERENCE).finding();
    }

    /** 24779.1 / 23014.59 = 1.0767. */
    @Test
    void two_revisions_in_the_base_year_are_told_with_how_far_intensities_are_off() {
        assertThat(finding("23014.59", "24779.1").orElseThrow().message().chinese())
                .contains("23014.59亿元", "24779.1亿元", "偏高7.7%");
        assertThat(finding("24779.1", "23014.59").orElseThrow().message().chinese())
                .contains("偏低7.1%");
    }

    @Test
    void one_revision_says_nothing() {
        assertThat(finding("24779.1", "24779.1")).isEmpty();
        assertThat(finding("24779.1", "24780")).isEmpty();
    }
}
