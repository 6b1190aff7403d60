package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.trace.Finding;

/** What the example cities' findings say, in every method, has all its braces filled. */
@Tag("bulk")
class FindingTextTest {
    @ParameterizedTest
    @CsvSource({
        "beijing,gwp_set,AR5",
        "beijing,accounting_method,ceads",
        "beijing,energy_basis,estimate",
        "yunzhou,gwp_set,SAR",
        "yunzhou,landfill_method,decay",
        "yunzhou,indirect_line,market",
        "yunzhou,transport_scope,balance_row",
        "yunzhou,guide_edition,ipcc"
    })
    void no_brace_is_left_open(String city, String key, String value) {
        // findings say the same of few draws, which take less time
        assertThat(ExampleCity.plan(city, key, value, "scenario_draws", "100").findings())
                .isNotEmpty()
                .allSatisfy(this::whole);
    }

    private void whole(Finding finding) {
        assertThat(finding.message() + " " + finding.remedy())
                .as(finding.rule().id())
                .doesNotContain("{");
    }
}
