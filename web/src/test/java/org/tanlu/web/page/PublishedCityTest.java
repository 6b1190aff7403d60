package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.potential.Potential;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.store.Project;

/** A city on published data in the workbench, without a pathway: what its pages say to who opens them first. */
@Tag("bulk")
class PublishedCityTest extends OpenWorkbench {
    private static final Path CITY = Path.of("../examples/beijing");

    private static Optional<Project> city = Optional.empty();

    private Project city() throws Exception {
        if (city.isEmpty()) {
            Project project = projects.begin("公开数据市", account());
            versions.keep(project.id(), 0, Folders.read(CITY), "", account());
            city = Optional.of(project);
        }
        prepared(city.get());
        return city.get();
    }

    private String opened(String name) throws Exception {
        return page("/projects/" + city().id() + "/" + name);
    }

    @Test
    void the_overview_tells_the_verdict_before_the_steps_and_the_warnings_before_the_next_step() throws Exception {
        Draft draft = prepared(city());
        long open = draft.composed().conformity().judgements().stream()
                .filter(each -> each.isBinding() && each.isUnfulfilled())
                .count();

        String page = opened("overview");

        assertThat(page)
                .contains("符合性：尚不符合", "“应”的要求有 " + open + " 项未满足", "/review?open=true", "情景已完成：求解减排路径")
                .contains("先核对", "碳排放核算的 ", "“应”未满足 / 共")
                .doesNotContain("情景完成后");
        assertThat(page.indexOf("符合性：尚不符合")).isLessThan(page.indexOf("编制进度"));
    }

    @Test
    void safeguards_that_only_a_library_proposes_are_not_done() throws Exception {
        Draft draft = prepared(city());

        assertThat(Overview.of(draft).stages())
                .filteredOn(stage -> stage.step() == Step.SAFEGUARDS)
                .extracting(stage -> stage.state().name())
                .containsExactly("PROPOSED");
        assertThat(opened("overview")).contains("须审定", "本市尚未审定");
    }

    @Test
    void cards_name_what_the_total_covers_say_what_is_modelled_and_look_ahead() throws Exception {
        String page = opened("accounting");
        int next = (LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + 4) / 5 * 5;

        assertThat(page)
                .contains("2021年已核算部分排放", "13,603.9", "覆盖不完整，不是总量", "含净调入电力")
                .contains(next + "年终端电气化率", "模拟值，低碳情景")
                .doesNotContain("2021年排放总量</span>", "2025年终端电气化率");
    }

    @Test
    void the_peak_is_told_in_one_sentence_on_cards_and_in_the_overview() throws Exception {
        String line = "历史最高2019年，是否达峰尚不能判定；低碳情景各年不高于2021年";

        assertThat(opened("targets")).contains(line);
        assertThat(opened("overview").split(line, -1)).hasSizeGreaterThan(2);
    }

    @Test
    void chapters_of_the_review_tell_how_many_are_not_met_of_how_many() throws Exception {
        long pathway = prepared(city()).composed().conformity().judgements().stream()
                .filter(each -> each.requirement().chapter().equals("10"))
                .count();

        assertThat(opened("review")).contains("/ 共 " + pathway + "</span>", "各章后的数");
    }

    @Test
    void measures_with_potential_stand_first_and_what_is_not_known_is_no_zero() throws Exception {
        Draft draft = prepared(city());
        List<MeasureRow> rows = MeasureRow.of(draft);
        MeasureRow.Counts counts = MeasureRow.counts(draft);

        assertThat(rows).hasSize((int) counts.all()).hasSizeGreaterThan(100);
        assertThat(rows)
                .filteredOn(row -> row.standing().equals(Potential.Standing.UNTOLD.text()))
                .hasSize((int) counts.untold())
                .allSatisfy(row -> {
                    assertThat(List.of(row.left(), row.abatement(), row.cost()))
                            .contains("–")
                            .doesNotContain("0");
                    assertThat(row.choice().chinese()).isEqualTo("缺数据，不参与比选");
                });
        assertThat(rows)
                .filteredOn(row -> row.standing().equals(Potential.Standing.NOT_APPLICABLE.text()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.choice().chinese()).isEqualTo("不适用"));
        assertThat(rows.stream().flatMapToDouble(row -> row.tonnes().stream()).toArray())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(rows.get(0).tonnes()).isPresent();
        assertThat(opened("potential"))
                .contains("共 " + counts.all() + " 项：", "缺数据 " + counts.untold() + " 项", "万吨CO₂e/年", ">增长</span>");
    }

    @Test
    void targets_begin_with_a_table_by_indicator_and_links_in_the_language_of_the_page() throws Exception {
        String page = opened("targets");

        assertThat(page)
                .contains(
                        "id=\"goals\"", "基年 2021", ">2030</th>", ">2035</th>", ">2060</th>", "上级下达", "差距", "排放总量覆盖不完整");
        assertThat(page.indexOf("href=\"#goals\"")).isPositive().isLessThan(page.indexOf("href=\"#targets\""));
        assertThat(opened("targets?language=en")).contains(">Table ", "Assigned", "Table of targets");
    }

    @Test
    void years_without_a_balance_are_told_and_where_their_energy_stands() throws Exception {
        assertThat(opened("accounting")).contains("2021 年没有平衡表", "打开数据表");
        assertThat(opened("accounting?language=en")).contains("There is no balance of 2014");
    }

    @Test
    void the_numbers_of_a_text_stand_below_it_by_name_and_value() throws Exception {
        assertThat(opened("text?section=A1.1")).contains("文中数字现为：", "id=\"used-figures\"", "〔");
        assertThat(opened("text?section=A1.1&language=en"))
                .contains("<strong>Economic and social development</strong>", "full version · ");
    }

    @Test
    void curves_begin_with_the_years_on_record_and_the_parameters_that_matter_most_stand_first() throws Exception {
        var plan = prepared(city()).composed().plan();
        var scenarios = plan.scenarios().orElseThrow();
        ScenarioCurves curves = ScenarioCurves.of(scenarios, new Shown()).with(plan);

        assertThat(curves.highest()).isEqualTo(2019);
        assertThat(curves.history())
                .extracting(ScenarioCurves.Past::year)
                .startsWith(2014)
                .endsWith(2021);
        double base = curves.history().get(curves.history().size() - 1).value();
        assertThat(curves.scenarios().get(0).total().get(0)).isCloseTo(base, within(base * 1e-9));
        assertThat(curves.targets()).extracting(ScenarioCurves.Past::year).contains(2030, 2060);
        ScenarioLevers levers = ScenarioLevers.of(scenarios, ScenarioKind.LOW_CARBON, new Shown());
        assertThat(levers.groups().get(0).id()).isEqualTo("most");
        assertThat(levers.groups().stream().flatMap(group -> group.levers().stream()))
                .extracting(ScenarioLevers.Lever::id)
                .doesNotHaveDuplicates();
        assertThat(levers.groups().stream().flatMap(group -> group.levers().stream()))
                .filteredOn(lever -> lever.id().equals("driver/gdp"))
                .flatExtracting(ScenarioLevers.Lever::points)
                .filteredOn(ScenarioLevers.Point::isPublished)
                .extracting(ScenarioLevers.Point::year)
                .containsExactly(2022);
    }

    @Test
    void days_are_those_of_beijing_and_english_pages_name_the_city_in_english() throws Exception {
        assertThat(opened("survey")).contains("value=\"" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "\"");
        assertThat(opened("survey?language=en")).contains(">Beijing</strong>");
    }
}
