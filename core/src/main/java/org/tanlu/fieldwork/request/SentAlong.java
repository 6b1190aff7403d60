package org.tanlu.fieldwork.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.Department;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;

/**
 * 随表附送 what of a city's data a request bears when it is sent to a department: what is public, and what the department
 * supplied itself. What another supplied and nobody published stays here, and nothing confidential is sent to anybody.
 */
@Clause("C6-7")
public final class SentAlong {
    private final Dossier dossier;
    private final ReferenceData reference;
    private final Pattern own;

    /** What may be sent to a department. */
    public SentAlong(Dossier dossier, Department department, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        this.own = own(dossier.city().name().chinese().replaceFirst("[（(].*", ""), department);
    }

    /** How sources name the department as their publisher: by its names, with or without the city in front. */
    private static Pattern own(String city, Department department) {
        String full = department.name().chinese();
        String names = Stream.concat(
                        Stream.of(full, full.replaceFirst("（.*", ""))
                                .flatMap(name -> Stream.of(name, name.replaceFirst("^市(?!委)", ""))),
                        department.variants().stream())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
        String before = Stream.of(city, city.replaceFirst("市$", ""))
                .filter(name -> !name.isBlank())
                .map(Pattern::quote)
                .reduce("市", (one, other) -> one + "|" + other);
        return Pattern.compile("(?:" + before + "){0,2}(?:" + names + ")|" + Pattern.quote(department.id()));
    }

    /** What the city has of an item and year; empty when it has nothing or must not send it to this department. */
    public Optional<Datum> find(String item, int year) {
        return dossier.find(item, year).filter(datum -> mayBeSent(datum.access(), datum.source()));
    }

    /** The rows of a register that may be sent, as texts of the columns that a department is asked to fill in. */
    public List<List<String>> rows(Form form) {
        Register register = dossier.register(form.id());
        return new RegisterForm(form, reference)
                .rows(new Register(
                        register.form(),
                        register.rows().stream().filter(this::mayBeSent).toList()));
    }

    /** A row may have cells of other sources, which its remark then names: all of them have to be fit to be sent. */
    private boolean mayBeSent(Register.Row row) {
        boolean hasNote =
                row.form().fields().stream().anyMatch(field -> field.column().equals("note"));
        String note = hasNote ? row.text("note") : "";
        return mayBeSent(row.access(), row.source())
                && dossier.sources().values().stream()
                        .filter(source -> note.contains(source.id()))
                        .allMatch(source -> mayBeSent(source.access(), source));
    }

    private boolean mayBeSent(Access access, Source source) {
        return switch (access) {
            case PUBLIC -> true;
            case INTERNAL -> own.matcher(source.publisher().strip()).matches();
            case CONFIDENTIAL -> false;
        };
    }
}
