package org.tanlu.safeguard;

import java.util.List;
import org.tanlu.reference.ConsultationForm;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 社会广泛参与 how opinions are asked for, and what came of it (clause 11.4).
 *
 * @param forms    the ways in which opinions are to be asked for
 * @param rounds   the rounds on record
 * @param comments the opinions on record
 * @param pilots   the pilots on record
 */
@Clause("11.4")
public record Participation(
        List<ConsultationForm> forms,
        List<Register.Row> rounds,
        List<Register.Row> comments,
        List<Register.Row> pilots) {
    /** The disposition of an opinion that nobody dealt with. */
    public static final String OPEN = "";

    public Participation {
        forms = List.copyOf(forms);
        rounds = List.copyOf(rounds);
        comments = List.copyOf(comments);
        pilots = List.copyOf(pilots);
    }

    /** The rounds of one form. */
    public List<Register.Row> rounds(ConsultationForm form) {
        return rounds.stream().filter(row -> row.says("form", form.id())).toList();
    }

    /** How many opinions were dealt with in a way: adopted, partly, rejected, or {@link #OPEN}. */
    public long count(String disposition) {
        return comments.stream()
                .filter(row -> row.says("disposition", disposition))
                .count();
    }

    /** The opinions by which the plan was changed: the log from opinion to change. */
    @Clause("C11.4-4")
    public List<Register.Row> changes() {
        return comments.stream().filter(row -> !row.text("change").isEmpty()).toList();
    }
}
