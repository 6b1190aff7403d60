package org.tanlu.verification;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How alike pieces of two readings are; 0 where they cannot be the same piece with something changed. */
final class Likeness {
    private static final int SAME = 100;
    private static final int BUT_NUMBERS = 70;
    private static final int FAINT = 10;
    private static final int LONG = 6;

    private Likeness() {}

    /** Of two pieces. */
    static int ofStrips(Strip one, Strip other) {
        if (one.kind() != other.kind()) {
            return 0;
        }
        if (one.kind() == Strip.Kind.TEXT) {
            return ofTexts(text(one), text(other));
        }
        int names = ofTexts(one.name(), other.name());
        int heads = ofRows(one.rows().get(0), other.rows().get(0));
        return StrictMath.max(names, heads) < BUT_NUMBERS / 2 ? 0 : SAME + names + heads;
    }

    private static String text(Strip strip) {
        return strip.rows().get(0).get(0).text();
    }

    /** Of two rows: the first entry names the row. */
    static int ofRows(List<Said> one, List<Said> other) {
        int common = StrictMath.min(one.size(), other.size());
        if (common == 0) {
            return one.size() == other.size() ? SAME : 0;
        }
        int entries = IntStream.range(0, common)
                .map(place -> ofTexts(one.get(place).text(), other.get(place).text()))
                .sum();
        int most = StrictMath.max(one.size(), other.size());
        int first = ofTexts(one.get(0).text(), other.get(0).text());
        return entries < SAME * most / 4 ? 0 : entries / most + first;
    }

    /** Of two entries of a row: any two may be the same entry, changed. */
    static int ofEntries(Said one, Said other) {
        return StrictMath.max(FAINT, ofTexts(one.text(), other.text()));
    }

    /** Of two texts. */
    static int ofTexts(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        String first = Numeral.masked(one);
        String second = Numeral.masked(other);
        if (first.equals(second)) {
            return BUT_NUMBERS;
        }
        if (StrictMath.max(first.length(), second.length()) < LONG) {
            return 0;
        }
        double shared = shared(first, second);
        return shared < 0.5 ? 0 : (int) (shared * BUT_NUMBERS);
    }

    /** The part of characters that two texts have in common, of those of both, whatever their order. */
    private static double shared(String one, String other) {
        var counts = one.chars()
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.summingInt(letter -> 1)));
        int common = 0;
        for (int place = 0; place < other.length(); place++) {
            int left = counts.getOrDefault((int) other.charAt(place), 0);
            if (left > 0) {
                common++;
                counts.put((int) other.charAt(place), left - 1);
            }
        }
        return 2.0 * common / (one.length() + other.length());
    }
}
