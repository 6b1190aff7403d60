package org.tanlu.quantity;

import java.util.Optional;

/**
 * 注记符号 notation key of the IPCC: why a value is not a number. Each differs from a confirmed zero and from an empty
 * cell.
 */
public enum Notation {
    NO("不存在", "not occurring"),
    NE("未估算", "not estimated"),
    IE("列入他处", "included elsewhere"),
    C("保密", "confidential");

    private final String chinese;
    private final String english;

    Notation(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The meaning in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The meaning in English. */
    public String english() {
        return english;
    }

    /** Reads a notation key; empty when the text is none. */
    public static Optional<Notation> find(String text) {
        for (Notation notation : values()) {
            if (notation.name().equals(text) || notation.chinese.equals(text)) {
                return Optional.of(notation);
            }
        }
        return Optional.empty();
    }
}
