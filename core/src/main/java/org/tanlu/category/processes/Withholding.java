package org.tanlu.category.processes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.category.Activities;
import org.tanlu.category.Excess;
import org.tanlu.category.GasMass;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 不列数值的源 a source whose deduction leaves nothing that may be printed (clause 7.1.1): the deduction itself is hidden; or it
 * is one for all routes of the source, of which some are hidden or not told, so that it cannot be split; or it is larger than
 * what it is taken from.
 */
@Clause("7.1.1")
final class Withholding {
    private static final Text UNSPLIT = Text.of(
            "扣除量不能在各部分之间分摊，该源不列数值，所用原料的碳也未计入",
            "the deduction cannot be split among the parts; the source has no value, nor does the carbon of its feedstock count");
    private static final Text UNDEDUCTED =
            Text.of("余量不能确定，该源不列数值", "what is left is not known; the source has no value");
    private static final Text UNTOLD = Text.of(
            "总产量大于各分项之和，扣除量不能在各部分之间分摊", "the whole exceeds its parts and the deduction cannot be split among them");
    private static final Text ELSEWHERE = Text.of(
            "扣除量大于已填报部分，其余部分填报为已列入他处（IE）",
            "more was deducted than the parts with a value hold; the others were told as included elsewhere (IE)");

    private final Activities activities;
    private final EmissionSource source;

    Withholding(Activities activities, EmissionSource source) {
        this.activities = activities;
        this.source = source;
    }

    /** The account without a value; empty when what the source releases can be counted. */
    Optional<SourceAccount> of(List<Release> releases) {
        HiddenParts deductions = HiddenParts.of(activities, deductions(releases));
        if (!deductions.isEmpty()) {
            return Optional.of(deductions.account(activities, source, UNDEDUCTED));
        }
        return carbideSlag(releases)
                .or(() -> new SpecialRules(activities)
                        .taken(source)
                        .filter(part ->
                                !releases.isEmpty() && part.mass().tonnes().value() > 0)
                        .flatMap(part -> unsplit(releases).or(() -> beyond(part.mass(), releases))));
    }

    /** The items of what is deducted from something that is released. */
    private List<String> deductions(List<Release> releases) {
        Set<String> items = new LinkedHashSet<>();
        for (Release release : releases) {
            if (release.tonnes() > 0) {
                String item = release.factor().item();
                Optional.ofNullable(Outputs.SAVED.get(item)).ifPresent(items::add);
                if (item.equals(Outputs.CLINKER)) {
                    items.add(Outputs.CARBIDE_SLAG);
                }
                SpecialRules.item(source).ifPresent(items::add);
            }
        }
        return List.copyOf(items);
    }

    private Optional<SourceAccount> carbideSlag(List<Release> releases) {
        Optional<Datum> clinker = activities.value(Outputs.CLINKER);
        Optional<Datum> slag = activities.value(Outputs.CARBIDE_SLAG);
        if (releases.stream().noneMatch(release -> is(release, Outputs.CLINKER))
                || clinker.isEmpty()
                || slag.isEmpty()) {
            return Optional.empty();
        }
        Quantity whole = clinker.get().value().orElseThrow();
        Quantity part = slag.get().value().orElseThrow();
        if (whole.minus(part).value() >= 0) {
            return Optional.empty();
        }
        Excess.tell(activities, source, slag.get(), part, whole);
        return Optional.of(without(Notation.NE, Excess.reason()));
    }

    private Optional<SourceAccount> unsplit(List<Release> releases) {
        HiddenParts hidden = HiddenParts.of(activities, Outputs.items(activities, factors()));
        if (!hidden.isEmpty()) {
            return Optional.of(hidden.account(activities, source, UNSPLIT));
        }
        return hasUntoldRest(releases) ? Optional.of(without(Notation.NE, UNTOLD)) : Optional.empty();
    }

    /** Whether an output was told of which neither a part nor a factor of the whole tells all. */
    private boolean hasUntoldRest(List<Release> releases) {
        String whole = releases.get(0).factor().whole();
        Optional<Datum> told = activities.value(whole);
        if (told.isEmpty() || isPartElsewhere() || releases.stream().anyMatch(release -> is(release, whole))) {
            return false;
        }
        double all = tonnes(told.get());
        double parts = releases.stream()
                .flatMap(release -> activities.value(release.factor().item()).stream())
                .mapToDouble(this::tonnes)
                .sum();
        return all > 0 && all - parts > Outputs.ROUNDING * all;
    }

    private Optional<SourceAccount> beyond(GasMass taken, List<Release> releases) {
        GasMass released =
                GasMass.sum(source.name(), releases.stream().map(Release::mass).toList());
        if (!released.isExceededBy(taken)) {
            return Optional.empty();
        }
        if (isPartElsewhere()) {
            return Optional.of(without(Notation.IE, ELSEWHERE));
        }
        SpecialRules.item(source)
                .flatMap(activities::value)
                .ifPresent(datum -> Excess.tell(activities, source, datum, taken.tonnes(), released.tonnes()));
        return Optional.of(without(Notation.NE, Excess.reason()));
    }

    /** Whether a part was told as included elsewhere: what holds the rest of the deduction. */
    private boolean isPartElsewhere() {
        return factors().stream()
                .flatMap(factor -> activities.find(factor.item()).stream())
                .flatMap(datum -> datum.notation().stream())
                .anyMatch(Notation.IE::equals);
    }

    private List<ItemFactor> factors() {
        return ItemFactor.of(activities, Processes.TABLE, source);
    }

    private SourceAccount without(Notation key, Text reason) {
        return SourceAccount.without(source, activities.year(), key, reason);
    }

    private static boolean is(Release release, String item) {
        return release.factor().item().equals(item);
    }

    private double tonnes(Datum datum) {
        return datum.value().orElseThrow().in(activities.unit("t")).value();
    }
}
