package org.tanlu.uncertainty;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Category;
import org.tanlu.reference.RangeAssignment.Role;
import org.tanlu.reference.UncertainRange;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Lines and ranges for tests, told in per cent. */
final class Sample {
    private static final Source SOURCE = new Source("s", "课例", "", "", "");

    private Sample() {}

    static UncertainRange range(double lower, double upper) {
        return new UncertainRange(
                lower + "/" + upper,
                Text.of("范围", "range"),
                Quantity.of(lower / 100, Unit.ONE),
                Quantity.of(upper / 100, Unit.ONE),
                "",
                SOURCE,
                Verification.VERIFIED,
                "");
    }

    /** An error of a factor that every year shares. */
    static Term.Deviation factor(String key, double lower, double upper) {
        return new Term.Deviation(key, range(lower, upper), Role.FACTOR, false, true);
    }

    /** An error of activity that each year has of its own. */
    static Term.Deviation activity(String key, double lower, double upper) {
        return new Term.Deviation(key, range(lower, upper), Role.ACTIVITY, false, false);
    }

    /** A line of a source of energy. */
    static Term term(int year, String source, double tonnes, Term.Deviation... errors) {
        var key = new UncertaintyRow.Key(
                Part.of(Category.ENERGY), 0, source, Text.of(source, source), source, Optional.empty());
        return new Term(year, source + "/" + year, key, tonnes, List.of(errors));
    }
}
