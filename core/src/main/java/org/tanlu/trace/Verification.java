package org.tanlu.trace;

import java.util.Optional;

/** 核验状态 verification status: how far a value was checked against the document it is said to come from (clause 4.2). */
public enum Verification {
    VERIFIED("verified", "已核原件", "read in the document itself"),
    SECONDARY("secondary", "转引", "read in a text that quotes the document"),
    DERIVED("derived", "推算", "computed from published data"),
    WEAK("weak", "依据不足", "too little or contradictory evidence"),
    UNVERIFIED("unverified", "未核实", "professional knowledge, not checked"),
    NOT_FOUND("not_found", "未找到", "no value found");

    private final String code;
    private final String chinese;
    private final String english;

    Verification(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** The status in Chinese and English. */
    public Text text() {
        return Text.of(chinese, english);
    }

    /** Whether results that rest on such values must say so: weak, unverified or missing evidence. */
    public boolean isDoubtful() {
        return compareTo(WEAK) >= 0;
    }

    /** Reads a code or its Chinese name. */
    public static Optional<Verification> find(String text) {
        for (Verification status : values()) {
            if (status.code.equals(text) || status.chinese.equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
