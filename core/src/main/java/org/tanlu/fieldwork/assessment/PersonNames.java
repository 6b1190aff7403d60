package org.tanlu.fieldwork.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.reference.ReadingWords;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 疑似姓名 parts of a column of roles that look like the name of a person: a family name and two to four letters in all, once
 * the role is taken off (clause 6). The finding tells the cell and never the name.
 */
@Clause("6")
final class PersonNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final List<Register.Row> visits;
    private final ReadingWords words;

    PersonNames(Dossier dossier, ReferenceData reference) {
        this.visits = dossier.register("visits").rows();
        this.words = reference.reading();
    }

    List<Case> cases() {
        return visits.stream()
                .filter(row -> hasName(row.text("roles")))
                .map(row -> new Case(
                        row,
                        Text.of(
                                row.text("visited_unit") + " " + row.text("date") + "（" + row.place() + "）",
                                row.text("visited_unit") + " " + row.text("date") + " (" + row.place() + ")")))
                .toList();
    }

    private boolean hasName(String roles) {
        return Stream.of(roles.split("[、,，;；/／\\s()（）:：]+|和|及|与|以及")).anyMatch(this::isName);
    }

    /** Whether a part is a name with a role before or behind it, or a name behind an office or a role: 节能科科长王建国. */
    private boolean isName(String part) {
        String left = part;
        String apart = part;
        for (String role : words.words("role_title")) {
            left = left.replace(role, "");
            apart = apart.replace(role, " ");
        }
        return isNameAlone(left)
                || Stream.of(apart.split("\\s+|(?<=[科处局室部组委办所站队司院])")).anyMatch(this::isNameAlone);
    }

    private boolean isNameAlone(String name) {
        boolean fits = name.length() >= SHORTEST && name.length() <= LONGEST;
        return fits
                && name.matches("\\p{IsHan}+")
                && words.words("surname").stream().anyMatch(name::startsWith)
                && words.words("role_ending").stream().noneMatch(name::endsWith)
                && words.words("no_surname").stream().noneMatch(name::startsWith);
    }
}
