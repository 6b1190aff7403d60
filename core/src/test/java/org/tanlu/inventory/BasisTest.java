package org.tanlu.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Carrier;
import org.tanlu.survey.EnergyBalance.Kind;

class BasisTest {
    private static final Carrier DIESEL = ByHand.carrier("diesel");
    private static final String BALANCE = """
            项目,汽油,柴油
            单位,万吨,万吨
            1.火力发电,,-2
            2.工业,,10
            4.交通运输、仓储和邮政业,,5
            """;

    private static Basis basis(City city) {
        return Basis.choose(city.dossier().value(), 2020);
    }

    private static Basis split(String rows) {
        return basis(City.with("").balance(BALANCE).data(rows));
    }

    @Test
    void an_inventory_alone_governs() {
        Basis basis = basis(City.with("").data("energy/final/textiles/diesel,2020,1,万吨\n"));
        assertThat(basis.governing().kind()).isEqualTo(Kind.INVENTORY);
        assertThat(basis.branches()).isEmpty();
    }

    @Test
    void a_balance_governs_and_the_inventory_beside_it_tells_the_branches() {
        Basis basis = split("energy/final/textiles/diesel,2020,10,万吨\n");
        assertThat(basis.governing().kind()).isEqualTo(Kind.BALANCE);
        assertThat(basis.branches().orElseThrow().kind()).isEqualTo(Kind.INVENTORY);
    }

    @Test
    void without_an_inventory_the_setting_that_prefers_it_changes_nothing() {
        Basis basis = basis(City.with("energy_basis,inventory\n").balance(BALANCE));
        assertThat(basis.governing().kind()).isEqualTo(Kind.BALANCE);
    }

    @Test
    void a_row_without_branches_is_one_use_as_printed() {
        List<Use> uses = split("").uses("industry", DIESEL);
        assertThat(uses).hasSize(1);
        assertThat(uses.get(0).sector()).isEmpty();
        assertThat(uses.get(0).amount().value()).isEqualTo(10);
        assertThat(uses.get(0).rule()).isEqualTo(Use.AS_PRINTED);
    }

    /** 9.98 in branches against 10 printed: within half a per cent, so the shares hold and the printed total too. */
    @Test
    void branches_that_nearly_sum_to_the_row_split_it_in_proportion() {
        List<Use> uses = split("""
                energy/final/textiles/diesel,2020,2.495,万吨
                energy/final/paper/diesel,2020,7.485,万吨
                """).uses("industry", DIESEL);
        assertThat(uses).extracting(Use::unit).containsExactlyInAnyOrder("textiles", "paper");
        assertThat(uses).allSatisfy(use -> {
            double expected = use.unit().equals("textiles") ? 2.5 : 7.5;
            assertThat(use.amount().value()).isCloseTo(expected, within(1e-12));
            assertThat(use.data()).hasSize(2);
        });
    }

    @Test
    void branches_further_off_do_not_split_the_row() {
        List<Use> uses = split("energy/final/textiles/diesel,2020,9.9,万吨\n").uses("industry", DIESEL);
        assertThat(uses).extracting(Use::unit).containsExactly("industry");
    }

    /** Of small amounts only the last printed digit counts: 0.04 is more than half a per cent of 1, but rounding. */
    @Test
    void rounding_of_the_last_printed_digit_is_no_contradiction() {
        Basis basis = basis(City.with("")
                .balance(BALANCE.replace("2.工业,,10", "2.工业,,1"))
                .data("energy/final/textiles/diesel,2020,1.04,万吨\n"));
        assertThat(basis.uses("industry", DIESEL))
                .extracting(use -> use.unit() + " " + use.amount().value())
                .containsExactly("textiles 1.0");
    }

    @Test
    void only_industry_has_branches() {
        List<Use> uses = split("energy/final/transport/diesel,2020,5,万吨\n").uses("transport", DIESEL);
        assertThat(uses).hasSize(1);
        assertThat(uses.get(0).rule()).isEqualTo(Use.AS_PRINTED);
    }

    @Test
    void a_row_that_was_not_printed_has_no_use() {
        assertThat(split("").uses("trade", DIESEL)).isEmpty();
    }

    @Test
    void amounts_come_in_the_carriers_statistical_unit() {
        Basis basis = basis(City.with("").data("energy/final/textiles/diesel,2020,25000,吨\n"));
        assertThat(basis.uses("industry", DIESEL))
                .extracting(Use::amount)
                .containsExactly(Quantity.of(2.5, DIESEL.unit()));
    }

    @Test
    void an_input_is_positive_and_an_unprinted_one_absent() {
        assertThat(split("").input("thermal_power", DIESEL)).contains(Quantity.of(2, DIESEL.unit()));
        assertThat(split("").input("heat_supply", DIESEL)).isEmpty();
    }
}
