package org.tanlu.report;

import java.util.List;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;

/**
 * 公转水 goods move from road to water only in a city that has inland shipping on record; elsewhere what is issued speaks of rail
 * alone, which is also what the measure counts.
 */
@Clause("8.4.3")
final class Waterways {
    private static final String FUEL = "potential/inland_ship_fuel";
    private static final String TO_WATER = "、公转水";

    private Waterways() {}

    /** The words of a measure as they hold for the city. */
    static String told(String words, Plan plan) {
        return words.contains(TO_WATER) && !isNavigable(plan) ? words.replace(TO_WATER, "") : words;
    }

    /** The name of an action's measure as it holds for the city. */
    static String name(Scheduled action, Plan plan) {
        return told(action.measure().name().chinese(), plan);
    }

    /** A block in which measures of the library are named as they hold for the city; what the guideline says stays as it is. */
    static Block of(Block block, Plan plan, MeasureLibrary library) {
        List<String> names = library.inOrder().stream()
                .map(measure -> measure.name().chinese())
                .filter(name -> name.contains(TO_WATER))
                .toList();
        return isNavigable(plan) ? block : BlockTexts.of(block, text -> named(text, names));
    }

    private static String named(String text, List<String> names) {
        String told = text;
        for (String name : names) {
            told = told.replace(name, name.replace(TO_WATER, ""));
        }
        return told;
    }

    private static boolean isNavigable(Plan plan) {
        return plan.dossier().valueYears().stream()
                .flatMap(year -> plan.dossier().find(FUEL, year).flatMap(Datum::value).stream())
                .mapToDouble(Quantity::value)
                .anyMatch(value -> value > 0);
    }
}
