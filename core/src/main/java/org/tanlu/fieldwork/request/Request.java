package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.survey.Register;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 资料需求 one thing asked of one department.
 *
 * @param item       its id in the checklist, or the city's own
 * @param name       what is asked for
 * @param department the department's id, or its name as written when it is none of the known ones
 * @param label      the department's name
 * @param state      how far it is
 * @param isOverdue  whether it was due before the reference date and has not come, or not all of it
 * @param progress   how much of it the city has; empty where that cannot be counted, as of documents
 * @param row        the row of the register, with persons, dates and files
 */
public record Request(
        String item,
        Text name,
        String department,
        Text label,
        State state,
        boolean isOverdue,
        Optional<Progress> progress,
        Register.Row row) {

    /** How far a request is. */
    public enum State {
        REQUESTED(Text.of("待提供", "requested")),
        PARTIAL(Text.of("部分收到", "partly received")),
        RECEIVED(Text.of("已收到", "received")),
        CHECKED(Text.of("已核对", "checked")),
        ACCEPTED(Text.of("已采用", "accepted")),
        UNAVAILABLE(Text.of("不能提供", "unavailable"));

        private final Text text;

        State(Text text) {
            this.text = text;
        }

        /** The state in words. */
        public Text text() {
            return text;
        }

        static State of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** Who answers for it at the department, as written; may be empty. */
    public String owner() {
        return row.text("owner");
    }

    /** The day by which it is due, as written; may be empty. */
    public String due() {
        return row.text("due");
    }

    /** How often it was asked. */
    public int times() {
        return 1 + Renewal.days(row.text("asked_again")).size();
    }

    /** When it was asked again and until when it was due before, in Chinese; empty when it was asked once. */
    public String askedAgain() {
        return row.text("asked_again");
    }

    /** Whether the department still owes it, or a part of it. */
    public boolean isOpen() {
        return isOpen(state);
    }

    private static boolean isOpen(State state) {
        return state == State.REQUESTED || state == State.PARTIAL;
    }

    /** What the department answered, in Chinese; empty when it did not. */
    public String answer() {
        return row.words("answer");
    }

    Place place() {
        return row.place();
    }

    Optional<Day> day(String column) {
        return Day.find(row.text(column));
    }

    /** Whether it should have come before a day and has not. */
    static boolean isOverdue(Register.Row row, LocalDate day) {
        return isOpen(State.of(row.text("state")))
                && Day.find(row.text("due")).filter(due -> due.isBefore(day)).isPresent();
    }
}
