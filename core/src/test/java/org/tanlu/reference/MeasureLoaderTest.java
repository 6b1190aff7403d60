package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip in the library is refused with file and row. */
class MeasureLoaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(ReferenceTable.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(ReferenceTable.folder().relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8.2 | potential/outdated_capacity_energy[tce] | potential/coal_of_mars[tce] | no item potential/coal_of_mars",
                "8.2 | potential/outdated_capacity_energy[tce] | potential/outdated_capacity_energy[kW] | taken in kW",
                "8.2 | potential/outdated_capacity_energy[tce] | $mars | unknown parameter $mars",
                "8.2 | outdated_capacity_resupplied | perpetuum_mobile | unknown technology_to perpetuum_mobile",
                "8.2 | 0,500,2000 | 600,500,2000 | not in order",
                "8.2 | S-GATE | S-OUT | duplicate id S-OUT",
                "requires | D-MON,F-MOT | D-MON,F-MARS | unknown to F-MARS"
            })
    void a_slip_is_named_with_its_file_and_row(String file, String right, String wrong, String message)
            throws IOException {
        String path = "measures/" + file + ".csv";
        List<String> lines = Files.readAllLines(folder.resolve(path));
        int row = Stream.iterate(0, line -> line + 1)
                .filter(line -> lines.get(line).contains(right))
                .findFirst()
                .orElseThrow();
        lines.set(row, lines.get(row).replace(right, wrong));
        Files.write(folder.resolve(path), lines);
        assertThat(row).isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.load(folder))
                .withMessageContaining("reference/" + path + " row " + (row + 1))
                .withMessageContaining(message);
    }
}
