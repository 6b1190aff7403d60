package org.tanlu.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 燃料参数 calorific values, carbon contents, oxidation rates and standard-coal coefficients by publication, and the CO2
 * factors that follow from them. A factor set ranks the publications.
 */
public final class FuelFactors {
    /** The set of factors by the provincial guide, which conversions to standard coal use too. */
    public static final String GUIDE = "guide";

    /** Net calorific value. */
    public static final String NCV = "ncv";
    /** Carbon per unit of energy. */
    public static final String CARBON_CONTENT = "carbon_content";
    /** Share of carbon oxidised. */
    public static final String OXIDATION_RATE = "oxidation_rate";
    /** Standard coal per unit. */
    public static final String STANDARD_COAL = "standard_coal";

    /** Tonnes of CO2 per tonne of carbon: the ratio of the molar masses. */
    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    private static final double GIGAJOULES_PER_TERAJOULE = 1000;

    private final Units units;
    private final Map<String, List<String>> foldersBySet = new LinkedHashMap<>();
    private final Set<String> decisive = new LinkedHashSet<>();
    private final Map<String, Parameter> byKey = new LinkedHashMap<>();

    FuelFactors(Units units, List<ReferenceFiles.Row> sets) {
        this.units = units;
        for (ReferenceFiles.Row row : sets) {
            foldersBySet
                    .computeIfAbsent(row.text("set"), key -> new ArrayList<>())
                    .add(row.text("folder"));
            if (row.yes("decisive")) {
                decisive.add(row.text("set") + "|" + row.text("folder"));
            }
        }
    }

    List<String> folders() {
        return foldersBySet.values().stream().flatMap(List::stream).distinct().toList();
    }

    void add(String folder, String carrier, String parameter, Parameter value) {
        byKey.put(folder + "|" + carrier + "|" + parameter, value);
    }

    /**
     * A fuel's parameter in a factor set: from the decisive publication of the set, or else from the first that has it with
     * evidence, or else from the first that has it at all.
     */
    public Optional<Parameter> find(String set, Carrier carrier, String parameter) {
        List<String> folders = foldersBySet.getOrDefault(set, List.of());
        List<Parameter> values = folders.stream()
                .flatMap(folder -> value(folder, carrier, parameter).stream())
                .toList();
        Optional<Parameter> decided = folders.stream()
                .filter(folder -> decisive.contains(set + "|" + folder))
                .flatMap(folder -> value(folder, carrier, parameter).stream())
                .findFirst();
        return decided.or(() -> values.stream()
                        .filter(value -> !value.verification().isDoubtful())
                        .findFirst())
                .or(() -> values.stream().findFirst());
    }

    private Optional<Parameter> value(String folder, Carrier carrier, String parameter) {
        return Optional.ofNullable(byKey.get(folder + "|" + carrier.id() + "|" + parameter))
                .filter(value -> value.verification() != Verification.NOT_FOUND);
    }

    /**
     * The CO2 factor of a fuel, NCV × CC × OF × 44/12 in tCO2 per tonne or per 万立方米 (clause 7.1.4; formula of the
     * provincial guide and of IPCC 2006, volume 2). Empty when a parameter was never found.
     */
    public Optional<EmissionFactor> findCo2(String set, Carrier carrier) {
        Optional<Parameter> ncv = find(set, carrier, NCV);
        Optional<Parameter> carbon = find(set, carrier, CARBON_CONTENT);
        Optional<Parameter> oxidation = find(set, carrier, OXIDATION_RATE);
        if (ncv.isEmpty() || carbon.isEmpty() || oxidation.isEmpty()) {
            return Optional.empty();
        }
        Unit per = units.denominator(ncv.get().value().unit());
        double factor = ncv.get().value().value()
                / GIGAJOULES_PER_TERAJOULE
                * carbon.get().value().value()
                * oxidation.get().value().value()
                * CO2_PER_CARBON;
        return Optional.of(new EmissionFactor(
                Text.of(
                        carrier.name().chinese() + "二氧化碳排放因子",
                        "CO2 factor of " + carrier.name().english()),
                Quantity.of(factor, units.unit("tCO2/" + per.symbol())),
                per,
                Text.of("低位发热量×单位热值含碳量×碳氧化率×44/12", "NCV × carbon content × oxidation rate × 44/12"),
                List.of(ncv.get(), carbon.get(), oxidation.get())));
    }

    /**
     * An amount of a carrier in standard coal by calorific value (当量值): by the published coefficient, or else by the net
     * calorific value at 29.3076 GJ per tonne, or else, for energy units, by conversion. Empty when none is known.
     */
    public Optional<Quantity> standardCoal(String set, Carrier carrier, Quantity amount) {
        Unit result = units.unit("万吨标准煤");
        Optional<Quantity> published = find(set, carrier, STANDARD_COAL)
                .map(coefficient -> times(coefficient.value(), amount, "kgce").in(result));
        Optional<Quantity> calorific = find(set, carrier, NCV)
                .map(ncv -> times(ncv.value(), amount, "GJ").in(result));
        Optional<Quantity> converted = Optional.of(amount)
                .filter(energy -> energy.unit().isCompatibleWith(result))
                .map(energy -> energy.in(result));
        return published.or(() -> calorific).or(() -> converted);
    }

    private Quantity times(Quantity ratio, Quantity amount, String numerator) {
        double perUnit = amount.in(units.denominator(ratio.unit())).value();
        return Quantity.of(perUnit * ratio.value(), units.unit(numerator));
    }
}
