package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 下达目标 the targets that higher levels assigned to the city, each with its document (clause 4.1; Appendix A, 三). */
@Clause("4.1")
final class AssignedTargets {
    private static final String UNKNOWN = "－";

    private final List<Register.Row> targets;
    private final List<Register.Row> past;
    private final Wording wording;

    AssignedTargets(Dossier dossier, Wording wording) {
        int latest = dossier.latest().orElse(Integer.MIN_VALUE);
        Map<Boolean, List<Register.Row>> byEnd = dossier.register("plans").rows().stream()
                .filter(row -> row.says("assigned", Register.YES))
                .collect(Collectors.partitioningBy(
                        row -> row.findYear("target_year").orElse(Integer.MAX_VALUE) > latest));
        this.targets = byEnd.getOrDefault(true, List.of());
        this.past = byEnd.getOrDefault(false, List.of());
        this.wording = wording;
    }

    List<Block> blocks() {
        if (targets.isEmpty()) {
            return List.of(
                    past.isEmpty()
                            ? wording.paragraph("targets-assigned-none", Map.of())
                            : past("targets-assigned-past"));
        }
        return Stream.concat(
                        current().stream(), past.isEmpty() ? Stream.of() : Stream.of(past("targets-assigned-also")))
                .toList();
    }

    /** Targets whose years are over by the data of the city: they are on record and no targets of the plan. */
    private Block past(String id) {
        String years = past.stream()
                .map(row -> row.text("target_year") + "年")
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        return wording.paragraph(id, Map.of("count", words(past.size()), "years", words(years)));
    }

    private List<Block> current() {
        return List.of(
                wording.paragraph("targets-assigned", Map.of("count", words(targets.size()))),
                new TableBlock(
                        "上级下达本市的目标",
                        "",
                        List.of(
                                new Column("目标", Align.LEFT, 9),
                                new Column("目标值", Align.RIGHT, 3),
                                new Column("目标年份", Align.CENTER, 3),
                                new Column("属性", Align.CENTER, 3),
                                new Column("规划方案", Align.LEFT, 7),
                                new Column("下达文件", Align.LEFT, 7)),
                        targets.stream().map(AssignedTargets::row).toList(),
                        List.of(),
                        false));
    }

    private static List<Entry> row(Register.Row row) {
        String value = row.findQuantity("value")
                .map(number ->
                        ShortestDecimal.of(number.value()) + number.unit().symbol())
                .orElse("");
        String target = row.text("target").isEmpty() ? row.text("measured") : row.text("target");
        return Stream.of(
                        target,
                        value,
                        row.text("target_year"),
                        row.words("strictness"),
                        row.text("title"),
                        row.text("assigned_document"))
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }
}
