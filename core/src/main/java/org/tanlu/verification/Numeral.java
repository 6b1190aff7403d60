package org.tanlu.verification;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 数字 a numeral as it stands in a text: Arabic digits with sign, decimals, per cent sign and 万 or 亿, or a quantity in Chinese
 * words such as 三成, 翻一番, 十二万, 数百, 减半, ½. Words that only hold such a character, such as 统一 or 二氧化碳, are none.
 *
 * @param text  the numeral as printed
 * @param start where it begins in its text
 * @param end   where it ends
 */
public record Numeral(String text, int start, int end) {
    private static final String ARABIC =
            "(?:(?<![0-9A-Za-z.)）%])[-\u2212\u2013+±])?[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)*(?:[eE][-+]?[0-9]+)?"
                    + "(?:[%％‰]|[百千万亿]+(?!分))?";
    private static final String DIGIT = "[零〇一二两三四五六七八九]";
    private static final String ANY = "[零〇一二两三四五六七八九十百千万亿]";
    private static final String SHARE =
            "百分之" + ANY + "+(?:点" + ANY + "+)?|" + ANY + "+分之" + ANY + "+(?:点" + ANY + "+)?";
    private static final String TIMES = "翻" + ANY + "*番|翻倍|[一两]半|半数|过半|减半|折半|对半|[½⅓⅔¼¾⅕⅛]";

    /** Amounts that are told roughly, old words for tens, and numbers in circles. */
    private static final String ROUGHLY =
            "(?<![人户指系函倍次总基参分个辆件岁整负正])[数几][十百千万亿]+(?!分[之点])|(?<![以之])上[百万]+(?!分)|[廿卅]" + DIGIT + "?|[①-⑳]";

    private static final String MEASURE = "[成倍番个项家座台辆户类种条批期份档年级组轮道张款处层元吨人]|万|亿|公里|百分点";
    private static final String COUNT = "(?<![第之统唯单同专进])(?:" + DIGIT + ANY + "+|十" + ANY + "*|" + DIGIT + "(?="
            + MEASURE + "))(?:点" + ANY + "+)?(?:成半?|倍半?)?";
    private static final Pattern NUMERAL =
            Pattern.compile(SHARE + "|" + TIMES + "|" + ROUGHLY + "|" + COUNT + "|" + ARABIC);

    /** The numerals of a text in order. */
    public static List<Numeral> in(String text) {
        return NUMERAL.matcher(text)
                .results()
                .map(found -> new Numeral(found.group(), found.start(), found.end()))
                .toList();
    }

    /** The text with a mark in the place of each numeral: what is alike in two texts that differ in numbers only. */
    static String masked(String text) {
        return NUMERAL.matcher(text).replaceAll("#");
    }
}
