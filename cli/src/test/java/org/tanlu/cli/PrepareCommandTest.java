package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareCommandTest {
    private static final List<String> FILES = List.of(
            "北京市碳减排行动方案.docx",
            "任务分工和措施.xlsx",
            "验证包.zip",
            "北京市碳减排行动方案.html",
            "北京市碳减排行动方案（征求意见稿）.docx",
            "北京市碳减排行动方案（征求意见稿）.html",
            "北京市碳减排行动方案（一页摘要）.docx",
            "北京市碳减排行动方案（汇报稿）.pptx",
            "评审用表.docx",
            "results/branch_stability.csv",
            "results/branches.csv",
            "results/breaks.csv",
            "results/buildings.csv",
            "results/carve_outs.csv",
            "results/decomposition.csv",
            "results/decoupling.csv",
            "results/differences.csv",
            "results/enterprises.csv",
            "results/factors.csv",
            "results/figures.csv",
            "results/findings.csv",
            "results/history.csv",
            "results/indicators.csv",
            "results/key_categories.csv",
            "results/conformity.csv",
            "results/ledger.csv",
            "results/lines.csv",
            "results/memo.csv",
            "results/official_inventory.csv",
            "results/plans.csv",
            "results/plants.csv",
            "results/projects.csv",
            "results/qc_records.csv",
            "results/coordination.csv",
            "results/bodies.csv",
            "results/districts.csv",
            "results/enterprise_coverage.csv",
            "results/existing_measures.csv",
            "results/key_sectors.csv",
            "results/plan_differences.csv",
            "results/plan_targets.csv",
            "results/project_additions.csv",
            "results/requests.csv",
            "results/resources.csv",
            "results/visits.csv",
            "results/quality.csv",
            "results/quality_activities.csv",
            "results/ranges.csv",
            "results/reconciliation.csv",
            "results/revisions.csv",
            "results/scenario_effects.csv",
            "results/scenario_emissions.csv",
            "results/scenario_energy.csv",
            "results/scenario_buildings.csv",
            "results/scenario_measures.csv",
            "results/scenario_parameters.csv",
            "results/scenario_supply.csv",
            "results/scenario_flows.csv",
            "results/scenario_ranges.csv",
            "results/scenario_distributions.csv",
            "results/scenario_screening.csv",
            "results/scenario_sensitivity.csv",
            "results/parameter_ranges.csv",
            "results/measure_values.csv",
            "results/measure_choices.csv",
            "results/measure_requires.csv",
            "results/measure_departments.csv",
            "results/tasks.csv",
            "results/safeguards.csv",
            "results/consultations.csv",
            "results/comments.csv",
            "results/pilots.csv",
            "results/observations.csv",
            "results/progress.csv",
            "results/potential_measures.csv",
            "results/potential_years.csv",
            "results/potential_renewables.csv",
            "results/potential_efficiency.csv",
            "results/potential_sectors.csv",
            "results/potential_profile.csv",
            "results/potential_values.csv",
            "results/pathway_actions.csv",
            "results/pathway_years.csv",
            "results/pathway_periods.csv",
            "results/pathway_totals.csv",
            "results/pathway_conditions.csv",
            "results/pathway_curve.csv",
            "results/pathway_peaks.csv",
            "results/pathway_shares.csv",
            "results/pathway_overlaps.csv",
            "results/pathway_adequacy.csv",
            "results/pathway_social.csv",
            "results/pathway_alternatives.csv",
            "results/pathway_aims.csv",
            "results/pathway_scenarios.csv",
            "results/pathway_rates.csv",
            "results/targets.csv",
            "results/target_tasks.csv",
            "results/target_districts.csv",
            "results/target_conflicts.csv",
            "results/carbon_budget.csv",
            "results/receipts.csv",
            "results/scenario_drivers.csv",
            "results/scenario_growth.csv",
            "results/scenario_indicators.csv",
            "results/scenario_projects.csv",
            "results/scenario_travel.csv",
            "results/scenario_variants.csv",
            "results/scenarios.csv",
            "results/sources.csv",
            "results/structure.csv",
            "results/supply.csv",
            "results/totals.csv",
            "results/transport.csv",
            "results/trend.csv",
            "results/uncertainty.csv",
            "results/uncertainty_intervals.csv",
            "results/uncertainty_ranges.csv",
            "results/use_shares.csv",
            "results/year_marks.csv");

    @TempDir
    private static Path folder;

    private static Run run = new Run(0, "", "");

    @BeforeAll
    static void prepare() {
        run = prepare(folder.resolve("once"));
    }

    private static Run prepare(Path output) {
        return Run.of("prepare", Run.BEIJING, "-o", output, "--date", "2026-01-15");
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void the_plan_is_written_as_document_and_page_with_tables_of_results() throws IOException {
        assertThat(run.code()).isZero();
        assertThat(files(folder.resolve("once")).keySet())
                .filteredOn(file -> !file.startsWith("optimum/"))
                .containsExactlyInAnyOrderElementsOf(FILES);
    }

    @Test
    void a_second_plan_of_the_same_inputs_takes_the_optima_kept_from_the_first_and_is_the_same_byte_for_byte()
            throws IOException {
        Path once = folder.resolve("once");
        Map<String, byte[]> first = files(once);
        assertThat(first.keySet()).anyMatch(file -> file.startsWith("optimum/"));
        Run again = prepare(once);
        assertThat(again.err()).contains("取用已存的最优解；新求解 0 次");
        assertThat(files(once)).containsExactlyEntriesOf(first);
    }

    @Test
    @Tag("bulk")
    void the_plan_is_verified_by_its_package_with_the_kept_optima_and_nothing_is_searched() {
        Run verified = Run.of("verify", folder.resolve("once/北京市碳减排行动方案.docx"));
        assertThat(verified.out()).contains("全部数字与重算一致").doesNotContain("※");
        assertThat(verified.code()).isZero();
    }

    @Test
    void the_files_are_named_on_standard_output_and_the_steps_on_standard_error() {
        assertThat(run.out()).contains("北京市碳减排行动方案.docx", "北京市碳减排行动方案.html", "results", "问题 Findings:");
        assertThat(run.err()).contains("[1/3]", "[2/3]", "[3/3]");
    }

    @Test
    void the_pathway_is_solved_of_what_the_city_has_data_for() throws IOException {
        String actions = Files.readString(folder.resolve("once/results/pathway_actions.csv"), StandardCharsets.UTF_8);
        assertThat(actions).contains("pathway/K-PH,7,K-PH,", "D-CITY:before:planned");
        String findings = Files.readString(folder.resolve("once/results/findings.csv"), StandardCharsets.UTF_8);
        assertThat(findings).contains("PTH-ROADMAP").doesNotContain("PTH-NO-SOLVER");
    }

    @Test
    void results_carry_a_byte_order_mark_for_spreadsheets() throws IOException {
        String totals = Files.readString(folder.resolve("once/results/totals.csv"), StandardCharsets.UTF_8);
        assertThat(totals).startsWith("\uFEFFyear,view,part,producer_tco2e,user_tco2e,basis\n");
    }

    @Test
    void the_same_city_and_date_give_the_same_bytes() throws IOException {
        assertThat(prepare(folder.resolve("twice")).code()).isZero();
        Map<String, byte[]> once = files(folder.resolve("once"));
        Map<String, byte[]> twice = files(folder.resolve("twice"));
        assertThat(twice.keySet()).isEqualTo(once.keySet());
        once.forEach((name, bytes) ->
                assertThat(twice.getOrDefault(name, new byte[0])).as(name).isEqualTo(bytes));
    }

    @Test
    void an_output_that_is_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        Run failed = Run.of("prepare", empty(), "-o", file);
        assertThat(failed.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(failed.err())
                .contains("无法写入 cannot write: ", "不是文件夹 is no folder")
                .doesNotContain("[1/3]", "\tat ");
        assertThat(Run.of("prepare", empty(), "-o", file.resolve("deep")).err())
                .contains("taken 不是文件夹")
                .doesNotContain("[1/3]");
    }

    @Test
    void an_output_that_nobody_may_write_to_is_told_before_the_work() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write anywhere");
        Run failed = Run.of("prepare", empty(), "-o", closed.resolve("plan"));
        assertThat(failed.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(failed.err()).contains("没有权限写入 no permission").doesNotContain("[1/3]");
    }

    @Test
    void a_document_that_is_in_the_way_as_a_folder_cannot_be_written() throws IOException {
        Path output = folder.resolve("blocked");
        Files.createDirectories(output.resolve("空城碳减排行动方案.html"));
        Run failed = Run.of("prepare", empty(), "-o", output);
        assertThat(failed.code()).isEqualTo(ExitCode.OUTPUT);
    }

    @Test
    void a_date_that_is_none_is_a_usage_error() {
        assertThat(Run.of("prepare", Run.BEIJING, "--date", "yesterday").code()).isEqualTo(ExitCode.USAGE);
    }

    private static Path empty() throws IOException {
        Path city = Files.createDirectories(folder.resolve("leer"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,空城\n");
        return city;
    }

    @Test
    void a_city_without_energy_data_is_prepared_and_its_document_says_so() throws IOException {
        Path output = folder.resolve("leer-out");
        Run made = Run.of("prepare", empty(), "-o", output, "--timing");
        assertThat(made.code()).isZero();
        assertTimed(made);
        assertThat(Files.readString(output.resolve("空城碳减排行动方案.html"))).contains("不得印发", "无法核算碳排放历史");
    }

    /** Where it was asked, each step and all of them have a line, and the shares of the steps are all of it. */
    private static void assertTimed(Run timed) {
        List<String> lines = timed.err()
                .lines()
                .dropWhile(line -> !line.equals("用时 Time:"))
                .skip(1)
                .toList();
        assertThat(lines).hasSize(5).allMatch(line -> line.matches(" *\\d+\\.\\d s +\\d+ %  \\S+ .+"));
        assertThat(lines.get(4)).contains("100 %  合计 total");
        double parts = lines.stream()
                .limit(4)
                .mapToDouble(line -> Double.parseDouble(line.strip().split(" s ")[0]))
                .sum();
        assertThat(Double.parseDouble(lines.get(4).strip().split(" s ")[0])).isCloseTo(parts, within(0.25));
        assertThat(run.err()).doesNotContain("用时 Time");
    }

    @Test
    void a_signature_of_quality_control_dated_after_the_document_does_not_count() throws IOException {
        Path city = Files.createDirectories(folder.resolve("signed"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,签字市\n");
        Files.writeString(city.resolve("qc_records.csv"), "质控活动,核查日期,核查人,核查结果\n录入抽查,2026-01-16,张某,通过\n");
        Path output = folder.resolve("signed-out");
        Run.of("prepare", city, "-o", output, "--date", "2026-01-15");
        assertThat(Files.readString(output.resolve("results/findings.csv"))).contains("QC-RECORD-LATER");
        assertThat(Files.readAllLines(output.resolve("results/quality_activities.csv")))
                .filteredOn(line -> line.startsWith("sample,"))
                .singleElement()
                .asString()
                .contains(",open,");
        Run.of("prepare", city, "-o", output, "--date", "2026-01-16");
        assertThat(Files.readString(output.resolve("results/findings.csv"))).doesNotContain("QC-RECORD-LATER");
    }

    @Test
    void a_name_with_separators_stays_within_the_output_folder() throws IOException {
        Path city = Files.createDirectories(folder.resolve("tricky"));
        Files.writeString(city.resolve("city.csv"), "key,value\nname,../甲/乙\n");
        Path output = folder.resolve("deep/tricky-out");
        assertThat(Run.of("prepare", city, "-o", output).code()).isZero();
        try (Stream<Path> written = Files.list(output)) {
            List<String> names =
                    written.map(path -> path.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(9).anyMatch(name -> name.endsWith("乙碳减排行动方案.docx"));
        }
    }
}
