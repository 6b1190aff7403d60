package org.tanlu.web.consult;

import java.security.SecureRandom;
import java.util.Locale;

/** 回执码 by which who spoke without signing in finds again what was said: told once, kept as its digest only. */
public final class ReceiptCode {
    /** Without letters and digits that look alike. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    /** A new one, as {@code 7K2M-…}. */
    public static String fresh() {
        var code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** One as it was typed: small letters, blanks and other hyphens do not count. */
    public static String read(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return bare.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
