package org.tanlu.fieldwork.request;

import java.util.List;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.RowPart;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 对应的登记行 which rows of a register answer a checklist item: a list of plans is no receipt of what is not in it (Appendix B). */
@Clause("C6-7")
public final class AskedRows {
    private AskedRows() {}

    /** Whether a row answers an item, or a part of it. */
    public static boolean answers(ChecklistItem item, Register.Row row) {
        return item.parts().isEmpty() || item.parts().stream().anyMatch(part -> meets(part, row));
    }

    /** Whether a row meets one of the ways of a part. */
    static boolean meets(RowPart part, Register.Row row) {
        return part.ways().stream().anyMatch(way -> way.stream().allMatch(test -> meets(test, row)));
    }

    private static boolean meets(RowPart.Test test, Register.Row row) {
        return switch (test.kind()) {
            case IS -> row.says(test.column(), test.word());
            case CONTAINS -> row.text(test.column()).contains(test.word());
            case LACKS -> !row.text(test.column()).contains(test.word());
            case FILLED ->
                row.findQuantity(test.column()).isPresent()
                        || row.findNotation(test.column()).isPresent()
                        || !row.text(test.column()).isEmpty();
        };
    }

    /** What a part of an item is called: its register, with what its rows are about where the item has several parts. */
    static Text name(ChecklistItem item, RowPart part, Form form) {
        if (item.parts().size() < 2) {
            return form.name();
        }
        List<RowPart.Test> way = part.ways().get(0);
        RowPart.Test test = way.stream()
                .filter(one -> one.kind() != RowPart.Kind.LACKS)
                .reduce((first, last) -> last)
                .orElse(way.get(0));
        Form.Field field = form.field(test.column());
        Text what = switch (test.kind()) {
            case IS ->
                field.type() == Form.Type.ENUM
                        ? Text.of(field.option(test.word()).chinese(), test.word())
                        : field.name();
            case CONTAINS -> Text.of(test.word(), test.word());
            case LACKS -> field.name();
            case FILLED -> field.name();
        };
        return Text.of(
                form.name().chinese() + "（" + what.chinese() + "）",
                form.name().english() + " (" + what.english() + ")");
    }
}
