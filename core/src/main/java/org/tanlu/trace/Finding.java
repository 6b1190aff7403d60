package org.tanlu.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.table.Place;

/**
 * 发现 finding: something about the data, the method or the plan that the people who answer for it should know. Code
 * supplies the facts and the place; the words come from the rule.
 *
 * @param rule  the rule that speaks
 * @param place where, if it is about a place in a file
 * @param facts what fills the braces of the rule's messages, by name
 */
public record Finding(Rule rule, Optional<Place> place, Map<String, String> facts) {
    private static final Pattern BRACE = Pattern.compile("\\{([a-z_]+)\\}");

    public Finding {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * A finding about a place.
     *
     * @param facts names and values in turn
     */
    public static Finding at(Place place, Rule rule, String... facts) {
        return new Finding(rule, Optional.of(place), pairs(facts));
    }

    /**
     * A finding about no place in particular.
     *
     * @param facts names and values in turn
     */
    public static Finding of(Rule rule, String... facts) {
        return new Finding(rule, Optional.empty(), pairs(facts));
    }

    /** A finding about a place. */
    public static Finding at(Place place, Rule rule, Facts facts) {
        return new Finding(rule, Optional.of(place), facts.values());
    }

    /** A finding about no place in particular. */
    public static Finding of(Rule rule, Facts facts) {
        return new Finding(rule, Optional.empty(), facts.values());
    }

    /** What is the matter, with the facts filled in. */
    public Text message() {
        return fill(rule.message());
    }

    /** What to do about it, with the facts filled in. */
    public Text remedy() {
        return fill(rule.remedy());
    }

    /** How much it matters. */
    public Severity severity() {
        return rule.severity();
    }

    private Text fill(Text template) {
        return Text.of(fill(template.chinese()), fill(template.english()));
    }

    private String fill(String template) {
        return BRACE.matcher(template)
                .replaceAll(brace -> Matcher.quoteReplacement(facts.getOrDefault(brace.group(1), brace.group())));
    }

    private static Map<String, String> pairs(String... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("facts come in pairs of name and value: " + String.join(", ", facts));
        }
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            pairs.put(facts[i], facts[i + 1]);
        }
        return pairs;
    }
}
