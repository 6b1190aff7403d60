package org.tanlu.office.sheet;

/** Advice that several messages share. */
final class Remedies {
    /** For a file that office programs may be able to repair, in Chinese. */
    static final String RESAVE_ZH = "请在 Excel 或 WPS 中打开，另存为 xlsx 后再试。";
    /** The same in English. */
    static final String RESAVE_EN = "Open it in Excel or WPS, save it as .xlsx and try again.";

    private static final int SHOWN = 80;

    private Remedies() {}

    /** What a file says, short enough for a message. */
    static String quoted(String written) {
        return written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "…";
    }
}
