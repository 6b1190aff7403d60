package org.tanlu.report;

import java.util.List;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;

/**
 * 公转水、港口、轨道 words of the library that presuppose waterways, a port or urban rail hold only in a city that has them on record;
 * elsewhere what is issued speaks of what there is: goods move to rail alone, which is also what the measure counts.
 */
@Clause("8.4.3")
final class Waterways {
    private static final List<String> RAIL =
            List.of("travel/rail", "rail_transit_length", "potential/rail_turnover_planned");

    /** Goods on water. */
    private static final Presupposed TO_WATER = new Presupposed("、公转水", "", List.of("potential/inland_ship_fuel"));

    private static final List<Presupposed> ALL = List.of(
            TO_WATER,
            new Presupposed("、港口等短途运输", "等短途运输", List.of("potential/berth_electricity")),
            new Presupposed("轨道、公交站点", "公交站点", RAIL),
            new Presupposed("新能源、供热和轨道交通项目", "新能源和供热项目", RAIL));

    private Waterways() {}

    /**
     * 以设施为前提的文字 words that hold only where one of some data is on record and not nothing.
     *
     * @param words   the words
     * @param instead what stands there elsewhere
     * @param items   the data
     */
    private record Presupposed(String words, String instead, List<String> items) {
        /** A text as it holds for the city. */
        String told(String text, Plan plan) {
            return text.contains(words) && items.stream().noneMatch(item -> isThere(item, plan))
                    ? text.replace(words, instead)
                    : text;
        }
    }

    /** The words of a measure or a policy as they hold for the city. */
    static String told(String words, Plan plan) {
        String told = words;
        for (Presupposed one : ALL) {
            told = one.told(told, plan);
        }
        return told;
    }

    /** The name of an action's measure as it holds for the city. */
    static String name(Scheduled action, Plan plan) {
        return told(action.measure().name().chinese(), plan);
    }

    /** A block in which measures of the library are named as they hold for the city; what the guideline says stays as it is. */
    static Block of(Block block, Plan plan, MeasureLibrary library) {
        List<String> names = library.inOrder().stream()
                .map(measure -> measure.name().chinese())
                .filter(name -> name.contains(TO_WATER.words()))
                .toList();
        return BlockTexts.of(block, text -> named(text, names, plan));
    }

    private static String named(String text, List<String> names, Plan plan) {
        String told = text;
        for (String name : names) {
            told = told.contains(name) ? told.replace(name, TO_WATER.told(name, plan)) : told;
        }
        for (Presupposed one : ALL) {
            told = one.equals(TO_WATER) ? told : one.told(told, plan);
        }
        return told;
    }

    private static boolean isThere(String item, Plan plan) {
        return plan.dossier().valueYears().stream()
                .flatMap(year -> plan.dossier().find(item, year).flatMap(Datum::value).stream())
                .mapToDouble(Quantity::value)
                .anyMatch(value -> value > 0);
    }
}
