package org.tanlu.category.waste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.category.Activities;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Setting;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 一阶衰减法 first-order decay: DDOCm_T = DDOCmd_T + DDOCm_{T−1} · e^{−k}, decomposed_T = DDOCm_{T−1} · (1 − e^{−k}), by
 * component of the waste, each with its decay rate in the city's climate. What is landfilled in a year starts to decay on the
 * first of January after it: six months after the middle of the year, the IPCC's month 13. Rubber and leather have no
 * published rate and are left out.
 *
 * @param activities the year's data and factors
 * @param climate    the climate of the decay rates
 * @param history    what was landfilled, by year, without a gap up to the year before
 */
record Decay(Activities activities, String climate, SortedMap<Integer, List<Disposal>> history) {
    private static final int LEAST_YEARS = 10;
    private static final int GOOD_YEARS = 50;
    private static final String SETTING = "landfill_climate";

    /** The decay rate of a component is that of its group; nappies rot like other organic matter. */
    private static final Map<String, String> GROUPS = groups();

    private static Map<String, String> groups() {
        var groups = new LinkedHashMap<String, String>();
        groups.put("food", "food");
        groups.put("paper", "paper_textiles");
        groups.put("textiles", "paper_textiles");
        groups.put("wood", "wood");
        groups.put("garden", "garden");
        groups.put("nappies", "garden");
        return groups;
    }

    /** The decay up to a year; empty when no waste was told, and, with a finding, when history or climate do not suffice. */
    static Optional<Decay> of(Activities activities) {
        int last = activities.year() - 1;
        int first = last + 1;
        while (Disposal.isTold(activities, first - 1)) {
            first--;
        }
        var history = new TreeMap<Integer, List<Disposal>>();
        for (int year = first; year <= last; year++) {
            history.put(year, Disposal.of(activities, year));
        }
        boolean silent = history.values().stream().allMatch(List::isEmpty)
                && Disposal.of(activities, activities.year()).isEmpty();
        if (silent || isTooShort(activities, first)) {
            return Optional.empty();
        }
        Optional<Decay> decay = climate(activities).map(climate -> new Decay(activities, climate, history));
        decay.ifPresent(found ->
                Computed.once(activities, Finding.of(activities.reference().rule("WST-DECAY-RUBBER"))));
        return decay;
    }

    private static boolean isTooShort(Activities activities, int first) {
        int years = activities.year() - first;
        if (years < LEAST_YEARS) {
            Computed.once(
                    activities,
                    Finding.of(
                            activities.reference().rule("WST-DECAY-HISTORY"),
                            "first",
                            Integer.toString(first),
                            "last",
                            Integer.toString(first + LEAST_YEARS - 1)));
        } else if (years < GOOD_YEARS) {
            Computed.once(
                    activities,
                    Finding.of(activities.reference().rule("WST-DECAY-SHORT"), "first", Integer.toString(first)));
        }
        return years < LEAST_YEARS;
    }

    private static Optional<String> climate(Activities activities) {
        Optional<String> set = activities.city().find(SETTING);
        if (set.isPresent()) {
            return set;
        }
        Optional<String> climate = activities
                .city()
                .find("province")
                .flatMap(province -> Optional.ofNullable(
                        activities.reference().factors().wasteClimates().get(province)));
        Setting setting = activities.reference().setting(SETTING);
        Computed.once(
                activities,
                climate.map(found -> Finding.of(
                                activities.reference().rule("WST-CLIMATE"),
                                "climate",
                                setting.optionName(found).chinese(),
                                "climate_en",
                                setting.optionName(found).english()))
                        .orElseGet(() -> Finding.of(activities.reference().rule("WST-CLIMATE-UNKNOWN"))));
        return climate;
    }

    /** The methane generated in managed sites, or in the others, in tonnes; empty when none was ever used. */
    Optional<Derivation> generated(boolean managed, Published published) {
        var corrected = new TreeMap<Integer, Derivation>();
        history.forEach((year, disposals) -> {
            List<Disposal> own = disposals.stream()
                    .filter(disposal -> disposal.isManaged() == managed)
                    .toList();
            if (!own.isEmpty()) {
                corrected.put(year, corrected(own, published));
            }
        });
        return corrected.isEmpty() ? Optional.empty() : Optional.of(methane(corrected, published));
    }

