package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
}
