package org.tanlu.category.fugitive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.Excess;
import org.tanlu.category.GasMass;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.Remarks;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 煤炭开采逃逸 methane of coal mines (clause 7.1.1): output by class of mine × factor × density, less what was used or
 * destroyed.
 *
 * <p>The guide classes underground mines by ownership and, for post-mining, by gas content; the IPCC by depth. One
 * classification counts, never two: the one that belongs to the chosen edition if the city tells any of it, or else the
 * other. An output that is told as a total only has no factor and is not estimated.
 */
@Clause("7.1.1")
final class CoalMining {
    private static final String OUTPUT = "raw_coal_output";
    private static final String SURFACE = OUTPUT + "/surface";
    private static final String UNDERGROUND = OUTPUT + "/underground";
    private static final String UTILISED = "coal_methane_utilised";
    private static final String ABANDONED = "abandoned_coal_mines";
    private static final List<String> OWNERSHIP =
            List.of(UNDERGROUND + "_state_key", UNDERGROUND + "_state_local", UNDERGROUND + "_township");
    private static final List<String> GAS_CONTENT = List.of(OUTPUT + "/high_gas", OUTPUT + "/low_gas");
    private static final List<String> DEPTH =
            List.of(UNDERGROUND + "_below_200m", UNDERGROUND + "_200_400m", UNDERGROUND + "_above_400m");

    private static final Text UNSPLIT =
            Text.of("利用量不能在各类矿井之间分摊，该源不列数值", "what was used cannot be split among the mines; the source has no value");

    /** Half a per cent: beyond it, printed parts do not sum to their whole by rounding alone. */
    private static final double ROUNDING = 0.005;

    private final Activities activities;
    private final Remarks remarks;

    CoalMining(Activities activities, Remarks remarks) {
        this.activities = activities;
        this.remarks = remarks;
    }

    SourceAccount mining() {
        EmissionSource source = activities.source("coal_mining");
        List<GasMass> parts = masses(source, OWNERSHIP);
        if (parts.isEmpty()) {
            return unknown(source, OWNERSHIP);
        }
        Text label = Text.of("煤炭开采甲烷", "methane of coal mining");
        GasMass released = GasMass.sum(label, parts);
        Optional<GasMass> utilised = utilised();
        return utilised.flatMap(taken -> withheld(source, released, taken)).orElseGet(() -> {
            Text rule = Text.of(label.chinese() + "产生量－利用量", "released − used or destroyed");
            GasMass left = utilised.map(taken -> released.less(taken, rule)).orElse(released);
            return activities.account(source, Methane.line(activities, source, left), mines(OWNERSHIP));
        });
    }

    SourceAccount postMining() {
        EmissionSource source = activities.source("coal_post_mining");
        List<GasMass> parts = masses(source, GAS_CONTENT);
        if (parts.isEmpty()) {
            return unknown(source, GAS_CONTENT);
        }
        Text label = Text.of("矿后活动甲烷", "methane of post-mining activities");
        return activities.account(
                source, Methane.line(activities, source, GasMass.sum(label, parts)), mines(GAS_CONTENT));
    }

    private SourceAccount unknown(EmissionSource source, List<String> classes) {
        boolean keyed = !HiddenParts.unaccounted(activities, items(classes)).isEmpty();
        return activities.value(OUTPUT).isPresent() && !keyed
                ? SourceAccount.without(
                        source,
                        activities.year(),
                        Notation.NE,
                        Text.of("原煤产量未按矿井类型填报", "the output of coal is not told by class of mine"))
                : activities.account(source, List.of(), items(classes));
    }

    /** No factor was ever published that an inventory could use: what is not zero is not estimated. */
    SourceAccount abandoned() {
        EmissionSource source = activities.source("abandoned_mines");
        Optional<Datum> mines = activities.value(ABANDONED);
        if (mines.isEmpty()) {
            return activities.account(source, List.of(), List.of(ABANDONED));
        }
        Datum told = mines.get();
        if (told.value().orElseThrow().value() != 0) {
            remarks.add(Remarks.About.NO_SOURCE_FACTOR, told);
            return SourceAccount.without(
                    source, activities.year(), Notation.NE, Text.of("没有公布的排放因子", "no factor was published"));
        }
        Derivation nothing = new Derivation(
                source.name(),
                Quantity.of(0, activities.unit("t")),
                Text.of("没有废弃矿井", "no abandoned mines"),
                "7.1.1",
                List.of(Derivations.of(told)));
        return activities.account(
                source, Methane.line(activities, source, new GasMass(nothing, List.of())), List.of(ABANDONED));
    }

