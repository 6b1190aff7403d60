package org.tanlu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.pathway.Solving;
import org.tanlu.published.Beijing;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Outcome;

class PreparationTest {
    private static final Outcome<Plan> BEIJING = Beijing.plan();

    @Test
    void each_step_is_told_before_it_begins() {
        var told = new ArrayList<String>();
        Preparation.prepare(
                City.with("").plan().value().dossier(),
                City.REFERENCE,
                Solving.notAsked(),
                step -> told.add(step.chinese()));
        assertThat(told).containsExactly("历史排放核算", "多情景模拟", "减排潜力分析", "减排路径", "保障措施", "目标和指标");
    }

    @Test
    void who_listens_may_end_the_preparation_before_a_step() {
        var told = new ArrayList<String>();
        assertThatThrownBy(() -> Preparation.prepare(
                        City.with("").plan().value().dossier(), City.REFERENCE, Solving.notAsked(), step -> {
                            told.add(step.chinese());
                            if (told.size() == 2) {
                                throw new IllegalStateException("nobody waits for it");
                            }
                        }))
                .hasMessage("nobody waits for it");
        assertThat(told).hasSize(2);
    }

    @Test
    void every_figure_has_a_key_of_its_own() {
        assertThat(BEIJING.value().figures()).extracting(Figure::key).doesNotHaveDuplicates();
    }

    @Test
    void figures_are_those_of_the_inventories_all_steps_but_the_pathway_that_was_not_asked_for() {
        List<String> rooms = BEIJING.value().figures().stream()
                .map(figure -> figure.key().substring(0, figure.key().indexOf('/')))
                .distinct()
                .toList();
        assertThat(rooms)
                .containsExactly(
                        "inventory",
                        "uncertainty",
                        "history",
                        "indicator",
                        "data",
                        "reconciliation",
                        "scenario",
                        "potential",
                        "target");
    }

    @Test
    void every_key_ends_in_its_year_but_those_of_spans_of_years() {
        List<Integer> years = BEIJING.value().history().years();
        assertThat(BEIJING.value().accounted())
                .filteredOn(figure -> !figure.key().startsWith("history/")
                        && !figure.key().startsWith("data/") // quoted for the years that were told
                        && !figure.key().startsWith("reconciliation/")
                        && !figure.key().matches(".*/\\d{4}-\\d{4}")
                        && !figure.key().startsWith("uncertainty/"))
                .extracting(figure ->
                        Integer.valueOf(figure.key().substring(figure.key().lastIndexOf('/') + 1)))
                .isSubsetOf(years);
    }

    @Test
    void every_figures_derivation_has_its_value() {
        assertThat(BEIJING.value().figures())
                .allSatisfy(figure -> assertThat(figure.derivation().get().value())
                        .as(figure.key())
                        .isEqualTo(figure.value()));
    }

    @Test
    void years_without_energy_data_are_not_accounted() {
        City city = City.with("").data("population,2010,100,万人\nenergy/final/trade/diesel,2019,4,万吨\n");
        assertThat(city.plan().value().history().years()).containsExactly(2019);
    }

    @Test
    void indicators_are_told_for_the_years_of_the_history() {
        City city = City.with("").data("population,2010,100,万人\nenergy/final/trade/diesel,2019,4,万吨\n");
        assertThat(city.plan().value().indicators())
                .extracting(value -> value.year())
                .containsOnly(2019);
    }
}
