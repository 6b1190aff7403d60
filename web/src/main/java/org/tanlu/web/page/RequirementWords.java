package org.tanlu.web.page;

import java.util.Comparator;
import java.util.Map;
import org.tanlu.reference.Requirement;

/**
 * 要求的说法 a requirement as a Chinese sentence: what its clause asks, in short, with the guideline's own words set in where the
 * clause lists things one by one. The guideline itself stays the text that counts.
 */
final class RequirementWords {
    private static final String SENTENCE = "requirement-";
    private static final String WORDS = "{words}";

    private RequirementWords() {}

    /** The sentence of a requirement: its own, else that of its clause; the longest name counts. */
    static String of(Requirement requirement, Map<String, String> wording) {
        String sentence = wording.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(SENTENCE))
                .filter(entry -> isOf(requirement.id(), entry.getKey().substring(SENTENCE.length())))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(WORDS);
        return sentence.replace(WORDS, requirement.keyword());
    }

    /** Whether a name is the requirement's id, or that of its clause. */
    private static boolean isOf(String id, String name) {
        return id.equals(name) || (name.matches("C[A-Z0-9.]+-?") && id.startsWith(name));
    }
}
