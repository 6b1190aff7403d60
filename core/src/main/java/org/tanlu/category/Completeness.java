package org.tanlu.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 完整性 what the account of a source says beside its lines, decided in this one place for every source (clause 7.1.1): the
 * key and the reason of each gas without a value, and what the values that there are do not hold.
 *
 * @param activities the year's data
 * @param source     the source
 * @param lines      what was accounted
 * @param lacking    what the account lacks beyond what its items tell, in words
 * @param refused    by gas, why what its lines hold must not stand
 */
@Clause("7.1.1")
record Completeness(
        Activities activities,
        EmissionSource source,
        List<GasLine> lines,
        Optional<Text> lacking,
        Map<String, Absence> refused) {

    /**
     * The account; what its lines lack is told as findings.
     *
     * @param items by gas, the items of activity that the gas could rest on
     */
    SourceAccount account(Function<String, List<String>> items) {
        Map<String, Absence> absences = new LinkedHashMap<>();
        var resting = new ArrayList<String>();
        List<GasLine> kept =
                lines.stream().filter(line -> !refused.containsKey(line.gas())).toList();
        for (String gas : source.gases()) {
            if (kept.stream().anyMatch(line -> line.gas().equals(gas))) {
                resting.addAll(items.apply(gas));
            } else {
                absences.put(
                        gas,
                        Optional.ofNullable(refused.get(gas))
                                .orElseGet(() -> Absence.of(activities, items.apply(gas), lacking)));
            }
        }
        var reasons = new ArrayList<Text>();
        if (!kept.isEmpty()) {
            HiddenParts hidden = HiddenParts.unaccounted(activities, resting);
            hidden.tell(activities, source);
            partly(hidden).ifPresent(reasons::add);
        }
        if (!absences.isEmpty()) {
            reasons.add(Absence.reasons(absences));
        }
        var notations = new LinkedHashMap<String, Notation>();
        absences.forEach((gas, absence) -> notations.put(gas, absence.key()));
        return new SourceAccount(source, activities.year(), kept, notations, Shortfalls.semicolons(reasons));
    }

    /** That the values are not whole, and what they lack; empty where they lack nothing. */
    private Optional<Text> partly(HiddenParts hidden) {
        var parts = new ArrayList<Text>();
        lacking.ifPresent(
                what -> parts.add(Text.of("部分未估算，" + what.chinese(), "in part not estimated: " + what.english())));
        if (!hidden.isEmpty()) {
            Text list = hidden.list();
            parts.add(Text.of("数值不含" + list.chinese(), "the value leaves out " + list.english()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Shortfalls.semicolons(parts));
    }
}
