package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.category.Activities;
import org.tanlu.category.Derivations;
import org.tanlu.category.GasLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 生活污水 methane of the biochemical oxygen demand removed in treatment and discharged, (TOW × Bo × MCF) − R; nitrous oxide of
 * the nitrogen people eat, (P × Pr × F_NPR × F_NON-CON × F_IND-COM − sludge nitrogen) × EF × 44/28. Sludge nitrogen that was
 * not told is none, as the IPCC has it.
 */
@Clause("7.1.1")
final class DomesticWastewater {
    private static final String DOMESTIC = "domestic";
    private static final String PREFIX = "domestic_wastewater/";
    private static final String PROTEIN = "protein_per_person";

    private DomesticWastewater() {}

    static SourceAccount account(Activities activities) {
        EmissionSource source = activities.source("domestic_wastewater");
        var lines = new ArrayList<GasLine>();
        var deduction = new Deduction(activities, source);
        treated(activities, source, deduction).ifPresent(lines::add);
        discharged(activities, source).ifPresent(lines::add);
        nitrousOxide(activities, source, deduction).ifPresent(lines::add);
        return Wastewater.account(activities, source, deduction, lines, gas -> items(activities, gas));
    }

    /** Methane rests on organic loads, nitrous oxide on the protein that people eat. */
    private static List<String> items(Activities activities, String gas) {
        return gas.equals("N2O")
                ? List.of(PROTEIN)
                : Stream.of(Wastewater.REMOVED, Wastewater.DISCHARGED)
                        .flatMap(where -> loads(activities, where))
                        .toList();
    }

    /** The one of the two oxygen demands that has a value, or both. */
    private static Stream<String> loads(Activities activities, String where) {
        List<String> both = List.of(PREFIX + "bod_" + where, PREFIX + "cod_" + where);
        return both.stream()
                .filter(item -> activities.value(item).isPresent())
                .findFirst()
                .map(Stream::of)
                .orElseGet(both::stream);
    }

    private static Optional<GasLine> treated(Activities activities, EmissionSource source, Deduction deduction) {
        var published = new Published(activities, Wastewater.TABLE);
        String set = activities.city().find("domestic_treatment").orElseThrow();
        String treatment = set.equals("national_mean") ? "any" : set;
        return load(activities, Wastewater.REMOVED, published)
                .map(load -> Wastewater.methane(activities, DOMESTIC, load, treatment, published))
                .flatMap(methane -> deduction.of("CH4", methane, PREFIX + "methane_recovered"))
                .flatMap(mass -> Wastewater.line(activities, source, "treated", mass, published));
    }

    private static Optional<GasLine> discharged(Activities activities, EmissionSource source) {
        var published = new Published(activities, Wastewater.TABLE);
        return load(activities, Wastewater.DISCHARGED, published)
                .map(load -> Wastewater.methane(activities, DOMESTIC, load, "discharge", published))
                .flatMap(mass -> Wastewater.line(activities, source, Wastewater.DISCHARGED, mass, published));
    }

    /** Biochemical oxygen demand as told, or chemical oxygen demand times the ratio of the region. */
    private static Optional<Derivation> load(Activities activities, String where, Published published) {
        Optional<Derivation> biochemical =
                activities.value(PREFIX + "bod_" + where).map(Derivations::of);
        return biochemical.or(() -> activities
                .value(PREFIX + "cod_" + where)
                .map(Derivations::of)
                .map(chemical -> biochemical(activities, chemical, published)));
    }

    private static Derivation biochemical(Activities activities, Derivation chemical, Published published) {
        String region = activities
                .city()
                .find("province")
                .flatMap(province -> Optional.ofNullable(
                        activities.reference().factors().agricultureRegions().get("seven/" + province)))
                .orElse("全国");
        Derivation ratio = published.need("wastewater", DOMESTIC, "parameter", "bod_per_cod", "region", region);
        return Computed.tonnes(
                activities,
                Computed.inTonnes(activities, chemical) * ratio.value().value(),
                Text.of("生化需氧量", "biochemical oxygen demand"),
                Text.of("化学需氧量×BOD与COD之比", "chemical oxygen demand × ratio of BOD to COD"),
                List.of(chemical, ratio));
    }

    private static Optional<GasLine> nitrousOxide(Activities activities, EmissionSource source, Deduction deduction) {
        Optional<Datum> people = activities.value("population");
        Optional<Datum> protein = activities.value(PROTEIN);
        if (people.isEmpty() || protein.isEmpty()) {
            return Optional.empty();
        }
        var published = new Published(activities, Wastewater.TABLE);
        Derivation nitrogen = nitrogen(activities, people.get(), protein.get(), published);
        return deduction
                .of("N2O", nitrogen, "sludge_nitrogen_removed")
                .map(left -> nitrousOxide(activities, left, published))
                .flatMap(mass -> activities.line(source, "", "N2O", mass, published.taken()));
    }

    private static Derivation nitrousOxide(Activities activities, Derivation nitrogen, Published published) {
        Derivation factor = published.need("wastewater", DOMESTIC, "parameter", "nitrogen_emission");
        return Computed.tonnes(
                activities,
                nitrogen.value().value() * factor.value().value() * Computed.N2O_PER_NITROGEN,
                Text.of("生活污水排放的氧化亚氮", "nitrous oxide of domestic wastewater"),
                Text.of("污水中的氮×排放因子×44/28", "nitrogen in wastewater × factor × 44/28"),
                List.of(nitrogen, factor));
    }

    private static Derivation nitrogen(Activities activities, Datum people, Datum protein, Published published) {
        List<Derivation> shares = List.of(
                published.need("wastewater", DOMESTIC, "parameter", "protein_nitrogen"),
                published.need("wastewater", DOMESTIC, "parameter", "non_consumed"),
                published.need("wastewater", DOMESTIC, "parameter", "industrial_nitrogen"));
        double persons = people.value().orElseThrow().in(activities.unit("人")).value();
        double kilograms =
                protein.value().orElseThrow().in(activities.unit("kg/人")).value();
        double mass = persons * kilograms * activities.unit("kg").factor();
        for (Derivation share : shares) {
            mass *= share.value().value();
        }
        var parents = new ArrayList<Derivation>(List.of(Derivations.of(people), Derivations.of(protein)));
        parents.addAll(shares);
        return Computed.tonnes(
                activities,
                mass,
                Text.of("污水中的氮", "nitrogen in wastewater"),
                Text.of(
                        "人口×人均蛋白质×含氮量×非消费蛋白质因子×工业和商业因子",
                        "persons × protein × nitrogen in protein × not consumed × industry and commerce"),
                parents);
    }
}
