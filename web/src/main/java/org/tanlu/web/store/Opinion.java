package org.tanlu.web.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tanlu.trace.Text;

/**
 * 意见 what somebody said of a version, and what became of it (clause 11.4).
 *
 * @param id          number in the database
 * @param round       the round
 * @param body        who said it; never the name of a private person
 * @param anchor      section of the plan or key of a number; empty where it is about the whole
 * @param part        the same in the words of the plan
 * @param content     what was said
 * @param state       the id of a {@link State}
 * @param disposition the id of a {@link Disposition}; empty while open
 * @param reply       why it was not adopted, or the answer
 * @param change      what was changed in the plan
 * @param changedIn   the number of the version that has the change; null where none has
 * @param answered    when it was dealt with; null while open
 * @param created     when it came, ISO 8601 in UTC
 */
public record Opinion(
        long id,
        long round,
        String body,
        String anchor,
        String part,
        String content,
        String state,
        String disposition,
        String reply,
        String change,
        @Nullable Long changedIn,
        @Nullable String answered,
        String created) {

    /** Whether others may read it. */
    public enum State {
        /** Nobody has looked at it. */
        WAITING("待审核", "waiting"),
        /** It counts, and may be shown. */
        SHOWN("已采集", "taken"),
        /** It does not count, as an advertisement. */
        REFUSED("不予采集", "refused");

        private final Text text;

        State(String chinese, String english) {
            text = Text.of(chinese, english);
        }

        /** What it is called. */
        public Text text() {
            return text;
        }

        /** As tables write it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum Disposition {
        /** In full. */
        ADOPTED("采纳", "adopted"),
        /** In part; why not the rest must be told. */
        PARTLY("部分采纳", "adopted in part"),
        /** Not; why must be told. */
        REJECTED("不采纳", "not adopted");

        private final Text text;

        Disposition(String chinese, String english) {
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

        /** The disposition of an id. */
        public static Optional<Disposition> of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** Whether others may read it, in words. */
    public Text stands() {
        return State.valueOf(state.toUpperCase(Locale.ROOT)).text();
    }

    /** What became of it, in words. */
    public Text became() {
        return Disposition.of(disposition).map(Disposition::text).orElse(Text.of("尚未处理", "open"));
    }

    /** Whether it is about a number of the plan, by its key. */
    public boolean isOfNumber() {
        return !anchor.isEmpty() && part.endsWith(" " + anchor);
    }

    /** Whether it counts and may be shown. */
    public boolean isShown() {
        return state.equals(State.SHOWN.id());
    }

    /** Whether nobody has looked at it. */
    public boolean isWaiting() {
        return state.equals(State.WAITING.id());
    }
}
