package org.tanlu.target;

import java.util.Locale;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * Tells derivations that were made as those of a scenario as those of the pathway named after it (clause 9.3): it bears the
 * pathway's name, and no number refers to the key of the scenario, which has another value from the base year on.
 */
@Clause("9.3")
final class PathWords {
    private static final String PATHWAY = "pathway/emissions/";
    private static final String TOTAL = "total/";
    private static final Text SIMULATED = Text.of("由路径的能源系统模拟得出", "by the energy system of the pathway");

    private final ScenarioKind kind;
    private final String root;
    private final int base;

    PathWords(ScenarioKind kind, int base) {
        this.kind = kind;
        this.root = "scenario/" + kind.name().toLowerCase(Locale.ROOT) + "/";
        this.base = base;
    }

    Derivation of(Derivation told) {
        boolean isScenario = told.key().startsWith(root);
        String key = isScenario ? key(told.key().substring(root.length())) : told.key();
        return new Derivation(
                named(told.label()),
                told.value(),
                isScenario && key.isEmpty() ? SIMULATED : named(told.rule()),
                told.clause(),
                told.parents().stream().map(this::of).toList(),
                key);
    }

    /** What is the same in the base year stays; emissions have a key of the pathway; all else has none. */
    private String key(String id) {
        if (id.endsWith("/" + base)) {
            return root + id;
        }
        return id.startsWith(TOTAL) ? PATHWAY + id.substring(TOTAL.length()) : "";
    }

    private Text named(Text text) {
        Text own = kind.text();
        Text name = CommittedPath.name(kind);
        return Text.of(
                text.chinese().replace(own.chinese(), name.chinese()),
                text.english().replace(own.english(), name.english()));
    }
}
