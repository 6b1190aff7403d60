package org.tanlu.web.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tanlu.trace.Text;

/**
 * 专家评审意见表 what an expert concludes of a version (clause 11.4).
 *
 * @param id         number in the database
 * @param round      the round
 * @param expert     the name
 * @param post       office and title
 * @param conclusion the id of a {@link Conclusion}
 * @param score      of 100; null where none was given
 * @param content    what was said of the whole
 * @param created    when, ISO 8601 in UTC
 */
public record ExpertSheet(
        long id,
        long round,
        String expert,
        String post,
        String conclusion,
        @Nullable Long score,
        String content,
        String created) {

    /** What an expert concludes. */
    public enum Conclusion {
        /** As it stands. */
        PASSED("同意通过", "passed"),
        /** After changes. */
        PASSED_IF("修改后通过", "passed after changes"),
        /** Not. */
        FAILED("不同意通过", "not passed");

        private final Text text;

        Conclusion(String chinese, String english) {
            text = Text.of(chinese, english);
        }

        /** What it is called. */
        public Text text() {
            return text;
        }

        /** As forms and tables write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The conclusion of an id. */
        public static Optional<Conclusion> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** What the expert concludes. */
    public Conclusion concludes() {
        return Conclusion.of(conclusion).orElseThrow();
    }
}
