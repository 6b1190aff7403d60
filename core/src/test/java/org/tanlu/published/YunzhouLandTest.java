package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.category.Accounts;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Agriculture and forests of the fictional city Yunzhou, which tells all that their accounts need from 2010 to 2024. */
@Clause("7.1.1")
class YunzhouLandTest {
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final History HISTORY = PLAN.value().history();
    private static final List<String> SOURCES =
            List.of("rice", "enteric", "manure", "cropland", "forest_growth", "forest_loss", "forest_conversion");
    private static final double EXACT = 1e-6;

    private static Map<String, Double> masses(String source) {
        return Accounts.masses(Accounts.of(HISTORY.inventory(2015), source));
    }

    private static double sum(String source, String gas) {
        return masses(source).entrySet().stream()
                .filter(line -> line.getKey().endsWith("/" + gas))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void every_gas_of_every_source_has_a_value_in_every_year() {
        for (int year : HISTORY.years()) {
            Inventory inventory = HISTORY.inventory(year);
            assertThat(SOURCES)
                    .allSatisfy(
                            source -> assertThat(Accounts.of(inventory, source).notations())
                                    .as(source + " " + year)
                                    .isEmpty());
        }
    }

    @Test
    void the_annex_says_that_the_sink_was_reported_and_the_removals_computed() {
        assertThat(PlanDocument.of(PLAN.value(), PLAN.findings(), ExampleCity.REFERENCE)
                        .blocks())
                .filteredOn(block -> block instanceof Block.TableBlock table
                        && table.caption().startsWith("碳减排进程评价指标"))
                .singleElement()
                .satisfies(
                        block -> assertThat(((Block.TableBlock) block).notes().get(0))
                                .contains("林木碳汇量为本市填报值；土地利用排放/吸收按指南由蓄积量和面积核算"));
    }

    @Test
    void the_only_thing_missed_is_the_change_of_area_in_the_first_year() {
        assertThat(PLAN.findings())
                .filteredOn(finding -> finding.rule().id().startsWith("ACC-PART"))
                .filteredOn(finding -> finding.message().chinese().matches(".*(稻|动物|农用地|森林).*"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().chinese()).startsWith("2010年"));
    }

    @Test
    void methane_and_nitrous_oxide_of_2015_as_computed_by_hand() {
        assertThat(sum("rice", "CH4")).isCloseTo(7600 * 0.234, within(EXACT));
        double cattle = 59_000 * 88.1 + 20_000 * 89.3 + 47_000 * 52.9 + 92_000 * 67.9;
        double sheep = 211_000 * 8.2 + 510_000 * 8.7 + 64_000 * 8.9 + 231_000 * 9.4;
        double others = 1_530_000 * 1 + 6000 * 18 + 22_000 * 10;
        assertThat(sum("enteric", "CH4")).isCloseTo((cattle + sheep + others) / 1000, within(EXACT));
        double methane = 79_000 * 7.46
                + 139_000 * 2.82
                + 721_000 * 0.15
                + 295_000 * 0.17
                + 1_530_000 * 3.12
                + 28_400_000 * 0.01
                + 6000 * 1.09
                + 22_000 * 0.6;
        double nitrous = 79_000 * 1.846
                + 139_000 * 0.794
                + 721_000 * 0.093
                + 295_000 * 0.093
                + 1_530_000 * 0.227
                + 28_400_000 * 0.007
                + 6000 * 0.33
                + 22_000 * 0.188;
        assertThat(sum("manure", "CH4")).isCloseTo(methane / 1000, within(EXACT));
        assertThat(sum("manure", "N2O")).isCloseTo(nitrous / 1000, within(EXACT));
        double nitrogen = 79_300 + 26_000 + 26_000 + 15_200;
        double volatilised = (79_300 + 26_000) * 0.1 + 26_000 * 0.2;
        assertThat(sum("cropland", "N2O"))
                .isCloseTo((nitrogen * 0.0057 + volatilised * 0.01 + nitrogen * 0.2 * 0.0075) * 44 / 28, within(EXACT));
    }

    @Test
    void forests_of_2015_as_computed_by_hand() {
        double density = (554 * 0.378 + 205 * 0.676 + 157 * 0.36 + 96 * 0.478 + 108 * 0.598 + 84 * 0.443) / 1204;
        double expansion = (554 * 1.446 + 205 * 1.355 + 157 * 1.589 + 96 * 1.732 + 108 * 1.674 + 84 * 1.586) / 1204;
        double carbon = density * expansion * 0.5 * 44 / 12;
        double areas = (2100 * 35.21 + 1100 * 17.99) * 0.5 * 44 / 12;
        assertThat(sum("forest_growth", "CO2"))
                .isCloseTo(-(12_040_000 + 2_370_000) * 0.0665 * carbon - areas, within(EXACT));
        assertThat(sum("forest_loss", "CO2")).isCloseTo(14_850_000 * 0.0292 * carbon, within(EXACT));
        double perHectare = 12_040_000 / 194_100.0 * density * 1.431;
        double burnt = (170 * perHectare + 100 * 35.21) * 0.5 * 0.15 * 0.9;
        Map<String, Double> conversion = masses("forest_conversion");
        assertThat(conversion.get("on_site_burning/CO2")).isCloseTo(burnt * 44 / 12, within(EXACT));
        assertThat(conversion.get("on_site_burning/CH4")).isCloseTo(burnt * 0.012 * 16 / 12, within(EXACT));
        assertThat(conversion.get("on_site_burning/N2O")).isCloseTo(burnt * 0.0001 * 0.7 * 44 / 28, within(EXACT));
    }
}
