package org.tanlu.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.reference.Deviation;
import org.tanlu.trace.Clause;

/** What people call the parameters that are drawn: ids, names in Chinese or English, of a measure its id or name (clause 9.2). */
@Clause("9.2")
final class DrawnNames {
    private static final int NEAR = 5;

    private final List<DrawnParameter> drawn;

    DrawnNames(List<DrawnParameter> drawn) {
        this.drawn = drawn;
    }

    /** The parameter that is meant; empty where there is none. */
    Optional<DrawnParameter> find(String told) {
        return drawn.stream()
                .filter(parameter -> parameter.id().equals(told)
                        || parameter.name().chinese().equals(told)
                        || parameter.name().english().equals(told)
                        || (parameter.kind() == Deviation.Kind.MEASURE
                                && parameter.subject().equals(told)))
                .findFirst();
    }

    /** The ids and names nearest to what was told: those that hold it, then by the letters they share with it. */
    List<String> near(String told) {
        return drawn.stream()
                .sorted(Comparator.<DrawnParameter>comparingInt(parameter -> holds(parameter, told) ? 0 : 1)
                        .thenComparingInt(parameter -> distance(parameter, told)))
                .limit(NEAR)
                .map(parameter -> parameter.id() + "（" + parameter.name().chinese() + "）")
                .toList();
    }

    private static boolean holds(DrawnParameter parameter, String told) {
        return parameter.id().contains(told) || parameter.name().chinese().contains(told);
    }

    private static int distance(DrawnParameter parameter, String told) {
        return Math.min(
                ParameterNames.distance(parameter.id(), told),
                ParameterNames.distance(parameter.name().chinese(), told));
    }
}