    /** What the lines rest on: the classes that hold, and surface mines. */
    private List<String> mines(List<String> ofGuide) {
        return Stream.concat(classes(ofGuide).stream(), Stream.of(SURFACE)).toList();
    }

    private List<String> items(List<String> classes) {
        return Stream.of(List.of(OUTPUT, UNDERGROUND, SURFACE), classes, DEPTH)
                .flatMap(List::stream)
                .toList();
    }

    /** The classes that hold, of those of the guide and the depths of the IPCC. */
    private List<String> classes(List<String> ofGuide) {
        boolean depthFirst = activities.city().is("guide_edition", "ipcc");
        List<List<String>> order = depthFirst ? List.of(DEPTH, ofGuide) : List.of(ofGuide, DEPTH);
        return order.stream()
                .filter(classes ->
                        classes.stream().anyMatch(item -> activities.value(item).isPresent()))
                .findFirst()
                .orElse(ofGuide);
    }

    private List<GasMass> masses(EmissionSource source, List<String> ofGuide) {
        List<String> classes = classes(ofGuide);
        List<ItemFactor> factors = ItemFactor.of(activities, Fugitive.TABLE, source).stream()
                .filter(factor ->
                        classes.contains(factor.item()) || factor.item().equals(SURFACE))
                .toList();
        var masses = new ArrayList<GasMass>();
        double sum = 0;
        for (ItemFactor factor : factors) {
            Optional<Datum> told = activities.value(factor.item());
            if (told.isPresent()) {
                masses.add(Methane.ofCoal(activities, Derivations.of(told.get()), factor.value()));
                sum += tonnes(told.get());
            }
        }
        Optional<Datum> whole = activities.value(OUTPUT);
        if (whole.isEmpty()) {
            return masses;
        }
        if (masses.isEmpty()) {
            return ofWhole(whole.get(), factors);
        }
        double rest = tonnes(whole.get()) - sum;
        boolean known = HiddenParts.unaccounted(activities, mines(ofGuide)).isEmpty();
        if (Math.abs(rest) > ROUNDING * tonnes(whole.get()) && (rest < 0 || known)) {
            remarks.add(Remarks.About.PARTS_DIFFER, whole.get());
        }
        return masses;
    }

    /** No coal gives off no methane; of coal whose mines were not told nothing is known. */
    private List<GasMass> ofWhole(Datum whole, List<ItemFactor> factors) {
        if (tonnes(whole) == 0) {
            return List.of(Methane.ofCoal(
                    activities, Derivations.of(whole), factors.get(0).value()));
        }
        List<String> mines = factors.stream().map(ItemFactor::item).toList();
        if (HiddenParts.unaccounted(activities, mines).isEmpty()) {
            remarks.add(Remarks.About.ONLY_TOTAL, whole);
        }
        return List.of();
    }

    private double tonnes(Datum datum) {
        return datum.value().orElseThrow().in(activities.unit("t")).value();
    }

    private Optional<GasMass> utilised() {
        return activities
                .value(UTILISED)
                .map(datum -> Methane.ofVolume(activities, datum.name(), Derivations.of(datum)));
    }

    /** What was used was used of all mines: it cannot be split where some are hidden, nor exceed what they give off. */
    private Optional<SourceAccount> withheld(EmissionSource source, GasMass released, GasMass taken) {
        HiddenParts hidden = HiddenParts.of(activities, mines(OWNERSHIP));
        if (taken.tonnes().value() > 0 && !hidden.isEmpty()) {
            return Optional.of(hidden.account(activities, source, UNSPLIT));
        }
        if (!released.isExceededBy(taken)) {
            return Optional.empty();
        }
        activities
                .value(UTILISED)
                .ifPresent(datum -> Excess.tell(activities, source, datum, taken.tonnes(), released.tonnes()));
        return Optional.of(SourceAccount.without(source, activities.year(), Notation.NE, Excess.reason()));
    }
}
