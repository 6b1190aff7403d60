package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Form;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 登记行保密 what a received row says of who may see a row of the city: the stricter holds at once, and a cell that is
 * confidential now is taken out at once, whatever else is asked of the row; the milder is asked.
 *
 * @param rows    how rows are compared and written
 * @param sources whence changed cells come
 */
@Clause("C6-7")
record RowMarks(RegisterRows rows, RowSources sources) {
    private static final String ACCESS = "access";
    private static final String NOTE = "note";
    private static final String JOINT = "；";

    /** The proposal with what holds at once: the mark of all rows alike, and the secret cells of the row that it would change. */
    Proposal marked(Proposal proposal, RegisterTable.Line line, Register.Row row, List<Register.Row> alike) {
        List<Register.Row> milder = alike.stream()
                .filter(other -> !line.text(ACCESS).isEmpty())
                .filter(other -> row.access().compareTo(other.access()) > 0)
                .toList();
        Register.Row first = alike.get(0);
        List<Form.Field> secret = secret(row, first);
        if (milder.isEmpty() && secret.isEmpty()) {
            return proposal;
        }
        return proposal.marking(draft -> {
            milder.forEach(other -> rows.change(draft, other, strict(row, other)));
            if (!secret.isEmpty()) {
                Map<String, String> texts = rows.texts(line, row, secret);
                texts.putAll(sources.ofChanged(line, first, secret));
                rows.change(draft, first, texts);
            }
        });
    }

    private static Map<String, String> strict(Register.Row row, Register.Row other) {
        String mark = "来件标为" + row.access().text().chinese();
        var texts = new LinkedHashMap<String, String>();
        texts.put(ACCESS, row.access().code());
        texts.put(NOTE, joined(other.text(NOTE), mark));
        return texts;
    }

    /** The fields of which a row says that they are confidential, where another row still tells them. */
    private List<Form.Field> secret(Register.Row row, Register.Row other) {
        return rows.differences(row, other).stream()
                .filter(field -> RegisterRows.tells(field, other))
                .filter(field -> row.findNotation(field.column())
                                .filter(Notation.C::equals)
                                .isPresent()
                        || isSecret(field, row))
                .toList();
    }

    private static boolean isSecret(Form.Field field, Register.Row row) {
        return field.type() == Form.Type.TEXT
                && Access.find(row.text(field.column()))
                        .filter(Access.CONFIDENTIAL::equals)
                        .isPresent();
    }

    /** What a row says of who may see it and by way of remark, beyond what the city's row says. */
    static Map<String, String> marks(RegisterTable.Line line, Register.Row row, Register.Row other) {
        var marks = new LinkedHashMap<String, String>();
        if (!line.text(ACCESS).isEmpty() && row.access() != other.access()) {
            marks.put(ACCESS, line.text(ACCESS));
        }
        String note = line.text(NOTE);
        if (!note.isEmpty() && !other.text(NOTE).contains(note)) {
            marks.put(NOTE, joined(other.text(NOTE), note));
        }
        return marks;
    }

    /** The question when a row says that anyone may see what the city keeps confidential. */
    static Optional<Text> milder(RegisterTable.Line line, Register.Row row, Register.Row other) {
        boolean isMilder = !line.text(ACCESS).isEmpty()
                && other.access() == Access.CONFIDENTIAL
                && row.access() != Access.CONFIDENTIAL;
        Text access = row.access().text();
        return isMilder
                ? Optional.of(Text.of(
                        "城市已有的行（" + other.place() + "）是保密的，来件标为“" + access.chinese() + "”：改为" + access.chinese()
                                + "写“是”，仍保密的写“否”。",
                        "The city's row (" + other.place() + ") is confidential, and the file marks it "
                                + access.english() + ". Write 是 to mark it so, 否 to keep it confidential."))
                : Optional.empty();
    }

    private static String joined(String note, String more) {
        return note.isEmpty() ? more : note + JOINT + more;
    }
}
