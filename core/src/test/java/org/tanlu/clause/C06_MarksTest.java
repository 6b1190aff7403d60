package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.publication.Publication;
import org.tanlu.publication.Publishing;
import org.tanlu.trace.Clause;

/** Lesson: what is told in confidence is marked, and the publication tells it by nothing. */
@Clause("6")
class C06_MarksTest {
    private static final String DATA = "item,year,value,unit,source,status,access\n";
    private static final String LIME = "lime_output,2020,10,万吨,s,verified,public\n";
    private static final String HEADS = "企业名称,所属行业,数据年份,综合能源消费量（tce）,来源,核验状态,公开程度\n";

    private static Publication published(City city) {
        return Publishing.publish(city.tables(), LocalDate.of(2026, 1, 15), City.REFERENCE, (run, runs) -> {});
    }

    private static Publication clinker(String value, String access) {
        return published(City.with("")
                .register(
                        "data/marked",
                        DATA + LIME + "clinker_output,2020," + value + ",万吨,s,verified," + access + "\n"));
    }

    /** The value of a row whose first texts are given. */
    private static String value(Publication publication, String table, int column, String... lead) {
        return publication.tables().stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.subList(0, lead.length).equals(List.of(lead)))
                .map(row -> row.get(column))
                .findFirst()
                .orElse("no row");
    }

    private static String direct(Publication publication) {
        return value(publication, "figures", 1, "inventory/direct/2020");
    }

    @Test
    void a_public_value_counts_and_is_shown() {
        assertThat(direct(clinker("100", "公开"))).isNotEqualTo(direct(clinker("200", "公开")));
    }

    @Test
    void a_confidential_value_changes_nothing_that_is_published_be_it_zero() {
        Publication publication = clinker("100", "保密");

        assertThat(clinker("200", "保密").document()).isEqualTo(publication.document());
        assertThat(clinker("0", "保密").document()).isEqualTo(publication.document());
        assertThat(clinker("0", "保密").tables()).isEqualTo(publication.tables());
    }

    /** Nothing else is internal, so that the total less lime would tell it; forgetting a mark is no consent. */
    @Test
    void a_value_without_a_mark_is_internal_and_alone_is_kept_like_a_confidential_one() {
        assertThat(clinker("100", "").document()).isEqualTo(clinker("100", "保密").document());
        assertThat(clinker("100", "内部").suppressed())
                .anySatisfy(one -> assertThat(one.where()).isEqualTo("clinker_output"));
    }

    @Test
    void a_word_that_nobody_knows_hides_the_value() {
        assertThat(clinker("100", "看情况").document())
                .isEqualTo(clinker("200", "看情况").document());
    }

    private static String sum(String... uses) {
        var rows = new StringBuilder(HEADS);
        for (int i = 0; i < uses.length; i++) {
            rows.append("甲乙丙丁".charAt(i) + "厂,非金属矿物制品业,2020," + uses[i] + ",s,未核实,内部\n");
        }
        Publication publication = published(City.with("").register("enterprises", rows.toString()));
        return value(publication, "respondent_sums", 4, "enterprises", "2020", "nonmetal_minerals", "energy");
    }

    @Test
    void one_or_two_enterprises_are_not_summed_and_three_are() {
        assertThat(sum("400")).isEqualTo("C");
        assertThat(sum("400", "300")).isEqualTo("C");
        assertThat(sum("400", "300", "300")).isEqualTo("1000");
    }

    /** 900 of 1000: what is left without the two largest, 40, is less than a tenth of the largest, 90. */
    @Test
    void three_of_whom_one_dominates_are_not_summed() {
        assertThat(sum("900", "60", "40")).isEqualTo("C");
    }
}
