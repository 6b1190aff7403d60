package org.tanlu.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 读表用语 the words by which tables in any layout are read, in lists ({@code reading_words.csv}): what headings say, what
 * changes nothing, and what changes everything.
 */
public final class ReadingWords {
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<String>> patterns = new LinkedHashMap<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    ReadingWords(List<ReferenceFiles.Row> rows, List<ReferenceFiles.Row> sectors) {
        sectors.forEach(row -> fields.put(row.text("word"), row.list("checklist")));
        for (ReferenceFiles.Row row : rows) {
            String list = row.text("list");
            String word = row.text("word");
            boolean isWord = row.text("kind").equals("word");
            patterns.computeIfAbsent(list, any -> new ArrayList<>()).add(isWord ? Pattern.quote(word) : word);
            List<String> plain = words.computeIfAbsent(list, any -> new ArrayList<>());
            if (isWord) {
                plain.add(word);
            }
        }
    }

    /**
     * The words of a list, in the order of the file; patterns are left out.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public List<String> words(String list) {
        return Collections.unmodifiableList(known(words, list));
    }

    /**
     * Words and patterns of a list as the alternatives of a regular expression.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public String alternatives(String list) {
        return String.join("|", known(patterns, list));
    }

    /** The checklist rows that are of a sector ({@code reading_fields.csv}); none for a word of which nothing is said. */
    public List<String> field(String sector) {
        return fields.getOrDefault(sector, List.of());
    }

    private static List<String> known(Map<String, List<String>> lists, String list) {
        List<String> found = lists.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no list of words " + list + " among " + lists.keySet());
        }
        return found;
    }
}
