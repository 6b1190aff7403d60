package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.LpText;
import org.tanlu.linear.SmallChoice;
import org.tanlu.linear.SolverUnavailable;

/** The text of a programme in the hands of glpsol, the program of GLPK, where it is installed. */
class GlpsolTest {
    private static final Pattern OBJECTIVE = Pattern.compile("Objective:\\s+obj = (\\S+)");

    @TempDir
    Path folder;

    private double answer(LinearProgram program) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "skipped: glpsol is not here; install glpk-utils");
        Path text = Files.writeString(folder.resolve("model.lp"), LpText.of(program));
        Path result = folder.resolve("result.txt");
        Process glpsol = new ProcessBuilder("glpsol", "--lp", text.toString(), "-o", result.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(glpsol.waitFor()).isZero();
        Matcher objective = OBJECTIVE.matcher(Files.readString(result));
        assertThat(objective.find()).isTrue();
        return Double.parseDouble(objective.group(1));
    }

    private static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, "glpsol")));
    }

    @Test
    void a_capacity_plan_costs_the_same() throws IOException, InterruptedException, SolverUnavailable {
        LinearProgram program = CapacityPlan.of(1).program();
        double cost = Machine.highs().solve(program).objective();
        assertThat(answer(program)).isCloseTo(cost, within(1e-6 * cost));
    }

    @Test
    void a_choice_of_whole_numbers_costs_the_same() throws IOException, InterruptedException {
        SmallChoice choice = SmallChoice.of(24);
        assertThat(answer(choice.program())).isCloseTo((double) choice.tryAll().orElseThrow(), within(1e-6));
    }
}
