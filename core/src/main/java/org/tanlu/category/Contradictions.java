package org.tanlu.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 自相矛盾 a whole that was told as not occurring beside parts of it that have values: one of the two is wrong (clause 4.2).
 * The parts count, for they are numbers, and the contradiction is an error.
 */
@Clause("4.2")
public final class Contradictions {
    /** Wholes whose parts the dictionary does not name after them. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "livestock/cattle",
            List.of("livestock/dairy_cattle", "livestock/other_cattle", "livestock/buffalo"),
            "livestock/sheep",
            List.of("livestock/ovine", "livestock/goats"),
            "municipal_waste/composted",
            List.of("municipal_waste/digested"),
            "industrial_wastewater/cod_removed",
            List.of("industrial_wastewater_branch/cod_removed"),
            "industrial_wastewater/cod_discharged",
            List.of("industrial_wastewater_branch/cod_discharged"));

    /** The one part whose own parts stand beside it in the dictionary: species of forest trees. */
    private static final String ARBOR = "forest_stock/arbor";

    private Contradictions() {}

    /** Tells what a year's data deny as a whole and tell as parts, one finding for each whole, at its place. */
    public static void tell(Activities activities) {
        List<Datum> told = activities.dossier().series().values().stream()
                .flatMap(series -> series.find(activities.year()).stream())
                .toList();
        for (Datum whole : told) {
            if (whole.notation().filter(Notation.NO::equals).isPresent()) {
                var parts = new ArrayList<>(told);
                parts.removeIf(part -> !isPart(part.item(), whole.item()) || !isSome(activities, part, whole));
                if (!parts.isEmpty()) {
                    tell(activities, whole, parts);
                }
            }
        }
    }

    private static boolean isPart(String part, String whole) {
        return part.startsWith(whole + "/")
                || PARTS.getOrDefault(whole, List.of()).stream()
                        .anyMatch(of -> part.equals(of) || part.startsWith(of + "/"))
                || (whole.equals(ARBOR) && part.startsWith("forest_stock/") && !part.equals(whole));
    }

    /** Whether a part is more than nothing, and of the kind of its whole rather than a property of it. */
    private static boolean isSome(Activities activities, Datum part, Datum whole) {
        return part.value()
                .filter(value -> value.value() > 0)
                .filter(value -> activities.reference().items().containsKey(whole.item()))
                .filter(value -> activities
                        .reference()
                        .item(whole.item())
                        .unit()
                        .filter(unit -> unit.isCompatibleWith(value.unit()))
                        .isPresent())
                .isPresent();
    }

    private static void tell(Activities activities, Datum whole, List<Datum> parts) {
        activities
                .findings()
                .add(Finding.at(
                        whole.place(),
                        activities.reference().rule("ACC-WHOLE-DENIED"),
                        Facts.of("year", activities.year())
                                .and("item", whole.name())
                                .and("list", parts.stream().map(Datum::name).toList())));
    }
}
