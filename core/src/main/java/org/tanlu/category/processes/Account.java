package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.GasLine;
import org.tanlu.category.GasMass;
import org.tanlu.category.HiddenParts;
import org.tanlu.category.ItemFactor;
import org.tanlu.category.Remarks;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Text;

/** The account of one source of processes: one line for each gas, or the notation key that stands for it. */
final class Account {
    private static final String STEEL = "steel";
    private static final String CEMENT = "cement_output";
    private static final String CLINKER = "clinker_output";
    private static final Text IN_COMBUSTION = Text.of(
            "碳来自燃料，能源资料未列为“用作原料、材料”，已在燃烧中计算",
            "the carbon is of fuel that was not declared as feedstock and counts in combustion");
    private static final Text BOUND = Text.of(
            "计入过程的原料碳不多于被固定的碳，其余合成氨的碳已在燃烧中计算（IE）",
            "the feedstock that counts among processes holds no more carbon than was bound; the rest counts in combustion (IE)");
    private static final Text PARTLY_IN_COMBUSTION = Text.of(
            "超过原料用能所含碳的部分已在燃烧中计算（IE）", "what exceeds the carbon of declared feedstock counts in combustion (IE)");

    private final Activities activities;
    private final EmissionSource source;
    private final FeedstockCarbon carbon;
    private final SpecialRules special;
    private final Remarks remarks;

    Account(
            Activities activities,
            EmissionSource source,
            FeedstockCarbon carbon,
            SpecialRules special,
            Remarks remarks) {
        this.activities = activities;
        this.source = source;
        this.carbon = carbon;
        this.special = special;
        this.remarks = remarks;
    }

    SourceAccount of(List<Release> releases) {
        boolean cut = releases.stream().anyMatch(carbon::cuts);
        if (cut) {
            remarks.add(Remarks.About.FEEDSTOCK_CARBON, source.name());
        }
        remarkActivityWithoutFactor();
        var lines = new ArrayList<GasLine>();
        for (String gas : source.gases()) {
            mass(gas, releases)
                    .flatMap(mass -> activities.line(source, "", gas, mass.derivation(), mass.factors()))
                    .ifPresent(lines::add);
        }
        boolean decarburised = source.id().equals(STEEL) && new Decarburisation(activities).isTold();
        if (lines.isEmpty() && (cut || decarburised)) {
            Text reason = decarburised ? Decarburisation.INCLUDED : included(releases);
            return SourceAccount.without(source, activities.year(), Notation.IE, reason);
        }
        // nothing told beside a part that occurs is no zero
        lines.removeIf(line -> line.mass().value().value() == 0
                && !HiddenParts.unaccounted(activities, items(line.gas())).isEmpty());
        SourceAccount account = activities.account(source, lines, this::items);
        if (!lines.isEmpty()) {
            Outputs.within(activities, factors()).tellWithin(activities, source);
        }
        return new SourceAccount(
                source, activities.year(), lines, account.notations(), reason(account.reason(), cut, decarburised));
    }

    private Optional<GasMass> mass(String gas, List<Release> releases) {
        var parts = new ArrayList<GasMass>();
        releases.stream()
                .filter(release -> release.factor().gas().equals(gas))
                .flatMap(release -> carbon.counted(release).stream())
                .forEach(parts::add);
        if (gas.equals(Activities.CO2)) {
            parts.addAll(special.additions(source));
        }
        Text label = Text.of(
                source.name().chinese() + gas, gas + " of " + source.name().english());
        return parts.isEmpty() ? Optional.empty() : special.left(source, GasMass.sum(label, parts));
    }

    /** Of a source without lines: what counts among processes is nothing, or no more than was bound. */
    private Text included(List<Release> releases) {
        boolean counts = releases.stream()
                .flatMap(release -> carbon.counted(release).stream())
                .findAny()
                .isPresent();
        return counts ? BOUND : IN_COMBUSTION;
    }

    private static Text reason(Text rest, boolean cut, boolean decarburised) {
        var reasons = new ArrayList<Text>();
        if (decarburised) {
            reasons.add(Decarburisation.INCLUDED);
        }
        if (cut) {
            reasons.add(PARTLY_IN_COMBUSTION);
        }
        if (!rest.chinese().isEmpty()) {
            reasons.add(rest);
        }
        return Text.of(
                String.join("；", reasons.stream().map(Text::chinese).toList()),
                String.join("; ", reasons.stream().map(Text::english).toList()));
    }

    private List<ItemFactor> factors() {
        return ItemFactor.of(activities, Processes.TABLE, source);
    }

    /** The items that a gas could rest on: those with a factor, wholes that stand for parts, and what has no factor. */
    private List<String> items(String gas) {
        List<ItemFactor> factors =
                factors().stream().filter(factor -> factor.gas().equals(gas)).toList();
        Stream<String> own = Outputs.items(activities, factors).stream();
        Stream<String> wholes = factors.stream()
                .filter(factor -> Outputs.isResting(activities, factor, factors))
                .map(ItemFactor::whole);
        Stream<String> other = withoutFactor().stream().filter(item -> !isTold(CLINKER) || !item.equals(CEMENT));
        return Stream.of(own, wholes, other).flatMap(items -> items).distinct().toList();
    }

    /** Items that a city tells in vain: the factors need another one, or none was published. */
    private Optional<String> withoutFactor() {
        return switch (source.id()) {
            case "cement" -> Optional.of(CEMENT);
            case "electrical_equipment" -> Optional.of("sf6_equipment_stock");
            default -> Optional.empty();
        };
    }

    private void remarkActivityWithoutFactor() {
        withoutFactor()
                .filter(item -> !item.equals(CEMENT) || !isTold(CLINKER))
                .flatMap(activities::value)
                .filter(datum -> datum.value().orElseThrow().value() != 0)
                .ifPresent(datum -> remarks.add(
                        datum.item().equals(CEMENT) ? Remarks.About.ONLY_TOTAL : Remarks.About.NO_SOURCE_FACTOR,
                        datum));
    }

    private boolean isTold(String item) {
        return activities.find(item).isPresent();
    }
}