    private Derivation corrected(List<Disposal> disposals, Published published) {
        var parents = new ArrayList<Derivation>();
        double mass = 0;
        for (Disposal disposal : disposals) {
            Derivation correction = published.need("parameter", "mcf", "class", disposal.kind());
            parents.add(disposal.mass());
            parents.add(correction);
            mass += Computed.inTonnes(activities, disposal.mass())
                    * correction.value().value();
        }
        return Computed.tonnes(
                activities,
                mass,
                Text.of("填埋量×MCF", "landfilled waste × MCF"),
                Text.of("Σ填埋量×甲烷修正因子", "Σ landfilled waste × methane correction factor"),
                parents);
    }

    private Derivation methane(SortedMap<Integer, Derivation> corrected, Published published) {
        var parents = new ArrayList<Derivation>();
        double carbon = 0;
        for (Map.Entry<String, String> component : GROUPS.entrySet()) {
            Derivation rate = published.need("parameter", "k", "class", component.getValue(), "climate", climate);
            Derivation decomposed = decomposed(component.getKey(), rate, corrected, published);
            parents.add(decomposed);
            carbon += decomposed.value().value();
        }
        Derivation methane = published.need("parameter", "methane_share");
        parents.add(methane);
        return Computed.tonnes(
                activities,
                carbon * methane.value().value() * Computed.METHANE_PER_CARBON,
                Text.of("填埋产生的甲烷", "methane generated by landfill"),
                Text.of("一阶衰减法：Σ当年分解的DDOCm×F×16/12", "first-order decay: Σ decomposed DDOCm × F × 16/12"),
                parents);
    }

    private Derivation decomposed(
            String component, Derivation rate, SortedMap<Integer, Derivation> corrected, Published published) {
        double kept = StrictMath.exp(-rate.value().value());
        var parents = new ArrayList<Derivation>();
        double stock = 0;
        for (int year = corrected.firstKey(); year < activities.year(); year++) {
            int deposit = year;
            Optional<Derivation> deposited = Optional.ofNullable(corrected.get(deposit))
                    .flatMap(mass -> deposited(component, deposit, mass, published));
            stock = stock * kept + deposited.map(mass -> mass.value().value()).orElse(0.0);
            deposited.ifPresent(parents::add);
        }
        parents.add(rate);
        Derivation left = Computed.tonnes(
                activities,
                stock,
                Text.of("上年末积存的DDOCm", "DDOCm left at the end of the year before"),
                Text.of(
                        "DDOCm_T＝DDOCmd_T＋DDOCm_{T−1}×e^(−k)，逐年",
                        "DDOCm_T = DDOCmd_T + DDOCm_{T−1} × e^(−k), year by year"),
                parents);
        return Computed.tonnes(
                activities,
                stock * (1 - kept),
                Text.of("当年分解的DDOCm", "DDOCm decomposed in the year"),
                Text.of(
                        "DDOCm_{T−1}×(1−e^(−k))，填埋次年1月开始分解",
                        "DDOCm_{T−1} × (1 − e^(−k)); decay starts in January of the next year"),
                List.of(left, rate));
    }

    private Optional<Derivation> deposited(String component, int year, Derivation corrected, Published published) {
        Optional<Derivation> share = Optional.ofNullable(
                Composition.of(activities, year, published).shares().get(component));
        return share.map(found -> {
            Derivation carbon = published.need("parameter", "doc", "class", component);
            Derivation decomposing = published.need("parameter", "docf");
            double mass = corrected.value().value()
                    * found.value().in(Unit.ONE).value()
                    * carbon.value().value()
                    * decomposing.value().value();
            return Computed.tonnes(
                    activities,
                    mass,
                    Text.of(year + "年填埋的DDOCmd", "DDOCmd landfilled in " + year),
                    Text.of("填埋量×MCF×组分比例×DOC×DOC_F", "landfilled waste × MCF × share × DOC × DOC_F"),
                    List.of(corrected, found, carbon, decomposing));
        });
    }
}
