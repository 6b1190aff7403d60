package org.tanlu.category.waste;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** 废水 what domestic and industrial wastewater have in common: methane = organic load × Bo × MCF. */
final class Wastewater {
    static final String TABLE = "wastewater";
    static final String REMOVED = "removed";
    static final String DISCHARGED = "discharged";

    private static final Text UNSPLIT = Text.of(
            "只填报了化学需氧量合计，未分生活和工业", "oxygen demand was told in total, not by domestic and industrial wastewater");

    private Wastewater() {}

    /**
     * The methane of an organic load.
     *
     * @param load      the load in tonnes of oxygen demand
     * @param treatment the class of the methane correction factor
     */
    static Derivation methane(
            Activities activities, String wastewater, Derivation load, String treatment, Published published) {
        Derivation capacity = published.need("wastewater", wastewater, "parameter", "bo");
        Derivation correction = published.need("wastewater", wastewater, "parameter", "mcf", "class", treatment);
        return Computed.tonnes(
                activities,
                Computed.inTonnes(activities, load)
                        * capacity.value().value()
                        * correction.value().value(),
                Text.of("废水产生的甲烷", "methane of wastewater"),
                Text.of("有机物×Bo×甲烷修正因子", "organic load × Bo × methane correction factor"),
                List.of(load, capacity, correction));
    }

    /** The account; where only both wastewaters together were told, not estimated, and that is why. */
    static SourceAccount account(
            Activities activities,
            EmissionSource source,
            Deduction deduction,
            List<GasLine> lines,
            Function<String, List<String>> items) {
        boolean silent = lines.isEmpty()
                && source.gases().stream()
                        .flatMap(gas -> items.apply(gas).stream())
                        .allMatch(item -> activities.find(item).isEmpty());
        boolean total = Stream.of("cod_removed", "cod_discharged")
                .anyMatch(item -> activities.value(item).isPresent());
        return silent && total
                ? SourceAccount.without(source, activities.year(), Notation.NE, UNSPLIT)
                : deduction.account(lines, items);
    }

    /** A line of methane. */
    static Optional<GasLine> line(
            Activities activities, EmissionSource source, String detail, Derivation mass, Published published) {
        return activities.line(source, detail, "CH4", mass, published.taken());
    }
}
