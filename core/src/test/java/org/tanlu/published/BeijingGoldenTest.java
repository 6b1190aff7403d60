package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.plan.Plan;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;

/**
 * The results of the example city as they were reviewed. They are written anew only with {@code -Dtanlu.golden.write=true};
 * the difference is then to be reviewed. They lie outside the city's folder, where they would be a file to remark on.
 */
class BeijingGoldenTest {
    private static final Path EXPECTED = Path.of("../examples/expected/beijing");
    private static final double RELATIVE = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"totals", "indicators", "supply", "branch_stability"})
    void the_results_are_those_that_were_reviewed(String name) throws IOException, Unreadable {
        List<List<String>> actual = actual(name);
        Path file = EXPECTED.resolve(name + ".csv");
        if (Boolean.getBoolean("tanlu.golden.write")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(
                    file, String.join("\n", actual.stream().map(Csv::line).toList()) + "\n");
        }
        List<List<String>> expected =
                Csv.read(Files.readAllBytes(file), name, Place.ofFile(file.toString())).table().rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList();
        assertThat(actual).hasSameSizeAs(expected);
        for (int row = 0; row < expected.size(); row++) {
            same(name + " row " + (row + 1), expected.get(row), actual.get(row));
        }
    }

    private static void same(String where, List<String> expected, List<String> actual) {
        assertThat(actual).as(where).hasSameSizeAs(expected);
        for (int column = 0; column < expected.size(); column++) {
            String told = actual.get(column);
            String wanted = expected.get(column);
            if (!told.equals(wanted)) {
                assertThat(told).as(where).matches("-?[0-9].*");
                double difference = Double.parseDouble(told) - Double.parseDouble(wanted);
                assertThat(Math.abs(difference))
                        .as("%s: %s against %s", where, told, wanted)
                        .isLessThanOrEqualTo(RELATIVE * Math.max(1e-3, Math.abs(Double.parseDouble(wanted))));
            }
        }
    }

    private static List<List<String>> actual(String name) {
        Outcome<Plan> plan = Beijing.plan();
        ResultTable table = Results.of(plan.value(), plan.findings()).stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<List<String>>();
        rows.add(table.columns().stream().map(ResultTable.Column::name).toList());
        rows.addAll(table.rows());
        return rows;
    }
}
