package org.tanlu.trace;

/**
 * 双语文字 a text in both of the product's languages, Chinese first.
 *
 * @param chinese the Chinese text
 * @param english the English text
 */
public record Text(String chinese, String english) {

    /** Makes a text. */
    public static Text of(String chinese, String english) {
        return new Text(chinese, english);
    }

    /** Both texts one behind the other, as parts of one question or message. */
    public Text and(Text other) {
        boolean isSentence = english.matches("(?s).*[.?!]");
        return of(chinese + "；" + other.chinese, english + (isSentence ? " " : "; ") + other.english);
    }

    @Override
    public String toString() {
        return chinese + " / " + english;
    }
}
