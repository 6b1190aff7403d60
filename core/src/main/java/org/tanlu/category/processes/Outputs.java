package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasMass;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.Remarks;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 产品产量与因子 the outputs of a source that the city told, each with its one factor (clause 7.1.1).
 *
 * <p>Where an item is told by its parts – lime by kind, nitric acid by process – the parts count, and what no part tells
 * takes the factor of the whole, if the whole has one. Where only the whole is told, its own factor counts; if it has none,
 * the source is not estimated. A confidential or unestimated part counts within such a whole. Of a whole with a part that is
 * included elsewhere only the other parts count: what would be left of it may count twice. Whole and parts that disagree are
 * said.
 */
@Clause("7.1.1")
final class Outputs {
    static final String CLINKER = "clinker_output";
    static final String CARBIDE_SLAG = "clinker_output/carbide_slag";

    /** Half a per cent: beyond it, printed parts do not sum to their whole by rounding alone. */
    static final double ROUNDING = 0.005;

    /** Shares that leave no emission, by the item they belong to: raw material saved, gas destroyed. */
    static final Map<String, String> SAVED =
            Map.of("flat_glass_output", "cullet_share", "adipic_acid_output", "adipic_acid_abatement");

    private final Activities activities;
    private final EmissionSource source;
    private final Remarks remarks;

    Outputs(Activities activities, EmissionSource source, Remarks remarks) {
        this.activities = activities;
        this.source = source;
        this.remarks = remarks;
    }

    List<Release> releases() {
        Map<List<String>, List<ItemFactor>> families = new LinkedHashMap<>();
        ItemFactor.of(activities, Processes.TABLE, source)
                .forEach(factor -> families.computeIfAbsent(
                                List.of(factor.gas(), factor.whole()), key -> new ArrayList<>())
                        .add(factor));
        return families.values().stream()
                .flatMap(family -> family(family).stream())
                .toList();
    }

    /** The releases of one gas from an item and its parts. */
    private List<Release> family(List<ItemFactor> factors) {
        List<ItemFactor> parts = factors.stream()
                .filter(ItemFactor::isPart)
                .filter(factor -> activities.value(factor.item()).isPresent())
                .toList();
        Optional<ItemFactor> whole =
                factors.stream().filter(factor -> !factor.isPart()).findFirst();
        Optional<Datum> told = activities.value(factors.get(0).whole());
        boolean elsewhere = isElsewhere(activities, factors);
        if (!parts.isEmpty()) {
            return ofParts(parts, whole.filter(any -> !elsewhere), told, isKeyed(factors));
        }
        if (told.isEmpty() || elsewhere) {
            return List.of();
        }
        if (whole.isEmpty() && tonnes(told.get()) != 0) {
            if (isKeyed(factors)) {
                return List.of();
            }
            remarks.add(Remarks.About.ONLY_TOTAL, told.get());
            return List.of();
        }
        // no output at all releases nothing by any factor
        return List.of(release(whole.orElse(factors.get(0)), activity(told.get())));
    }

    /** The items with a factor; a part is none of its own where it counts within the whole by the factor of the whole. */
    static List<String> items(Activities activities, List<ItemFactor> factors) {
        return factors.stream()
                .filter(factor -> !isWithin(activities, factor, factors))
                .filter(factor -> factor.isPart() || isResting(activities, factor, factors))
                .map(ItemFactor::item)
                .toList();
    }

    /** Whether a whole counts for itself: it does as long as one of its parts was not told. */
    static boolean isResting(Activities activities, ItemFactor factor, List<ItemFactor> factors) {
        List<String> parts = factors.stream()
                .filter(other -> other.isPart() && other.whole().equals(factor.whole()))
                .map(ItemFactor::item)
                .distinct()
                .toList();
        return activities.resting(factor.whole(), parts).contains(factor.whole());
    }

    /** The hidden parts that count within their whole. */
    static HiddenParts within(Activities activities, List<ItemFactor> factors) {
        return HiddenParts.of(
                activities,
                factors.stream()
                        .filter(factor -> isWithin(activities, factor, factors))
                        .map(ItemFactor::item)
                        .toList());
    }

