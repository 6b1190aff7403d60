package org.tanlu.web.store;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of databases as messages may show them. */
final class Addresses {
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;]*");

    private static final Pattern SETTING = Pattern.compile("[?&]([^=&]+)=");

    private Addresses() {}

    /** The names of the settings that stand in the address. */
    static List<String> settings(String url) {
        return SETTING.matcher(url).results().map(found -> found.group(1)).toList();
    }

    /** The address without the password that may stand in it. */
    static String shown(String url) {
        return PASSWORD.matcher(url).replaceAll("$1…");
    }
}
