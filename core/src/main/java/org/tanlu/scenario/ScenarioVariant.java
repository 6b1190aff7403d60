package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 情景方案 the three scenarios on another baseline (clause 9.1): what the city tells under the name of the variant stands for
 * what it tells of the main set, all else is the same.
 *
 * @param name      the city's name for it
 * @param scenarios baseline, low-carbon, enhanced
 */
@Clause("9.1")
public record ScenarioVariant(String name, List<Scenario> scenarios) {
    public ScenarioVariant {
        scenarios = List.copyOf(scenarios);
    }

    /** How the keys of a scenario of the variant begin. */
    public String key(Scenario scenario) {
        return ScenarioFigures.key(scenario.kind()) + "@" + name;
    }

    /** When a scenario's emissions are highest. */
    public static PeakStatement peak(Scenario scenario) {
        return PeakStatement.of(scenario.course().total());
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Scenario scenario : scenarios) {
            Text text = scenario.kind().text();
            figures.addAll(scenario.course()
                    .figures(key(scenario), Text.of(text.chinese() + "（" + name + "）", text.english() + ", " + name)));
        }
        return figures;
    }
}
