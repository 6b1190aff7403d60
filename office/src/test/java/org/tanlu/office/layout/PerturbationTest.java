package org.tanlu.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;

/** Request workbooks that people rearranged: nothing is taken wrongly, nothing is lost, and what is plain is taken. */
@Clause("C6-7")
@Tag("bulk")
class PerturbationTest {
    /** How much of what is plain a reader has to take by itself. */
    private static final double USEFUL = 0.8;

    /** By name: each workbook is read once for all that is asked of it. */
    private static final Map<String, Read> READ = new HashMap<>();

    static Stream<Perturbation> all() {
        return Stream.concat(MildPerturbations.all(), HardPerturbations.all());
    }

    @Test
    void there_are_a_hundred_of_different_names() {
        assertThat(all().map(Perturbation::name))
                .hasSizeGreaterThanOrEqualTo(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_value_is_mapped_wrongly(Perturbation perturbation) {
        Read read = read(perturbation);

        assertThat(Verdict.wrong(read.mapping(), read.file().truth())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_cell_is_accounted_for_and_what_is_not_taken_is_asked(Perturbation perturbation) {
        Read read = read(perturbation);
        Mapping mapping = read.mapping();

        assertThat(mapping.ledgers()).allMatch(Ledger::isBalanced);
        long asked = mapping.questions().stream()
                .mapToLong(question -> question.cells().size())
                .sum();
        assertThat(mapping.taken().size() + asked)
                .isGreaterThanOrEqualTo(read.file().truth().size());
    }

    @Test
    void what_is_plain_is_taken() {
        assertThat(share("plain", MildPerturbations.all())).isGreaterThan(USEFUL);
    }

    @Test
    void the_counts_of_what_is_in_doubt_are_told() {
        assertThat(share("in doubt", HardPerturbations.all())).isBetween(0.0, 1.0);
    }

    /** Tells how much of what stands in workbooks is taken and how much is asked; the share that is taken. */
    private static double share(String kind, Stream<Perturbation> perturbations) {
        long told = 0;
        long taken = 0;
        long asked = 0;
        List<Perturbation> all = perturbations.toList();
        for (Perturbation perturbation : all) {
            Read read = read(perturbation);
            Mapping mapping = read.mapping();
            told += read.file().truth().size();
            taken += mapping.taken().size();
            asked += mapping.questions().stream()
                    .mapToLong(question -> question.cells().size())
                    .sum();
        }
        System.out.printf("%s: %d workbooks, %d values, %d taken, %d asked%n", kind, all.size(), told, taken, asked);
        return told == 0 ? 0 : (double) taken / told;
    }

    /** A workbook and what was read of it. */
    private record Read(Perturbation.File file, Mapping mapping) {}

    private static Read read(Perturbation perturbation) {
        return READ.computeIfAbsent(perturbation.name(), name -> {
            Perturbation.File file = perturbation.file();
            return new Read(file, AnyLayout.read(List.copyOf(file.sheets()), Filled.REFERENCE, "云州市"));
        });
    }
}
