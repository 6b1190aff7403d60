package org.tanlu.pathway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tanlu.trace.Text;

/** 可靠出力类别 plants and measures whose capacity counts alike at the winter peak, by the kinds of the register and technologies. */
enum FirmSource {
    THERMAL(
            "火电、核电和余热发电",
            "thermal and nuclear",
            Set.of(
                    "coal_chp",
                    "coal_power",
                    "gas_chp",
                    "gas_power",
                    "work_gas_power",
                    "waste_heat_power",
                    "waste_to_energy",
                    "biomass_power",
                    "nuclear"),
            Set.of("gas_cchp", "biomass_chp", "biogas_plant", "waste_heat_power")),
    HYDRO("水电", "hydro", Set.of("hydro"), Set.of()),
    STORAGE("储能和抽水蓄能", "storage", Set.of("storage", "pumped_storage"), Set.of("battery_storage", "pumped_storage")),
    WIND("风电", "wind", Set.of("wind"), Set.of("wind_onshore", "wind_offshore")),
    SOLAR("光伏", "photovoltaics", Set.of("solar"), Set.of("pv_utility", "pv_rooftop"));

    private final Text text;
    private final Set<String> kinds;
    private final Set<String> technologies;

    FirmSource(String chinese, String english, Set<String> kinds, Set<String> technologies) {
        this.text = Text.of(chinese, english);
        this.kinds = kinds;
        this.technologies = technologies;
    }

    Text text() {
        return text;
    }

    /** The setting that holds the share of capacity that counts. */
    String setting() {
        return "capacity_credit_" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<FirmSource> ofPlant(String kind) {
        return Arrays.stream(values())
                .filter(source -> source.kinds.contains(kind))
                .findFirst();
    }

    static Optional<FirmSource> ofTechnology(String technology) {
        return Arrays.stream(values())
                .filter(source -> source.technologies.contains(technology))
                .findFirst();
    }
}
