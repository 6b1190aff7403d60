package org.tanlu.safeguard;

import org.tanlu.trace.Text;

/** 依据 whether an item of the safeguards stands as in the library or as the city wrote it. */
public enum Origin {
    /** As in the library. */
    LIBRARY("措施库", "library"),
    /** Of the library, changed by the city. */
    CHANGED("本市修改", "changed by the city"),
    /** The city's own. */
    ADDED("本市增补", "added by the city");

    private final Text text;

    Origin(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in both languages. */
    public Text text() {
        return text;
    }
}
