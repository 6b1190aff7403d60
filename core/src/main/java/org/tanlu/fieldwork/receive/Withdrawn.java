package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 撤回的登记行 rows of registers that somebody refused or withdrew: the refusal stays in the table of entries though the file
 * does not have the row any more, and a row that was withdrawn does not come back with an older file before it is asked.
 *
 * @param reference the reference data
 * @param words     how names are compared
 */
@Clause("C6-7")
record Withdrawn(ReferenceData reference, Vocabulary words) {
    private static final String BETWEEN = "；";

    Withdrawn(ReferenceData reference) {
        this(reference, new Vocabulary(reference));
    }

    /** The question when a row is new to the register and was withdrawn from it before. */
    Optional<Text> doubt(List<Table> decisions, Form form, String content) {
        return decisions.stream()
                .flatMap(table -> EntryTable.refusals(table).stream())
                .filter(one -> one.kind().equals(Entry.GONE.chinese()))
                .filter(one -> one.table().equals(form.id()) && isSame(form, one.content(), content))
                .findFirst()
                .map(one -> Text.of(
                        "这一行（" + one.content() + "）此前按决定从登记表撤回，来件又有。恢复写“是”，不要写“否”。",
                        "This row was withdrawn from the register before, and the file has it again. Write 是 to put it back,"
                                + " 否 to leave it out."));
    }

    /** The refusals of a table that stay though the file does not have their rows now: until the row is taken again. */
    List<EntryTable.Refusal> left(Table before, Map<Entry, String> entries) {
        return EntryTable.refusals(before).stream()
                .filter(one ->
                        List.of(Entry.GONE.chinese(), Entry.ADDED.chinese()).contains(one.kind()))
                .filter(one -> reference.forms().containsKey(one.table()))
                .filter(one ->
                        entries.entrySet().stream().noneMatch(entry -> settles(entry.getKey(), entry.getValue(), one)))
                .toList();
    }

    private boolean settles(Entry entry, String decision, EntryTable.Refusal one) {
        if (!entry.table().equals(one.table())) {
            return false;
        }
        boolean isIn = decision.equals(MappingTable.YES)
                && !entry.kind().equals(Entry.GONE)
                && isSame(reference.form(one.table()), one.content(), entry.content());
        return isIn || entry.content().strip().equals(one.content());
    }

    /** Whether two rows as they were written are about the same thing and year. */
    private boolean isSame(Form form, String one, String other) {
        Map<String, String> first = parts(one);
        Map<String, String> second = parts(other);
        List<Form.Field> keys = form.fields().stream()
                .filter(RegisterRows::isKey)
                .filter(field -> field.type() == Form.Type.TEXT || field.type() == Form.Type.YEAR)
                .toList();
        return keys.stream().anyMatch(field -> first.containsKey(field.name().chinese()))
                && keys.stream().allMatch(field -> agree(field, first, second));
    }

    private boolean agree(Form.Field field, Map<String, String> one, Map<String, String> other) {
        String name = field.name().chinese();
        if (!field.required() && !(one.containsKey(name) && other.containsKey(name))) {
            return true;
        }
        return Objects.equals(plain(field, one.getOrDefault(name, "")), plain(field, other.getOrDefault(name, "")));
    }

    private String plain(Form.Field field, String text) {
        return field.type() == Form.Type.YEAR ? text.replaceAll("\\D", "") : words.key(text);
    }

    private static Map<String, String> parts(String content) {
        var parts = new LinkedHashMap<String, String>();
        for (String part : content.split(BETWEEN)) {
            int equal = part.indexOf('=');
            if (equal > 0) {
                parts.put(part.substring(0, equal), part.substring(equal + 1));
            }
        }
        return parts;
    }
}
