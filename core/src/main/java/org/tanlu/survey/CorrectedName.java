package org.tanlu.survey;

import java.util.regex.Pattern;

/** 修正数名称 names that say that the number beside or below them corrects another: 粗钢产量（修正）, 核定数, 调整后产值. */
public final class CorrectedName {
    private static final Pattern EMPTY = Pattern.compile("[(（\\[【][\\s,，、;；:：]*[)）\\]】]");
    private static final Pattern OPENED = Pattern.compile("([(（\\[【])[\\s,，、;；:：]+");
    private static final Pattern CLOSED = Pattern.compile("[\\s,，、;；:：]+([)）\\]】])");
    private static final Pattern EDGES = Pattern.compile("^[\\s,，、;；:：/|_—-]+|[\\s,，、;；:：/|_—-]+$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年?度?");

    private CorrectedName() {}

    /**
     * How such names are found.
     *
     * @param words the words of correction as alternatives of a regular expression
     */
    public static Pattern pattern(String words) {
        return Pattern.compile("[经已]?(?:" + words + ")(?:数据|数值|结果|数|值|后|的)*");
    }

    /** A name without the words of correction, as that which it corrects is called; blank where it says nothing else. */
    public static String without(String name, Pattern corrected) {
        String bare = corrected.matcher(name).replaceAll("");
        bare = OPENED.matcher(bare).replaceAll("$1");
        bare = CLOSED.matcher(bare).replaceAll("$1");
        return EDGES.matcher(EMPTY.matcher(bare).replaceAll("")).replaceAll("");
    }

    /** Whether a name says nothing but that a number is corrected, and perhaps of which year. */
    public static boolean isBare(String name, Pattern corrected) {
        return corrected.matcher(name).find()
                && without(YEAR.matcher(name).replaceAll(""), corrected).isBlank();
    }
}
