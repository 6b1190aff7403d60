package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final String OPEN = "尚未处理";

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

    /** This plan with others first, then the others with each other; of each what is open stands first. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        List<Register.Row> own = rows(true);
        if (own.isEmpty()) {
            blocks.add(wording.paragraph("coordination-none", Map.of()));
        } else {
            blocks.add(wording.paragraph(
                    "coordination",
                    Map.of(
                            "plans", words(titles(own).size()),
                            "agree", words(count(own, "agree")),
                            "partly", words(count(own, "partly")),
                            "conflict", words(count(own, "conflict")),
                            "open",
                                    words(open(
                                            own.stream()
                                                    .filter(CoordinationTables::isOpen)
                                                    .count(),
                                            isDiffering(own))))));
            blocks.add(matrix(own));
            disagreements(own).ifPresent(blocks::add);
        }
        mutual(blocks);
        return blocks;
    }

    /** The rows that hold a plan against this one, or against another. */
    private List<Register.Row> rows(boolean isOwn) {
        return rows.stream()
                .filter(row -> row.text("other_plan").isEmpty() == isOwn)
                .toList();
    }

    private static long count(List<Register.Row> rows, String verdict) {
        return rows.stream().filter(row -> row.says("verdict", verdict)).count();
    }

    private static boolean isOpen(Register.Row row) {
        return !row.says("verdict", "agree") && row.text("resolution").isEmpty();
    }

    private static List<String> titles(List<Register.Row> rows) {
        return rows.stream().map(row -> row.text("plan")).distinct().toList();
    }

    /** Rows are plans, columns the themes that were compared. */
    private TableBlock matrix(List<Register.Row> own) {
        List<Form.Option> themes = form.field("theme").options().stream()
                .filter(option -> own.stream().anyMatch(row -> row.says("theme", option.id())))
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column("规划方案", Align.LEFT, 8));
        themes.forEach(theme -> columns.add(new Column(theme.chinese(), Align.CENTER, 3)));
        List<List<Entry>> body = titles(own).stream()
                .map(title -> {
                    var cells = new ArrayList<Entry>();
                    cells.add(Entry.words(title));
                    themes.forEach(theme -> cells.add(verdict(own, title, theme.id())));
                    return List.<Entry>copyOf(cells);
                })
                .toList();
        return new TableBlock(
                "本方案与既有规划方案的协调性核对",
                "",
                columns,
                body,
                List.of("空格为未涉及；加粗的为尚未处理的不一致。部分一致和冲突的内容和处理见下表。"),
                themes.size() > 7);
    }

    /** The gravest verdict of a plan in a theme, strong while it is open. */
    private static Entry verdict(List<Register.Row> own, String title, String theme) {
        return Stream.of("conflict", "partly", "agree")
                .flatMap(verdict -> own.stream()
                        .filter(row -> row.says("plan", title) && row.says("theme", theme))
                        .filter(row -> row.says("verdict", verdict)))
                .findFirst()
                .map(row -> new Entry(row.words("verdict"), "", isOpen(row)))
                .orElse(Entry.words(""));
    }

    private static Optional<TableBlock> disagreements(List<Register.Row> own) {
        List<List<Entry>> body = openFirst(own.stream().filter(row -> !row.says("verdict", "agree")))
                .map(row -> entries(
                        isOpen(row),
                        row.text("plan"),
                        row.words("theme"),
                        row.words("verdict"),
                        row.text("content"),
                        resolution(Optional.of(row))))
                .toList();
        return body.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        "本方案与规划方案的不一致之处和处理",
                        "",
                        List.of(
                                new Column("规划方案", Align.LEFT, 7),
                                new Column("主题", Align.CENTER, 3),
                                new Column("结论", Align.CENTER, 3),
                                new Column("不一致之处", Align.LEFT, 7),
                                new Column("处理和决定", Align.LEFT, 7)),
                        body,
                        List.of("尚未处理的列在前面。"),
                        false));
    }

    private static Stream<Register.Row> openFirst(Stream<Register.Row> rows) {
        return rows.sorted(Comparator.comparing(row -> !isOpen(row)));
    }

    /** What plans other than this one say differently, as people noted it or as their targets show. */
    private void mutual(List<Block> blocks) {
        List<Register.Row> others = rows(false);
        List<String> listed = others.stream().map(row -> row.place().toString()).toList();
        List<PlanDifference> further = differences.stream()
                .filter(difference -> difference
                        .resolution()
                        .filter(row -> listed.contains(row.place().toString()))
                        .isEmpty())
                .toList();
        if (others.isEmpty() && further.isEmpty()) {
            return;
        }
        long open = others.stream().filter(CoordinationTables::isOpen).count()
                + further.stream().filter(PlanDifference::isOpen).count();
        blocks.add(
                others.isEmpty()
                        ? wording.paragraph(
                                "coordination-targets",
                                Map.of(
                                        "targets",
                                        words(further.size()),
                                        "open",
                                        words(open(open, isDiffering(others) || !further.isEmpty()))))
                        : wording.paragraph(
                                "coordination-mutual",
                                Map.of(
                                        "agree", words(count(others, "agree")),
                                        "partly", words(count(others, "partly")),
                                        "conflict", words(count(others, "conflict")),
                                        "targets", words(targets(further.size())),
                                        "open", words(open(open, isDiffering(others) || !further.isEmpty())))));
        blocks.add(mutual(others, further));
    }

    private static boolean isDiffering(List<Register.Row> rows) {
        return rows.stream().anyMatch(row -> !row.says("verdict", "agree"));
    }

    private static String open(long count, boolean isDiffering) {
        if (count > 0) {
            return "其中" + count + "处尚未处理";
        }
        return isDiffering ? "不一致之处均有处理办法" : "没有不一致";
    }

    private static String targets(int count) {
        return count == 0 ? "" : "，目标数值自动比对另发现不同" + count + "处";
    }

    private static TableBlock mutual(List<Register.Row> others, List<PlanDifference> further) {
        List<List<Entry>> body = Stream.of(
                        further.stream().filter(PlanDifference::isOpen).map(CoordinationTables::row),
                        openFirst(others.stream().filter(row -> !row.says("verdict", "agree")))
                                .map(CoordinationTables::row),
                        further.stream().filter(one -> !one.isOpen()).map(CoordinationTables::row),
                        others.stream()
                                .filter(row -> row.says("verdict", "agree"))
                                .map(CoordinationTables::row))
                .flatMap(each -> each)
                .toList();
        return new TableBlock(
                "既有规划方案之间的核对",
                "",
                List.of(
                        new Column("规划方案", Align.LEFT, 6),
                        new Column("对照规划", Align.LEFT, 6),
                        new Column("主题", Align.CENTER, 3),
                        new Column("结论", Align.CENTER, 3),
                        new Column("核对内容", Align.LEFT, 6),
                        new Column("处理和决定", Align.LEFT, 6)),
                body,
                List.of("尚未处理的列在前面。结论为“目标不同”的由目标数值自动比对得出。"),
                false);
    }

    private static List<Entry> row(Register.Row row) {
        return entries(
                isOpen(row),
                row.text("plan"),
                row.text("other_plan"),
                row.words("theme"),
                row.words("verdict"),
                row.text("content"),
                row.says("verdict", "agree") && row.text("resolution").isEmpty() ? "" : resolution(Optional.of(row)));
    }

    private static List<Entry> row(PlanDifference difference) {
        String one = difference.one().text("title");
        String other = difference.other().text("title");
        String content = difference.name().chinese() + difference.year() + "年目标 " + value(difference.one()) + " 和 "
                + value(difference.other());
        return entries(
                difference.isOpen(),
                one,
                one.equals(other) ? "同一文件" : other,
                difference.one().words("theme"),
                "目标不同",
                content,
                resolution(difference.resolution()));
    }

    private static String value(Register.Row row) {
        Quantity value = row.findQuantity("value").orElseThrow();
        return ShortestDecimal.of(value.value()) + value.unit().symbol();
    }

    private static String resolution(Optional<Register.Row> row) {
        return row.filter(known -> !known.text("resolution").isEmpty())
                .map(known -> Stream.of(known.text("resolution"), known.text("decided_by"), day(known.text("date")))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("，")))
                .orElse(OPEN);
    }

    /** A date as Chinese documents write it, which breaks at no hyphen. */
    private static String day(String iso) {
        List<String> parts = Stream.of(iso.split("-"))
                .map(part -> part.replaceFirst("^0", ""))
                .toList();
        List<String> marks = List.of("年", "月", "日");
        var day = new StringBuilder();
        for (int i = 0; i < parts.size() && !iso.isEmpty(); i++) {
            day.append(parts.get(i)).append(marks.get(i));
        }
        return day.toString();
    }

    /** Cells of a row; what is open is strong. */
    private static List<Entry> entries(boolean isOpen, String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.isEmpty() ? UNKNOWN : cell)
                .map(cell -> new Entry(cell, "", isOpen && cell.equals(OPEN)))
                .toList();
    }
}
