package org.tanlu.office.layout.blind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;

/**
 * 162 workbooks drawn as clerks draw them, by somebody who did not know how they are read. What is taken must be
 * true, what is not taken must be asked about. The property {@code tanlu.blind.keep} names a folder that keeps the
 * workbooks and what became of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("bulk")
class BlindPerturbationsTest {
    private final Map<Perturbation, Outcome> outcomes = new LinkedHashMap<>();

    @TempDir
    Path folder;

    static List<Perturbation> perturbations() {
        return Stream.of(
                        Layouts.all(),
                        MoreLayouts.all(),
                        Units.all(),
                        Names.all(),
                        Years.all(),
                        Values.all(),
                        Noise.all(),
                        Traps.all(),
                        MoreTraps.all(),
                        Scopes.all(),
                        Slips.all(),
                        Remarks.all(),
                        Habits.all(),
                        Leaks.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void there_are_a_hundred_and_sixty_two() {
        assertThat(perturbations()).hasSize(162);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("perturbations")
    void what_is_taken_is_true_and_nothing_is_lost(Perturbation perturbation) throws Exception {
        int number =
                perturbations().stream().map(Perturbation::toString).toList().indexOf(perturbation.toString()) + 1;
        Book book = perturbation.book();
        Path file = folder.resolve("B%03d.xlsx".formatted(number));
        book.save(file);
        keep(file);
        Mapping mapping = AnyLayout.read(Sheets.open(file), Yunzhou.REFERENCE, "云州市");
        Outcome outcome = Outcome.of(book, mapping);
        outcomes.put(perturbation, outcome);
        keep(file.resolveSibling("B%03d.txt".formatted(number)), perturbation, outcome, mapping);
        assertThat(outcome.faults()).isEmpty();
    }

    @AfterAll
    void the_counts_of_each_group_are_told() {
        var groups = new LinkedHashMap<String, List<Outcome>>();
        outcomes.forEach(
                (perturbation, outcome) -> groups.computeIfAbsent(perturbation.group(), key -> new ArrayList<>())
                        .add(outcome));
        groups.put("all", List.copyOf(outcomes.values()));
        groups.forEach((group, all) -> System.out.printf(
                "%s: %d workbooks, %d values, %d taken, %d asked; %d marks, %d doubted; %d with faults%n",
                group,
                all.size(),
                all.stream().mapToInt(Outcome::truths).sum(),
                all.stream().mapToInt(Outcome::taken).sum(),
                all.stream().mapToInt(Outcome::asked).sum(),
                all.stream().mapToInt(Outcome::marks).sum(),
                all.stream().mapToInt(Outcome::doubted).sum(),
                all.stream().filter(outcome -> !outcome.faults().isEmpty()).count()));
    }

    private static void keep(Path file) throws IOException {
        if (!kept().isEmpty()) {
            Files.copy(
                    file,
                    Files.createDirectories(Path.of(kept()))
                            .resolve(file.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keep(Path file, Perturbation perturbation, Outcome outcome, Mapping mapping)
            throws IOException {
        if (!kept().isEmpty()) {
            String text = "%s%n%s%n%s%n%s"
                    .formatted(
                            perturbation,
                            outcome,
                            String.join(System.lineSeparator(), outcome.faults()),
                            Outcome.questions(mapping));
            Files.writeString(Path.of(kept()).resolve(file.getFileName().toString()), text);
        }
    }

    private static String kept() {
        return System.getProperty("tanlu.blind.keep", "");
    }
}
