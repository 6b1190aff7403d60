package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.BookTitle;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 规划登记 contradictions between rows of the registers of plans and of their coordination (clause 4.1). */
@Clause({"4.1", "C4.1-2"})
final class PlanRows {
    private final List<Register.Row> plans;
    private final List<Register.Row> coordination;

    PlanRows(Dossier dossier) {
        this.plans = dossier.register("plans").rows();
        this.coordination = dossier.register("coordination").rows();
    }

    /** Agreement and conflict told of the same two plans in the same theme. */
    List<Case> opposite() {
        Map<List<String>, List<Register.Row>> pairs = coordination.stream()
                .collect(Collectors.groupingBy(PlanRows::pair, LinkedHashMap::new, Collectors.toList()));
        return pairs.values().stream()
                .filter(rows -> rows.stream().anyMatch(row -> row.says("verdict", "agree"))
                        && rows.stream().anyMatch(row -> row.says("verdict", "conflict")))
                .map(PlanRows::opposite)
                .toList();
    }

    private static List<String> pair(Register.Row row) {
        var titles = new ArrayList<String>();
        Stream.of(row.text("plan"), row.text("other_plan")).sorted().forEach(titles::add);
        titles.add(row.text("theme"));
        return titles;
    }

    private static Case opposite(List<Register.Row> rows) {
        Register.Row first = rows.get(0);
        String plans = Stream.of(first.text("plan"), first.text("other_plan"))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining("、"));
        String places = rows.stream().map(row -> row.place().toString()).collect(Collectors.joining("，"));
        return new Case(
                first,
                Text.of(
                        plans + "·" + first.words("theme") + "（" + places + "）",
                        plans + ", " + first.text("theme") + " (" + places + ")"));
    }

    /** One number of two documents, or two numbers of one. */
    List<Case> numbers() {
        var cases = new ArrayList<Case>();
        different("number", "title", cases);
        different("title", "number", cases);
        return cases;
    }

    private void different(String key, String column, List<Case> cases) {
        Map<String, List<Register.Row>> groups = plans.stream()
                .filter(row -> !row.text(key).isEmpty() && !row.text(column).isEmpty())
                .collect(Collectors.groupingBy(row -> plain(row.text(key)), LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(rows -> {
            List<String> texts =
                    rows.stream().map(row -> row.text(column)).distinct().toList();
            if (texts.stream().map(PlanRows::plain).distinct().count() > 1) {
                String list = String.join("、", texts);
                Register.Row first = rows.get(0);
                cases.add(new Case(first, Text.of(first.text(key) + "：" + list, first.text(key) + ": " + list)));
            }
        });
    }

    /** Brackets and blanks are written in many ways. */
    private static String plain(String text) {
        return text.replaceAll("[\\s〔〕\\[\\]【】()（）《》“”\"]", "");
    }

    /** Plans without the number or the body that issued them, each once. */
    List<Case> unfilled() {
        var cases = new LinkedHashMap<String, Case>();
        for (Register.Row row : plans) {
            List<Text> lacking = Stream.of("number", "issuer")
                    .filter(column -> plans.stream()
                            .filter(one -> one.says("title", row.text("title")))
                            .allMatch(one -> one.text(column).isEmpty()))
                    .map(column -> row.form().field(column).name())
                    .toList();
            if (!lacking.isEmpty()) {
                String chinese = lacking.stream().map(Text::chinese).collect(Collectors.joining("、"));
                String english = lacking.stream().map(Text::english).collect(Collectors.joining(", "));
                String title = row.text("title");
                cases.putIfAbsent(
                        title,
                        new Case(row, Text.of(BookTitle.of(title) + "缺" + chinese, title + " lacks " + english)));
            }
        }
        return List.copyOf(cases.values());
    }
}
