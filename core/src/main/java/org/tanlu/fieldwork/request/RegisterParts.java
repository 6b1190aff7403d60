package org.tanlu.fieldwork.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/**
 * 登记表的应交部分 what of a register answers a checklist item: rows that tell more than a name, of registers by year in each of
 * the latest years that the checklist wants.
 */
final class RegisterParts {
    /** Registers with a row for each thing and year. */
    private static final Set<String> YEARLY = Set.of("enterprises", "plants", "districts");
    /** What tells which thing a row is of, and nothing about it. */
    private static final Set<String> NAMES = Set.of("year", "credit_code", "district", "note");

    private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*yr(?!\\s*ahead)");

    private final Form form;
    private final Dossier dossier;

    RegisterParts(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /**
     * 一部分 a register, or a year of it.
     *
     * @param name   what it is called
     * @param isTold whether a row answers it
     */
    record Part(Text name, boolean isTold) {}

    /** The parts that an item asked for some years consists of. */
    List<Part> of(ChecklistItem item, List<Integer> years) {
        List<Register.Row> rows = dossier.register(form.id()).rows().stream()
                .filter(this::isAnswer)
                .toList();
        Matcher span = SPAN.matcher(item.period());
        if (!YEARLY.contains(form.id()) || years.isEmpty() || !span.find()) {
            return item.parts().isEmpty() ? List.of(new Part(form.name(), !rows.isEmpty())) : parts(item, rows);
        }
        int wanted = Math.min(Integer.parseInt(span.group(1)), years.size());
        var parts = new ArrayList<Part>();
        for (int year : years.stream().sorted().skip(years.size() - wanted).toList()) {
            Text name = Text.of(
                    form.name().chinese() + " " + year + "年", form.name().english() + " " + year);
            String written = Integer.toString(year);
            parts.add(new Part(
                    name,
                    rows.stream()
                            .filter(row -> row.text("year").equals(written))
                            .anyMatch(row -> AskedRows.answers(item, row))));
        }
        return parts;
    }

    private List<Part> parts(ChecklistItem item, List<Register.Row> rows) {
        return item.parts().stream()
                .map(part -> new Part(
                        AskedRows.name(item, part, form), rows.stream().anyMatch(row -> AskedRows.meets(part, row))))
                .toList();
    }

    /** Whether a row tells anything beyond what it is of. */
    private boolean isAnswer(Register.Row row) {
        Optional<String> naming = form.fields().stream()
                .filter(field -> field.required() && field.type() == Form.Type.TEXT)
                .map(Field::column)
                .findFirst();
        return form.fields().stream()
                .filter(field -> naming.filter(field.column()::equals).isEmpty())
                .filter(field -> !NAMES.contains(field.column()))
                .filter(field -> switch (field.type()) {
                    case SOURCE, VERIFICATION, ACCESS, UNIT -> false;
                    case ENUM -> !field.required();
                    default -> true;
                })
                .anyMatch(field -> row.findQuantity(field.column()).isPresent()
                        || row.findNotation(field.column()).isPresent()
                        || !row.text(field.column()).isEmpty());
    }
}
