package org.tanlu.survey;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 数据版本 of which revision a datum is. A version names its year, such as 2018年第四次经济普查修订, or its day, such as
 * 2026-02-10更正; the later is newer, and of one day that which corrects the other.
 */
final class Version {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    private static final Pattern CORRECTION = Pattern.compile("更正");
    private static final int FIRST = 1000;

    private Version() {}

    /** The first year that a version names; 0 where it names none, which is older than any. */
    static int year(String version) {
        Matcher year = YEAR.matcher(version);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** The version of a correction that came on a day: newer than the one that it corrects, whatever the day of that. */
    static String corrected(String version, LocalDate day) {
        String own = day + "更正";
        return order(own).compareTo(order(version)) > 0 ? own : version + "、" + own;
    }

    /**
     * The day in digits, and how many corrections there are; the day of a version which names a year alone comes before all
     * days of the year.
     */
    private static String order(String version) {
        Matcher day = DAY.matcher(version);
        String date = day.find()
                ? day.group(1) + day.group(2) + day.group(3)
                : Integer.toString(10_000 + year(version)).substring(1) + "0000";
        return date + (FIRST + CORRECTION.matcher(version).results().count());
    }

    /** Whether a datum is of a newer version than another. */
    static boolean isNewer(Datum datum, Datum other) {
        return order(datum.version()).compareTo(order(other.version())) > 0;
    }
}
