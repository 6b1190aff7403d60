package org.tanlu.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.clause.City;
import org.tanlu.report.PlanDocument;
import org.tanlu.trace.Figure;

/** Holds every numeral of a document against the list of those that need no key, and what is printed of results against their values. */
public final class KnownNumerals {
    private static final Pattern ARABIC = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Unkeyed LIST = Unkeyed.of(City.REFERENCE);

    /** Documents print in units a power of ten apart from those of results: 万吨, 亿元, %. */
    private static final int LARGEST = 8;

    private KnownNumerals() {}

    /** How many numerals a document has. */
    public static int count(PlanDocument document) {
        return Reading.of(document).strips().stream()
                .flatMap(strip -> strip.rows().stream())
                .flatMap(List::stream)
                .mapToInt(said -> Numeral.in(said.text()).size())
                .sum();
    }

    /** The numerals that have neither a key nor a reason, each with its place and text. */
    public static List<String> bare(PlanDocument document) {
        var bare = new ArrayList<String>();
        for (Strip strip : Reading.of(document).strips()) {
            for (int row = 0; row < strip.rows().size(); row++) {
                for (int column = 0; column < strip.rows().get(row).size(); column++) {
                    bare.addAll(bare(strip.rows().get(row).get(column), strip.place(row, column)));
                }
            }
        }
        return bare;
    }

    private static List<String> bare(Said said, String place) {
        return Numeral.in(said.text()).stream()
                .filter(numeral -> said.key(numeral).isEmpty())
                .filter(numeral -> LIST.reason(place, said.text(), numeral).isEmpty())
                .map(numeral -> place + ": " + numeral.text() + " in " + said.text())
                .toList();
    }

    /** What is printed with the key of a result that does not exist, or that has another value. */
    public static List<String> untrue(PlanDocument document, List<Figure> results) {
        var values = new TreeMap<String, Double>();
        results.forEach(result -> values.put(result.key(), result.value().value()));
        return Reading.of(document).strips().stream()
                .flatMap(strip -> strip.rows().stream())
                .flatMap(List::stream)
                .flatMap(said -> said.keyed().stream()
                        .filter(part -> !part.key().startsWith("figure/")) // a place in a picture
                        .filter(part -> !isTrue(said.text().substring(part.start(), part.end()), part.key(), values))
                        .map(part -> part.key() + " in " + said.text()))
                .toList();
    }

    /** Where a text has Arabic numerals, one of them is the value, rounded; texts that tell a bound (＜) or words tell no value. */
    private static boolean isTrue(String text, String key, Map<String, Double> values) {
        if (!values.containsKey(key)) {
            return false;
        }
        double value = StrictMath.abs(values.getOrDefault(key, Double.NaN));
        List<BigDecimal> printed = ARABIC.matcher(text)
                .results()
                .map(numeral -> new BigDecimal(numeral.group()))
                .toList();
        return printed.isEmpty()
                || text.contains("＜")
                || printed.stream()
                        .anyMatch(numeral -> IntStream.rangeClosed(-LARGEST, LARGEST)
                                .anyMatch(power -> isRounded(numeral, value * StrictMath.pow(10, power))));
    }

    /** Whether a numeral is a value to its last digit that is not nothing. */
    private static boolean isRounded(BigDecimal numeral, double value) {
        double last = StrictMath.pow(10, -numeral.stripTrailingZeros().scale());
        double unit = numeral.signum() == 0 || numeral.scale() > 0 ? StrictMath.pow(10, -numeral.scale()) : last;
        return StrictMath.abs(numeral.doubleValue() - value) <= unit * (0.5 + 1e-6);
    }
}
