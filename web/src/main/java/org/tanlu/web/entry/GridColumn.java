package org.tanlu.web.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.trace.Text;

/**
 * 列 a column of a grid.
 *
 * @param head       the head as it stands in the file
 * @param title      what it is called
 * @param comment    what it wants; may be empty
 * @param kind       {@code number}, {@code given} for names that stand in the form, or {@code text}
 * @param isRequired whether a row needs it
 * @param options    what it offers; empty where any text will do
 * @param words      what the ids and codes are called that its cells may hold
 */
public record GridColumn(
        String head,
        Text title,
        Text comment,
        String kind,
        boolean isRequired,
        List<String> options,
        Map<String, Text> words) {
    public GridColumn {
        options = List.copyOf(options);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
