package org.tanlu.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 数据版本 of which revision a datum is. A version names its year, such as 2018年第四次经济普查修订; the later year is newer. */
final class Version {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private Version() {}

    /** The first year that a version names; 0 where it names none, which is older than any. */
    static int year(String version) {
        Matcher year = YEAR.matcher(version);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** Whether a datum is of a newer version than another. */
    static boolean isNewer(Datum datum, Datum other) {
        return year(datum.version()) > year(other.version());
    }
}
