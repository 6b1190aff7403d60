package org.tanlu.web.consult;

import java.util.regex.Pattern;

/** 纯文本 what people type, without what cannot be seen: control characters and those that turn the direction of writing. */
public final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n]]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** Several lines of it. */
    public static String lines(String typed) {
        String plain =
                UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return EMPTY_LINES.matcher(plain).replaceAll("\n\n").strip();
    }

    /** One line of it. */
    public static String line(String typed) {
        return lines(typed).replace('\n', ' ');
    }
}
