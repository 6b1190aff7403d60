package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.plan.Plan;
import org.tanlu.published.Beijing;
import org.tanlu.trace.Outcome;

class ResultsTest {
    private static final List<String> NAMES = List.of(
            "lines",
            "totals",
            "sources",
            "factors",
            "figures",
            "indicators",
            "supply",
            "differences",
            "breaks",
            "memo",
            "branches",
            "branch_stability",
            "carve_outs",
            "buildings",
            "transport",
            "reconciliation",
            "quality",
            "quality_activities",
            "history",
            "structure",
            "decomposition",
            "decoupling",
            "trend",
            "key_categories",
            "revisions",
            "uncertainty",
            "uncertainty_intervals",
            "uncertainty_ranges",
            "key_sectors",
            "plan_differences",
            "enterprise_coverage",
            "project_additions",
            "use_shares",
            "scenario_parameters",
            "scenario_effects",
            "scenario_emissions",
            "scenario_energy",
            "scenario_supply",
            "scenario_flows",
            "scenario_measures",
            "scenario_buildings",
            "scenario_travel",
            "scenario_variants",
            "scenario_drivers",
            "scenario_ranges",
            "scenario_distributions",
            "scenario_screening",
            "scenario_sensitivity",
            "scenario_indicators",
            "scenario_growth",
            "scenario_projects",
            "plan_targets",
            "potential_measures",
            "potential_years",
            "potential_renewables",
            "potential_efficiency",
            "potential_sectors",
            "potential_profile",
            "potential_values",
            "targets",
            "target_tasks",
            "target_districts",
            "carbon_budget",
            "target_conflicts",
            "pathway_actions",
            "pathway_years",
            "pathway_periods",
            "pathway_totals",
            "pathway_conditions",
            "pathway_curve",
            "pathway_peaks",
            "pathway_shares",
            "pathway_overlaps",
            "pathway_alternatives",
            "pathway_adequacy",
            "pathway_social",
            "pathway_aims",
            "pathway_scenarios",
            "pathway_rates",
            "findings",
            "ledger",
            "enterprises",
            "plants",
            "plans",
            "projects",
            "ranges",
            "year_marks",
            "official_inventory",
            "qc_records",
            "requests",
            "receipts",
            "visits",
            "existing_measures",
            "resources",
            "districts",
            "bodies",
            "coordination",
            "scenarios",
            "parameter_ranges",
            "measure_values",
            "measure_choices",
            "measure_requires",
            "measure_departments",
            "tasks",
            "safeguards",
            "consultations",
            "comments",
            "pilots",
            "observations",
            "progress");

    /** Beijing's data name no versions, no uses, no enterprises, no projects and no districts; no pathway is solved here. */
    private static final List<String> EMPTY = List.of(
            "use_shares",
            "scenario_buildings",
            "scenario_variants",
            "scenario_travel",
            "revisions",
            "enterprise_coverage",
            "project_additions",
            "scenario_projects",
            "potential_renewables",
            "potential_efficiency",
            "potential_values",
            "target_districts",
            "pathway_actions",
            "pathway_years",
            "pathway_periods",
            "pathway_totals",
            "pathway_conditions",
            "pathway_curve",
            "pathway_peaks",
            "pathway_shares",
            "pathway_overlaps",
            "pathway_alternatives",
            "pathway_adequacy",
            "pathway_social",
            "pathway_aims",
            "pathway_scenarios",
            "pathway_rates");

    private static final Outcome<Plan> PLAN = Beijing.plan();
    private static final List<ResultTable> RESULTS = Results.of(PLAN.value(), PLAN.findings());

