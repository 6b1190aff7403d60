package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.pathway.LeftOut;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.trace.Clause;

/** 未列入路径的措施 says of a field without actions which measures there are and why the pathway has none of them (Appendix A, 四). */
@Clause({"10.1", "A"})
final class UnchosenMeasures {
    private static final String NOT_WORTH = "可测算，但不具经济性、也不为实现目标所必需";
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

    /** A paragraph on a field of the outline; none where it has actions or the library no measures. */
    List<Block> of(String outline) {
        List<Potential> measures = potentials.stream()
                .filter(one -> library.mapping(one.measure().id()).outline().equals(outline))
                .toList();
        boolean hasActions = main.stream()
                .flatMap(found -> found.schedule().actions().stream())
                .anyMatch(action -> action.mapping().outline().equals(outline));
        if (main.isEmpty() || hasActions || measures.isEmpty()) {
            return List.of();
        }
        var reasons = new LinkedHashMap<String, List<String>>();
        measures.forEach(one -> reasons.computeIfAbsent(reason(main.get(), one), any -> new ArrayList<>())
                .add(one.measure().name().chinese()));
        String list = reasons.entrySet().stream()
                .map(entry -> String.join("、", entry.getValue()) + "（" + entry.getKey() + "）")
                .collect(Collectors.joining("；"));
        return List.of(wording.paragraph(
                "pathway-section-measures", Map.of("count", words(measures.size()), "list", words(list))));
    }

    private static String reason(Route route, Potential one) {
        Measure measure = one.measure();
        Optional<LeftOut> leftOut =
                Optional.ofNullable(route.pathway().leftOut().get(measure));
        if (one.choice().filter(Choice::isRejected).isPresent()) {
            return REJECTED;
        }
        if (one.standing() != Standing.AVAILABLE) {
            return one.reason().chinese().isEmpty()
                    ? one.standing().text().chinese()
                    : one.reason().chinese();
        }
        return leftOut.map(reason -> reason.text().chinese()).orElse(NOT_WORTH);
    }
}
