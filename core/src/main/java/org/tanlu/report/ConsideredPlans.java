package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Form;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 规划方案 the plans of higher levels and of the city that this plan has to follow or agree with, and their targets (clause
 * 4.1; Appendix A, 一（一）).
 */
@Clause("4.1")
final class ConsideredPlans {
    private final Register register;
    private final Wording wording;

    ConsideredPlans(Dossier dossier, Wording wording) {
        this.register = dossier.register("plans");
        this.wording = wording;
    }

    List<Block> blocks() {
        var byTitle = new LinkedHashMap<String, List<Register.Row>>();
        register.rows().stream()
                .sorted(Comparator.comparing(ConsideredPlans::level))
                .forEach(row -> byTitle.computeIfAbsent(row.text("title"), title -> new ArrayList<>())
                        .add(row));
        if (byTitle.isEmpty()) {
            return List.of(wording.paragraph("plans-none", Map.of()));
        }
        return List.of(
                wording.paragraph("plans", Map.of("count", words(byTitle.size()))),
                new TableBlock(
                        "编制依据的规划方案及其目标",
                        "",
                        List.of(
                                new Column("级别", Align.CENTER, 3),
                                new Column("文件名称", Align.LEFT, 8),
                                new Column("文号", Align.LEFT, 8),
                                new Column("发布机关", Align.LEFT, 5),
                                new Column("目标", Align.LEFT, 9)),
                        byTitle.values().stream().map(ConsideredPlans::row).toList(),
                        notes(byTitle.values().stream().toList()),
                        false));
    }

    /** The place of a plan's level among those of the form, the highest first; plans of one level keep their order. */
    private static int level(Register.Row row) {
        List<String> levels = row.form().field("level").options().stream()
                .map(Form.Option::id)
                .toList();
        return levels.indexOf(row.text("level"));
    }

    private static List<String> notes(List<List<Register.Row>> plans) {
        var notes = new ArrayList<>(List.of("目标取自所列文件，约束性目标后注明；核验状态见数据附表“规划方案”。"));
        long numbers = lacking(plans, "number");
        long issuers = lacking(plans, "issuer");
        if (numbers + issuers > 0) {
            notes.add("－表示所收资料没有写明："
                    + Stream.of(told(numbers, "文号"), told(issuers, "发布机关"))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("、"))
                    + "，定稿前按印发的文件补齐。");
        }
        return notes;
    }

    private static long lacking(List<List<Register.Row>> plans, String column) {
        return plans.stream()
                .filter(rows -> filled(rows, column).equals(PathwayTables.NONE))
                .count();
    }

    private static String told(long count, String what) {
        return count == 0 ? "" : count + "件没有" + what;
    }

    private static List<Entry> row(List<Register.Row> targets) {
        Register.Row first = targets.get(0);
        List<String> cells = List.of(
                first.words("level"), first.text("title"), filled(targets, "number"), filled(targets, "issuer"));
        String told = targets.stream()
                .map(ConsideredPlans::target)
                .filter(target -> !target.isEmpty())
                .collect(Collectors.joining("；"));
        return Stream.concat(cells.stream(), Stream.of(told))
                .map(text -> Entry.words(text.isEmpty() ? "－" : text))
                .toList();
    }

    /** What any row of a plan says of the document; the note below the table counts what nobody told. */
    private static String filled(List<Register.Row> targets, String column) {
        return targets.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(PathwayTables.NONE);
    }

    private static String target(Register.Row row) {
        String value = row.findQuantity("value").map(ConsideredPlans::print).orElse("");
        String said = Stream.of(row.text("target"), value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        String when = row.findYear("target_year")
                .map(year -> year + "年")
                .filter(year -> !said.isEmpty() && !said.contains(year))
                .orElse("");
        boolean binding = row.says("strictness", "binding") && !said.isEmpty();
        return when + said + (binding ? "（约束性）" : "");
    }

    private static String print(Quantity value) {
        return ShortestDecimal.of(value.value()) + value.unit().symbol();
    }
}