    private static boolean isWithin(Activities activities, ItemFactor part, List<ItemFactor> factors) {
        List<ItemFactor> family = factors.stream()
                .filter(factor ->
                        factor.whole().equals(part.whole()) && factor.gas().equals(part.gas()))
                .toList();
        return part.isPart()
                && activities.value(part.whole()).isPresent()
                && activities.find(part.item()).flatMap(Datum::notation).isPresent()
                && !isElsewhere(activities, family)
                && factors.stream()
                        .anyMatch(factor -> factor.item().equals(part.whole())
                                && factor.gas().equals(part.gas()));
    }

    /** Whether a part is included elsewhere: what the other parts leave of the whole is not known to belong here. */
    private static boolean isElsewhere(Activities activities, List<ItemFactor> family) {
        return family.stream().filter(ItemFactor::isPart).anyMatch(part -> activities.isElsewhere(part.item()));
    }

    /** Whether a key stands for a part that occurs: then the whole is not a total only, nor does it differ from its parts. */
    private boolean isKeyed(List<ItemFactor> factors) {
        return factors.stream()
                .filter(ItemFactor::isPart)
                .flatMap(factor -> activities.find(factor.item()).stream())
                .flatMap(datum -> datum.notation().stream())
                .anyMatch(key -> key != Notation.NO);
    }

    private List<Release> ofParts(
            List<ItemFactor> parts, Optional<ItemFactor> whole, Optional<Datum> told, boolean keyed) {
        var releases = new ArrayList<Release>();
        var data = new ArrayList<Datum>();
        for (ItemFactor part : parts) {
            Datum datum = activities.value(part.item()).orElseThrow();
            data.add(datum);
            releases.add(release(part, activity(datum)));
        }
        if (told.isPresent()) {
            double sum = data.stream().mapToDouble(this::tonnes).sum();
            double rest = tonnes(told.get()) - sum;
            if (Math.abs(rest) > ROUNDING * tonnes(told.get())) {
                if (rest < 0 || !keyed) {
                    remarks.add(Remarks.About.PARTS_DIFFER, told.get());
                }
                if (rest > 0 && whole.isPresent()) {
                    releases.add(release(whole.get(), rest(told.get(), data, rest)));
                }
            }
        }
        return releases;
    }

    private Derivation rest(Datum whole, List<Datum> parts, double tonnes) {
        var parents = new ArrayList<Derivation>();
        parents.add(Derivations.of(whole));
        parts.stream().map(Derivations::of).forEach(parents::add);
        return new Derivation(
                Text.of(whole.name().chinese() + "未分项部分", whole.name().english() + ", not told by parts"),
                Quantity.of(tonnes, activities.unit("t")),
                Text.of("总量－各项之和", "whole − sum of its parts"),
                "7.1.1",
                parents);
    }

    private Release release(ItemFactor factor, Derivation activity) {
        GasMass mass = GasMass.of(activities, activity, factor.value());
        Optional<Datum> saved = Optional.ofNullable(SAVED.get(factor.item())).flatMap(activities::value);
        Text rule = Text.of("产生量×（1－扣除比例）", "released × (1 − share saved)");
        return new Release(
                factor,
                saved.map(share -> mass.without(Derivations.of(share), rule)).orElse(mass));
    }

    /** The amount that the factor applies to: clinker made from carbide slag holds no carbonate. */
    private Derivation activity(Datum datum) {
        Optional<Datum> slag =
                Optional.of(datum.item()).filter(CLINKER::equals).flatMap(item -> activities.value(CARBIDE_SLAG));
        if (slag.isEmpty()) {
            return Derivations.of(datum);
        }
        Quantity carbonate =
                datum.value().orElseThrow().minus(slag.get().value().orElseThrow());
        return new Derivation(
                Text.of("石灰石生产的水泥熟料", "cement clinker made from limestone"),
                carbonate,
                Text.of("水泥熟料产量－电石渣生产的熟料", "output of clinker − clinker made from carbide slag"),
                "7.1.1",
                List.of(Derivations.of(datum), Derivations.of(slag.get())));
    }

    private double tonnes(Datum datum) {
        return datum.value().orElseThrow().in(activities.unit("t")).value();
    }
}
