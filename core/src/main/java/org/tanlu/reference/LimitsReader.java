package org.tanlu.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form.Ceiling;
import org.tanlu.reference.Form.Limits;
import org.tanlu.reference.ReferenceFiles.Row;

/** Reads what the values of a register's column cannot be. */
final class LimitsReader {
    private static final Pattern BOUND = Pattern.compile("(-?[0-9.]+)(?: (\\S+))?");
    private static final Pattern LATEST = Pattern.compile("latest \\+ (\\d+)");
    private static final Pattern CEILING = Pattern.compile("(\\w+) × ([0-9.]+) (\\S+)/(\\S+)");

    private final Row row;
    private final Units units;

    LimitsReader(Row row, Units units) {
        this.row = row;
        this.units = units;
    }

    /** The limits of the row's column. */
    Limits read() {
        Optional<String> maximum = row.find("maximum");
        Optional<String> latest = maximum.filter(text -> text.startsWith("latest"));
        return new Limits(
                row.find("minimum").map(this::bound),
                maximum.filter(text -> latest.isEmpty()).map(this::bound),
                latest.map(text -> Integer.valueOf(matched(LATEST, text).group(1))),
                row.list("not_before"),
                row.find("at_most").map(this::ceiling));
    }

    private Quantity bound(String text) {
        Matcher bound = matched(BOUND, text);
        Unit unit = Optional.ofNullable(bound.group(2))
                .or(() -> row.find("unit"))
                .map(units::unit)
                .orElse(Unit.ONE);
        return Quantity.of(Double.parseDouble(bound.group(1)), unit);
    }

    private Ceiling ceiling(String text) {
        Matcher ceiling = matched(CEILING, text);
        Quantity amount = Quantity.of(Double.parseDouble(ceiling.group(2)), units.unit(ceiling.group(3)));
        return new Ceiling(ceiling.group(1), units.unit(ceiling.group(4)), amount);
    }

    private Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(row.where() + ": cannot read the limit " + text);
        }
        return matcher;
    }
}
