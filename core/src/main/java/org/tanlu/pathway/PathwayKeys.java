package org.tanlu.pathway;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;

/** How the keys of a pathway's figures are formed: one that is misspelt is known before anything is solved. */
@Clause("10")
public final class PathwayKeys {
    private static final String YEAR = "[12]\\d{3}";
    private static final String PERIOD = YEAR + "-" + YEAR;

    /** What is told of the city. */
    private static final Pattern OF_CITY = Pattern.compile(String.join(
            "|",
            "cost|gap|actions|households|peak_year",
            "(emissions|abatement|without|share|household_cost|jobs)/" + YEAR,
            "(investment|public|private|abatement|starts)/" + PERIOD,
            "enhanced/(cost|actions|peak_year|emissions/" + YEAR + "|starts/" + PERIOD + ")",
            "aim/.+/(goal|reached|missed|price|cost)",
            "missed/.+",
            "overlap/.+/" + YEAR,
            "dimension/[a-z_]+/(investment|abatement/" + YEAR + ")",
            "rate/\\d+/(rate|cost|least|abatement)",
            "curve/-?\\d+/(mean|cost|price|abatement/" + YEAR + ")",
            "peak/" + YEAR + "/(cost|level)",
            "alternatives/(plans|slack)",
            "(electricity|heat)/peak_scale",
            "(electricity|heat)/(peak_load|peak_need|firm_capacity|from_outside|outside_share|import_capacity|shortfall)/"
                    + YEAR));

    /** What is told of a measure, whose id comes first. */
    private static final Pattern OF_MEASURE = Pattern.compile(
            "([^/]+)/(cost|investment|plans|latest_start|spare_years|(units|abatement|share|stored|used|first|last)/"
                    + YEAR + "|investment/(" + YEAR + "|" + PERIOD + "))");

    private PathwayKeys() {}

    /** Whether a key is one of a pathway's. */
    public static boolean isOfPathway(String key) {
        return key.startsWith(PathwayFigures.KEY);
    }

    /** Whether a pathway can have a figure of such a key, of the measures of a library by id. */
    public static boolean isFormed(String key, Map<String, Measure> measures) {
        if (!isOfPathway(key)) {
            return false;
        }
        String rest = key.substring(PathwayFigures.KEY.length());
        Matcher ofMeasure = OF_MEASURE.matcher(rest);
        return OF_CITY.matcher(rest).matches() || (ofMeasure.matches() && measures.containsKey(ofMeasure.group(1)));
    }
}
