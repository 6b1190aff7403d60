package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.inventory.Accounting;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.ResultTable;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.trace.Clause;

/**
 * A city of which nothing is public (clause 6): no row and no source says so. It uses gas and electricity at several
 * consumers. Of four paper mills three lie in the east and one in the west, where there is a brewery too.
 */
@Clause("6")
class AllInternalTest {
    private static final String BALANCE = """
            项目,天然气,热力,电力
            单位,亿立方米,百亿千焦,亿千瓦时
            2.外省(区、市)调入量,9.31733,,60.2177
            1.火力发电,-2.31771,,40.1373
            2.供热,-2.11713,300.1171,
            三.损失量,,,10.31737
            2.工业,2.71711,100.3713,30.1717
            6.其他,2.17197,200.7131,45.3171
            城镇,2.37193,,15.7173
            """;

    private static final String ENTERPRISES = """
            企业名称,所在区县,所属行业,数据年份,综合能源消费量（tce）,来源,核验状态
            甲纸厂,东区,造纸和纸制品业,2020,40171,s,未核实
            乙纸厂,东区,造纸和纸制品业,2020,30713,s,未核实
            丙纸厂,东区,造纸和纸制品业,2020,20717,s,未核实
            丁纸厂,西区,造纸和纸制品业,2020,10737,s,未核实
            戊酒厂,西区,酒、饮料和精制茶制造业,2020,5171,s,未核实
            """;

    private static final Tables TABLES =
            City.with("").balance(BALANCE).register("enterprises", ENTERPRISES).tables();

    private static final Publication PUBLICATION = MarkedCity.published(TABLES);

    private static final String TEXT = PUBLICATION.document() + "\n"
            + PUBLICATION.tables().stream().map(ResultTable::toString).collect(Collectors.joining("\n"));

    private static Stream<List<String>> rows(String table) {
        return PUBLICATION.tables().stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream());
    }

    /** Every number that was told has four places or more, so that no other number is like it by chance. */
    @Test
    void no_number_that_was_told_stands_in_it() {
        List<String> told = Pattern.compile("\\d+\\.?\\d{4,}")
                .matcher((BALANCE + ENTERPRISES).replaceAll("2020,", ""))
                .results()
                .map(found -> found.group())
                .toList();

        assertThat(told).hasSizeGreaterThan(15).filteredOn(TEXT::contains).isEmpty();
    }

    /** Gas is burnt by five, so that its sum may be told. The import is all of the indirect emissions and goes with them. */
    @Test
    void the_sum_of_several_is_told_and_the_series_that_is_a_total_alone_is_not() {
        String direct = ShortestDecimal.of(
                Accounting.account(Survey.read(TABLES, City.REFERENCE).value(), City.REFERENCE)
                        .value()
                        .inventory(2020)
                        .direct()
                        .tonnes());

        assertThat(rows("totals").filter(row -> row.get(1).equals("total")).map(row -> row.get(3)))
                .containsExactly(direct);
        assertThat(PUBLICATION.suppressed())
                .filteredOn(one -> one.why().chinese().contains("减去其余即可推出；按保密数据处理"))
                .extracting(Suppressed::what)
                .singleElement()
                .asString()
                .contains("电力", "调入");
    }

    @Test
    void scenarios_that_it_leaves_out_are_not_said_to_be_open() {
        assertThat(PUBLICATION.document().preface())
                .anySatisfy(line -> assertThat(line).contains("减排潜力", "公开稿不列"))
                .noneSatisfy(line -> assertThat(line).contains("三种情景模拟"));
        assertThat(TEXT).contains("公开稿一律不含，因为情景参数会透露不公开的数据");
    }

    @Test
    void what_it_leaves_out_is_called_so_and_the_plan_is_not_judged_by_the_public_part_of_its_records() {
        assertThat(TEXT)
                .contains("公开稿不列本节，见方案全本", "公开稿不列本附件")
                .doesNotContain("尚未编制", "本节待前述步骤编制后形成")
                .doesNotContain("方案中没有能证明满足本条的数据、表格或记录。在“走访记录”");
    }

    @Test
    void respondents_and_their_districts_are_not_named() {
        assertThat(List.of("甲纸厂", "丁纸厂", "戊酒厂", "东区", "西区"))
                .filteredOn(TEXT::contains)
                .isEmpty();
    }

    /**
     * The brewery is alone in its branch, and would follow from the total less the mills: these go too, though four of them
     * are safe, and 40171 + 30713 + 20717 + 10737 + 5171 = 107509 is told. No sum tells districts apart, in which a branch
     * may have one respondent.
     */
    @Test
    void branches_are_summed_over_all_districts_and_none_follows_from_the_total() {
        assertThat(rows("respondent_sums").filter(row -> row.get(3).equals("energy")))
                .extracting(row -> row.get(4))
                .containsExactly("C", "C", "107509");
    }
}
