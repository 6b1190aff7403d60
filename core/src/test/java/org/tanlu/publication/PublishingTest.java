package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Nothing confidential and no internal value leaves the house, whatever table or sentence it would stand in (clause 6). */
@Clause("6")
class PublishingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static boolean isClinker(String item) {
        return item.equals("clinker_output");
    }

    private static Tables confidential(long seed) {
        return MarkedCity.yunzhou(seed)
                .mark("data/industry", item -> item.equals("clinker_output"), "保密")
                .mark("data/economy", item -> item.equals("population"), "机密")
                .mark("enterprises", name -> name.contains("钢铁"), "商业秘密")
                .mark("balances", year -> year.equals("2023"), "confidential")
                .lengthen("balance/2023")
                .tables();
    }

    private static String text(Publication publication) {
        return publication.document() + "\n"
                + publication.tables().stream().map(ResultTable::toString).collect(Collectors.joining("\n"));
    }

    private static String internalText(Tables tables) {
        Outcome<Dossier> survey = Survey.read(tables, MarkedCity.REFERENCE);
        Outcome<Plan> plan = Preparation.prepare(survey.value(), MarkedCity.REFERENCE);
        return PlanDocument.of(plan.value(), plan.findings(), MarkedCity.REFERENCE) + "\n"
                + Results.of(plan.value(), plan.findings());
    }

    /** All but the sums of three respondents and more, in which they may be. */
    @Test
    void a_publication_is_the_same_whatever_the_confidential_data_are() {
        Tables one = confidential(1);
        Tables other = confidential(2);

        assertThat(internalText(one)).isNotEqualTo(internalText(other));
        Publication first = Publishing.publish(one, DAY, MarkedCity.REFERENCE, (run, runs) -> {});
        Publication second = Publishing.publish(other, DAY, MarkedCity.REFERENCE, (run, runs) -> {});
        for (int i = 0; i < first.tables().size() - 1; i++) {
            assertThat(first.tables().get(i).rows())
                    .as(first.tables().get(i).name())
                    .isEqualTo(second.tables().get(i).rows());
        }
        assertThat(first.document()).isEqualTo(second.document());
    }

    /** Zero is a value like any other: with it the publication is the same. */
    @Test
    void a_confidential_zero_is_told_by_nothing() {
        Publication some = publish(MarkedCity.yunzhou(1).mark("data/industry", PublishingTest::isClinker, "保密"));
        Publication none = publish(MarkedCity.yunzhou(1)
                .zero("data/industry", PublishingTest::isClinker)
                .mark("data/industry", PublishingTest::isClinker, "保密"));

        assertThat(none.document()).isEqualTo(some.document());
        assertThat(none.tables()).isEqualTo(some.tables());
    }

    @Test
    void internal_data_count_in_totals_and_stand_nowhere_by_themselves() {
        Tables tables = MarkedCity.yunzhou(3)
                .mark("data/industry", item -> true, "内部")
                .mark("data/economy", item -> item.equals("population"), "internal")
                .tables();
        Publication publication = Publishing.publish(tables, DAY, MarkedCity.REFERENCE, (run, runs) -> {});

        assertThat(text(publication)).doesNotContain(population(tables));
        assertThat(internalText(tables)).contains("走访典型企业");
        assertThat(text(publication)).contains("公开稿不列本附件").doesNotContain("没有走访记录", "未走访", "没有登记已开展", "FLD-");
        assertThat(value(publication, "totals", "2024", "total"))
                .isEqualTo(value(Results.of(plan(tables), List.of()), "totals", "2024", "total"));
        assertThat(publication.suppressed())
                .anySatisfy(one -> assertThat(one.why().chinese()).contains("只由一项内部数据决定：水泥熟料产量"));
    }

    /** Clinker is all of the total that is not public: the total less the rest would be its emissions. */
    @Test
    void an_internal_series_that_is_alone_in_the_totals_is_kept_like_a_confidential_one() {
        Publication alone = publish(MarkedCity.yunzhou(3).mark("data/industry", PublishingTest::isClinker, "内部"));
        Publication secret = publish(MarkedCity.yunzhou(3).mark("data/industry", PublishingTest::isClinker, "保密"));

        assertThat(value(alone, "totals", "2024", "total")).isEqualTo(value(secret, "totals", "2024", "total"));
        assertThat(alone.suppressed()).anySatisfy(one -> {
            assertThat(one.where()).isEqualTo("clinker_output");
            assertThat(one.why().chinese()).contains("减去其余即可推出；按保密数据处理");
        });
    }

    private static Publication publish(MarkedCity city) {
        return Publishing.publish(city.tables(), DAY, MarkedCity.REFERENCE, (run, runs) -> {});
    }

    private static Plan plan(Tables tables) {
        return Preparation.prepare(Survey.read(tables, MarkedCity.REFERENCE).value(), MarkedCity.REFERENCE)
                .value();
    }

    private static String population(Tables tables) {
        return Double.toString(Survey.read(tables, MarkedCity.REFERENCE)
                .value()
                .findValue("population", 2024)
                .orElseThrow()
                .value());
    }

    private static String value(Publication publication, String table, String... lead) {
        return value(publication.tables(), table, lead);
    }

    private static String value(List<ResultTable> tables, String name, String... lead) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.subList(0, lead.length).equals(List.of(lead)))
                .map(row -> row.get(3))
                .findFirst()
                .orElseThrow();
    }
}
