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

    @Override
    public String toString() {
        return chinese + " / " + english;
    }
}
