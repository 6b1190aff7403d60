package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 附录B指标表 the indicators of Table B.1 and clause 9.3 for every year: as published where the city reported them, computed
 * where the inventory can, and otherwise a notation key with its reason.
 */
@Clause({"9.3", "B"})
public final class IndicatorTable {
    private static final Text NOT_REPORTED = Text.of("资料中没有", "not in the survey");
    private static final Text NO_TOTAL = Text.of(
            "没有能源资料，或净调入电力或其因子未知，没有总量",
            "no energy data, or imported electricity or its factor is not known: there is no total");
    private static final Text MISSING_INPUT = Text.of("缺少计算所需资料", "data needed for the computation are missing");

    private static final String ADDED_VEHICLES = "IND-S37";
    private static final Pattern ELECTRIC_VEHICLES = Pattern.compile("vehicles/[^/]+/electricity");

    /** Indicators that the city reports under an item of its own. */
    private static final Map<String, String> ITEMS = Map.ofEntries(
            Map.entry("IND-B10", "forest_cover"),
            Map.entry("IND-B11", "forest_stock"),
            Map.entry("IND-B12", "forest_sink"),
            Map.entry("IND-B13", "population"),
            Map.entry("IND-B17", "employment_rate"),
            Map.entry("IND-B18", "share_primary_industry"),
            Map.entry("IND-B19", "share_secondary_industry"),
            Map.entry("IND-B20", "share_tertiary_industry"),
            Map.entry("IND-B21", "energy_consumption_total"),
            Map.entry("IND-B22", "energy_consumption_without_renewables_and_feedstock"),
            Map.entry("IND-B27", "non_fossil_share"),
            Map.entry("IND-B28", "clean_heating_share"),
            Map.entry("IND-B44", "high_tech_gdp_share"),
            Map.entry("IND-B48", "new_energy_vehicles"),
            Map.entry(ADDED_VEHICLES, "new_vehicle_clean_share"),
            Map.entry("IND-S40", "bulk_waste_utilisation_rate"));

    private final Dossier dossier;
    private final ReferenceData reference;
    private final History history;
    private final IndicatorGaps gaps;
    private final IndicatorFormulas computed;
    private final Map<String, IndicatorFormulas.Formula> formulas;

    private IndicatorTable(Dossier dossier, History history, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        this.history = history;
        this.gaps = new IndicatorGaps(history);
        this.computed = new IndicatorFormulas(dossier, history, reference);
        this.formulas = computed.byIndicator();
    }

    /** The values of all indicators that the table prints, indicator by indicator and year by year. */
    public static List<IndicatorValue> of(Dossier dossier, History history, ReferenceData reference) {
        var table = new IndicatorTable(dossier, history, reference);
        var values = new ArrayList<IndicatorValue>();
        for (Indicator indicator : reference.indicators()) {
            if (table.isPrinted(indicator.id())) {
                history.years().forEach(year -> values.add(table.value(indicator, year)));
            }
        }
        return values;
    }

    /** Those of Table B.1, what is computed, and of the others what the city reports or scenarios go on from. */
    @Clause({"C8.5-4", "C8.4.3.2-3"})
    private boolean isPrinted(String indicator) {
        Optional<String> item = Optional.ofNullable(ITEMS.get(indicator));
        boolean isReported =
                item.filter(told -> dossier.series().containsKey(told)).isPresent();
        boolean isDriven = indicator.equals(ADDED_VEHICLES)
                && dossier.series().keySet().stream()
                        .anyMatch(told -> ELECTRIC_VEHICLES.matcher(told).matches());
        return indicator.startsWith("IND-B") || formulas.containsKey(indicator) || isReported || isDriven;
    }

    private IndicatorValue value(Indicator indicator, int year) {
        Optional<Datum> reported = Optional.ofNullable(ITEMS.get(indicator.id()))
                .filter(item ->
                        !item.equals("employment_rate") || dossier.city().is("employment_definition", "reported"))
                .flatMap(item -> dossier.find(item, year));
        if (reported.isPresent()) {
            return reported(indicator, reported.get());
        }
        IndicatorFormulas.Formula formula = formulas.get(indicator.id());
        if (formula == null) {
            return absent(indicator, year, Notation.NE, NOT_REPORTED);
        }
        return formula.of(year)
                .map(derivation -> present(indicator, year, derivation, gaps.of(indicator.id(), year)))
                .orElseGet(() -> withoutValue(indicator, year));
    }

    private IndicatorValue withoutValue(Indicator indicator, int year) {
        Inventory inventory = history.inventory(year);
        Optional<IndicatorValue> beside = BoundaryFormulas.withoutValue(indicator.id(), inventory)
                .map(key -> absent(indicator, year, key.notation(), key.reason()))
                .or(() -> computed.absence(indicator.id(), year)
                        .map(absence -> absent(indicator, year, absence.key(), absence.reason())));
        if (beside.isPresent()) {
            return beside.get();
        }
        boolean noTotal = gaps.needsTotal(indicator.id()) && !inventory.isTotalKnown();
        return absent(
                indicator,
                year,
                Notation.NE,
                computed.incomparable(indicator.id(), year).orElse(noTotal ? NO_TOTAL : MISSING_INPUT));
    }

    private IndicatorValue reported(Indicator indicator, Datum datum) {
        if (datum.notation().isPresent()) {
            return absent(indicator, datum.year(), datum.notation().get(), Text.of(datum.note(), datum.note()));
        }
        Derivation leaf = Derivations.of(datum);
        Derivation converted = reference.units().all(indicator.unit()).stream()
                .filter(unit -> unit.isCompatibleWith(leaf.value().unit()))
                .findFirst()
                .map(unit -> new Derivation(
                        indicator.name(),
                        leaf.value().in(unit),
                        Text.of("按公布数", "as published"),
                        indicator.clause(),
                        List.of(leaf)))
                .orElse(leaf);
        return present(indicator, datum.year(), converted, Text.of("", ""));
    }

    private static IndicatorValue present(Indicator indicator, int year, Derivation derivation, Text lacking) {
        String key = "indicator/" + indicator.id() + "/" + year;
        Figure figure = new Figure(key, derivation.value(), () -> derivation);
        return new IndicatorValue(indicator, year, Optional.of(figure), Optional.empty(), lacking);
    }

    private static IndicatorValue absent(Indicator indicator, int year, Notation notation, Text reason) {
        return new IndicatorValue(indicator, year, Optional.empty(), Optional.of(notation), reason);
    }
}
