package org.tanlu.trace;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 事实 what fills the braces of a rule's messages. A text in both languages fills two: {@code name} in the Chinese message
 * and {@code name_en} in the English one.
 */
public final class Facts {
    private static final String ENGLISH = "_en";

    private final Map<String, String> values = new LinkedHashMap<>();

    private Facts() {}

    /** Facts that begin with a word or number that is the same in both languages. */
    public static Facts of(String name, String value) {
        return new Facts().and(name, value);
    }

    /** Facts that begin with a whole number, such as a year. */
    public static Facts of(String name, int value) {
        return new Facts().and(name, value);
    }

    /** Facts that begin with a text. */
    public static Facts of(String name, Text value) {
        return new Facts().and(name, value);
    }

    /** Facts that begin with a list of texts. */
    public static Facts of(String name, Collection<Text> values) {
        return new Facts().and(name, values);
    }

    /** And a word or number that is the same in both languages. */
    public Facts and(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** And a whole number, such as a year. */
    public Facts and(String name, int value) {
        return and(name, Integer.toString(value));
    }

    /** And a text in both languages. */
    public Facts and(String name, Text value) {
        return and(name, value.chinese()).and(name + ENGLISH, value.english());
    }

    /** And a list of texts, joined as each language joins them. */
    public Facts and(String name, Collection<Text> texts) {
        return and(name, joined(texts));
    }

    /** A list of texts as one text, joined by 、 in Chinese and by commas in English. */
    public static Text joined(Collection<Text> texts) {
        return Text.of(
                texts.stream().map(Text::chinese).collect(Collectors.joining("、")),
                texts.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    /** Words or numbers that are the same in both languages, joined as each language joins them. */
    public static Text listed(List<String> words) {
        return Text.of(String.join("、", words), String.join(", ", words));
    }

    /** The facts by name. */
    Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }
}
