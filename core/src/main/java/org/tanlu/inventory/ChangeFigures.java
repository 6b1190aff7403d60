package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The changes of direct emissions and of the total from each year to the last, under {@code inventory/change/…} (7.1.2). */
@Clause("7.1.2")
final class ChangeFigures {
    private static final Text SEE = Text.of("来历另见其键", "told under its own key");

    private final Map<String, Figure> known = new LinkedHashMap<>();
    private final List<Figure> changes = new ArrayList<>();

    private ChangeFigures(List<Figure> figures) {
        figures.forEach(figure -> known.put(figure.key(), figure));
    }

    static List<Figure> of(List<Figure> figures, List<Integer> years) {
        var changes = new ChangeFigures(figures);
        for (String id : List.of("direct", "total")) {
            years.forEach(year -> changes.change(id, year, years.get(years.size() - 1)));
        }
        return changes.changes;
    }

    private void change(String id, int from, int to) {
        Optional<Figure> before = find(id, from);
        Optional<Figure> after = find(id, to);
        if (from == to
                || before.isEmpty()
                || after.isEmpty()
                || before.get().value().value() == 0) {
            return;
        }
        Quantity change =
                Quantity.of(after.get().value().value() / before.get().value().value() - 1, Unit.ONE);
        changes.add(new Figure(
                "inventory/change/" + id + "/" + from + "-" + to,
                change,
                () -> change(change, leaf(before.get(), from), leaf(after.get(), to))));
    }

    private Optional<Figure> find(String id, int year) {
        return Optional.ofNullable(known.get("inventory/" + id + "/" + year));
    }

    private static Derivation leaf(Figure figure, int year) {
        Derivation whole = figure.derivation().get();
        return Derivation.leaf(whole.label(), whole.value(), SEE).of(year).keyed(figure.key());
    }

    private static Derivation change(Quantity value, Derivation before, Derivation after) {
        return new Derivation(
                Text.of(
                        after.label().chinese() + "比" + before.label().chinese() + "的变化率",
                        "change from " + before.label().english() + " to "
                                + after.label().english()),
                value,
                Text.of("期末÷期初－1", "later ÷ earlier − 1"),
                "7.1.2",
                List.of(before, after));
    }
}
