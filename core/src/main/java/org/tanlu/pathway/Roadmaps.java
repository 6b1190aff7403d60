package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.MeasureSector;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 四张路线图 completes roadmaps with few actions by what opens the way for them and by what is carried out already, each marked as
 * such; what is still missing is told (clause 10.1).
 */
@Clause("C10.1-14")
public final class Roadmaps {
    /** The sectors that have a roadmap. */
    public static final List<MeasureSector> SECTORS =
            List.of(MeasureSector.ENERGY, MeasureSector.INDUSTRY, MeasureSector.BUILDINGS, MeasureSector.TRANSPORT);

    private static final int LEAST_ACTIONS = 3;
    private static final int MOST_NAMES = 5;

    private Roadmaps() {}

    /** The pathways with their roadmaps completed. */
    @Clause("C10.1-14")
    public static Outcome<Routes> complete(Routes routes, Optional<Potentials> potentials, ReferenceData reference) {
        List<Potential> all = potentials.map(Potentials::measures).orElse(List.of());
        var completed = new ArrayList<Route>();
        routes.routes().forEach(route -> completed.add(route.with(supports(route, all, reference))));
        var findings = new ArrayList<Finding>();
        completed.stream()
                .limit(1)
                .map(route -> thin(route, all))
                .filter(thin -> !thin.isEmpty())
                .forEach(thin -> findings.add(Finding.of(reference.rule("PTH-ROADMAP"), Facts.of("list", thin))));
        return Outcome.of(new Routes(completed, routes.reason()), findings);
    }

    private static Map<MeasureSector, List<RoadmapSupport>> supports(
            Route route, List<Potential> potentials, ReferenceData reference) {
        var supports = new LinkedHashMap<MeasureSector, List<RoadmapSupport>>();
        for (MeasureSector sector : SECTORS) {
            if (route.roadmap(sector).size() < LEAST_ACTIONS) {
                supports.put(
                        sector,
                        potentials.stream()
                                .filter(one -> one.measure().sector() == sector && isOther(route, one))
                                .flatMap(one -> support(one, reference).stream())
                                .toList());
            }
        }
        return supports;
    }

    /** Whether the pathway does not have it and the city does not reject it. */
    private static boolean isOther(Route route, Potential one) {
        return route.schedule().find(one.measure().id()).isEmpty()
                && one.choice().filter(Choice::isRejected).isEmpty();
    }

    private static Optional<RoadmapSupport> support(Potential one, ReferenceData reference) {
        boolean isCarriedOut = one.done().value() > 0;
        if (!isCarriedOut && one.standing() != Standing.ENABLING) {
            return Optional.empty();
        }
        var kind = isCarriedOut ? RoadmapSupport.Kind.CARRIED_OUT : RoadmapSupport.Kind.ENABLING;
        Optional<Quantity> amount = isCarriedOut ? Optional.of(one.done()) : one.technical();
        return reference.standard().departments().stream()
                .filter(body -> body.id().equals(one.measure().responsible().lead()))
                .findFirst()
                .map(lead -> new RoadmapSupport(one.measure(), kind, amount, lead));
    }

    /** The roadmaps that are still thin, each with the measures that lack data or are not worth their cost. */
    private static List<Text> thin(Route route, List<Potential> potentials) {
        return SECTORS.stream()
                .filter(sector ->
                        route.roadmap(sector).size() + route.supports(sector).size() < LEAST_ACTIONS)
                .map(sector -> thin(route, sector, potentials))
                .toList();
    }

    private static Text thin(Route route, MeasureSector sector, List<Potential> potentials) {
        int count = route.roadmap(sector).size() + route.supports(sector).size();
        List<Text> untold = names(potentials.stream()
                .filter(one -> one.measure().sector() == sector && one.standing() == Standing.UNTOLD));
        List<Text> open = names(potentials.stream()
                .filter(one -> one.measure().sector() == sector && one.isOpen() && isOther(route, one)));
        String chinese = part("缺少潜力数据：", untold, true) + part("可测算而未采用：", open, true);
        String english = part("no data: ", untold, false) + part("computed, not taken up: ", open, false);
        return Text.of(
                sector.text().chinese() + "（" + count + "项" + chinese + "）",
                sector.text().english() + " (" + count + english + ")");
    }

    private static List<Text> names(Stream<Potential> potentials) {
        return potentials.map(one -> one.measure().name()).toList();
    }

    private static String part(String lead, List<Text> names, boolean isChinese) {
        if (names.isEmpty()) {
            return "";
        }
        Text first = Facts.joined(names.stream().limit(MOST_NAMES).toList());
        String more = names.size() > MOST_NAMES ? isChinese ? "等" + names.size() + "项" : " and others" : "";
        return (isChinese ? "；" : "; ") + lead + (isChinese ? first.chinese() : first.english()) + more;
    }
}
