package org.tanlu.category;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.quantity.Notation;
import org.tanlu.survey.Datum;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 没有数值 why a gas of a source has no value, decided in this one place for every source (clause 7.1.1): a part was told as
 * confidential, not estimated or included elsewhere; everything was told as not occurring; no factor applies to what was
 * told; what was told was refused; nothing was told.
 *
 * @param key    the notation key
 * @param reason in words what it rests on
 */
@Clause("7.1.1")
public record Absence(Notation key, Text reason) {
    private static final Text UNTOLD = Text.of("未填报活动水平", "no activity reported");
    private static final Text NO_FACTOR = Text.of("没有该气体的因子或活动水平", "no factor or activity for the gas");

    /** As many items are named in a reason. */
    private static final int NAMED = 4;

    /**
     * Why there is no value.
     *
     * @param items the items that the gas could rest on
     */
    public static Absence of(Activities activities, List<String> items) {
        return of(activities, items, Optional.empty());
    }

    /**
     * Why there is no value.
     *
     * @param items   the items that the gas could rest on
     * @param lacking what else the account of the source lacks, in words
     */
    static Absence of(Activities activities, List<String> items, Optional<Text> lacking) {
        List<Datum> told = items.stream()
                .distinct()
                .flatMap(item -> activities.find(item).stream())
                .toList();
        Optional<Text> refused = refused(activities, items);
        if (told.isEmpty()) {
            return new Absence(Notation.NE, refused.orElse(UNTOLD));
        }
        List<Notation> keys =
                told.stream().flatMap(datum -> datum.notation().stream()).toList();
        boolean occurs = keys.size() < told.size() || lacking.isPresent() || refused.isPresent();
        Notation strongest = strongest(keys);
        var reasons = new ArrayList<Text>();
        if (strongest == Notation.NO && !occurs) {
            reasons.add(told(told, datum -> true));
        } else if (keys.stream().anyMatch(key -> key != Notation.NO)) {
            reasons.add(told(
                    told,
                    datum -> datum.notation().filter(key -> key != Notation.NO).isPresent()));
        } else {
            reasons.add(lacking.orElseGet(() -> refused.isPresent() ? NO_FACTOR : rest(activities, items)));
        }
        refused.ifPresent(reasons::add);
        boolean estimated = strongest == Notation.C || (strongest == Notation.IE && lacking.isEmpty());
        boolean absent = strongest == Notation.NO && !occurs;
        return new Absence(estimated || absent ? strongest : Notation.NE, Shortfalls.semicolons(reasons));
    }

    /** One confidential or unestimated part hides the source; it does not occur only if no part does. */
    public static Notation strongest(List<Notation> keys) {
        return List.of(Notation.C, Notation.NE, Notation.IE, Notation.NO).stream()
                .filter(keys::contains)
                .findFirst()
                .orElse(Notation.NE);
    }

    /** A datum's notation key; of what is included elsewhere also where, if the city said so beside it. */
    static Text key(Datum datum) {
        Notation key = datum.notation().orElseThrow();
        if (key != Notation.IE) {
            return Text.of(key.name(), key.name());
        }
        return datum.note().isBlank()
                ? Text.of("IE，未注明列入何处", "IE, not said where")
                : Text.of("IE：" + datum.note(), "IE: " + datum.note());
    }

    private static Text told(List<Datum> told, Predicate<Datum> condition) {
        Map<Text, List<Datum>> byKey = new LinkedHashMap<>();
        told.stream()
                .filter(condition)
                .forEach(datum -> byKey.computeIfAbsent(key(datum), key -> new ArrayList<>())
                        .add(datum));
        return Shortfalls.semicolons(byKey.entrySet().stream()
                .map(entry -> told(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Text told(Text key, List<Datum> told) {
        Datum first = told.get(0);
        long names =
                told.stream().map(datum -> datum.name().chinese()).distinct().count();
        String title = first.source().cited();
        return Text.of(
                first.name().chinese() + (names > 1 ? "等" + names + "项" : "") + "按" + title + "填报为" + key.chinese(),
                first.name().english() + (names > 1 ? " and others" : "") + " told as " + key.english() + " by "
                        + first.source().titleEnglish());
    }

    /** What was written of items but refused by the survey. */
    private static Optional<Text> refused(Activities activities, List<String> items) {
        List<Text> refused = items.stream()
                .distinct()
                .filter(item -> activities.find(item).isEmpty())
                .flatMap(item -> activities.dossier().findRefused(item, activities.year()).stream()
                        .map(place -> refused(activities, item, place)))
                .toList();
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        "填报值未采用：" + Shortfalls.joined(refused).chinese(),
                        "told but refused: " + Shortfalls.joined(refused).english()));
    }

    private static Text refused(Activities activities, String item, Place place) {
        Text name = Optional.ofNullable(activities.reference().items().get(item))
                .map(known -> known.name())
                .orElse(Text.of(item, item));
        return Text.of(name.chinese() + "（" + place + "）", name.english() + " (" + place + ")");
    }

    /** Why there is no value although something was told, with the first of the items that were not told. */
    private static Text rest(Activities activities, List<String> items) {
        List<Text> untold = items.stream()
                .filter(item -> activities.reference().items().containsKey(item)
                        && activities.find(item).isEmpty())
                .map(item -> activities.reference().item(item).name())
                .toList();
        if (untold.isEmpty()) {
            return NO_FACTOR;
        }
        Text first = Shortfalls.joined(untold.subList(0, Math.min(NAMED, untold.size())));
        boolean more = untold.size() > NAMED;
        return Text.of(
                NO_FACTOR.chinese() + "；未填报：" + first.chinese() + (more ? "等" + untold.size() + "项" : ""),
                NO_FACTOR.english() + "; not told: " + first.english()
                        + (more ? " and " + (untold.size() - NAMED) + " more" : ""));
    }

    /** What a source has no value of beside its lines: the reasons, each once, by gas where they differ. */
    static Text reasons(Map<String, Absence> absences) {
        List<Text> distinct =
                absences.values().stream().map(Absence::reason).distinct().toList();
        return distinct.size() < 2
                ? Shortfalls.semicolons(distinct)
                : Shortfalls.semicolons(absences.entrySet().stream()
                        .map(entry -> Text.of(
                                entry.getKey() + "：" + entry.getValue().reason().chinese(),
                                entry.getKey() + ": "
                                        + entry.getValue().reason().english()))
                        .toList());
    }
}
