package org.tanlu.web.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tanlu.trace.Text;

/**
 * 轮次 a round in which a version of the plan is judged by others (clause 11.4).
 *
 * @param id       number in the database
 * @param project  the project
 * @param version  the number of the version that is judged
 * @param kind     who judges, the id of a {@link Kind}
 * @param name     what it is called
 * @param opens    its first day, ISO 8601
 * @param closes   its last day, ISO 8601
 * @param asked    who was asked
 * @param page     the digest of what may be published of the version; null where nothing was made
 * @param released since when everybody can read that page; null while nobody can
 * @param closed   when it was closed; null while it is open
 * @param created  when it was opened, ISO 8601 in UTC
 */
public record Round(
        long id,
        long project,
        long version,
        String kind,
        String name,
        String opens,
        String closes,
        String asked,
        @Nullable String page,
        @Nullable String released,
        @Nullable String closed,
        String created) {

    /** Who judges. */
    public enum Kind {
        /** 征求意见 of departments. */
        DEPARTMENT("征求部门意见", "departments"),
        /** 专家评审. */
        EXPERT("专家评审", "expert review"),
        /** 公开征求意见. */
        PUBLIC("公开征求意见", "public draft"),
        /** 审定, after which the plan is issued; it is no consultation. */
        APPROVAL("审定", "approval");

        private final Text text;

        Kind(String chinese, String english) {
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

        /** The kind of an id. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Who judges. */
    public Kind who() {
        return Kind.of(kind).orElseThrow();
    }

    /** Whether anything more can be said. */
    public boolean isOpen() {
        return closed == null;
    }

    /** Whether everybody can read the page. */
    public boolean isReleased() {
        return released != null;
    }

    /** Whether there is a page that could be read. */
    public boolean isPaged() {
        return page != null;
    }

    /** What the record calls it. */
    public String subject() {
        return Projects.subject(project) + "/round/" + id;
    }
}
