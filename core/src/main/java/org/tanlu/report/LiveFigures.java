package org.tanlu.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Units;
import org.tanlu.report.Block.Printed;
import org.tanlu.trace.Figure;

/**
 * 活数字 figures that a planner calls by key: printed as the section prints them, or as the document does, or by their unit;
 * behind bars in another unit and with decimals, for example {@code key|万吨|2}.
 */
final class LiveFigures {
    /** Keys that differ by more characters in length alone are not like each other. */
    private static final int FAR = 8;

    private static final int NEAREST = 3;
    private static final double HUNDRED_MILLION = 1e8;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final TextMarks document;
    private final Units units;

    LiveFigures(Collection<Figure> all, PlanDocument document, Units units) {
        all.forEach(figure -> figures.put(figure.key(), figure));
        this.document = new TextMarks(document.blocks());
        this.units = units;
    }

    /** The figure of a key. */
    Optional<Figure> find(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /** The values of the years of a series, by year, of which a key that ends with a year is one. */
    Map<Integer, Quantity> series(String key) {
        String stem = key.replaceAll("/\\d{4}$", "/");
        var series = new LinkedHashMap<Integer, Quantity>();
        figures.values().stream()
                .filter(figure -> figure.key().matches(Pattern.quote(stem) + "\\d{4}"))
                .forEach(figure -> series.put(Integer.valueOf(figure.key().substring(stem.length())), figure.value()));
        return series;
    }

    /**
     * A figure as a planner calls it.
     *
     * @param call    key, with a number or with unit and decimals behind it
     * @param section the section it stands in
     * @return empty where there is no such figure, or not in that unit
     */
    Optional<Printed> print(String call, TextMarks section) {
        String[] parts = call.split("\\|", -1);
        String[] place = parts[0].strip().split("#", 2);
        String key = place[0];
        if (parts.length > 1) {
            return find(key).flatMap(figure -> inUnit(figure, parts));
        }
        List<String> texts = section.printed(key).isEmpty() ? document.printed(key) : section.printed(key);
        int number = place.length > 1 && place[1].matches("\\d{1,3}") ? Integer.parseInt(place[1]) : 1;
        if (number >= 1 && number <= texts.size()) {
            return Optional.of(new Printed(texts.get(number - 1), key));
        }
        return place.length > 1 ? Optional.empty() : find(key).map(figure -> new Printed(byUnit(figure.value()), key));
    }

    private Optional<Printed> inUnit(Figure figure, String... parts) {
        boolean hasDecimals = parts.length > 2 && parts[2].strip().matches("\\d");
        int decimals = hasDecimals ? Integer.parseInt(parts[2].strip()) : 1;
        String symbol = parts[1].strip();
        if (symbol.isEmpty()) {
            return Optional.of(new Printed(
                    Numbers.fixed(figure.value().value(), decimals)
                            + figure.value().unit().symbol(),
                    figure.key()));
        }
        Optional<Unit> unit = symbol.equals("%")
                ? Optional.of(Unit.PERCENT)
                : units.find(symbol, figure.value().unit().dimension());
        return unit.filter(other -> other.isCompatibleWith(figure.value().unit()))
                .map(other ->
                        new Printed(Numbers.fixed(figure.value().in(other).value(), decimals) + symbol, figure.key()));
    }

    private static String byUnit(Quantity value) {
        Unit unit = value.unit();
        if (unit.equals(Unit.TONNE_CO2E)) {
            return Numbers.wanTonnes(Emissions.tonnes(value.value()));
        }
        if (unit.equals(Unit.ONE)) {
            return Numbers.percent(value.value());
        }
        if (unit.symbol().equals("元")) {
            return Numbers.fixed(value.value() / HUNDRED_MILLION, 1) + "亿元";
        }
        if (unit.symbol().equals("年")) {
            return Numbers.fixed(value.value(), 0) + "年";
        }
        return unit.symbol().equals("%") ? Numbers.fixed(value.value(), 1) + "%" : Amounts.text(value);
    }

    /** The keys that are most like one that is not known. */
    List<String> nearest(String key) {
        return figures.keySet().stream()
                .filter(known -> StrictMath.abs(known.length() - key.length()) <= FAR)
                .map(known -> new Near(known, distance(known, key)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::key))
                .limit(NEAREST)
                .map(Near::key)
                .toList();
    }

    /** A key and how far it is from another. */
    private record Near(String key, int distance) {}

    /** How many characters have to be put in, taken out or exchanged to make one of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = StrictMath.min(change, StrictMath.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
