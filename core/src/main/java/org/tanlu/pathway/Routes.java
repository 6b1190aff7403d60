package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 碳减排路径 the pathways of a plan, the one that the plan commits to first (chapter 10).
 *
 * @param routes the pathways
 * @param reason why there is none; empty texts where there is one
 */
@Clause("10")
public record Routes(List<Route> routes, Text reason) {
    public Routes {
        routes = List.copyOf(routes);
    }

    /** None, and why. */
    public static Routes none(Text reason) {
        return new Routes(List.of(), reason);
    }

    /** The pathway that the plan commits to; empty where none was solved. */
    public Optional<Route> main() {
        return routes.stream().findFirst();
    }

    /** The pathway named after a scenario. */
    public Optional<Route> find(ScenarioKind kind) {
        return routes.stream().filter(route -> route.kind() == kind).findFirst();
    }

    /** Every number that can be asked where it comes from. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        main().ifPresent(route -> {
            figures.addAll(new PathwayFigures(route).figures());
            route.study().ifPresent(study -> figures.addAll(new StudyFigures(study).figures()));
        });
        figures.addAll(new AimFigures(this).figures());
        return figures;
    }
}
