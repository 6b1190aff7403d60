package org.tanlu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.inventory.Accounting;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.scenario.Simulation;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** Nothing confidential and no internal value leaves the house, whatever table or sentence it would stand in (clause 6). */
@Clause("6")
@Tag("bulk")
class PublishingTest {
    private static boolean isClinker(String item) {
        return item.equals("clinker_output");
    }

    private static MarkedCity confidential(long seed) {
        return MarkedCity.yunzhou(seed)
                .mark("data/industry", item -> item.equals("clinker_output"), "保密")
                .mark("data/economy", item -> item.equals("population"), "机密")
                .mark("enterprises", name -> name.contains("钢铁"), "商业秘密")
                .mark("balances", year -> year.equals("2023"), "confidential")
                .lengthen("balance/2023");
    }

    private static String text(Publication publication) {
        return publication.document() + "\n"
                + publication.tables().stream().map(ResultTable::toString).collect(Collectors.joining("\n"));
    }

    /** All but the sums of three respondents and more, in which they may be. Zero is a value like any other. */
    @Test
    void a_publication_is_the_same_whatever_the_confidential_data_are_zeros_too() {
        Tables one = confidential(1).tables();
        Tables other =
                confidential(2).zero("data/industry", PublishingTest::isClinker).tables();

        assertThat(total(one)).isNotEqualTo(total(other));
        Publication first = MarkedCity.published(one);
        Publication second = MarkedCity.published(other);
        for (int i = 0; i < first.tables().size() - 1; i++) {
            assertThat(first.tables().get(i).rows())
                    .as(first.tables().get(i).name())
                    .isEqualTo(second.tables().get(i).rows());
        }
        assertThat(first.document()).isEqualTo(second.document());
    }

    @Test
    void internal_data_count_in_totals_and_stand_nowhere_by_themselves() {
        Tables tables = MarkedCity.yunzhou(3)
                .mark("data/industry", item -> true, "内部")
                .mark("data/economy", item -> item.equals("population"), "internal")
                .tables();
        Publication publication = MarkedCity.published(tables);
        Outcome<Plan> internal = plan(tables);

        assertThat(text(publication)).doesNotContain(population(tables));
        assertThat(PlanDocument.of(internal.value(), internal.findings(), MarkedCity.REFERENCE)
                        .toString())
                .contains("走访典型企业");
        assertThat(text(publication)).contains("公开稿不列本附件").doesNotContain("没有走访记录", "未走访", "没有登记已开展", "FLD-");
        assertThat(value(publication, "totals", "2024", "total"))
                .isEqualTo(value(Results.of(internal.value(), List.of()), "totals", "2024", "total"));
        assertThat(publication.suppressed())
                .anySatisfy(one -> assertThat(one.why().chinese()).contains("只由一项内部数据决定：水泥熟料产量"));
    }

    /** Clinker is all of the total that is not public: the total less the rest would be its emissions. */
    @Test
    void an_internal_series_that_is_alone_in_the_totals_is_kept_like_a_confidential_one() {
        MarkedCity city = MarkedCity.yunzhou(3).mark("data/industry", PublishingTest::isClinker, "内部");
        Publication alone = MarkedCity.published(city.tables());

        String without =
                total(city.zero("data/industry", PublishingTest::isClinker).tables());
        assertThat(value(alone, "totals", "2024", "total")).isEqualTo(without);
        assertThat(alone.suppressed()).anySatisfy(one -> {
            assertThat(one.where()).isEqualTo("clinker_output");
            assertThat(one.why().chinese()).contains("减去其余即可推出；按保密数据处理");
        });
    }

    /** The plan with all that is in it, but for scenarios, which publications hold none of. */
    private static Outcome<Plan> plan(Tables tables) {
        Dossier dossier = Survey.read(tables, MarkedCity.REFERENCE).value();
        return Preparation.prepare(dossier.with(dossier.city().with(Simulation.WANTED, "no")), MarkedCity.REFERENCE);
    }

    /** The total of the last year as result tables print it. */
    private static String total(Tables tables) {
        Dossier dossier = Survey.read(tables, MarkedCity.REFERENCE).value();
        return ShortestDecimal.of(Accounting.account(dossier, MarkedCity.REFERENCE)
                .value()
                .inventory(2024)
                .total()
                .tonnes());
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
