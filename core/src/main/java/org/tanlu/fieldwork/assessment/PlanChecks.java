package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.BookTitle;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 协调性核查 what plans and their coordination lack: kinds, targets, comparisons, resolutions, documents (clause 4.1). */
@Clause({"4.1", "C4.1-2"})
final class PlanChecks {
    private final Plans plans;
    private final ReferenceData reference;

    PlanChecks(Plans plans, ReferenceData reference) {
        this.plans = plans;
        this.reference = reference;
    }

    /** At most one finding a rule. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        Stream.of(kinds(), target(), unchecked(), unknown(), open(), differing(), assigned())
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return findings;
    }

    private Optional<Finding> kinds() {
        List<Text> missing = Arrays.stream(PlanKind.values())
                .filter(kind -> !plans.has(kind))
                .map(PlanKind::text)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        reference.rule("FLD-PLAN-KINDS"),
                        Facts.of("kinds", missing).and("unthemed", unthemed())));
    }

    /** The plans of which the register does not say the theme: what is missing may be among them. */
    private Text unthemed() {
        List<String> titles = plans.titles(row -> row.text("theme").isEmpty());
        Text some = Facts.joined(Few.words(titles));
        return titles.isEmpty()
                ? Text.of("", "")
                : Text.of(
                        "；另有 " + titles.size() + " 件没有写主题（" + some.chinese() + "），可能就在其中",
                        "; " + titles.size() + " plans tell no theme and may be among them (" + some.english() + ")");
    }

    private Optional<Finding> target() {
        return plans.has(PlanKind.PEAKING) && !plans.hasProvincialTarget()
                ? Optional.of(Finding.of(reference.rule("FLD-PLAN-TARGET")))
                : Optional.empty();
    }

    /** Plans of the province and of the city that nobody held against this plan; national ones bind through the province. */
    private Optional<Finding> unchecked() {
        Set<String> compared = plans.coordination().stream()
                .flatMap(row -> Stream.of(row.text("plan"), row.text("other_plan")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> titles = plans.titles(row -> !row.says("level", "national")).stream()
                .filter(title -> !compared.contains(title))
                .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        reference.rule("FLD-PLAN-UNCHECKED"),
                        Facts.of("count", titles.size()).and("titles", Few.words(titles))));
    }

    private Optional<Finding> unknown() {
        Set<String> known = new LinkedHashSet<>(plans.titles(row -> true));
        List<Register.Row> rows = plans.coordination().stream()
                .filter(row -> !strangers(row, known).isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        rows.get(0).place(),
                        reference.rule("FLD-PLAN-UNKNOWN"),
                        Facts.of(
                                "titles",
                                Few.words(rows.stream()
                                        .flatMap(row -> strangers(row, known).stream())
                                        .distinct()
                                        .toList()))));
    }

    private static List<String> strangers(Register.Row row, Set<String> known) {
        return Stream.of(row.text("plan"), row.text("other_plan"))
                .filter(title -> !title.isEmpty() && !known.contains(title))
                .toList();
    }

    private Optional<Finding> open() {
        List<Register.Row> rows = plans.coordination().stream()
                .filter(row -> !row.says("verdict", "agree"))
                .filter(row -> row.text("resolution").isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        rows.get(0).place(),
                        reference.rule("FLD-PLAN-OPEN"),
                        Facts.of("count", rows.size())
                                .and(
                                        "cases",
                                        Few.words(rows.stream()
                                                .map(row -> row.text("plan") + "·" + row.words("theme"))
                                                .toList()))));
    }

    private Optional<Finding> differing() {
        List<PlanDifference> open = Stream.concat(plans.differences().stream(), plans.later().stream())
                .filter(PlanDifference::isOpen)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        open.get(0).one().place(),
                        reference.rule("FLD-PLAN-DIFFER"),
                        Facts.of("count", open.size())
                                .and(
                                        "cases",
                                        Few.of(open.stream()
                                                .map(PlanChecks::difference)
                                                .toList()))));
    }

    private static Text difference(PlanDifference difference) {
        Text one = told(difference.one());
        Text other = told(difference.other());
        int later = difference.other().findYear("target_year").orElseThrow();
        boolean isLater = later != difference.year();
        return Text.of(
                difference.name().chinese() + difference.year() + "年：" + one.chinese() + "，"
                        + (isLater ? later + "年反而 " : "") + other.chinese(),
                difference.name().english() + " in " + difference.year() + ": " + one.english() + " against "
                        + other.english() + (isLater ? " in " + later : ""));
    }

    private static Text told(Register.Row row) {
        String value = row.findQuantity("value").map(Quantity::toString).orElseThrow();
        String title = BookTitle.of(row.text("title"));
        return Text.of(
                title + value.replace(" %", "%") + "（" + row.place() + "）",
                row.text("title") + " " + value + " (" + row.place() + ")");
    }

    private Optional<Finding> assigned() {
        List<Register.Row> rows = plans.rows().stream()
                .filter(row -> row.says("assigned", Register.YES))
                .filter(row -> row.text("assigned_document").isEmpty())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        rows.get(0).place(),
                        reference.rule("FLD-ASSIGNED-DOCUMENT"),
                        Facts.of("count", rows.size())
                                .and(
                                        "titles",
                                        Few.words(rows.stream()
                                                .map(row -> row.text("title"))
                                                .distinct()
                                                .toList()))));
    }
}
