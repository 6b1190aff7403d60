package org.tanlu.report;

import java.util.Optional;
import java.util.stream.Stream;

/** 文稿版本 the two versions of the plan that a planner's own words can be of. */
public enum TextVersion {
    /** 全本: the research report. */
    FULL("全本"),
    /** 印发稿: what is issued. */
    ISSUE("印发稿");

    private final String chinese;

    TextVersion(String chinese) {
        this.chinese = chinese;
    }

    /** The name in Chinese, as head lines write it. */
    public String chinese() {
        return chinese;
    }

    /** The version of a word, Chinese or English. */
    static Optional<TextVersion> find(String word) {
        return Stream.of(values())
                .filter(version ->
                        version.chinese.equals(word) || version.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
