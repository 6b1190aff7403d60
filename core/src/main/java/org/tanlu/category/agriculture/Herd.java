package org.tanlu.category.agriculture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.Shortfalls;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 畜禽存栏 the heads of each species at year end: as told; or the sum of the systems they are kept in; or what an aggregate
 * (cattle, sheep) leaves when all its other species are told. An aggregate alone is no species, and nothing is left of it for
 * sure where a species has a notation key but does occur; nor of a species of which a system is included elsewhere.
 */
final class Herd {
    /** The systems of rearing that the guide tells apart. */
    static final List<String> SYSTEMS = List.of("intensive", "household", "grazing");

    private static final String DAIRY = "dairy_cattle";
    private static final String OTHER = "other_cattle";
    private static final String BUFFALO = "buffalo";
    private static final List<Aggregate> AGGREGATES = List.of(
            new Aggregate("cattle", List.of(DAIRY, OTHER, BUFFALO)), new Aggregate("sheep", List.of("ovine", "goats")));

    private final Activities activities;
    private final Map<String, Derivation> heads = new LinkedHashMap<>();

    Herd(Activities activities, Shortfalls missing) {
        this.activities = activities;
        if (items().stream().noneMatch(item -> activities.find(item).isPresent())) {
            return;
        }
        AGGREGATES.forEach(aggregate -> missing.cover(
                activities,
                item(aggregate.name()),
                aggregate.members().stream().map(Herd::item).toList()));
        for (String species : species()) {
            Optional<Derivation> told = find(species);
            told.ifPresent(value -> heads.put(species, value));
            if (told.isEmpty()) {
                lacks(species, missing);
            }
        }
    }

    /** 合计指标 what yearbooks print of several species together. */
    private record Aggregate(String name, List<String> members) {}

    /** The species of the guide's tables; poultry has manure only. */
    static List<String> species() {
        return List.of(DAIRY, OTHER, BUFFALO, "ovine", "goats", "pigs", "horses", "asses_mules", "camels", "poultry");
    }

    /** The items that tell of the herd, aggregates and systems included. */
    static List<String> items() {
        return Stream.concat(AGGREGATES.stream().map(Aggregate::name), species().stream())
                .flatMap(name ->
                        Stream.concat(Stream.of(item(name)), SYSTEMS.stream().map(system -> item(name) + "/" + system)))
                .toList();
    }

    static String item(String species) {
        return "livestock/" + species;
    }

    /** The heads of a species; empty when they are unknown or do not occur. */
    Optional<Derivation> heads(String species) {
        return Optional.ofNullable(heads.get(species));
    }

    /** The heads of a species by system, as far as told. */
    Map<String, Datum> bySystem(String species) {
        var systems = new LinkedHashMap<String, Datum>();
        SYSTEMS.forEach(system ->
                activities.value(item(species) + "/" + system).ifPresent(datum -> systems.put(system, datum)));
        return systems;
    }

    /**
     * The items that the heads rest on: an aggregate only for species that were not told, a species' systems only where they
     * count in its stead.
     *
     * @param bySystem whether systems count in the stead of a species that has a value itself
     */
    List<String> resting(boolean bySystem) {
        var items = new ArrayList<String>();
        AGGREGATES.forEach(aggregate -> {
            List<String> members = aggregate.members().stream().map(Herd::item).toList();
            items.addAll(activities.resting(item(aggregate.name()), members));
        });
        for (String species : species()) {
            boolean whole = activities.value(item(species)).isPresent()
                    && !isElsewhere(species)
                    && !(bySystem && !bySystem(species).isEmpty());
            items.addAll(whole ? List.of(item(species)) : activities.resting(item(species), systems(species)));
        }
        return items.stream().distinct().toList();
    }

    /** The systems without a value that count within their species. */
    HiddenParts within() {
        return HiddenParts.of(
                activities,
                species().stream()
                        .filter(species -> activities.value(item(species)).isPresent() && !isElsewhere(species))
                        .filter(species -> bySystem(species).isEmpty())
                        .flatMap(species -> systems(species).stream())
                        .toList());
    }

    private List<String> systems(String species) {
        return SYSTEMS.stream()
                .map(system -> item(species) + "/" + system)
                .filter(activities.reference().items()::containsKey)
                .toList();
    }

    private boolean isElsewhere(String species) {
        return systems(species).stream().anyMatch(activities::isElsewhere);
    }

    private Optional<Derivation> find(String species) {
        return activities
                .value(item(species))
                .filter(datum -> !isElsewhere(species))
                .map(Derivations::of)
                .or(() -> sumOfSystems(species))
                .or(() -> rest(species));
    }

    private Optional<Derivation> sumOfSystems(String species) {
        List<Derivation> parts =
                bySystem(species).values().stream().map(Derivations::of).toList();
        return parts.stream()
                .map(Derivation::value)
                .reduce(Quantity::plus)
                .map(sum -> new Derivation(name(species), sum, Text.of("各饲养方式之和", "sum over systems"), "7.1.1", parts));
    }

    private Optional<Derivation> rest(String species) {
        if (isTold(species)) {
            return Optional.empty();
        }
        return aggregateOf(species)
                .flatMap(aggregate -> activities
                        .value(item(aggregate.name()))
                        .flatMap(total -> rest(species, total, aggregate.members())));
    }

    private Optional<Derivation> rest(String species, Datum total, List<String> members) {
        var parents = new ArrayList<>(List.of(Derivations.of(total)));
        Quantity left = total.value().orElseThrow();
        for (String member : members) {
            Optional<Derivation> told =
                    activities.value(item(member)).map(Derivations::of).or(() -> sumOfSystems(member));
            boolean occurs =
                    !HiddenParts.unaccounted(activities, systems(member)).isEmpty();
            if (told.isPresent() && !occurs) {
                left = left.minus(told.get().value());
                parents.add(told.get());
            } else if (!member.equals(species) && (occurs || !isAbsent(member))) {
                return Optional.empty();
            }
        }
        return left.value() < 0
                ? Optional.empty()
                : Optional.of(new Derivation(
                        name(species), left, Text.of("合计减其余畜种", "total less the other species"), "7.1.1", parents));
    }

    private void lacks(String species, Shortfalls missing) {
        Optional<Aggregate> aggregate = aggregateOf(species);
        if (isTold(species) || aggregate.filter(this::isNotation).isPresent()) {
            return;
        }
        Text name = name(species);
        aggregate
                .flatMap(group -> activities.value(item(group.name())))
                .ifPresentOrElse(
                        total -> missing.withoutFactor(unsplit(total), total.place()), () -> missing.untold(name));
    }

    private static Text unsplit(Datum total) {
        return Text.of(total.name().chinese() + "（未分畜种）", total.name().english() + " (not split by species)");
    }

    private boolean isTold(String species) {
        return activities.find(item(species)).isPresent()
                || systems(species).stream()
                        .anyMatch(system -> activities.find(system).isPresent());
    }

    private boolean isAbsent(String species) {
        return activities
                .find(item(species))
                .flatMap(Datum::notation)
                .filter(Notation.NO::equals)
                .isPresent();
    }

    private boolean isNotation(Aggregate aggregate) {
        return activities.find(item(aggregate.name())).flatMap(Datum::notation).isPresent();
    }

    private static Optional<Aggregate> aggregateOf(String species) {
        return AGGREGATES.stream()
                .filter(aggregate -> aggregate.members().contains(species))
                .findFirst();
    }

    /** The name of a species' item. */
    Text name(String species) {
        return activities.reference().item(item(species)).name();
    }
}
