package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanlu.clause.City;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

class PricePathTest {
    private static final ReferenceData REFERENCE = City.REFERENCE;
    private static final Unit UNIT = REFERENCE.units().unit("元/tce");
    private static final Source SOURCE =
            Optional.ofNullable(REFERENCE.sources().get("tanlu")).orElseThrow();

    private static Parameter price(double yuan) {
        return new Parameter(Text.of("价格", "price"), Quantity.of(yuan, UNIT), SOURCE, Verification.UNVERIFIED, "");
    }

    @ParameterizedTest
    @CsvSource({"2020, 900", "2025, 900", "2030, 950", "2035, 1000", "2036, 1000", "2060, 1000"})
    void a_price_stays_before_and_after_what_is_known_and_is_linear_between(int year, double yuan) {
        var path = new PricePath("coal", YearSeries.of(Map.of(2025, price(900), 2035, price(1000))));
        assertThat(path.price(year)).isEqualTo(Quantity.of(yuan, UNIT));
    }

    @Test
    void a_path_without_prices_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PricePath("coal", YearSeries.of(Map.of())))
                .withMessageContaining("coal");
    }
}
