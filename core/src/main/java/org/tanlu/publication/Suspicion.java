package org.tanlu.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.trace.Text;

/**
 * 单一依据判断 judges whether something printed rests on one internal series alone, from what stands in its place in runs with
 * other data: those of {@link Codes}, and last one with other public data. What moves by less than a trifle has not moved: a
 * sum that is all but one series is that series. A number that one internal series moves rests on it alone unless public
 * data move it too and the series is the lesser part of it; a quotient by something public is not the lesser part.
 */
final class Suspicion {
    /** A change of less than this part of a number does not count. */
    private static final double TRIFLE = 0.005;

    /** A number that follows a series, or its reciprocal, moves by this part at least; the lesser part of a sum moves less. */
    private static final double FOLLOWS = 0.9 * (1 - 1 / Perturbation.LEAST);

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<!\\d)[-\u2212])?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final String HIDDEN = "C";

    private final Perturbation perturbation;
    private final List<Suppressed> record;

    Suspicion(Perturbation perturbation, List<Suppressed> record) {
        this.perturbation = perturbation;
        this.record = record;
    }

    /** Whether a text must not be shown by itself; if so, the record says where it stood and what it was. */
    boolean hides(String text, List<Optional<String>> others, String where, String what) {
        if (others.isEmpty()) {
            return false;
        }
        int runs = others.size() - 1;
        int pattern = 0;
        for (int run = 0; run < runs; run++) {
            if (others.get(run).filter(other -> differ(text, other)).isPresent()) {
                pattern |= 1 << run;
            }
        }
        boolean found = others.stream().allMatch(Optional::isPresent);
        boolean open = (found && pattern == 0)
                || Integer.bitCount(pattern) > perturbation.codes().weight()
                || (found && isLesserPart(text, others.subList(0, runs), others.get(runs)));
        if (!open) {
            record.add(new Suppressed(where, what, reason(pattern)));
        }
        return !open;
    }

    /** Whether public data move a number and the internal ones by so little that they are its lesser part. */
    private static boolean isLesserPart(String text, List<Optional<String>> others, Optional<String> ofPublicData) {
        return isNumber(text)
                && ofPublicData.filter(other -> differ(text, other)).isPresent()
                && others.stream()
                        .flatMap(Optional::stream)
                        .allMatch(other -> isNumber(other)
                                && Math.abs(value(other) - value(text)) < FOLLOWS * Math.abs(value(text)));
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
        List<String> numbers = numbers(text);
        String words = skeleton(text);
        List<Optional<List<String>>> aligned = others.stream()
                .map(other -> other.filter(said -> skeleton(said).equals(words)).map(Suspicion::numbers))
                .toList();
        if (numbers.isEmpty()) {
            return hides(text, others, where, what) ? HIDDEN : text;
        }
        var screened = new ArrayList<String>();
        for (int i = 0; i < numbers.size(); i++) {
            int index = i;
            List<Optional<String>> replaced = aligned.stream()
                    .map(found -> found.map(list -> list.get(index)))
                    .toList();
            screened.add(hides(numbers.get(i), replaced, where, what) ? HIDDEN : numbers.get(i));
        }
        return filled(text, screened);
    }

    private static String filled(String text, List<String> numbers) {
        var next = numbers.iterator();
        return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(next.next()));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A text with its numbers, years left aside, made alike. */
    static String skeleton(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> YEAR.matcher(found.group()).matches() ? found.group() : "#");
    }

    private static boolean differ(String one, String other) {
        if (one.equals(other)) {
            return false;
        }
        if (!isNumber(one) || !isNumber(other)) {
            return true;
        }
        double first = value(one);
        double second = value(other);
        return Math.abs(first - second) > TRIFLE * Math.max(Math.abs(first), Math.abs(second));
    }

    /** Whether a text is a number and nothing else. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static double value(String text) {
        return Double.parseDouble(text.replace(",", "").replace('\u2212', '-'));
    }
}
