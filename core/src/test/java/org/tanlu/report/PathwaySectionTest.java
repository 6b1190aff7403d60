package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.clause.OrderedCity;
import org.tanlu.pathway.Attribution;
import org.tanlu.pathway.Condition;
import org.tanlu.pathway.CostCurve;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.LeftOut;
import org.tanlu.pathway.PathwayStudy;
import org.tanlu.pathway.PeakCosts;
import org.tanlu.pathway.RateCosts;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

@Clause("10")
class PathwaySectionTest {
    private static final Routes ROUTES = HandRoute.routes(HandRoute.of(
            Map.of("D-MON", 2026, "D-EMS", 2027, "T-EBUS", 2028),
            List.of(
                    new Condition(
                            Text.of("社会折现率", "discount rate"),
                            Text.of("8%", "8%"),
                            Text.of("本市未填", "not told"),
                            "discount_rate"),
                    new Condition(
                            Text.of("活动水平", "activities"), Text.of("低碳", "low"), Text.of("见第三章", "chapter 3"), "")),
            Map.of(
                    City.REFERENCE.measures().measure("K-PRICE"), LeftOut.COST_UNKNOWN,
                    City.REFERENCE.measures().measure("S-VAL"), LeftOut.ORDER_ONLY)));

    private static PathwaySection section() {
        return new PathwaySection(
                ROUTES, new Wording(City.REFERENCE.wording()), "附件7", City.REFERENCE, new RisingProjects(List.of()));
    }

