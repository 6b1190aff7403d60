package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** Which of the categories that the totals should hold were not accounted at all (clause 7.1.1), one finding per set. */
@Clause("7.1.1")
final class CoverageChecks {
    private CoverageChecks() {}

    static List<Finding> of(History history, ReferenceData reference) {
        Map<List<Text>, List<Integer>> years = new LinkedHashMap<>();
        for (int year : history.years()) {
            Inventory inventory = history.inventory(year);
            List<Text> missing = inventory.uncovered().stream()
                    .map(category -> keyed(inventory, category))
                    .toList();
            if (!missing.isEmpty()) {
                years.computeIfAbsent(missing, key -> new ArrayList<>()).add(year);
            }
        }
        var findings = new ArrayList<Finding>();
        years.forEach((missing, of) -> findings.add(Finding.of(
                reference.rule("ACC-SCOPE"),
                Facts.of("years", Facts.listed(of.stream().map(String::valueOf).toList()))
                        .and("list", missing))));
        return findings;
    }

    /** A category with the key that stands for it. */
    private static Text keyed(Inventory inventory, Category category) {
        Notation key = inventory.notation(List.of(category));
        return Text.of(
                category.text().chinese() + "（" + key + "）", category.text().english() + " (" + key + ")");
    }
}
