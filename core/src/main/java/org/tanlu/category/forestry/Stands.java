package org.tanlu.category.forestry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Shortfalls;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Text;

/**
 * 蓄积量 the stock volumes of a city and the biomass in a cubic metre of them. Density and expansion are means over the
 * species, weighted by their stocks, as the guide has it; without species they are the national means.
 */
final class Stands {
    static final String ARBOR = "forest_stock/arbor";
    static final String FOREST = "forest_stock";
    static final String SCATTERED = "scattered_tree_stock";
    static final String STANDING = "standing_timber_stock";

    private static final String TABLE = "land_use";
    private static final String DENSITY = "basic_density";
    private static final String MEAN = "mean";
    private static final String EXPANSION = "expansion_total";

    private final Activities activities;
    private final Map<String, Datum> bySpecies = new LinkedHashMap<>();

    Stands(Activities activities, Shortfalls missing) {
        this.activities = activities;
        species().forEach((item, species) -> activities.value(item).ifPresent(datum -> bySpecies.put(species, datum)));
        missing.cover(activities, ARBOR, List.copyOf(species().keySet()));
    }

    /** The species that have a density of their own, by item. */
    private Map<String, String> species() {
        var species = new LinkedHashMap<String, String>();
        for (CategoryFactors.Entry entry :
                activities.reference().factors().categories().find(TABLE, Map.of("parameter", DENSITY))) {
            String name = entry.keys().getOrDefault("class", MEAN);
            entry.item().filter(item -> !name.equals(MEAN)).ifPresent(item -> species.put(item, name));
        }
        return species;
    }

    /** The items that the stock of arbor forest rests on, or could rest on where it is not known. */
    List<String> restingArbor() {
        Stream<String> elsewhere = species().keySet().stream().filter(activities::isElsewhere);
        if (told(ARBOR).isPresent() && !isElsewhere()) {
            return List.of(ARBOR);
        }
        if (!bySpecies.isEmpty()) {
            return activities.resting(ARBOR, List.copyOf(species().keySet()));
        }
        return told(FOREST).isPresent() && !isElsewhere()
                ? List.of(FOREST)
                : Stream.concat(Stream.of(ARBOR, FOREST), elsewhere).toList();
    }

    /** The items that the stock of scattered trees rests on, or could rest on where it is not known. */
    List<String> restingScattered() {
        return activities.find(SCATTERED).isPresent() || scattered().isPresent() ? List.of(SCATTERED) : List.of();
    }

    /** The items that all standing timber rests on, or could rest on where it is not known. */
    List<String> restingStanding() {
        return told(STANDING).isPresent()
                ? List.of(STANDING)
                : Stream.of(List.of(STANDING), restingArbor(), restingScattered())
                        .flatMap(List::stream)
                        .toList();
    }

    /** Whether a species is included elsewhere: a total would hold it. */
    private boolean isElsewhere() {
        return species().keySet().stream().anyMatch(activities::isElsewhere);
    }

    /** The items that tell of stocks. */
    List<String> items() {
        return Stream.concat(Stream.of(ARBOR, FOREST, SCATTERED, STANDING), species().keySet().stream())
                .toList();
    }

    /** The stock of arbor forest: as told, or the sum of its species, or the forest stock, which is the same by definition. */
    Optional<Traced> arbor() {
        return isElsewhere()
                ? sumOfSpecies()
                : told(ARBOR).or(this::sumOfSpecies).or(() -> told(FOREST));
    }

    private Optional<Traced> sumOfSpecies() {
        List<Traced> parts =
                bySpecies.values().stream().map(Derivations::of).map(Traced::of).toList();
        return parts.stream()
                .map(part -> part.derivation().value())
                .reduce(Quantity::plus)
                .map(sum -> Traced.of(name(ARBOR), sum, Text.of("各树种之和", "sum over species"), parts));
    }

