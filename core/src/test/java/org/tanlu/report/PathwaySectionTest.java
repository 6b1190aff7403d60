package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.Condition;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.LeftOut;
import org.tanlu.pathway.Routes;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Paragraph;
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
        return new PathwaySection(ROUTES, new Wording(City.REFERENCE.wording()), "附件7");
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
    void a_condition_is_told_in_words_and_its_key_stands_once_where_it_is_typed() {
        TableBlock conditions = table(section().chapter(), "路径求解条件");
        assertThat(conditions.rows().stream().flatMap(List::stream).map(Entry::text))
                .noneMatch(text -> text.contains("discount_rate") || text.contains(".csv"));
        assertThat(conditions.notes()).singleElement().satisfies(note -> assertThat(note)
                .contains("“城市信息”表", "社会折现率 discount_rate")
                .doesNotContain("活动水平"));
    }

    @Test
    void measures_that_were_not_compared_stand_in_the_annex_and_the_text_says_where() {
        assertThat(prose(section().chapter())).contains("另有2项措施未按费用参与比选，名称和原因见附件7。").doesNotContain("差别电价");
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
        assertThat(tasks.columns()).extracting(Block.Column::title).contains("支撑项目（区县）");
    }
}
