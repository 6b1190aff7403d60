package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Surroundings;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;

/** 登记表表头 which register a sheet is of, by its name or its headings, which may stand in two rows. */
final class RegisterHeads {
    private final ReferenceData reference;
    private final Vocabulary words;
    private final Surroundings surroundings;
    private final List<String> own;

    /**
     * The headings of registers.
     *
     * @param city the city's name
     * @param own  the registers that no department sends
     */
    RegisterHeads(ReferenceData reference, String city, List<String> own) {
        this.reference = reference;
        this.words = new Vocabulary(reference);
        this.surroundings = new Surroundings(reference, city, "(?!)");
        this.own = List.copyOf(own);
    }

    /** The register that a sheet is of. */
    Optional<Form> form(Table table) {
        return named(table)
                .or(() -> words.form(table))
                .or(() -> FirmList.form(table, words, reference))
                .filter(form -> !own.contains(form.id()));
    }

    private Optional<Form> named(Table table) {
        return reference.forms().values().stream()
                .filter(form -> form.name().chinese().equals(table.name()))
                .findFirst();
    }

    /** The sheet with a heading of a register in one row, if it stands in two. */
    Sheet joined(Sheet sheet) {
        Optional<Table> joined = named(sheet.table())
                .flatMap(form -> joined(sheet.table(), form))
                .or(() -> reference.forms().values().stream()
                        .flatMap(
                                form -> joined(sheet.table(), form)
                                        .filter(table -> words.form(table).equals(Optional.of(form)))
                                        .stream())
                        .findFirst());
        return joined.map(table -> new Sheet(
                        table,
                        sheet.merged(),
                        sheet.hiddenRows(),
                        sheet.hiddenColumns(),
                        sheet.isHidden(),
                        sheet.looks(),
                        sheet.around()))
                .orElse(sheet);
    }

    private Optional<Table> joined(Table table, Form form) {
        return words.joinedHeads(table, form, text -> surroundings.title(text).isEmpty() && !text.matches(".*\\d.*"));
    }
}
