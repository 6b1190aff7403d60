package org.tanlu.scenario;

import java.util.Locale;
import java.util.Optional;
import org.tanlu.energy.DrawnParameter;
import org.tanlu.energy.Sensitivity;
import org.tanlu.trace.Clause;

/** 作用指标 how it is told what a drawn parameter does: by screening, or by its part of the variance (clause 9.2). */
@Clause("9.2")
public enum EffectKind {
    EFFECT,
    FIRST,
    TOTAL;

    /** The key of what a parameter does to a result; without a parameter, of all others together. */
    public String key(Sensitivity.Result result, Optional<DrawnParameter> parameter) {
        return ScenarioFigures.key(Odds.ASSESSED) + "/sensitivity/" + name().toLowerCase(Locale.ROOT) + "/"
                + result.id() + "/" + parameter.map(DrawnParameter::id).orElse("others");
    }
}
