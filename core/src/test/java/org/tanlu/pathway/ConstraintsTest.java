package org.tanlu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.linear.DenseSolver;
import org.tanlu.linear.Limits;
import org.tanlu.linear.LpText;
import org.tanlu.trace.Clause;

/** Every kind of rows does what it says, and nothing else does it in its place. */
@Clause("10")
class ConstraintsTest {
    private static final Map<String, ConstraintCases.Case> CASES = ConstraintCases.all();
    private static final Path TEXTS = Path.of("src/test/resources/org/tanlu/pathway");

    static List<Constraint> kinds() {
        return Constraints.ALL;
    }

    @Test
    void every_kind_has_a_case_and_a_name_of_its_own() {
        assertThat(CASES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(Constraint::id).toList());
        assertThat(kinds().stream().map(kind -> kind.name().chinese())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_plan_keeps_what_a_kind_of_rows_says(Constraint kind) {
        assertThat(of(kind).holds()).accepts(solved(kind, Constraints.ALL));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void without_a_kind_of_rows_the_plan_breaks_what_it_says(Constraint kind) {
        List<Constraint> others =
                kinds().stream().filter(one -> !one.equals(kind)).toList();

        assertThat(of(kind).holds()).rejects(solved(kind, others));
    }

    private static ConstraintCases.Case of(Constraint kind) {
        return Objects.requireNonNull(CASES.get(kind.id()));
    }

    private static Answer solved(Constraint kind, List<Constraint> kinds) {
        Task task = of(kind).task();
        return new Search(new DenseSolver(), Limits.NONE).solve(task, kinds);
    }

    /** The texts are written anew with {@code -Dtanlu.golden.write=true}; the difference is then to be reviewed. */
    @ParameterizedTest
    @MethodSource("kinds")
    void the_rows_of_a_kind_are_those_that_were_reviewed(Constraint kind) throws IOException {
        var draft = new Draft(of(kind).task());
        String text = LpText.of(Constraints.program(draft, List.of(kind)));
        Path file = TEXTS.resolve(kind.id() + ".lp");
        if (Boolean.getBoolean("tanlu.golden.write")) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
