package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Text;

/**
 * 参数 a key of a city's {@code city.csv}.
 *
 * @param key           the key
 * @param name          the name
 * @param type          text, integer, number or enum
 * @param defaultValue  what holds when the city says nothing; empty when nothing does
 * @param options       the legal values of an enum
 * @param description   what it decides
 */
public record Setting(String key, Text name, String type, String defaultValue, List<String> options, Text description) {
    public Setting {
        options = List.copyOf(options);
    }
}
