package org.tanlu.report;

import java.util.stream.Stream;
import org.tanlu.conformity.Conformity;
import org.tanlu.trace.Clause;

/**
 * 文稿阶段 how far the state of a plan lets its document go. That it is approved and issued is for the issuing body to say, never for
 * the program.
 */
@Clause({"4.2", "11.4"})
public enum Stage {
    /** 征求意见稿: of a plan that may not be called conforming yet. */
    COMMENTS("征求意见稿", "issue-notice-title-comments", "issue-notice-text-comments"),
    /** 送审稿: of a plan that conforms. */
    REVIEW("送审稿", "issue-notice-title-review", "issue-notice-text-review");

    private final String chinese;
    private final String noticeTitle;
    private final String noticeText;

    Stage(String chinese, String noticeTitle, String noticeText) {
        this.chinese = chinese;
        this.noticeTitle = noticeTitle;
        this.noticeText = noticeText;
    }

    /** The stage of a plan by its conformity: blocking findings, factors without evidence and unmet requirements keep it from review. */
    public static Stage of(Conformity conformity) {
        return conformity.label().conforms() ? REVIEW : COMMENTS;
    }

    /** Whether a file's name tells a document that is to be issued: by its stage, or 印发稿 once it is approved. */
    public static boolean isToldBy(String fileName) {
        return fileName.contains(TextVersion.ISSUE.chinese())
                || Stream.of(values()).anyMatch(stage -> fileName.contains(stage.chinese));
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The line under a title. */
    String underTitle() {
        return "（" + chinese + "）";
    }

    /** The id of the title of the letter that goes with it. */
    String noticeTitle() {
        return noticeTitle;
    }

    /** The id of the letter's text. */
    String noticeText() {
        return noticeText;
    }
}
