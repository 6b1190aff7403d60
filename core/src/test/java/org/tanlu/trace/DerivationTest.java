package org.tanlu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class DerivationTest {
    private static final Text LABEL = Text.of("数", "number");
    private static final Quantity ONE = Quantity.of(1, Unit.ONE);

    @Test
    void a_leaf_has_no_clause_and_no_parents_and_says_where_it_was_read() {
        Derivation leaf = Derivation.leaf(LABEL, ONE, Text.of("年鉴", "yearbook"));
        assertThat(leaf.clause()).isEmpty();
        assertThat(leaf.parents()).isEmpty();
        assertThat(leaf.rule().chinese()).isEqualTo("年鉴");
    }

    @Test
    void a_derivation_does_not_change_with_the_list_it_was_made_of() {
        var parents = new ArrayList<>(List.of(Derivation.leaf(LABEL, ONE, LABEL)));
        var derivation = new Derivation(LABEL, ONE, LABEL, "7.1", parents);
        parents.clear();
        assertThat(derivation.parents()).hasSize(1);
    }

    @Test
    void an_outcome_keeps_its_findings_in_the_order_met() {
        var rule = new Rule("X", "6", Severity.INFO, LABEL, LABEL);
        List<Finding> findings = List.of(Finding.of(rule, "n", "1"), Finding.of(rule, "n", "2"));
        assertThat(Outcome.of("value", findings).findings()).isEqualTo(findings);
    }

    @Test
    void a_text_prints_chinese_before_english() {
        assertThat(LABEL).hasToString("数 / number");
    }
}
