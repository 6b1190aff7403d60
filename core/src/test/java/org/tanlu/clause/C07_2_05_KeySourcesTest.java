package org.tanlu.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.history.EmissionHistory;
import org.tanlu.history.Ranked;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;

/**
 * Lesson: key sources and key fields, by level and by trend. Of 10×10^4 t of diesel in 2015 industry burns 6, transport 2,
 * services and homes 1 each; of 12 in 2016 it is 6, 4, 1 and 1.
 */
@Clause({"C7.2-5", "C7.2-6"})
class C07_2_05_KeySourcesTest {
    private static final double[] BEFORE = {6, 2, 1, 1};
    private static final double[] AFTER = {6, 4, 1, 1};

    private static EmissionHistory history(String settings) {
        return Past.of(Past.city("base_year,2015\n" + settings, 2015, BEFORE, AFTER));
    }

    private static List<String> names(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::id).toList();
    }

    @Test
    void sources_are_ranked_by_level_with_their_cumulative_shares() {
        List<Ranked> sources = history("").sources();
        assertThat(names(sources))
                .startsWith("combustion/industry/oil/co2", "combustion/transport/oil/co2")
                .hasSize(4);
        assertThat(sources.get(0).level().value()).isCloseTo(0.5, within(1e-12));
        assertThat(sources.get(1).cumulative().value()).isCloseTo(10.0 / 12, within(1e-12));
        assertThat(sources.get(3).cumulative().value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void key_by_level_are_the_largest_that_together_reach_the_threshold() {
        assertThat(history("").sources()).filteredOn(Ranked::byLevel).hasSize(4);
        assertThat(history("key_source_threshold,80\n").sources())
                .filteredOn(Ranked::byLevel)
                .hasSize(2);
    }

    /**
     * By approach 1 the trend of industry is 0.6·|0 − 0.2|, of transport 0.2·|1 − 0.2|, of the two others 0.1·|0 − 0.2|:
     * 0.12, 0.16, 0.02 and 0.02, together 0.32.
     */
    @Test
    void key_by_trend_are_those_that_changed_otherwise_than_the_whole() {
        List<Ranked> sources = history("key_source_threshold,80\n").sources();
        assertThat(sources.get(0).trend().orElseThrow().value()).isCloseTo(0.12 / 0.32, within(1e-9));
        assertThat(sources.get(1).trend().orElseThrow().value()).isCloseTo(0.16 / 0.32, within(1e-9));
        assertThat(sources.get(2).trend().orElseThrow().value()).isCloseTo(0.02 / 0.32, within(1e-9));
        assertThat(sources).filteredOn(Ranked::byTrend).hasSize(2);
    }

    /** Of transport: E₀ = 2/10, E₁ = 4/12 of the whole; T = 0.16 of 0.32, and 6 + 4 of 12 stand before the third. */
    @Test
    void cumulative_share_and_share_in_the_trend_are_explained_by_numbers_with_keys_of_their_own() {
        EmissionHistory history = history("");
        String transport = "history/sources/combustion/transport/oil/co2";
        Derivation trend = derivation(history, transport + "/trend");
        Derivation own = trend.parents().get(0);
        assertThat(own.value().value()).isCloseTo(0.16, within(1e-9));
        assertThat(trend.parents().get(1).value().value()).isCloseTo(0.32, within(1e-9));
        assertThat(own.parents()).extracting(Derivation::key).startsWith(transport + "/base", transport + "/emissions");
        assertThat(own.parents().get(0).value().value()
                        / own.parents().get(2).value().value())
                .isCloseTo(0.2, within(1e-9));
        Derivation cumulative = derivation(history, transport + "/cumulative");
        assertThat(cumulative.value().value()).isCloseTo(10.0 / 12, within(1e-9));
        assertThat(cumulative.parents())
                .extracting(Derivation::key)
                .containsExactly("history/sources/combustion/industry/oil/co2", transport);
    }

    private static Derivation derivation(EmissionHistory history, String key) {
        return history.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .derivation()
                .get();
    }

    @Test
    void a_source_that_came_from_nothing_counts_in_the_trend() {
        EmissionHistory history =
                Past.of(Past.city("base_year,2015\n", 2015, new double[] {6, 0, 1, 1}, new double[] {6, 4, 1, 1}));
        Ranked transport = history.sources().get(1);
        assertThat(transport.base().tonnes()).isZero();
        assertThat(transport.byTrend()).isTrue();
    }

    @Test
    void without_an_earlier_year_there_is_no_trend() {
        EmissionHistory history = Past.of(Past.city("", 2016, AFTER));
        assertThat(history.sources())
                .allSatisfy(source -> assertThat(source.trend()).isEmpty());
    }

    @Test
    void fields_are_departments_and_branches_with_electricity_where_it_was_used() {
        assertThat(names(history("").fields()))
                .containsExactly("industry", "transport", "public_buildings", "residential_buildings");
        assertThat(history("key_field_threshold,80\n").fields())
                .filteredOn(Ranked::byLevel)
                .hasSize(2);
    }

    @Test
    void industry_is_told_by_branch_where_the_publication_tells() {
        City city = City.with("gases,co2\nenergy_basis,inventory\ntransport_scope,balance_row\n")
                .data("""
                        energy/final/nonmetal_minerals/diesel,2020,3,万吨
                        energy/final/transport/diesel,2020,2,万吨
                        energy/final/trade/diesel,2020,1,万吨
                        energy/final/urban/diesel,2020,1,万吨
                        """);
        assertThat(names(Past.of(city).fields())).startsWith("industry/nonmetal_minerals", "transport");
    }
}
