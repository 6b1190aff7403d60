package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.pathway.LeftOut;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.reference.OutlineSection;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/**
 * 未列入路径的措施 says of a field without actions what is done there all the same, what is missing and who brings it by when; the
 * reason of each measure stands once, in a table of the annex (Appendix A, 四).
 */
@Clause({"10.1", "A"})
final class UnchosenMeasures {
    static final String CAPTION = "各领域未列入路径的措施";

    private static final String NOT_WORTH = "可测算，按费用比选未选中";
    private static final String REJECTED = "本市不选用";

    private final Optional<Route> main;
    private final List<Potential> potentials;
    private final MeasureLibrary library;
    private final Wording wording;

    UnchosenMeasures(Routes routes, Optional<Potentials> potentials, MeasureLibrary library, Wording wording) {
        this.main = routes.main();
        this.potentials = potentials.map(Potentials::measures).orElse(List.of());
        this.library = library;
        this.wording = wording;
    }

    /** A paragraph on a field of the outline, with the body that brings its measures; none where it has actions. */
    List<Block> of(String outline, String lead, String annex) {
        Block task = wording.paragraph("issue-empty-" + IssueTasks.field(outline), Map.of());
        if (main.isEmpty()) {
            return List.of(task, wording.paragraph("pathway-section-unprepared", Map.of("lead", words(lead))));
        }
        List<Potential> measures = unchosen(outline);
        boolean hasActions =
                chosen().stream().anyMatch(id -> library.mapping(id).outline().equals(outline));
        if (hasActions) {
            return List.of();
        }
        return measures.isEmpty()
                ? List.of(task, wording.paragraph("pathway-section-empty", Map.of("lead", words(lead))))
                : List.of(
                        task,
                        wording.paragraph(
                                "pathway-section-measures",
                                Map.of(
                                        "count", words(measures.size()),
                                        "kinds", words(kinds(measures)),
                                        "table", words(annex + "“" + CAPTION + "”"),
                                        "lead", words(lead))));
    }

    /** Every measure that the pathway does without, by field and reason; none where there is no pathway. */
    Optional<TableBlock> annex(List<OutlineSection> outline) {
        var rows = new ArrayList<List<Entry>>();
        for (OutlineSection section : outline) {
            var reasons = new LinkedHashMap<String, List<String>>();
            unchosen(section.id())
                    .forEach(one -> reasons.computeIfAbsent(reason(one), any -> new ArrayList<>())
                            .add(one.measure().name().chinese()));
            reasons.forEach((reason, names) -> rows.add(List.of(
                    Entry.words(section.title().chinese()),
                    Entry.words(String.join("、", names)),
                    Entry.words(reason))));
        }
        return main.isEmpty() || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        CAPTION,
                        "",
                        List.of(
                                new Column("领域", Align.LEFT, 5),
                                new Column("措施", Align.LEFT, 10),
                                new Column("未列入的原因", Align.LEFT, 9)),
                        rows,
                        List.of(),
                        false));
    }

    private Set<String> chosen() {
        return main.stream()
                .flatMap(route -> route.schedule().actions().stream())
                .map(action -> action.measure().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Potential> unchosen(String outline) {
        Set<String> chosen = chosen();
        return potentials.stream()
                .filter(one -> !chosen.contains(one.measure().id()))
                .filter(one -> library.mapping(one.measure().id()).outline().equals(outline))
                .toList();
    }

    /** How many measures stand why, for example 缺少本市资料的11项、按费用比选未选中的2项. */
    private String kinds(List<Potential> measures) {
        var kinds = new LinkedHashMap<String, Predicate<Potential>>();
        kinds.put("缺少本市资料", one -> !isRejected(one) && one.standing() == Standing.UNTOLD);
        kinds.put("按费用比选未选中", one -> reason(one).equals(NOT_WORTH));
        kinds.put("本市不选用", UnchosenMeasures::isRejected);
        var told = new ArrayList<String>();
        long rest = measures.size();
        for (Map.Entry<String, Predicate<Potential>> kind : kinds.entrySet()) {
            long count = measures.stream().filter(kind.getValue()).count();
            rest -= count;
            if (count > 0) {
                told.add(kind.getKey() + "的" + count + "项");
            }
        }
        if (rest > 0) {
            told.add("不适用或因其他原因的" + rest + "项");
        }
        return String.join("、", told);
    }

    private static boolean isRejected(Potential one) {
        return one.choice().filter(Choice::isRejected).isPresent();
    }

    private String reason(Potential one) {
        if (isRejected(one)) {
            return REJECTED;
        }
        if (one.standing() != Standing.AVAILABLE) {
            return one.reason().chinese().isEmpty()
                    ? one.standing().text().chinese()
                    : one.reason().chinese();
        }
        return main.flatMap(
                        route -> Optional.ofNullable(route.pathway().leftOut().get(one.measure())))
                .map(LeftOut::text)
                .map(text -> text.chinese())
                .orElse(NOT_WORTH);
    }
}
