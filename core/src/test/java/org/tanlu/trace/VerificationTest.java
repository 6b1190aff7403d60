package org.tanlu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {

    @ParameterizedTest
    @EnumSource
    void a_status_is_read_by_its_code_and_by_its_chinese_name(Verification status) {
        assertThat(Verification.find(status.code())).contains(status);
        assertThat(Verification.find(status.text().chinese())).contains(status);
    }

    @Test
    void other_words_are_no_status() {
        assertThat(Verification.find("checked")).isEmpty();
        assertThat(Verification.find("")).isEmpty();
    }

    @Test
    void weak_unverified_and_missing_evidence_is_doubtful() {
        assertThat(Arrays.stream(Verification.values()).filter(Verification::isDoubtful))
                .containsExactly(Verification.WEAK, Verification.UNVERIFIED, Verification.NOT_FOUND);
    }

    /** The weakest link of a chain is its maximum. */
    @Test
    void the_order_runs_from_the_strongest_evidence_to_none() {
        assertThat(Arrays.stream(Verification.values()).map(Verification::code))
                .containsExactly("verified", "secondary", "derived", "weak", "unverified", "not_found");
    }

    @Test
    void severities_run_from_the_mildest_to_the_gravest() {
        assertThat(Severity.values())
                .containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR, Severity.BLOCKING);
    }
}
