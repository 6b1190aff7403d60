package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.LpText;
import org.tanlu.linear.RandomPrograms;
import org.tanlu.linear.SmallChoice;
import org.tanlu.linear.SolverUnavailable;

/** What is written as text is, to a reader that knows nothing of this project, the programme that was written. */
class LpTextReadByHighsTest {
    @TempDir
    Path folder;

    private double read(LinearProgram program) throws IOException, SolverUnavailable {
        Path file = Files.writeString(folder.resolve("model.lp"), LpText.of(program));
        HighsLibrary library = HighsLibrary.load(Machine.natives());
        Pointer model = library.create();
        try {
            library.call("Highs_setBoolOptionValue", model, "output_flag", 0);
            library.call("Highs_readModel", model, file.toString());
            library.call("Highs_run", model);
            return library.info(model, "objective_function_value");
        } finally {
            library.destroy(model);
        }
    }

    @Test
    void linear_programmes_cost_the_same() throws IOException, SolverUnavailable {
        for (int seed = 0; seed < 10; seed++) {
            LinearProgram program = RandomPrograms.linear(seed, 20, 12);
            double cost = Machine.highs().solve(program).objective();
            assertThat(read(program)).as("seed %d", seed).isCloseTo(cost, within(1e-6));
        }
    }

    @Test
    void programmes_with_whole_numbers_cost_the_same() throws IOException, SolverUnavailable {
        LinearProgram program = SmallChoice.of(24).program();
        assertThat(read(program)).isCloseTo(Machine.highs().solve(program).objective(), within(1e-6));
    }

    @Test
    void names_of_every_kind_are_read() throws IOException, SolverUnavailable {
        var model = LinearProgram.named("names");
        for (String name : new String[] {"a b", "a-b", "3x", "e5", "end", "光伏", "~", "free", "x(1,2)", "z[3]", "st"}) {
            model.entry(model.atLeast(name, 1), model.column(name, 1), 1);
        }
        assertThat(read(model.build())).isCloseTo(11, within(1e-9));
    }
}
