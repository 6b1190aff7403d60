package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.history.Comparison;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Inline;
import org.tanlu.trace.Clause;

/**
 * 总量口径 the sentence that stands before the first total of a short document: what the total holds where it is not that of all
 * categories, and how much of it is aviation where that cannot be told apart (clauses 7.1.1 and 7.1.3). It tells no level.
 */
@Clause({"7.1.1", "7.1.3"})
final class ScopeNote {
    private final Plan plan;
    private final Wording wording;

    ScopeNote(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** The sentences; none where the total is whole. */
    List<Inline> sentences() {
        return plan.emissionHistory()
                .comparison()
                .map(Comparison::last)
                .map(year -> sentences(plan.history().inventory(year)))
                .orElse(List.of());
    }

    private List<Inline> sentences(Inventory last) {
        var coverage = new Coverage(plan.history());
        var lacking = new ArrayList<>(List.of(coverage.missing(), coverage.secret()));
        boolean isHeatKnown = last.heat().isIndirectKnown();
        lacking.add(isHeatKnown ? "" : "净调入热力");
        lacking.removeIf(String::isEmpty);
        if (lacking.isEmpty()) {
            return List.of();
        }
        var said = new ArrayList<>(wording.sentence(
                "scope-note",
                Map.of(
                        "counted", words(coverage.categories()),
                        "bought", words(isHeatKnown ? "净调入电力、热力" : "净调入电力"),
                        "lacking", words(String.join("、", lacking)))));
        said.addAll(aviation(last));
        return said;
    }

    private List<Inline> aviation(Inventory last) {
        double burnt = last.combustion().stream()
                .filter(line -> line.key().equals("inventory/line/transport/kerosene/" + last.year()))
                .mapToDouble(line -> line.emissions().tonnes())
                .sum();
        return burnt == 0 || !last.isTotalKnown()
                ? List.of()
                : wording.sentence(
                        "scope-aviation",
                        Map.of(
                                "year", words(last.year()),
                                "share",
                                        printed(
                                                Numbers.percent(
                                                        Emissions.tonnes(burnt).shareOf(last.total())),
                                                "inventory/share/kerosene/" + last.year())));
    }
}
