package org.tanlu.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LpTextTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private static LinearProgram allKinds() {
        var model = LinearProgram.named("all kinds").constant(-2.5);
        Column x = model.column("x", 1);
        Column free = model.column("free(2030)", -INFINITE, INFINITE, 0);
        Column below = model.column("below", -INFINITE, 3, -0.1);
        Column fixed = model.column("fixed", 2, 2, 1e-7);
        Column level = model.integer("level", 1, 9, 30);
        Column started = model.binary("started", 0);
        Row least = model.atLeast("least", -1);
        model.entry(least, x, 1).entry(least, free, -1);
        model.entry(model.atMost("most", 4), below, 2.5);
        model.entry(model.exactly("exact", 0.1), fixed, 1);
        Row between = model.row("between", 1, 2);
        model.entry(between, level, 1).entry(between, started, -3);
        model.row("whatever", -INFINITE, INFINITE);
        return model.build();
    }

    @Test
    void a_programme_is_written_row_by_row() {
        assertThat(LpText.of(allKinds())).isEqualTo("""
                        \\ all kinds
                        Minimize
                         obj: + x - 0.1 below + 1E-7 fixed + 30 level - 2.5 ~constant
                        Subject To
                         least: + x - free(2030) >= -1
                         most: + 2.5 below <= 4
                         exact: + fixed = 0.1
                         between: + level - 3 started - ~between = 0
                         whatever: + 0 x - ~whatever = 0
                        Bounds
                         free(2030) free
                         -inf <= below <= 3
                         fixed = 2
                         1 <= level <= 9
                         0 <= started <= 1
                         1 <= ~between <= 2
                         ~whatever free
                         ~constant = 1
                        General
                         level
                         started
                        End
                        """);
    }

    @Test
    void names_that_the_format_does_not_allow_are_replaced_and_stay_different() {
        var model = LinearProgram.named("names");
        for (String name : new String[] {"a b", "a-b", "3x", "e5", "end", "光伏", "~", "energy"}) {
            model.column(name, 1);
        }
        assertThat(LpText.of(model.build()))
                .contains(" obj: + a~0020b + a~002db + ~0033x + ~00655 + ~0065nd + ~5149~4f0f + ~007e + energy\n");
    }

    @Test
    void long_rows_are_broken_between_terms() {
        var model = LinearProgram.named("long");
        Row row = model.atLeast("row", 1);
        for (int i = 0; i < 40; i++) {
            model.entry(row, model.column("column" + i, 1), i + 2);
        }
        assertThat(LpText.of(model.build()).lines()).allMatch(line -> line.length() <= 110);
    }
}
