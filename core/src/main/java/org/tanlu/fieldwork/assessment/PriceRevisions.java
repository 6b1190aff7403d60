package org.tanlu.fieldwork.assessment;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 不变价基年 whether product at constant and at current prices agree in the base year of the prices, as numbers of one revision do. */
@Clause("App.B")
final class PriceRevisions {
    private static final int BASE = 2015;
    private static final double ROUNDING = 0.005;
    private static final double TENTHS = 10;
    private static final int PER_CENT = 100;

    private final Dossier dossier;
    private final ReferenceData reference;

    PriceRevisions(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
    }

    Optional<Finding> finding() {
        Optional<Quantity> constant = dossier.findValue("gdp_2015", BASE);
        Optional<Quantity> current = dossier.findValue("gdp_current", BASE);
        return constant.flatMap(one -> current.flatMap(other -> finding(one, other.in(one.unit()))));
    }

    private Optional<Finding> finding(Quantity constant, Quantity current) {
        double off = current.value() / constant.value() - 1;
        if (!(StrictMath.abs(off) > ROUNDING)) {
            return Optional.empty();
        }
        double tenths = StrictMath.rint(StrictMath.abs(off) * PER_CENT * TENTHS) / TENTHS;
        return Optional.of(Finding.of(
                reference.rule("FLD-GDP-BASE"),
                Facts.of("year", Integer.toString(BASE))
                        .and("constant", ShortestDecimal.of(constant.value()))
                        .and("current", ShortestDecimal.of(current.value()))
                        .and("percent", ShortestDecimal.of(tenths))
                        .and("direction", off > 0 ? Text.of("高", "high") : Text.of("低", "low"))));
    }
}
