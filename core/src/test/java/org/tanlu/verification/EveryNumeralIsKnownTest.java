package org.tanlu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tanlu.report.ExampleDocuments;
import org.tanlu.report.TextVersion;

/**
 * Every numeral of the examples' documents has a key or stands on the list of those that need none, and prints the value of its key.
 * The same of plans with a solved pathway is asked where there is a solver.
 */
@Tag("bulk")
class EveryNumeralIsKnownTest {
    @ParameterizedTest
    @EnumSource
    void no_numeral_lacks_both_key_and_reason(ExampleDocuments example) {
        assertThat(KnownNumerals.bare(example.document())).isEmpty();
        assertThat(KnownNumerals.count(example.document()))
                .isGreaterThan(example.version() == TextVersion.FULL ? 5000 : 100);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEIJING_FULL", "BEIJING_ISSUE"})
    void what_is_printed_of_a_result_is_its_value(ExampleDocuments example) {
        assertThat(KnownNumerals.untrue(example.document(), example.plan().figures()))
                .isEmpty();
    }
}
