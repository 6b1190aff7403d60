package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.reference.Carrier;

class FeedstockTest {
    private static final Carrier DIESEL = ByHand.carrier("diesel");
    private static final Method GUIDE = new Method.Guide(City.REFERENCE, "guide", true);
    private static final Method CEADS = new Method.Ceads(City.REFERENCE);

    private static Feedstock.Net net(Method method, String... rows) {
        var text = new StringBuilder();
        for (String row : rows) {
            text.append("energy/").append(row.replace(" ", "/diesel,2020,")).append(",万吨\n");
        }
        Basis basis = Basis.choose(City.with("").data(text.toString()).dossier().value(), 2020);
        return Feedstock.takeOut(method, basis, DIESEL, basis.uses("industry", DIESEL));
    }

    private static Map<String, Double> left(Feedstock.Net net) {
        var left = new TreeMap<String, Double>();
        net.uses().forEach(use -> left.put(use.unit(), use.amount().value()));
        return left;
    }

    @Test
    void without_feedstock_nothing_changes() {
        Feedstock.Net net = net(GUIDE, "final/chemicals 3");
        assertThat(net.excluded().value()).isZero();
        assertThat(left(net)).isEqualTo(Map.of("chemicals", 3.0));
    }

    @Test
    void chemicals_give_first_and_then_petroleum_processing() {
        Feedstock.Net net =
                net(GUIDE, "final/chemicals 3", "final/petroleum_coking 2", "final/textiles 5", "feedstock 4");
        assertThat(left(net)).isEqualTo(Map.of("chemicals", 0.0, "petroleum_coking", 1.0, "textiles", 5.0));
        assertThat(net.excluded().value()).isEqualTo(4);
    }

    /** 8 of feedstock, 5 in the two first branches: the other 3 come from 4 and 6 in proportion, 1.2 and 1.8. */
    @Test
    void what_they_cannot_give_comes_from_the_other_branches_in_proportion() {
        Map<String, Double> left = left(net(
                GUIDE,
                "final/chemicals 3",
                "final/petroleum_coking 2",
                "final/textiles 4",
                "final/paper 6",
                "feedstock 8"));
        assertThat(left.get("textiles")).isCloseTo(2.8, within(1e-12));
        assertThat(left.get("paper")).isCloseTo(4.2, within(1e-12));
    }

    @Test
    void more_feedstock_than_use_takes_all_and_no_more() {
        Feedstock.Net net = net(GUIDE, "final/chemicals 3", "final/textiles 4", "feedstock 9");
        assertThat(left(net)).isEqualTo(Map.of("chemicals", 0.0, "textiles", 0.0));
        assertThat(net.excluded().value()).isEqualTo(7);
    }

    /** The five chemical branches of the CEADs method give together: 2 of 4 is half of each. */
    @Test
    void by_the_ceads_method_five_branches_give_together_in_proportion() {
        Map<String, Double> left =
                left(net(CEADS, "final/chemicals 3", "final/plastics 1", "final/textiles 5", "feedstock 2"));
        assertThat(left).isEqualTo(Map.of("chemicals", 1.5, "plastics", 0.5, "textiles", 5.0));
    }

    @Test
    void by_the_ceads_method_no_other_branch_gives() {
        Feedstock.Net net = net(CEADS, "final/chemicals 3", "final/textiles 5", "feedstock 4");
        assertThat(left(net)).isEqualTo(Map.of("chemicals", 0.0, "textiles", 5.0));
        assertThat(net.excluded().value()).isEqualTo(3);
    }

    @Test
    void a_reduced_use_names_the_feedstock_datum_beside_its_own() {
        Feedstock.Net net = net(GUIDE, "final/chemicals 3", "feedstock 1");
        assertThat(net.uses().get(0).data())
                .extracting(datum -> datum.item())
                .containsExactly("energy/final/chemicals/diesel", "energy/feedstock/diesel");
    }
}
