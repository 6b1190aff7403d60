package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.Aim;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.PathwayTerms;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The pathway of these tests starts in 2026 from the base year 2024. */
@Clause({"9.3", "10"})
class PathwayAimSectionTest {
    private static final Unit YEAR = new Unit("年", "year", 1);

    @Test
    void aims_of_years_before_the_pathway_begins_are_left_out_and_a_note_says_so() {
        TableBlock table = table(aim("peak", 2030, year(2030), year(2028)), fall(2025, -0.0267, 0.0576));
        assertThat(texts(table)).hasSize(1);
        assertThat(table.notes()).anySatisfy(note -> assertThat(note).contains("自2026年起"));
        assertThat(section(fall(2025, -0.0267, 0.0576)).aims()).isEmpty();
    }

    @Test
    void a_fall_is_told_as_assigned_with_the_base_year_and_what_is_left_from_it() {
        assertThat(texts(table(fall(2030, 0.1, 0.12))).get(0))
                .containsSubsequence("2030年碳排放强度比2020年下降18%", "2030", "比2024年（基年）再下降10.0%", "比2024年下降12.0%");
        assertThat(texts(table(fall(2030, -0.0267, -0.01))).get(0))
                .containsSubsequence("2024年（基年）已达到，须保持", "比2024年上升1.0%")
                .noneMatch(text -> text.contains("−"));
    }

    @Test
    void the_peak_says_which_year_is_wanted_and_that_a_past_one_is_past() {
        assertThat(texts(table(aim("peak", 2030, year(2030), year(2024)))).get(0))
                .containsSubsequence("不晚于2030年", "2024年（基年），此后不再高于该水平");
        assertThat(texts(table(aim("peak", 2030, year(2030), year(2029)))).get(0))
                .containsSubsequence("不晚于2030年", "2029年");
    }

    @Test
    void the_less_ambitious_scenario_is_no_target_in_tonnes() {
        Quantity baseline = Quantity.of(36_807_000, Unit.TONNE_CO2E);
        assertThat(texts(table(aim("below", 2060, baseline, baseline.times(0.5))))
                        .get(0))
                .containsSubsequence("各年", "不高于基准情景", "各年均满足")
                .noneMatch(text -> text.contains("3680.7"));
    }

    /** 17 of 19 per cent: the enhanced pathway beside has them, or not. */
    @Test
    void of_a_missed_aim_it_is_said_whether_the_enhanced_pathway_reaches_it() {
        Aim missed = share(0.17, 200_000);
        assertThat(prose(missed, share(0.19, 0))).contains("在优化的低碳情景中不能实现，在优化的强化情景中可以实现");
        assertThat(prose(missed, share(0.18, 100_000))).contains("在优化的强化情景中也不能实现");
        assertThat(prose(share(0.19, 0), share(0.19, 0))).doesNotContain("不能实现");
    }

    private static Aim share(double reached, double missed) {
        return new Aim(
                "indicator/IND-B27/2030",
                Text.of("非化石能源占比", "non-fossil"),
                2030,
                Quantity.of(0.19, Unit.ONE),
                Quantity.of(reached, Unit.ONE),
                Quantity.of(missed, new Unit("吨标准煤", "energy", 29.3076)),
                Optional.empty());
    }

    private static String prose(Aim own, Aim enhanced) {
        Route main = HandRoute.aimed(HandRoute.of(Map.of("D-MON", 2026)), List.of(), List.of(own));
        Route by = HandRoute.aimed(HandRoute.of(Map.of("D-MON", 2026)), List.of(), List.of(enhanced));
        var other = new Route(
                ScenarioKind.ENHANCED,
                by.base(),
                by.terms(),
                by.conditions(),
                by.pathway(),
                by.schedule(),
                by.study(),
                by.supports());
        Routes both = new Routes(List.of(main, other), Text.of("", ""));
        return new PathwayAimSection(both, main, new Wording(City.REFERENCE.wording()), List.of(2030))
                .aims().stream()
                        .filter(Paragraph.class::isInstance)
                        .flatMap(block -> ((Paragraph) block).inlines().stream())
                        .map(inline -> inline instanceof Words words ? words.text() : "")
                        .collect(Collectors.joining());
    }

    private static Quantity year(int year) {
        return Quantity.of(year, YEAR);
    }

    private static Aim fall(int year, double goal, double reached) {
        return aim("fall/IND-B29/" + year, year, Quantity.of(goal, Unit.ONE), Quantity.of(reached, Unit.ONE));
    }

    private static Aim aim(String id, int year, Quantity goal, Quantity reached) {
        return new Aim(id, Text.of(id, id), year, goal, reached, Quantity.of(0, Unit.TONNE_CO2E), Optional.empty());
    }

    private static TableBlock table(Aim... aims) {
        return section(aims).aims().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(TableBlock table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .toList();
    }

    private static PathwayAimSection section(Aim... aims) {
        var fall = new PathwayTerms.Fall(
                "IND-B29",
                2030,
                Quantity.of(0.1, Unit.ONE),
                Quantity.of(1.3, Unit.ONE),
                Text.of("2030年碳排放强度比2020年下降18%", "18 % below 2020"));
        Route route = HandRoute.aimed(HandRoute.of(Map.of("D-MON", 2026)), List.of(fall), List.of(aims));
        return new PathwayAimSection(
                HandRoute.routes(route), route, new Wording(City.REFERENCE.wording()), List.of(2030));
    }
}
