package org.tanlu.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The indicators of the memo items and of the market-based line (clauses 7.1.3 and 8.7). */
@Clause({"7.1.3", "8.7"})
final class BoundaryFormulas {
    private static final double TONNES_PER_WAN = 10_000;

    private final History history;

    BoundaryFormulas(History history) {
        this.history = history;
    }

    /** A notation key with its reason. */
    record Absent(Notation notation, Text reason) {}

    /** Why a memo item or the market-based line has no value; empty for other indicators and where nothing was told. */
    static Optional<Absent> withoutValue(String indicator, Inventory inventory) {
        return switch (indicator) {
            case "IND-S16" -> absent(inventory.memo().item(MemoKind.AVIATION));
            case "IND-S17" -> absent(inventory.memo().item(MemoKind.OCEAN_SHIPPING));
            case "IND-S19" ->
                inventory.electricity().withheld().map(each -> new Absent(each.notation(), each.reason()));
            default -> Optional.empty();
        };
    }

    private static Optional<Absent> absent(MemoItem item) {
        Text told = item.reason().chinese().isEmpty() ? Text.of("城市填报", "as told by the city") : item.reason();
        return item.notation().map(key -> new Absent(key, told));
    }

    void addTo(Map<String, IndicatorFormulas.Formula> formulas) {
        formulas.put("IND-S16", year -> memo(year, MemoKind.AVIATION));
        formulas.put("IND-S17", year -> memo(year, MemoKind.OCEAN_SHIPPING));
        formulas.put("IND-S19", this::market);
    }

    private Optional<Derivation> memo(int year, MemoKind kind) {
        Inventory inventory = history.inventory(year);
        return MemoFigures.of(inventory).stream()
                .filter(figure ->
                        figure.key().equals(inventory.memo().item(kind).key(year)))
                .findFirst()
                .map(Figure::derivation)
                .map(derivation -> inWan(derivation.get()));
    }

    private Optional<Derivation> market(int year) {
        SecondaryEnergy electricity = history.inventory(year).electricity();
        return electricity.market().map(line -> inWan(line.derivation(electricity.importParts())));
    }

    private static Derivation inWan(Derivation derivation) {
        double value = derivation.value().in(Emissions.ZERO.toQuantity().unit()).value() / TONNES_PER_WAN;
        return IndicatorFormulas.derived(
                derivation.label(), value, "万吨CO2e", Text.of("换算为万吨", "in 10^4 t"), List.of(derivation));
    }
}
