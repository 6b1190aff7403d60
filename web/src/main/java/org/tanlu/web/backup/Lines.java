package org.tanlu.web.backup;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 行 rows as lines of JSON: an array of texts, whole numbers, nulls, and bytes as {@code {"base64": …}}. */
final class Lines {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTES = "base64";

    private Lines() {}

    /** A row as a line without its end. */
    static byte[] of(List<Object> values) {
        var told = new ArrayList<>();
        for (Object value : values) {
            told.add(
                    value instanceof byte[] bytes
                            ? Map.of(BYTES, Base64.getEncoder().encodeToString(bytes))
                            : value);
        }
        return JSON.writeValueAsBytes(told);
    }

    /** The row of a line; an {@link IllegalArgumentException} when it is none. */
    static List<Object> row(byte[] line) {
        try {
            var values = new ArrayList<>();
            for (Object told : JSON.readValue(line, new TypeReference<List<Object>>() {})) {
                values.add(value(told));
            }
            return values;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static Object value(Object told) {
        if (told instanceof Map<?, ?> map) {
            return Base64.getDecoder().decode(String.valueOf(map.get(BYTES)));
        }
        return told instanceof Number number ? (Object) number.longValue() : told;
    }
}
