package org.tanlu.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** The requirements that a removal leaves unmet, with {@code :partly} those of which something is left. */
    private static String missed(Removal removal) {
        return switch (removal) {
            case INVENTORIES -> """
                    C3.1:partly C3.2 C3.4 C4.2-1:partly C4.2-2:partly C4.2-3 C4.2-4:partly C4.5-2 C5-1:partly C5-2
                    C7.1.1-1 C7.1.1-2 C7.1.1-3 C7.1.1-4 C7.1.1-5 C7.1.1-6 C7.1.2-1 C7.1.2-2:partly C7.1.4-1:partly
                    C7.1.4-5 C7.1.5-1 C7.1.5-2 C7.1.5-3 C7.1.5-4 C7.1.5-5 C7.1.6-5 C7.1.6-6 C7.1.8-1 C7.1.8-2
                    C7.1.8-3 C7.1.9-1 C7.1.9-4 C7.1.9-5 C7.1.9-6 C7.1.9-7 C7.1.9-8 C7.2-3 C8.3.2-4:partly C9.3-4
                    C9.3-9:partly CA-4:partly
                    """;
            case ANALYSIS -> """
                    C4.4-3:partly C7.1.2-2:partly C7.2-1 C7.2-2 C7.2-3 C7.2-4 C7.2-5 C7.2-6 C7.2-7 C9.2-1:partly
                    C9.3-4 CA-4:partly
                    """;
            case INDICATORS -> """
                    C3.3 C4.3-5:partly C4.5-3:partly C9.3-1:partly C9.3-3 C9.3-5 C9.3-6 C9.3-8 C9.3-9:partly C9.3-10
                    CA-2 CA-3 CB-1
                    """;
            case BALANCES -> """
                    C7.1.4-1:partly C7.1.4-2 C7.1.4-3 C7.1.4-4 C7.1.6-1 C7.1.6-2 C7.1.6-3 C7.1.6-4 C9.3-7:partly
                    """;
            case REGISTERS -> """
                    C2-1 C4.1-1 C4.1-2 C4.2-4:partly C5-1:partly C6-1 C6-2 C6-3 C6-6 C9.2-3:partly C9.2-4:partly
                    C9.2-9:partly CA-17
                    """;
            case VISITS -> """
                    C5-1:partly C6-1 C6-2 C6-3
                    """;
            case FIELD_SURVEY -> """
                    C6-4 C6-5
                    """;
            case POTENTIALS -> """
                    C2-2 C3.5 C4.3-2:partly C4.4-2:partly C5-3 C8.1-1 C8.1-2 C8.1-3 C8.1-4 C8.1-5 C8.1-6 C8.1-7
                    C8.1-8 C8.1-9 C8.1-10 C8.1-11 C8.2-1 C8.2-2 C8.2-3 C8.3.1-1 C8.3.1-2 C8.3.1-3 C8.3.1-4 C8.3.1-5
                    C8.3.1-6 C8.3.1-7 C8.3.1-8 C8.3.2-1 C8.3.2-2 C8.3.2-3 C8.3.2-4:partly C8.3.3-1 C8.3.3-2 C8.3.3-3
                    C8.4.1-1 C8.4.1-2 C8.4.2.1-1:partly C8.4.2.1-2 C8.4.2.1-3 C8.4.2.1-4 C8.4.2.1-5 C8.4.2.1-6 C8.4.2.2 C8.4-T
                    C8.4.3.1-1 C8.4.3.1-2 C8.4.3.1-3 C8.4.3.2-2 C8.5-1 C8.5-2 C8.5-3 C8.5-5 C8.6-1 C8.6-2 C9.2-11
                    C9.2-12 C9.2-13 CA-5
                    """;
            case SCENARIOS -> """
                    C4.4-1:partly C4.4-2:partly C4.5-1 C5-4 C9.1-1 C9.1-2 C9.1-3 C9.1-4 C9.1-5 C9.1-6 C9.1-7:partly
                    C9.1-8 C9.2-1:partly C9.2-2 C9.2-3:partly C9.2-4:partly C9.2-5 C9.2-6 C9.2-7 C9.2-8 C9.2-9:partly
                    C9.2-10 C9.3-7:partly CA-7:partly
                    """;
            case TARGETS -> """
                    C4.3-5:partly C4.4-4 C5-5 C9.3-1:partly C9.3-2 C9.3-11:partly C9.3-12 C9.3-13 C9.3-14 C9.3-15
                    CA-7:partly CB-2
                    """;
            case PATHWAY -> """
                    C4.1-3:partly C4.3-2:partly C4.3-3 C4.4-2:partly C4.4-3:partly C4.5-4 C5-6 C7.2-7 C9.3-11:partly
                    C10.1-1 C10.1-2 C10.1-3 C10.1-4 C10.1-5 C10.1-6 C10.1-7 C10.1-8 C10.1-9 C10.1-10 C10.1-11
                    C10.1-12 C10.1-13 C10.1-14 C10.1-15 C10.1-16 C10.1-17 C10.2-1 C10.2-2 C10.2-3 C10.2-4 C10.2-5
                    C10.2-6 C10.2-7 C10.2-8 C10.2-9 C10.2-10 C10.2-11 CA-8 CA-9 CA-10 CA-11 CA-12 CA-13 CA-14 CA-15
                    CA-16
                    """;
            case COMMERCE -> """
                    C10.2-8
                    """;
            case SUPPORTING_BODIES -> """
                    C10.2-1 C10.2-2 C10.2-9 C10.2-10 C10.2-11
                    """;
            case SAFEGUARDS -> """
                    C4.1-3:partly C5-7 C11.1-1:partly C11.1-2 C11.1-3:partly C11.1-4 C11.2-1 C11.2-2 C11.2-3 C11.2-4
                    C11.2-5 C11.2-6 C11.2-7 C11.3-1 C11.3-2 C11.3-3 C11.3-4 C11.3-5 CA-18 CA-19 CA-20 CA-21
                    """;
        };
    }

    private static Map<String, Verdict> expected(Removal removal) {
        var expected = new TreeMap<String, Verdict>();
        for (String word : missed(removal).split("\\s+")) {
            String[] parts = word.split(":", 2);
            expected.put(
                    parts[0],
                    parts.length == 1 ? Verdict.NOT_MET : Verdict.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
        return expected;
    }

    @ParameterizedTest
    @EnumSource
    void requirements_that_ask_for_what_is_removed_are_missed_and_no_others(Removal removal) {
        var changed = new TreeMap<String, Verdict>();
        for (Judgement judgement : WholePlan.judged(removal.from(WholePlan.plan())).judgements()) {
            String id = judgement.requirement().id();
            if (judgement.verdict() != WholePlan.conformity().find(id).orElseThrow().verdict()) {
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
