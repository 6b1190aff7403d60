package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.Flow;
import org.tanlu.energy.Origin;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** When a scenario tells the share of one carrier, the others make room. */
@Clause("9.1")
class SharesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Consumer PLANT = new Consumer(
            "plant",
            Text.of("厂", "plant"),
            Functional.INDUSTRY,
            Optional.empty(),
            List.of(flow("raw_coal"), flow("natural_gas"), flow("electricity")),
            Optional.empty());

    private static Flow flow(String carrier) {
        return new Flow(REFERENCE.carrier(carrier), YearSeries.of(Map.of()), Emissions.tonnes(0), Optional.empty());
    }

    private static Map<String, Assumption> shares(Map<String, Double> values) {
        var shares = new LinkedHashMap<String, Assumption>();
        values.forEach((carrier, value) -> shares.put(
                "share/plant/" + carrier,
                new Assumption(
                        "share/plant/" + carrier,
                        Text.of("占比", "share"),
                        Unit.ONE,
                        YearSeries.of(Map.of(2030, Quantity.of(value, Unit.ONE))),
                        new Origin(
                                Origin.Kind.LEVEL,
                                Text.of("基年", "base"),
                                Optional.empty(),
                                Optional.empty(),
                                Verification.UNVERIFIED))));
        return shares;
    }

    private static double share(Map<String, Assumption> shares, String carrier) {
        return Optional.ofNullable(shares.get("share/plant/" + carrier))
                .orElseThrow()
                .in(2030)
                .value();
    }

    private static final Map<String, Assumption> PARENT =
            shares(Map.of("raw_coal", 0.6, "natural_gas", 0.2, "electricity", 0.2));

    @Test
    void the_other_carriers_make_room_in_proportion() {
        Map<String, Assumption> changes = Shares.complete(List.of(PLANT), PARENT, shares(Map.of("electricity", 0.6)));

        assertThat(share(changes, "electricity")).isEqualTo(0.6);
        assertThat(share(changes, "raw_coal")).isCloseTo(0.3, within(1e-15));
        assertThat(share(changes, "natural_gas")).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void told_shares_above_one_are_scaled_down_and_leave_nothing_to_others() {
        Map<String, Assumption> changes =
                Shares.complete(List.of(PLANT), PARENT, shares(Map.of("electricity", 0.9, "natural_gas", 0.6)));

        assertThat(share(changes, "electricity")).isCloseTo(0.6, within(1e-15));
        assertThat(share(changes, "natural_gas")).isCloseTo(0.4, within(1e-15));
        assertThat(share(changes, "raw_coal")).isZero();
    }

    @Test
    void nothing_changes_where_no_share_is_told() {
        assertThat(Shares.complete(List.of(PLANT), PARENT, Map.of())).isEmpty();
    }
}
