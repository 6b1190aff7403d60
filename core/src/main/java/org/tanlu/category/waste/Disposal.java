package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.HiddenParts;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Setting;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 填埋量 municipal waste that went to one kind of landfill in a year.
 *
 * @param kind the kind of site, as the table of factors names it
 * @param mass the mass
 */
record Disposal(String kind, Derivation mass) {
    private static final String TOTAL = "municipal_waste/landfilled";
    private static final String SETTING = "landfill_kind";
    private static final List<String> MANAGED = List.of("managed", "semi_aerobic");
    private static final List<String> KINDS = List.of("managed", "semi_aerobic", "deep", "shallow", "uncategorised");

    /** Printed parts are rounded: so large a rest of the total is no rest. */
    private static final double ROUNDING = 0.005;

    /** The items that tell landfilled waste. */
    static List<String> items() {
        return Stream.concat(Stream.of(TOTAL), KINDS.stream().map(Disposal::item))
                .toList();
    }

    private static String item(String kind) {
        return TOTAL + "/" + kind;
    }

    /** Whether the site is managed. */
    boolean isManaged() {
        return MANAGED.contains(kind);
    }

    /** Whether the city told what was landfilled in a year, be it that there was none. */
    static boolean isTold(Activities activities, int year) {
        return items().stream()
                .flatMap(item -> activities.dossier().find(item, year).stream())
                .anyMatch(datum -> datum.value().isPresent()
                        || datum.notation().filter(Notation.NO::equals).isPresent());
    }

    /** The items that landfilled waste rests on: a total only for kinds that were not told. */
    static List<String> resting(Activities activities) {
        List<String> kinds = KINDS.stream().map(Disposal::item).toList();
        return within(activities).isEmpty() ? activities.resting(TOTAL, kinds) : List.of(TOTAL);
    }

    /** The kinds without a value that count within the total, as what is of no told kind. */
    static HiddenParts within(Activities activities) {
        boolean counts = activities.value(TOTAL).isPresent() && !isElsewhere(activities, activities.year());
        return HiddenParts.of(
                activities, counts ? KINDS.stream().map(Disposal::item).toList() : List.of());
    }

    /** Whether a kind is included elsewhere: then what other kinds leave of the total is not known to belong here. */
    private static boolean isElsewhere(Activities activities, int year) {
        return KINDS.stream().anyMatch(kind -> activities.isElsewhere(item(kind), year));
    }

    /** What was landfilled in a year by kind of site; what is of no told kind is of the kind that the city set. */
    static List<Disposal> of(Activities activities, int year) {
        var disposals = new ArrayList<Disposal>();
        for (String kind : KINDS) {
            activities
                    .value(item(kind), year)
                    .ifPresent(datum -> disposals.add(new Disposal(kind, Derivations.of(datum))));
        }
        activities
                .value(TOTAL, year)
                .filter(total -> !isElsewhere(activities, year))
                .flatMap(total -> rest(activities, total, disposals))
                .ifPresent(rest -> {
                    String kind = activities.city().find(SETTING).orElseThrow();
                    disposals.add(new Disposal(kind, rest));
                    if (rest.value().value() > 0) {
                        tell(activities, kind);
                    }
                });
        return disposals;
    }

    private static Optional<Derivation> rest(Activities activities, Datum total, List<Disposal> told) {
        Derivation whole = Derivations.of(total);
        if (told.isEmpty()) {
            return Optional.of(whole);
        }
        var parents = new ArrayList<Derivation>(List.of(whole));
        double rest = Computed.inTonnes(activities, whole);
        double least = rest * ROUNDING;
        for (Disposal disposal : told) {
            parents.add(disposal.mass());
            rest -= Computed.inTonnes(activities, disposal.mass());
        }
        if (rest <= least) {
            return Optional.empty();
        }
        return Optional.of(Computed.tonnes(
                activities,
                rest,
                Text.of("未分填埋场类型的填埋量", "landfilled waste of no told kind of site"),
                Text.of("合计－已分类型的填埋量", "total − told kinds"),
                parents));
    }

    private static void tell(Activities activities, String kind) {
        Setting setting = activities.reference().setting(SETTING);
        Computed.once(
                activities,
                Finding.of(
                        activities.reference().rule("WST-LANDFILL-KIND"),
                        "kind",
                        setting.optionName(kind).chinese(),
                        "kind_en",
                        setting.optionName(kind).english()));
    }
}
