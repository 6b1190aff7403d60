package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;

/** 目标表述 whether a target stands: its number is none of those in its words (下降18% beside 15 %), or its document is a draft. */
@Clause("4.1")
public final class TargetText {
    private static final Pattern YEAR =
            Pattern.compile("(?:19|20)\\d{2}(?=\\s*(?:[年—–~～至到/、-]|$|比|相比))|〔\\d+〕\\d*|\\d+\\s*(?=号|日|月|条|项|个)");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.\\p{IsLatin}])\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?(?![\\d\\p{IsLatin}])");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:[%％]|个百分点)");
    private static final Pattern DRAFT = Pattern.compile("征求意见|公开征求|讨论稿|送审稿|报批稿|审议稿|初稿|草稿|草案|拟稿");
    private static final double SMALL = 1e-6;
    private static final int TEN = 10;

    private TargetText() {}

    /** Whether a row of plans tells a number that its words do not tell, though they tell numbers of their own. */
    public static boolean isContradicted(Register.Row row) {
        Optional<Quantity> value = row.findQuantity("value");
        String text = row.text("target");
        if (value.isEmpty() || value.get().value() == 0 || text.isEmpty()) {
            return false;
        }
        List<Double> told = numbers(text);
        double number = value.get().value();
        return !told.isEmpty() && told.stream().noneMatch(one -> isAlike(one, number));
    }

    /** Whether a row of plans tells a target as assigned to the city by a document that is a draft. */
    public static boolean isOfDraft(Register.Row row) {
        return row.says("assigned", Register.YES)
                && Stream.concat(
                                Stream.of("title", "number", "assigned_document", "note")
                                        .map(row::text),
                                Stream.of(row.source().title()))
                        .anyMatch(text -> DRAFT.matcher(text).find());
    }

    private static List<Double> numbers(String text) {
        String bare = YEAR.matcher(text).replaceAll(" ");
        List<Double> shares = SHARE.matcher(bare)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
        return shares.isEmpty()
                ? NUMBER.matcher(bare)
                        .results()
                        .map(found -> Double.valueOf(found.group().replaceAll("[,，]", "")))
                        .filter(number -> number != 0)
                        .toList()
                : shares;
    }

    /** Whether two numbers are one, whatever the sign and the power of ten of their units. */
    private static boolean isAlike(double one, double other) {
        return one != 0 && StrictMath.abs(mantissa(one) - mantissa(other)) <= SMALL;
    }

    private static double mantissa(double number) {
        double size = StrictMath.abs(number);
        double scaled = size / StrictMath.pow(TEN, StrictMath.floor(StrictMath.log10(size) + SMALL));
        return Math.round(scaled * 1e9) / 1e9;
    }
}
