package org.tanlu.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 可利用资源 the resources that reductions can use, as surveyed (clause 6; Appendix A, 一（四）). */
@Clause("6")
final class ResourceTable {
    private static final String UNKNOWN = "－";

    private ResourceTable() {}

    /** A sentence and the table; nothing for a city that registered none. */
    static List<Block> of(Dossier dossier, Wording wording) {
        List<Register.Row> resources = dossier.register("resources").rows();
        if (resources.isEmpty()) {
            return List.of();
        }
        return List.of(
                wording.paragraph("resources", Map.of()),
                new TableBlock(
                        "可利用资源",
                        "",
                        List.of(
                                new Column("资源类型", Align.LEFT, 5),
                                new Column("名称", Align.LEFT, 7),
                                new Column("区县", Align.LEFT, 4),
                                new Column("资源量", Align.RIGHT, 5),
                                new Column("可利用比例", Align.RIGHT, 3),
                                new Column("等级", Align.CENTER, 3),
                                new Column("年份", Align.CENTER, 2)),
                        resources.stream().map(ResourceTable::row).toList(),
                        List.of("资源量为填报数；－表示未填报。"),
                        false));
    }

    private static List<Entry> row(Register.Row row) {
        return Stream.of(
                        row.words("kind"),
                        row.text("name"),
                        row.text("district").isEmpty() ? "全市" : row.text("district"),
                        print(row, "amount"),
                        print(row, "usable_share"),
                        row.text("grade"),
                        row.text("year"))
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }

    private static String print(Register.Row row, String column) {
        return row.findQuantity(column).map(ResourceTable::print).orElse("");
    }

    private static String print(Quantity quantity) {
        return ShortestDecimal.of(quantity.value())
                + Amounts.unit(quantity.unit().symbol());
    }
}
