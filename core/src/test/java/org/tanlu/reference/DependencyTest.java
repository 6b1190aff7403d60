package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;

class DependencyTest {

    private static Dependency row(String first, String then, Dependency.Kind kind) {
        return new Dependency(first, then, kind, 0, Quantity.of(1, Unit.ONE), Optional.empty());
    }

    private static MeasureLibrary library(Dependency... dependencies) {
        return new MeasureLibrary(Map.of(), Map.of(), List.of(dependencies), Map.of(), List.of(), Map.of());
    }

    @Test
    void measures_that_wait_for_one_another_are_refused_and_the_cycle_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library(
                        row("A", "B", Dependency.Kind.BEFORE),
                        row("B", "C", Dependency.Kind.HALF_DONE),
                        row("C", "D", Dependency.Kind.ANY_OF),
                        row("D", "B", Dependency.Kind.PROPORTIONAL)))
                .withMessageContaining("B → C → D → B");
    }

    @Test
    void two_ways_to_the_same_measure_are_no_cycle() {
        assertThat(library(
                                row("A", "B", Dependency.Kind.BEFORE),
                                row("A", "C", Dependency.Kind.BEFORE),
                                row("B", "D", Dependency.Kind.BEFORE),
                                row("C", "D", Dependency.Kind.BEFORE))
                        .dependencies())
                .hasSize(4);
    }

    @Test
    void exclusion_puts_no_order_and_stands_in_both_directions() {
        assertThat(library(row("A", "B", Dependency.Kind.EXCLUDES), row("B", "A", Dependency.Kind.EXCLUDES))
                        .dependencies())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library(row("A", "B", Dependency.Kind.EXCLUDES)))
                .withMessageContaining("A excludes B but not the other way round");
    }
}
