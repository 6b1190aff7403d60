package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** 历史强度变化 how intensities changed between past years, by the falls that the indicators tell against one base year. */
final class PastFalls {
    private static final double PER_CENT = 100;

    private final Optional<Integer> base;
    private final List<IndicatorValue> indicators;

    PastFalls(Dossier dossier, List<IndicatorValue> indicators) {
        this.base = dossier.city().intensityBaseYear();
        this.indicators = indicators;
    }

    /** The intensity of a year over that of an earlier one; empty where one of the falls is not known. */
    Optional<Derivation> ratio(TargetKind kind, int from, int to) {
        String indicator = kind == TargetKind.ENERGY_FALL ? "IND-B30" : "IND-B29";
        if (from == to) {
            return Optional.of(Derivation.leaf(
                    Text.of(to + "年强度÷" + from + "年强度", "intensity " + to + " ÷ " + from),
                    Quantity.of(1, Unit.ONE),
                    Text.of("同一年", "the same year")));
        }
        var parents = new ArrayList<Derivation>();
        Optional<Double> then = rest(indicator, from, parents);
        Optional<Double> now = rest(indicator, to, parents);
        return then.flatMap(before -> now.map(after -> new Derivation(
                Text.of(to + "年强度÷" + from + "年强度", "intensity " + to + " ÷ " + from),
                Quantity.of(after / before, Unit.ONE),
                Text.of("（1－后一年下降率）÷（1－前一年下降率）", "(1 − later fall) ÷ (1 − earlier fall)"),
                "9.3",
                parents)));
    }

    /** What is left of the base year's intensity, of which the base year itself has all. */
    private Optional<Double> rest(String indicator, int year, List<Derivation> parents) {
        if (base.filter(start -> start == year).isPresent()) {
            return Optional.of(1.0);
        }
        Optional<Figure> fall = indicators.stream()
                .filter(value -> value.indicator().id().equals(indicator) && value.year() == year)
                .flatMap(value -> value.figure().stream())
                .findFirst();
        fall.map(Figure::derivation).ifPresent(derivation -> parents.add(derivation.get()));
        return fall.map(figure -> 1 - figure.value().value() / PER_CENT);
    }
}
