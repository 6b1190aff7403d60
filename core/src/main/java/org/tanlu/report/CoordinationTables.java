package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.PlanDifference;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Form;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 协调性 the matrix of plans by theme, and what did not agree with its resolution (clause 4.1). */
@Clause({"4.1", "C4.1-2"})
final class CoordinationTables {
    private static final String UNKNOWN = "－";

    private final List<Register.Row> rows;
    private final List<PlanDifference> differences;
    private final Form form;
    private final Wording wording;

    CoordinationTables(Plan plan, Wording wording) {
        Register register = plan.dossier().register("coordination");
        this.rows = register.rows();
        this.form = register.form();
        this.differences = plan.fieldSurvey().differences();
        this.wording = wording;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (rows.isEmpty()) {
            blocks.add(wording.paragraph("coordination-none", Map.of()));
        } else {
            blocks.add(wording.paragraph(
                    "coordination",
                    Map.of(
                            "plans", words(titles().size()),
                            "agree", words(count("agree")),
                            "partly", words(count("partly")),
                            "conflict", words(count("conflict")),
                            "open",
                                    words(rows.stream()
                                            .filter(row -> !row.says("verdict", "agree"))
                                            .filter(row ->
                                                    row.text("resolution").isEmpty())
                                            .count()))));
            blocks.add(matrix());
        }
        List<List<Entry>> disagreements = disagreements();
        if (!disagreements.isEmpty()) {
            blocks.add(disagreements(disagreements));
        }
        return blocks;
    }

    private long count(String verdict) {
        return rows.stream().filter(row -> row.says("verdict", verdict)).count();
    }

    private List<String> titles() {
        return rows.stream().map(row -> row.text("plan")).distinct().toList();
    }

    /** Rows are plans, columns the themes that were compared. */
    private TableBlock matrix() {
        List<Form.Option> themes = form.field("theme").options().stream()
                .filter(option -> rows.stream().anyMatch(row -> row.says("theme", option.id())))
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column("规划方案", Align.LEFT, 8));
        themes.forEach(theme -> columns.add(new Column(theme.chinese(), Align.CENTER, 3)));
        List<List<Entry>> body = titles().stream()
                .map(title -> {
                    var cells = new ArrayList<Entry>();
                    cells.add(Entry.words(title));
                    themes.forEach(theme -> cells.add(Entry.words(verdict(title, theme.id()))));
                    return List.<Entry>copyOf(cells);
                })
                .toList();
        return new TableBlock("与既有规划方案的协调性核对", "", columns, body, List.of("空格为未涉及；不一致之处和处理见下表。"), themes.size() > 7);
    }

    /** The gravest verdict of a plan in a theme. */
    private String verdict(String title, String theme) {
        List<String> order = List.of("conflict", "partly", "agree");
        return order.stream()
                .flatMap(verdict -> rows.stream()
                        .filter(row -> row.says("plan", title) && row.says("theme", theme))
                        .filter(row -> row.says("verdict", verdict))
                        .map(row -> row.words("verdict")))
                .findFirst()
                .orElse("");
    }

    private List<List<Entry>> disagreements() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.says("verdict", "agree"))
                .forEach(row -> entries.put(row.place().toString(), disagreement(row)));
        differences.stream()
                .filter(difference -> difference
                        .resolution()
                        .filter(row -> entries.containsKey(row.place().toString()))
                        .isEmpty())
                .forEach(difference -> entries.put(
                        difference.one().place() + "/" + difference.other().place(), disagreement(difference)));
        return List.copyOf(entries.values());
    }

    private static List<Entry> disagreement(Register.Row row) {
        String plans = Stream.of(row.text("plan"), row.text("other_plan"))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining("；"));
        return entries(plans, row.words("theme"), row.text("content"), resolution(Optional.of(row)));
    }

    private static List<Entry> disagreement(PlanDifference difference) {
        String plans = Stream.of(difference.one(), difference.other())
                .map(row -> row.text("title"))
                .distinct()
                .collect(Collectors.joining("；"));
        String content = difference.name().chinese() + difference.year() + "年目标 " + value(difference.one()) + " 和 "
                + value(difference.other());
        return entries(plans, difference.one().words("theme"), content, resolution(difference.resolution()));
    }

    private static String value(Register.Row row) {
        Quantity value = row.findQuantity("value").orElseThrow();
        return ShortestDecimal.of(value.value()) + value.unit().symbol();
    }

    private static String resolution(Optional<Register.Row> row) {
        return row.filter(known -> !known.text("resolution").isEmpty())
                .map(known -> Stream.of(known.text("resolution"), known.text("decided_by"), known.text("date"))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("，")))
                .orElse("尚未处理");
    }

    private static List<Entry> entries(String... cells) {
        return Stream.of(cells)
                .map(cell -> Entry.words(cell.isEmpty() ? UNKNOWN : cell))
                .toList();
    }

    private static TableBlock disagreements(List<List<Entry>> body) {
        return new TableBlock(
                "不一致之处和处理",
                "",
                List.of(
                        new Column("规划方案", Align.LEFT, 8),
                        new Column("主题", Align.CENTER, 3),
                        new Column("不一致之处", Align.LEFT, 8),
                        new Column("处理和决定", Align.LEFT, 8)),
                body,
                List.of("含目标数值自动比对发现的不一致。"),
                false);
    }
}
