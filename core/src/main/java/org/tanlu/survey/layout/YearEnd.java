package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 年末时点 the many ways to write the end of a year, as of which stocks are told, such as 截至2022年底 and 截至2022年12月31日. A mere
 * day may be that of a report.
 */
final class YearEnd {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String DECEMBER = YEAR + "\\s*年\\s*12\\s*月\\s*";
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?:截至|截止)到?\\s*" + DECEMBER + "31\\s*日\\s*(?:止|底)?|(?<!\\d)" + DECEMBER + "(?:31\\s*日\\s*[止底]|[底末])");
    private static final Pattern UNTIL =
            Pattern.compile("(?:截至|截止)到?\\s*" + YEAR + "\\s*年(?:年?[底末])?(?!\\s*\\d{1,2}\\s*月)");

    /** All twelve months of a year, counted up or not. */
    private static final Pattern TWELVE =
            Pattern.compile(YEAR + "\\s*年\\s*0?1\\s*月?\\s*[-—–~～至到]+\\s*12\\s*月(?:份)?(?:累计)?(?!\\s*\\d)");

    private static final Pattern TWELVE_MONTHS = Pattern.compile("(?<![\\d.])0?1\\s*月?\\s*[-—–~～至到]+\\s*12\\s*月");
    private static final Pattern MONTH = Pattern.compile(YEAR + "\\s*年\\s*12\\s*月(?:份)?(?!\\s*\\d|[底末])");

    private static final Pattern ANY = Pattern.compile("(?:19|20)\\d{2}");

    private YearEnd() {}

    /** The year of a text that tells its December: the column that counts its months up is that of the year. */
    static Optional<Integer> december(String text) {
        Matcher month = MONTH.matcher(text);
        return month.find() ? Optional.of(Integer.parseInt(month.group(1))) : Optional.empty();
    }

    /** Whether a heading says that all twelve months are counted up. */
    static boolean isTwelve(String text) {
        return TWELVE_MONTHS.matcher(text).find();
    }

    /** Of the words around a line those that tell no year. */
    static List<String> without(String words) {
        return Stream.of(words.split(" [|] "))
                .filter(word -> !ANY.matcher(word).find())
                .toList();
    }

    /** A text in which every such end of a year is written as 2022年末, and its twelve months as 2022年. */
    static String unified(String text) {
        String whole = TWELVE.matcher(text).replaceAll("$1年");
        return UNTIL.matcher(LAST_DAY.matcher(whole).replaceAll("$1$2年末")).replaceAll("$1年末");
    }
}
