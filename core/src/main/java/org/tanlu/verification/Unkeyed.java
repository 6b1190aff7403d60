package org.tanlu.verification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.UnkeyedNumeral;

/** 无键数字清单 the list of numerals that need no key: numbers of clauses, dates, titles, names, as {@code standard/numerals.csv} has it. */
final class Unkeyed {
    private static final String YEAR = "year";

    /** What a planner may type without a key. */
    private static final List<String> TYPED = List.of(
            YEAR,
            "caption",
            "heading",
            "cross_reference",
            "clause",
            "clause_words",
            "document_number",
            "title",
            "chemical",
            "fixed_words",
            "determiner",
            "planning_period");

    /** What makes the year of a typed sentence a result: when emissions peak. */
    private static final Pattern PEAK = Pattern.compile("达峰|峰值");

    private static final String ENDS = "。；！？";

    private final List<UnkeyedNumeral> kinds;
    private final List<Pattern> patterns;
    private final List<Pattern> places;

    private Unkeyed(List<UnkeyedNumeral> kinds) {
        this.kinds = kinds;
        this.patterns =
                kinds.stream().map(kind -> Pattern.compile(kind.pattern())).toList();
        this.places = kinds.stream().map(kind -> Pattern.compile(kind.where())).toList();
    }

    static Unkeyed of(ReferenceData reference) {
        return new Unkeyed(reference.standard().numerals());
    }

    /**
     * Why a numeral of a text needs no key; empty where it needs one.
     *
     * @param place the headings, the caption and the column that the text stands under
     */
    Optional<String> reason(String place, String text, Numeral numeral) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (!kinds.get(kind).where().isEmpty()
                    && !places.get(kind).matcher(place).find()) {
                continue;
            }
            if (holds(kind, text, numeral)) {
                return Optional.of(kinds.get(kind).name().chinese());
            }
        }
        return Optional.empty();
    }

    /**
     * Whether whoever typed a text need not say whence its numeral is: a date, a clause, a title, but no count or setting, and no
     * year in a sentence on the peak, which is a result.
     */
    boolean mayBeTyped(String text, Numeral numeral) {
        boolean isOnPeak = PEAK.matcher(sentence(text, numeral)).find();
        return IntStream.range(0, kinds.size())
                .filter(kind -> TYPED.contains(kinds.get(kind).id()))
                .filter(kind -> !(isOnPeak && kinds.get(kind).id().equals(YEAR)))
                .anyMatch(kind -> holds(kind, text, numeral));
    }

    /** The sentence that a numeral stands in. */
    private static String sentence(String text, Numeral numeral) {
        int from = numeral.start();
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = numeral.end();
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private boolean holds(int kind, String text, Numeral numeral) {
        Matcher matcher = patterns.get(kind).matcher(text);
        while (matcher.find() && matcher.start() <= numeral.start()) {
            if (numeral.end() <= matcher.end()) {
                return true;
            }
        }
        return false;
    }
}
