package org.tanlu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Whole;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** When a scenario tells the share of one carrier, the others make room. */
@Clause("9.1")
class SharesTest {
    private static final Whole PLANT =
            new Whole(List.of("share/plant/raw_coal", "share/plant/natural_gas", "share/plant/electricity"), true);

    private static Map<String, Assumption> complete(Map<String, Assumption> changes) {
        return Shares.complete(List.of(PLANT), PARENT, changes).changes();
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
        Map<String, Assumption> changes = complete(shares(Map.of("electricity", 0.6)));

        assertThat(share(changes, "electricity")).isEqualTo(0.6);
        assertThat(share(changes, "raw_coal")).isCloseTo(0.3, within(1e-15));
        assertThat(share(changes, "natural_gas")).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void told_shares_above_one_are_scaled_down_and_leave_nothing_to_others() {
        Map<String, Assumption> changes = complete(shares(Map.of("electricity", 0.9, "natural_gas", 0.6)));

        assertThat(share(changes, "electricity")).isCloseTo(0.6, within(1e-15));
        assertThat(share(changes, "natural_gas")).isCloseTo(0.4, within(1e-15));
        assertThat(share(changes, "raw_coal")).isZero();
    }

    @Test
    void told_shares_of_all_that_sum_to_less_are_scaled_up_so_that_no_energy_is_lost() {
        Map<String, Assumption> told = shares(Map.of("electricity", 0.4, "natural_gas", 0.2, "raw_coal", 0.2));

        assertThat(share(complete(told), "electricity")).isCloseTo(0.5, within(1e-15));
        assertThat(share(complete(told), "raw_coal")).isCloseTo(0.25, within(1e-15));
        assertThat(Shares.complete(List.of(PLANT), PARENT, told).contradictions())
                .singleElement()
                .satisfies(found -> assertThat(found.sum().value()).isCloseTo(0.8, within(1e-15)));
    }

    @Test
    void what_rounding_leaves_of_told_shares_keeps_their_origin() {
        Map<String, Assumption> told = shares(Map.of("electricity", 0.4999, "natural_gas", 0.3, "raw_coal", 0.2));

        Shares.Completed completed = Shares.complete(List.of(PLANT), PARENT, told);

        assertThat(completed.contradictions()).isEmpty();
        assertThat(completed.changes().values())
                .allSatisfy(each -> assertThat(each.origin().kind()).isEqualTo(Origin.Kind.LEVEL));
        assertThat(completed.changes().values().stream()
                        .mapToDouble(each -> each.in(2030).value())
                        .sum())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void of_a_whole_with_an_unknown_part_nothing_is_scaled_until_the_known_ones_exceed_it() {
        Whole open = new Whole(List.of("share/plant/natural_gas", "share/plant/electricity"), false);

        var within = Shares.complete(List.of(open), PARENT, shares(Map.of("electricity", 0.5)));
        var beyond = Shares.complete(List.of(open), PARENT, shares(Map.of("electricity", 0.9)));

        assertThat(within.changes()).hasSize(1);
        assertThat(within.contradictions()).isEmpty();
        assertThat(share(beyond.changes(), "electricity")).isCloseTo(0.8, within(1e-15));
        assertThat(beyond.contradictions()).hasSize(1);
    }

    @Test
    void nothing_changes_where_no_share_is_told() {
        assertThat(complete(Map.of())).isEmpty();
    }
}
