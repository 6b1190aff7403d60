package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.trace.Text;

/**
 * 单一依据判断 judges whether a number rests on one internal series alone, from what stands in its place in runs with other
 * data: those of {@link Codes}, and last one in which internal zeros are none. Words are not judged, the numbers in them are.
 */
final class Suspicion {
    private static final String HIDDEN = "C";
    private static final int FEWEST_DIGITS = 3;

    /** What printed units are of those in the results: 万, 亿, %, and their reverse. */
    private static final List<Double> SCALES = List.of(1.0, 1e-4, 1e4, 1e-8, 100.0);

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern NO_PLACE = Pattern.compile("\\D|^0[.]0*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=[年—])");

    /** Why a number goes that would tell another one. */
    private static final Text SUBTRACTION =
            Text.of("与其他公开的数相减可推出一项内部数据", "less other numbers that are shown it would tell one internal series");

    private final Perturbation perturbation;
    private final List<Suppressed> record;
    private final List<Movement> taboos = new ArrayList<>();
    private final TreeMap<Double, List<Movement>> clear = new TreeMap<>();

    Suspicion(Perturbation perturbation, List<Suppressed> record) {
        this.perturbation = perturbation;
        this.record = record;
    }

    /** How a text moves in the runs with other internal data. */
    Movement movement(String text, List<Optional<String>> others) {
        return Movement.of(text, others.subList(0, perturbation.codes().runs()));
    }

    /** Whether a text must not be shown by itself; if so, the record says where it stood and what it was. */
    boolean hides(String text, List<Optional<String>> others, String where, String what) {
        if (others.isEmpty()) {
            return false;
        }
        Movement movement = movement(text, others);
        if (Numerals.isNothing(text)
                && others.get(others.size() - 1)
                        .filter(other -> !other.equals(text))
                        .isPresent()) {
            record.add(new Suppressed(
                    where, what, Text.of("由内部数据决定，是否为零不公开", "rests on internal data; not said whether it is zero")));
            return true;
        }
        if (isTaboo(text, movement)) {
            record.add(new Suppressed(where, what, SUBTRACTION));
            return true;
        }
        if (!movement.isSafe(perturbation.codes().weight()) && !isClear(text, movement)) {
            record.add(new Suppressed(where, what, reason(movement.pattern())));
            return true;
        }
        return false;
    }

    /** Whether a movement of a number, or of what is left when others are subtracted, tells one internal series. */
    boolean tells(Movement movement) {
        return movement.isAny()
                && movement.unknown() == 0
                && !movement.isSafe(perturbation.codes().weight());
    }

    /** Notes that a number is hidden for what would follow from it, wherever it stands. */
    void forbid(Movement movement) {
        taboos.add(movement);
    }

    /** Notes that the result tables show a number, so that the document may print it rounded. */
    void clear(Movement movement) {
        clear.computeIfAbsent(Math.abs(movement.value()), value -> new ArrayList<>())
                .add(movement);
    }

    /** Whether it is a number of the result tables that may be shown, printed to three places at least. */
    boolean isClear(String text, Movement movement) {
        if (!Numerals.isNumber(text) || !isLong(text, NO_DIGIT) || isTaboo(text, movement)) {
            return false;
        }
        double grain = Numerals.grain(text);
        return SCALES.stream().anyMatch(scale -> isClear(movement, scale, grain));
    }

    private boolean isClear(Movement movement, double scale, double grain) {
        double value = Math.abs(movement.value());
        return clear.subMap((value - grain) / scale, (value + grain) / scale).values().stream()
                .flatMap(List::stream)
                .anyMatch(exact -> movement.isPrinted(exact, scale, grain));
    }

    private boolean isTaboo(String text, Movement movement) {
        if (taboos.isEmpty() || !Numerals.isNumber(text) || (!movement.isAny() && !isLong(text, NO_PLACE))) {
            return false;
        }
        double grain = Numerals.grain(text);
        return taboos.stream()
                .anyMatch(taboo -> SCALES.stream().anyMatch(scale -> movement.isPrinted(taboo, scale, grain)));
    }

    /** Whether it has three places at least, others than those left out. */
    private static boolean isLong(String text, Pattern leftOut) {
        return leftOut.matcher(text).replaceAll("").length() >= FEWEST_DIGITS;
    }

    private Text reason(int pattern) {
        int series = perturbation.codes().find(pattern);
        if (series < 0) {
            return Text.of("几乎只由一项内部数据决定，或不能确认不是这样", "rests all but alone on one internal series, or may do so");
        }
        Text name = perturbation.name(series);
        return Text.of("只由一项内部数据决定：" + name.chinese(), "rests on one internal series alone: " + name.english());
    }

    /** A text with those of its numbers taken out that must not be shown. */
    String screened(String text, List<Optional<String>> others, String where, String what) {
        return screened(
                        List.of(text),
                        others.stream().map(other -> other.map(List::of)).toList(),
                        where,
                        what)
                .get(0);
    }

    /** The parts of a text, such as words and numbers of a paragraph, with numbers taken out that must not be shown. */
    List<String> screened(List<String> parts, List<Optional<List<String>>> others, String where, String what) {
        List<String> pieces = pieces(parts);
        List<Optional<List<Optional<String>>>> aligned = others.stream()
                .map(other -> other.map(said -> Alignment.numbers(pieces, pieces(said))))
                .toList();
        var screened = new ArrayList<String>();
        int met = 0;
        for (String part : parts) {
            var numbers = new ArrayList<String>();
            for (MatchResult found : numbers(part)) {
                int index = met++;
                List<Optional<String>> replaced = aligned.stream()
                        .map(list -> list.flatMap(counterparts -> counterparts.get(index)))
                        .toList();
                boolean open = isSteadyYear(part, found, replaced) || !hides(found.group(), replaced, where, what);
                numbers.add(open ? found.group() : HIDDEN);
            }
            screened.add(filled(part, numbers));
        }
        return screened;
    }

    /** Whether a number is a year that no run knows otherwise. */
    private boolean isSteadyYear(String text, MatchResult number, List<Optional<String>> others) {
        return YEAR.matcher(text)
                        .region(number.start(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                && !others.isEmpty()
                && !movement(number.group(), others).isAny();
    }

    private static List<String> pieces(List<String> parts) {
        return parts.stream().flatMap(part -> Alignment.pieces(part).stream()).toList();
    }

    private static String filled(String text, List<String> numbers) {
        var next = numbers.iterator();
        return Numerals.NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(next.next()));
    }

    private static List<MatchResult> numbers(String text) {
        return Numerals.NUMBER.matcher(text).results().toList();
    }
}
