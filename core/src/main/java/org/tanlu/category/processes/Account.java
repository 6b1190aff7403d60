package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final Text NO_FACTOR = Text.of("填报的活动水平没有排放因子", "the activity reported has no emission factor");
    private static final Text GAS_UNKNOWN = Text.of("没有该气体的因子或活动水平", "no factor or activity for the gas");
    private static final Text IN_COMBUSTION = Text.of(
            "碳来自燃料，能源资料未列为“用作原料、材料”，已在燃烧中计算",
            "the carbon is of fuel that was not declared as feedstock and counts in combustion");
    private static final Text BOUND = Text.of(
            "计入过程的原料碳不多于被固定的碳，其余合成氨的碳已在燃烧中计算（IE）",
            "the feedstock that counts among processes holds no more carbon than was bound; the rest counts in combustion (IE)");
    private static final Text NOT_NOTHING =
            Text.of("这些部分不能当作零，该源不列数值", "they must not be taken for zero; the source has no value");
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
        lines.removeIf(
                line -> line.mass().value().value() == 0 && !hidden(line.gas()).isEmpty());
        if (lines.isEmpty()) {
            return without();
        }
        Outputs.hidden(activities, factors()).tell(activities, source);
        Map<String, Notation> notations = notations(lines);
        return new SourceAccount(source, activities.year(), lines, notations, reason(notations, cut, decarburised));
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

    private HiddenParts hidden(String gas) {
        return Outputs.hidden(
                activities,
                factors().stream().filter(factor -> factor.gas().equals(gas)).toList());
    }

    private SourceAccount without() {
        List<String> items = items(factors());
        List<String> own = factors().stream().map(ItemFactor::item).toList();
        HiddenParts hidden = HiddenParts.of(activities, own);
        if (activities.notation(own).filter(key -> key != Notation.NO).isPresent()) {
            return activities.account(source, List.of(), own);
        }
        if (!hidden.isEmpty()) {
            return hidden.account(activities, source, NOT_NOTHING);
        }
        boolean hasValue =
                items.stream().anyMatch(item -> activities.value(item).isPresent());
        return hasValue
                ? SourceAccount.without(source, activities.year(), Notation.NE, NO_FACTOR)
                : activities.account(source, List.of(), items);
    }

    private Map<String, Notation> notations(List<GasLine> lines) {
        var notations = new LinkedHashMap<String, Notation>();
        for (String gas : source.gases()) {
            if (lines.stream().noneMatch(line -> line.gas().equals(gas))) {
                List<ItemFactor> ofGas = factors().stream()
                        .filter(factor -> factor.gas().equals(gas))
                        .toList();
                HiddenParts hidden = hidden(gas);
                notations.put(
                        gas,
                        hidden.isEmpty() ? activities.notation(items(ofGas)).orElse(Notation.NE) : hidden.key());
            }
        }
        return notations;
    }

    private Text reason(Map<String, Notation> notations, boolean cut, boolean decarburised) {
        var reasons = new ArrayList<Text>();
        if (decarburised) {
            reasons.add(Decarburisation.INCLUDED);
        }
        if (cut) {
            reasons.add(PARTLY_IN_COMBUSTION);
        }
        if (!notations.isEmpty()) {
            reasons.add(GAS_UNKNOWN);
        }
        return Text.of(
                String.join("；", reasons.stream().map(Text::chinese).toList()),
                String.join("; ", reasons.stream().map(Text::english).toList()));
    }

    private List<ItemFactor> factors() {
        return ItemFactor.of(activities, Processes.TABLE, source);
    }

    /** The items that a source or gas could rest on: those with a factor, their wholes, and what has none. */
    private List<String> items(List<ItemFactor> factors) {
        Stream<String> own = factors.stream().flatMap(factor -> Stream.of(factor.item(), factor.whole()));
        Stream<String> other = withoutFactor().stream().filter(item -> !isTold(CLINKER) || !item.equals(CEMENT));
        return Stream.concat(own, other).distinct().toList();
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
                        datum.name()));
    }

    private boolean isTold(String item) {
        return activities.find(item).isPresent();
    }
}
