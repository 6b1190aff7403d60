package org.tanlu.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.trace.Clause;

/** What is taken away from a plan is missed by the requirements that ask for it, and by no others. */
@Clause("4.2")
class RemovalTest {
    /** The requirements that each removal leaves unmet, with {@code :partly} those of which something is left. */
    private static final Map<String, String> MISSED = read();

    private static Map<String, String> read() {
        var missed = new TreeMap<String, String>();
        try (InputStream file =
                Objects.requireNonNull(RemovalTest.class.getResourceAsStream("removals.csv"), "removals.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> missed.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missed;
    }

    private static Map<String, Verdict> expected(Removal removal) {
        var expected = new TreeMap<String, Verdict>();
        String missed = Objects.requireNonNull(MISSED.get(removal.name().toLowerCase(Locale.ROOT)));
        for (String word : missed.split(" ")) {
            String[] parts = word.split(":", 2);
            expected.put(
                    parts[0], parts.length == 1 ? Verdict.NOT_MET : Verdict.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
        return expected;
    }

    @ParameterizedTest
    @EnumSource
    void requirements_that_ask_for_what_is_removed_are_missed_and_no_others(Removal removal) {
        var changed = new TreeMap<String, Verdict>();
        for (Judgement judgement :
                WholePlan.judged(removal.from(WholePlan.plan())).judgements()) {
            String id = judgement.requirement().id();
            if (judgement.verdict()
                    != WholePlan.conformity().find(id).orElseThrow().verdict()) {
                changed.put(id, judgement.verdict());
            }
        }
        assertThat(changed).isEqualTo(expected(removal));
    }

    @Test
    void removals_flip_more_than_two_hundred_requirements_from_met() {
        var flipped = new TreeSet<String>();
        Arrays.stream(Removal.values())
                .forEach(removal -> flipped.addAll(expected(removal).keySet()));
        List<String> met = WholePlan.conformity().judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.MET)
                .map(judgement -> judgement.requirement().id())
                .collect(Collectors.toList());
        flipped.retainAll(met);
        assertThat(flipped).hasSizeGreaterThan(200);
    }
}
