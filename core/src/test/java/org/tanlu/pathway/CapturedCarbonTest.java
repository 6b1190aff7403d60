package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Figure;

class CapturedCarbonTest {

    /** Of ten tonnes three stay in products; asked, the amount names what was taken and how much of it stays. */
    @Test
    void what_is_used_can_be_asked_where_it_comes_from() {
        Route route = HandRoute.of(Map.of("N-CCU", 2040));
        var figures = new ArrayList<Figure>();
        new CapturedCarbon(route).figures(route.schedule().actions().get(0), new PathwayReplay(route), figures);
        assertThat(figures)
                .filteredOn(figure -> figure.key().equals("pathway/N-CCU/used/2045"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value().value()).isEqualTo(3);
                    assertThat(figure.derivation().get().parents()).hasSize(2);
                });
    }
}