    /** The stock of scattered, roadside and sparse trees: as told, or standing timber less forest stock by definition. */
    Optional<Traced> scattered() {
        if (activities.find(SCATTERED).isPresent()) {
            return told(SCATTERED);
        }
        return told(STANDING)
                .flatMap(standing -> told(FOREST)
                        .or(() -> told(ARBOR))
                        .map(forest -> Traced.of(
                                name(SCATTERED),
                                standing.derivation()
                                        .value()
                                        .minus(forest.derivation().value()),
                                Text.of("活立木总蓄积量－森林蓄积量", "standing timber − forest stock"),
                                standing.and(forest))));
    }

    /** All standing timber: as told, or arbor forest and scattered trees together, as far as there are any. */
    Optional<Traced> standing() {
        if (told(STANDING).isPresent()) {
            return told(STANDING);
        }
        boolean none = activities
                .find(SCATTERED)
                .flatMap(Datum::notation)
                .filter(Notation.NO::equals)
                .isPresent();
        return arbor().flatMap(
                        arbor -> none ? Optional.of(arbor) : scattered().map(scattered -> sum(arbor, scattered)));
    }

    private Traced sum(Traced arbor, Traced scattered) {
        return Traced.of(
                name(STANDING),
                arbor.derivation().value().plus(scattered.derivation().value()),
                Text.of("乔木林＋散生木、四旁树和疏林", "arbor forest + scattered, roadside and sparse trees"),
                arbor.and(scattered));
    }

    /** Dry matter in a cubic metre of stock, in t. */
    Traced density() {
        return mean(DENSITY, Text.of("木材基本密度（按蓄积量加权）", "basic density, weighted by stock"));
    }

    /** Biomass of whole trees per biomass of their stems. */
    Traced expansion() {
        return mean(EXPANSION, Text.of("全林生物量扩展系数（按蓄积量加权）", "expansion to whole trees, weighted by stock"));
    }

    /** Above-ground biomass per biomass of stems; the national mean, for the guide has no other. */
    Traced expansionAboveGround() {
        return parameter(Map.of("parameter", "expansion_above_ground", "class", MEAN));
    }

    /** Carbon in dry matter: the guide's value, or the default of the IPCC where the edition asks for it. */
    Traced carbon() {
        return parameter(List.of(
                Map.of("parameter", "carbon_fraction", "class", "arbor"),
                Map.of("parameter", "carbon_fraction", "class", "all_trees")));
    }

    /** A value of the table of land use that is published. */
    Traced parameter(Map<String, String> keys) {
        return parameter(List.of(keys));
    }

    private Traced parameter(List<Map<String, String>> alternatives) {
        return activities
                .factor(TABLE, alternatives)
                .map(Traced::of)
                .orElseThrow(() -> new IllegalArgumentException("no value of " + alternatives));
    }

    private Traced mean(String parameter, Text label) {
        Traced national = parameter(Map.of("parameter", parameter, "class", MEAN));
        Unit unit = national.derivation().value().unit();
        var parents = new ArrayList<Traced>();
        double stock = 0;
        double weighted = 0;
        for (Map.Entry<String, Datum> entry : bySpecies.entrySet()) {
            Traced volume = Traced.of(Derivations.of(entry.getValue()));
            Traced own = parameter(Map.of("parameter", parameter, "class", entry.getKey()));
            double cubicMetres = volume.in(activities.unit("立方米蓄积"));
            stock += cubicMetres;
            weighted += cubicMetres * own.in(unit);
            parents.addAll(volume.and(own));
        }
        return stock == 0
                ? national
                : Traced.of(
                        label,
                        Quantity.of(weighted / stock, unit),
                        Text.of("Σ（蓄积量×系数）÷Σ蓄积量", "Σ (stock × value) / Σ stock"),
                        parents);
    }

    private Optional<Traced> told(String item) {
        return activities.value(item).map(Derivations::of).map(Traced::of);
    }

    /** The name of an item. */
    Text name(String item) {
        return activities.reference().item(item).name();
    }
}
