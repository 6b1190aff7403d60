package org.tanlu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.published.ExampleCity;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Outcome;

/**
 * Every numeral of the examples' documents has a key or stands on the list of those that need none; the examples are prepared
 * without a pathway here, whose tables still have results that the list names as open.
 */
@Tag("bulk")
class EveryNumeralIsKnownTest {
    @ParameterizedTest
    @CsvSource({"beijing", "yunzhou"})
    void no_numeral_lacks_both_key_and_reason(String city) {
        Outcome<Plan> plan = ExampleCity.plan(city);
        Reading reading = Reading.of(PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE));
        Unkeyed list = Unkeyed.of(City.REFERENCE);
        var bare = new ArrayList<String>();
        int all = 0;
        for (Strip strip : reading.strips()) {
            for (int row = 0; row < strip.rows().size(); row++) {
                List<Said> said = strip.rows().get(row);
                for (int column = 0; column < said.size(); column++) {
                    Said one = said.get(column);
                    for (Numeral numeral : Numeral.in(one.text())) {
                        all++;
                        Optional<String> reason = list.reason(strip.place(row, column), one.text(), numeral);
                        if (one.key(numeral).isEmpty()
                                && reason.filter(why -> !list.isOpen(why)).isEmpty()) {
                            bare.add(strip.place(row, column) + ": " + numeral.text() + " in " + one.text());
                        }
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
        assertThat(all).isGreaterThan(5000);
    }
}
