package org.tanlu.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 公开程度 access: who may see a datum, mildest first. What is internal is used in the publication's sums but not shown; what
 * is confidential is not even used there.
 */
public enum Access {
    /** Anyone may see it. */
    PUBLIC("public", "公开", "public", "可公开"),
    /** Only the offices that prepare the plan see it; sums that it is part of may be published. */
    INTERNAL("internal", "内部", "internal", "内部资料", "仅内部使用"),
    /** Nothing that tells of it may be published. */
    CONFIDENTIAL("confidential", "保密", "confidential", "机密", "涉密", "商业秘密");

    private final String code;
    private final Text text;
    private final List<String> variants;

    Access(String code, String chinese, String english, String... variants) {
        this.code = code;
        this.text = Text.of(chinese, english);
        this.variants = Arrays.asList(variants);
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** The word in Chinese and English. */
    public Text text() {
        return text;
    }

    /** The stricter of two. */
    public Access and(Access other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Reads a code or a Chinese word. */
    public static Optional<Access> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(access -> access.code.equalsIgnoreCase(word)
                        || access.text.chinese().equals(word)
                        || access.variants.contains(word))
                .findFirst();
    }
}
