package org.tanlu.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    private final LinearProgramBuilder model = LinearProgram.named("test");
    private final Column x = model.column("x", 0, 4, 3);
    private final Column y = model.column("y", 2);
    private final Row sum = model.atLeast("sum", 5);

    private static void assertRefused(ThrowingCallable mistake, String chinese, String english) {
        assertThatIllegalArgumentException()
                .isThrownBy(mistake)
                .withMessageContaining(chinese)
                .withMessageContaining(english);
    }

    @Test
    void coefficients_stand_by_columns_with_rows_ascending() {
        Row other = model.exactly("other", 1);
        model.entry(other, y, 2).entry(other, x, 4).entry(sum, y, 1).entry(sum, x, 3);
        Entries entries = model.build().entries();
        assertThat(entries.starts()).containsExactly(0, 2, 4);
        assertThat(entries.rows()).containsExactly(0, 1, 0, 1);
        assertThat(entries.values()).containsExactly(3, 4, 1, 2);
    }

    @Test
    void a_coefficient_of_zero_leaves_no_trace() {
        assertThat(model.entry(sum, x, 0).entry(sum, x, 1).build().nonzeros()).isEqualTo(1);
    }

    @Test
    void tens_of_thousands_of_columns_are_collected() {
        Row all = model.atLeast("all", 1);
        for (int i = 0; i < 30_000; i++) {
            model.entry(all, model.column("c" + i, 1), 1);
        }
        LinearProgram program = model.build();
        assertThat(program.columns()).isEqualTo(30_002);
        assertThat(program.nonzeros()).isEqualTo(30_000);
    }

    @Test
    void a_name_given_twice_is_refused() {
        assertRefused(() -> model.column("x", 1), "变量名称重复：“x”，第 1 个已用", "column name given twice: x");
        assertRefused(() -> model.atMost("sum", 1), "约束名称重复：“sum”", "row name given twice: sum");
        assertRefused(() -> model.column(" ", 1), "没有名称", "has no name");
    }

    @Test
    void a_coefficient_given_twice_is_refused() {
        model.entry(sum, x, 1).entry(sum, y, 1).entry(sum, x, 2);
        assertRefused(model::build, "系数“sum/x”给了不止一次", "coefficient sum/x is given more than once");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertRefused(() -> model.entry(sum, y, Double.NaN), "“sum/y”的系数不是有限的数", "sum/y is not a finite number");
        assertRefused(() -> model.column("z", Double.POSITIVE_INFINITY), "“z”的成本", "the cost of z");
        assertRefused(() -> model.atLeast("n", Double.NaN), "“n”的上下界不是数", "row n has a bound that is not a number");
        assertRefused(() -> model.constant(Double.NaN), "常数项", "the constant");
    }

    @Test
    void bounds_with_nothing_between_them_are_refused() {
        assertRefused(() -> model.column("z", 2, 1, 0), "“z”的上下界之间没有取值：2.0 至 1.0", "column z has bounds");
        assertRefused(() -> model.row("r", 1, 0), "“r”的上下界之间没有取值", "row r has bounds");
        assertRefused(() -> model.atMost("r", Double.NEGATIVE_INFINITY), "没有取值", "nothing between them");
        assertRefused(() -> model.integer("i", 0.2, 0.8, 0), "没有整数", "no whole number between its bounds");
    }

    @Test
    void a_programme_of_nothing_is_refused() {
        assertRefused(() -> LinearProgram.named("nothing").build(), "“nothing”没有变量", "nothing has no columns");
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        assertRefused(() -> model.column("z", 2, 1, 0), "没有取值", "nothing between");
        assertThat(model.column("z", 1, 2, 0).index()).isEqualTo(2);
    }

    @Test
    void changed_bounds_leave_the_programme_as_it_was() {
        LinearProgram program = model.entry(sum, x, 1).build();
        LinearProgram changed =
                program.withRowBounds(sum, 1, 2).withColumnBounds(y, -1, 1).withCost(x, 9);
        assertThat(changed.rowUpper(0)).isEqualTo(2);
        assertThat(changed.lower(1)).isEqualTo(-1);
        assertThat(changed.cost(0)).isEqualTo(9);
        assertThat(program.rowUpper(0)).isInfinite();
        assertThat(program.lower(1)).isZero();
        assertThat(program.cost(0)).isEqualTo(3);
        assertRefused(() -> program.withRowBounds(sum, 2, 1), "“sum”", "row sum");
    }

    @Test
    void the_cost_of_a_point_has_the_constant() {
        assertThat(model.constant(100).build().objective(new double[] {1, 2})).isEqualTo(107);
    }
}
