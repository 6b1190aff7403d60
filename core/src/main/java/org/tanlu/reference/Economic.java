package org.tanlu.reference;

import org.tanlu.trace.Text;

/** 三次产业和居民生活 the economic key of final consumption (clause 7.1.6). */
public enum Economic {
    PRIMARY("第一产业", "primary industry"),
    SECONDARY("第二产业", "secondary industry"),
    TERTIARY("第三产业", "tertiary industry"),
    RESIDENTIAL("居民生活", "residential");

    private final Text text;

    Economic(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }
}