    private static ResultTable table(String name) {
        return RESULTS.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double sum(int year, String view, int column) {
        return table("totals").rows().stream()
                .filter(row ->
                        row.get(0).equals(Integer.toString(year)) && row.get(1).equals(view))
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .sum();
    }

    @Test
    void tables_and_registers_have_each_a_name_of_its_own() {
        assertThat(RESULTS).extracting(ResultTable::name).containsExactlyElementsOf(NAMES);
    }

    @Test
    void columns_have_names_of_their_own_and_meanings_in_both_languages() {
        assertThat(RESULTS).allSatisfy(table -> {
            assertThat(table.columns()).extracting(ResultTable.Column::name).doesNotHaveDuplicates();
            assertThat(table.columns()).allSatisfy(column -> {
                assertThat(column.name()).matches("[a-z0-9_]+");
                assertThat(column.meaning().chinese()).isNotBlank();
                assertThat(column.meaning().english()).isNotBlank();
            });
        });
    }

    @Test
    void every_row_has_a_cell_for_every_column() {
        assertThat(RESULTS)
                .filteredOn(table -> !PLAN.value().dossier().registers().containsKey(table.name()))
                .filteredOn(table -> !EMPTY.contains(table.name()))
                .allSatisfy(table -> assertThat(table.rows())
                        .as(table.name())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
    }

    @Test
    void keys_of_lines_are_keys_of_figures() {
        List<String> figures =
                table("figures").rows().stream().map(row -> row.get(0)).toList();
        assertThat(figures).doesNotHaveDuplicates();
        assertThat(figures)
                .containsAll(
                        table("lines").rows().stream().map(row -> row.get(0)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "functional", "economic", "unit"})
    void producers_and_users_sum_to_the_same_total_in_every_view_and_year(String view) {
        for (int year : PLAN.value().history().years()) {
            double total = PLAN.value().history().inventory(year).total().tonnes();
            assertThat(sum(year, view, 3)).isCloseTo(total, within(total * 1e-9));
            assertThat(sum(year, view, 4)).isCloseTo(total, within(total * 1e-9));
        }
    }

    @Test
    void carriers_sum_to_the_total_with_what_was_imported() {
        for (int year : PLAN.value().history().years()) {
            double total = PLAN.value().history().inventory(year).total().tonnes();
            assertThat(sum(year, "carrier", 3)).isCloseTo(total, within(total * 1e-9));
        }
    }

    /** Fuels in 10^4 t or 10^8 m3, factors per t or 10^4 m3: 10^4 between them either way; gases in t. */
    @Test
    void lines_are_activity_times_factor() {
        assertThat(table("lines").rows()).allSatisfy(row -> {
            double activity = Double.parseDouble(row.get(7)) * (row.get(8).equals("t") ? 1 : 10_000);
            double emissions = Double.parseDouble(row.get(12));
            assertThat(activity * Double.parseDouble(row.get(9)))
                    .as(row.get(0))
                    .isCloseTo(emissions, within(Math.abs(emissions) * 1e-9));
        });
    }

    @Test
    void the_lines_that_count_are_all_there_is_of_direct_emissions() {
        List<List<String>> lines = table("lines").rows();
        assertThat(lines)
                .anyMatch(row -> row.get(16).equals("combustion") && row.get(17).equals("CH4"));
        for (int year : PLAN.value().history().years()) {
            double sum = lines.stream()
                    .filter(row -> row.get(1).equals(Integer.toString(year))
                            && row.get(18).equals("yes"))
                    .mapToDouble(row -> Double.parseDouble(row.get(12)))
                    .sum();
            double direct = PLAN.value().history().inventory(year).direct().tonnes();
            assertThat(sum).isCloseTo(direct, within(direct * 1e-9));
        }
    }

    @Test
    void every_finding_is_a_row() {
        assertThat(table("findings").rows()).hasSameSizeAs(PLAN.findings());
    }

    @Test
    void every_ledger_closes() {
        assertThat(table("ledger").rows())
                .allSatisfy(row -> assertThat(Integer.parseInt(row.get(2)))
                        .isEqualTo(Integer.parseInt(row.get(3))
                                + Integer.parseInt(row.get(4))
                                + Integer.parseInt(row.get(5))));
    }

    @Test
    void an_indicator_has_a_value_or_a_notation_key() {
        assertThat(table("indicators").rows())
                .allSatisfy(row ->
                        assertThat(row.get(6).isEmpty()).isNotEqualTo(row.get(7).isEmpty()));
    }
}