    private static TableBlock table(List<Block> blocks, String caption) {
        return blocks.stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String prose(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).inlines().stream())
                .map(inline -> inline instanceof Words words ? words.text() : "")
                .reduce("", String::concat);
    }

    @Test
    void a_condition_and_what_the_city_fills_in_to_change_it_are_told_in_words() {
        TableBlock conditions = table(section().chapter(), "路径求解条件");
        assertThat(conditions.rows().stream().flatMap(List::stream).map(Entry::text))
                .noneMatch(text -> text.contains("discount_rate") || text.contains(".csv"));
        assertThat(table(section().annex(), "优化计算的记录").rows().get(1).get(1).text())
                .contains("“城市信息”表", "社会折现率")
                .doesNotContain("活动水平", "discount_rate");
    }

    @Test
    void a_field_names_what_avoids_most_who_leads_it_and_from_when_and_its_table_has_the_amounts() {
        String transport = sentences(section().section("A4.5"));
        assertThat(transport)
                .startsWith("本领域安排1项举措：公交车电动化（市交通运输局牵头，2028年启动）。量化目标和起止时间见下表。")
                .endsWith("量化目标和起止时间见下表。");
        assertThat(section().section("A4.9")).isEmpty();
        assertThat(table(section().section("A4.5"), "交通运输领域行动的举措").rows()).hasSize(1);
    }

    /** Meters, energy management and buses: numbers 1 to 3 of the timetable. */
    @Test
    void every_action_stands_once_under_the_opinions_the_ten_actions_and_the_outline() {
        TableBlock table = table(section().chapter(), "举措与国家文件、指南附录A的对应");
        for (String document : List.of("《意见》", "碳达峰十大行动", "指南附录A")) {
            assertThat(table.rows().stream()
                            .filter(row -> row.get(0).text().equals(document))
                            .flatMap(row -> Arrays.stream(row.get(3).text().split("、 "))))
                    .as(document)
                    .containsExactlyInAnyOrder("1", "2", "3");
        }
        assertThat(table.rows())
                .anySatisfy(row ->
                        assertThat(row.stream().map(Entry::text)).containsExactly("碳达峰十大行动", "交通运输绿色低碳行动", "1", "3"));
    }

    /** The pathway by hand emits what the baseline of the example city does, whose rises are counted here year by year. */
    @Test
    void years_that_rise_are_told_with_the_part_that_rises_most() {
        Route route = ROUTES.main().orElseThrow();
        var course = route.pathway().course();
        int last = 2026;
        while (last < 2060
                && course.total().find(last + 1).orElseThrow().tonnes()
                        > course.total().find(last).orElseThrow().tonnes()) {
            last++;
        }
        int top = last;
        assertThat(top).isGreaterThan(2026);
        String most = Arrays.stream(Functional.values())
                .max(Comparator.comparing(department -> course.direct(department)
                                .find(top)
                                .orElseThrow()
                                .tonnes()
                        - course.direct(department).find(2026).orElseThrow().tonnes()))
                .orElseThrow()
                .text()
                .chinese();
        List<Block> rises =
                new PathwayRises(route, new Wording(City.REFERENCE.wording()), new RisingProjects(List.of())).blocks();
        assertThat(sentences(rises))
                .startsWith("2027—" + top + "年路径排放有上升，由2026年的")
                .contains("主要来自");
        assertThat(sentences(rises)).containsAnyOf(most, "净调入电力");
    }

    @Test
    void a_field_without_actions_says_who_brings_them_and_the_annex_of_each_measure_why() {
        var unchosen = new UnchosenMeasures(
                ROUTES,
                OrderedCity.plan().value().potentials(),
                City.REFERENCE.measures(),
                new Wording(City.REFERENCE.wording()));
        assertThat(prose(unchosen.of("A4.9", "市林业和园林局", "附件7")))
                .startsWith("严守生态保护红线")
                .contains("附件7“各领域未列入路径的措施”", "由市林业和园林局牵头", "一年内")
                .doesNotContain("造林绿化");
        assertThat(unchosen.of("A4.5", "市交通运输局", "附件7")).isEmpty(); // buses are an action there
        TableBlock annex = unchosen.annex(City.REFERENCE.standard().outline()).orElseThrow();
        assertThat(annex.rows().stream().map(row -> row.get(1).text()))
                .anyMatch(names -> names.contains("造林绿化"))
                .noneMatch(names -> names.contains("公交车电动化"));
    }

    @Test
    void a_plan_without_pathway_says_what_is_done_in_a_field_and_who_brings_its_measures() {
        var unchosen = new UnchosenMeasures(
                Routes.none(Text.of("没有情景", "no scenarios")),
                Optional.empty(),
                City.REFERENCE.measures(),
                new Wording(City.REFERENCE.wording()));
        assertThat(prose(unchosen.of("A4.4", "市住房城乡建设局", "附件7")))
                .startsWith("严格执行建筑节能设计标准")
                .endsWith("由市住房城乡建设局牵头提出。");
        assertThat(unchosen.annex(City.REFERENCE.standard().outline())).isEmpty();
    }

    @Test
    void the_solver_is_told_in_the_annex_and_not_in_the_chapter() {
        assertThat(prose(section().chapter())).doesNotContain("求解器", "步迭代");
        assertThat(table(section().chapter(), "路径求解条件").notes()).isEmpty();
        assertThat(table(section().annex(), "优化计算的记录").rows().get(0).get(1).text())
                .contains("求解器", "步迭代");
    }

    @Test
    void each_year_of_a_roadmap_has_a_column_of_its_own() {
        TableBlock roadmap = table(section().chapter(), "交通运输碳减排路线图");
        assertThat(roadmap.columns()).extracting(Block.Column::title).containsSubsequence("启动", "完成一半", "完成九成", "基本完成");
        assertThat(roadmap.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(roadmap.columns()));
    }

    private static String sentences(List<Block> blocks) {
        return ((Paragraph) blocks.get(0))
                .inlines().stream()
                        .map(inline -> inline instanceof Words words ? words.text() : ((Block.Printed) inline).text())
                        .reduce("", String::concat);
    }

    @Test
    void measures_that_were_not_compared_stand_in_the_annex_and_the_text_says_where() {
        assertThat(prose(section().chapter()))
                .contains("另有2项措施未按费用参与比选，名称和原因见附件7。")
                .doesNotContain("差别电价");
        TableBlock table = table(section().annex(), "未按费用参与比选的措施");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0)).extracting(Entry::text).contains("1", "差别电价、阶梯电价与供热价格改革");
    }

    @Test
    void the_chapter_draws_the_timetable_and_roadmaps_mark_enabling_actions_with_the_level_of_their_body() {
        List<Block> chapter = section().chapter();
        assertThat(chapter.stream().filter(Block.Drawing.class::isInstance)).isNotEmpty();
        assertThat(table(chapter, "交通运输碳减排路线图").rows().get(0))
                .extracting(Entry::text)
                .contains("公交车电动化", "市交通运输局（市级）");
        TableBlock tasks = table(chapter, "重点任务和分工");
        TableBlock effects = table(chapter, "重点任务和分工（投资、减排和支撑项目）");
        assertThat(tasks.columns()).extracting(Block.Column::title).contains("牵头单位", "监测指标");
        assertThat(effects.columns()).extracting(Block.Column::title).contains("支撑项目（区县）");
        assertThat(List.of(tasks, effects))
                .allSatisfy(table -> assertThat(table.columns()).hasSizeLessThan(10));
        assertThat(tasks.rows())
                .extracting(row -> row.get(0))
                .isEqualTo(effects.rows().stream().map(row -> row.get(0)).toList());
    }

    @Test
    void a_curve_and_peaks_whose_rows_agree_are_a_sentence_and_no_table() {
        List<Block> flat = studied(151.0, 151.0, -135.7);
        assertThat(prose(flat)).contains("各档结果相同", "自2028年至2029年起", "其他目标全部实现");
        assertThat(captions(flat)).doesNotContain("边际减排成本曲线", "各达峰年的排放和社会成本");
        assertThat(flat.stream().filter(StepCurve.class::isInstance)).isEmpty();

        List<Block> rising = studied(151.0, 155.3, -134.8);
        assertThat(captions(rising)).contains("边际减排成本曲线", "各达峰年的排放和社会成本");
        assertThat(rising.stream().filter(StepCurve.class::isInstance)).hasSize(1);
    }

    @Test
    void wedges_and_pathway_together_are_what_would_be_without_it() {
        Route route = HandRoute.of(Map.of("D-MON", 2026));
        Chart wedges = studied(151.0, 151.0, -135.7).stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .filter(chart -> chart.kind() == Block.ChartKind.WEDGES)
                .findFirst()
                .orElseThrow();
        assertThat(wedges.categories())
                .contains("2031", "2032", "2033", "2034"); // every year, or a rise would be hidden
        int place = wedges.categories().indexOf("2030");
        double sum = wedges.series().stream()
                .mapToDouble(series -> series.values().get(place).orElseThrow().value())
                .sum();
        assertThat(sum * 10_000)
                .isCloseTo(route.base().total().find(2030).orElseThrow().tonnes(), within(1.0));
    }

    /** The blocks of a study with two steps of the curve and two peak years. */
    private static List<Block> studied(double first, double second, double cost) {
        Route route = HandRoute.of(Map.of("D-MON", 2026));
        var none = new TreeMap<Integer, Emissions>();
        route.base().total().byYear().keySet().forEach(year -> none.put(year, Emissions.ZERO));
        YearSeries<Emissions> nothing = YearSeries.of(none);
        var curve = new CostCurve(List.of(step(0, first, nothing), step(50, second, nothing)));
        var peaks = new PeakCosts(new TreeMap<>(Map.of(2028, peaked(-135.7, 3380), 2029, peaked(cost, 3320))));
        var credit = new Attribution.Credit(nothing, nothing, nothing, nothing);
        var attribution = new Attribution(Map.of(City.REFERENCE.measures().measure("D-MON"), credit), 0, List.of());
        Route studied = HandRoute.with(
                route,
                new PathwayStudy(
                        curve, Optional.of(peaks), Optional.empty(), attribution, Map.of(), new RateCosts(List.of())));
        return new PathwaySection(
                        HandRoute.routes(studied),
                        new Wording(City.REFERENCE.wording()),
                        "附件7",
                        City.REFERENCE,
                        new RisingProjects(List.of()))
                .chapter();
    }

    private static CostCurve.Step step(double price, double wan, YearSeries<Emissions> abatement) {
        return new CostCurve.Step(
                Quantity.of(price, Unit.ONE),
                Emissions.tonnes(wan * 10_000),
                abatement,
                Quantity.of(-135.7e8, Unit.ONE),
                List.of());
    }

    private static PeakCosts.Peaked peaked(double cost, double wan) {
        return new PeakCosts.Peaked(Quantity.of(cost * 1e8, Unit.ONE), Emissions.tonnes(wan * 10_000), Map.of());
    }

    private static List<String> captions(List<Block> blocks) {
        return blocks.stream()
                .filter(TableBlock.class::isInstance)
                .map(block -> ((TableBlock) block).caption())
                .toList();
    }
}
