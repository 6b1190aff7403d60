package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.quality.ReconciledInventory;
import org.tanlu.quality.ReconciledLine;
import org.tanlu.quality.ReconciledLine.Presence;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** The examples against inventories that others published: CEADs' of Beijing 2020, and a fictional one with planted errors. */
@Clause("4.2")
class OfficialInventoriesTest {
    private static final Outcome<Plan> BEIJING = Beijing.plan();
    private static final ReconciledInventory CEADS =
            BEIJING.value().reconciliations().get(0);
    private static final Outcome<Plan> YUNZHOU = ExampleCity.plan("yunzhou");
    private static final ReconciledInventory FICTION =
            YUNZHOU.value().reconciliations().get(0);

    @Test
    void the_official_total_of_beijing_2020_is_the_one_that_ceads_published() {
        assertThat(CEADS.year()).isEqualTo(2020);
        assertThat(CEADS.official().tonnes()).isCloseTo(76_784_843, within(5.0));
    }

    @Test
    void the_parts_of_every_gap_sum_to_it() {
        for (ReconciledInventory inventory : List.of(CEADS, FICTION)) {
            assertThat(inventory.lines())
                    .allSatisfy(line -> assertThat(line.parts().total().tonnes())
                            .isCloseTo(line.gap().tonnes(), within(1e-9 * scale(line))));
            assertThat(inventory.parts().total().tonnes())
                    .isCloseTo(
                            inventory.gap().tonnes(),
                            within(1e-9 * inventory.official().tonnes()));
        }
    }

    private static double scale(ReconciledLine line) {
        return Math.max(
                1,
                Math.abs(line.own().emissions().tonnes())
                        + Math.abs(line.official().emissions().tonnes()));
    }

    @Test
    void tanlu_s_side_is_the_total_of_its_inventory() {
        assertThat(CEADS.own().tonnes())
                .isCloseTo(BEIJING.value().history().inventory(2020).total().tonnes(), within(0.01));
    }

    @Test
    void beijing_2020_is_reproduced_within_one_per_cent_in_total_and_three_line_by_line() {
        System.out.printf(
                "CEADs, Beijing 2020: total reproduced within %.2f %%, line by line %.2f %%%n",
                100 * CEADS.missedInTotal().value(), 100 * CEADS.missedByLine().value());
        assertThat(CEADS.missedInTotal().value()).isLessThan(0.01);
        assertThat(CEADS.missedByLine().value()).isLessThan(0.03);
    }

    @Test
    void by_ceads_own_method_the_fuels_of_beijing_2020_come_out_within_two_thousandths() {
        ReconciledInventory same = Beijing.plan("accounting_method", "ceads", "energy_basis", "inventory")
                .value()
                .reconciliations()
                .get(0);
        double gap = same.lines().stream()
                .filter(line -> line.presence() == Presence.BOTH)
                .mapToDouble(line -> Math.abs(line.parts().comparable().tonnes()))
                .sum();
        assertThat(gap / same.official().tonnes()).isLessThan(0.002);
    }

    @Test
    void imported_power_other_gases_and_cement_are_boundary_in_beijing() {
        assertThat(CEADS.lines())
                .filteredOn(line -> line.presence() == Presence.OWN)
                .extracting(line -> line.label().chinese())
                .contains("净调入电力", "化石燃料燃烧·甲烷", "液化天然气");
        assertThat(rules(BEIJING)).contains("REC-NOT-OURS", "REC-MISSING");
    }

    @Test
    void the_planted_errors_of_yunzhou_are_named_by_kind_and_line() {
        assertThat(message(YUNZHOU, "REC-FACTOR")).contains("住宅建筑·原煤");
        assertThat(message(YUNZHOU, "REC-SLIP")).contains("活动数据").contains("农业·柴油");
        assertThat(message(YUNZHOU, "REC-CARBON")).contains("住宅建筑·天然气");
        assertThat(message(YUNZHOU, "REC-MISSING")).contains("石灰生产");
        assertThat(message(YUNZHOU, "REC-GASES")).contains("焦炭").contains("重复计算");
        assertThat(rules(YUNZHOU).stream().filter(rule -> rule.startsWith("REC-")))
                .hasSize(5);
    }

    @Test
    void coke_carbon_taken_out_for_the_works_gases_is_boundary_in_yunzhou() {
        ReconciledLine coke = FICTION.lines().stream()
                .filter(line -> line.label().chinese().equals("工业·焦炭"))
                .findFirst()
                .orElseThrow();
        assertThat(coke.parts().boundary().tonnes()).isLessThan(-4_000_000);
        assertThat(coke.parts().activity().tonnes()).isCloseTo(0, within(1.0));
        assertThat(coke.border().orElseThrow().chinese()).isEqualTo("煤气碳平衡");
    }

    private static List<String> rules(Outcome<Plan> plan) {
        return plan.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    private static String message(Outcome<Plan> plan, String rule) {
        List<Finding> found = plan.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).message().chinese();
    }
}
