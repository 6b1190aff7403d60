package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.category.GasLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Category;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/** The waste of Yunzhou, every year computed beside the accounting from the told data and typed factors. */
@Clause({"7.1.1", "7.1.2"})
@Tag("bulk")
class YunzhouWasteTest {
    private static final Outcome<Plan> PLAN = ExampleCity.plan("yunzhou");
    private static final Dossier DOSSIER = PLAN.value().dossier();
    private static final List<Integer> YEARS = PLAN.value().history().years();

    /** By the guide of 2011, equal to the IPCC's; the two last by the IPCC alone. */
    private static final Map<String, Double> DEGRADABLE = degradable();

    private static Map<String, Double> degradable() {
        var content = new LinkedHashMap<String, Double>();
        content.put("food", 0.15);
        content.put("paper", 0.4);
        content.put("textiles", 0.24);
        content.put("wood", 0.43);
        content.put("garden", 0.2);
        content.put("nappies", 0.24);
        content.put("rubber_leather", 0.39);
        return content;
    }

    /** As told: 10^4 t, 10^4 persons, kg per person or %. */
    private static double told(String item, int year) {
        return DOSSIER.findValue(item, year).map(Quantity::value).orElseThrow();
    }

    private static Map<String, GasLine> lines(Outcome<Plan> plan, int year) {
        var lines = new LinkedHashMap<String, GasLine>();
        plan.value().history().inventory(year).sources().stream()
                .filter(account -> account.source().category() == Category.WASTE)
                .flatMap(account -> account.lines().stream())
                .forEach(line -> lines.put(line.source() + "/" + line.detail() + "/" + line.gas(), line));
        return lines;
    }

    private static double tonnes(String line, int year) {
        return Optional.ofNullable(lines(PLAN, year).get(line))
                .orElseThrow()
                .mass()
                .value()
                .value();
    }

    @Test
    void landfill_is_the_mass_balance_of_every_year() {
        for (int year : YEARS) {
            double carbon = 0;
            for (Map.Entry<String, Double> component : DEGRADABLE.entrySet()) {
                carbon += told("waste_composition/" + component.getKey(), year) / 100 * component.getValue();
            }
            double potential = carbon * 0.5 * 0.5 * 16 / 12 * 10_000;
            double generated = told("municipal_waste/landfilled/managed", year) * potential;
            double recovered = told("landfill_methane_recovered", year) * 10_000;
            assertThat(tonnes("landfill/managed/CH4", year)).isCloseTo((generated - recovered) * 0.9, within(1e-6));
            assertThat(tonnes("landfill/unmanaged/CH4", year))
                    .isCloseTo(told("municipal_waste/landfilled/deep", year) * potential * 0.8, within(1e-6));
        }
    }

    @Test
    void all_that_is_treated_biologically_is_digested() {
        for (int year : YEARS) {
            assertThat(tonnes("biological/digestion/CH4", year))
                    .isCloseTo(told("municipal_waste/digested", year) * 10_000 * 0.0008, within(1e-9));
            assertThat(tonnes("biological/composting/CH4", year)).isZero();
        }
    }

    @Test
    void incineration_follows_the_guide_of_2025_and_the_IPCC() {
        for (int year : YEARS) {
            double municipal = told("municipal_waste/incinerated", year) * 10_000;
            assertThat(tonnes("incineration/municipal/CO2", year))
                    .isCloseTo(municipal * 0.4 * 0.4 * 0.95 * 44 / 12, within(1e-6));
            assertThat(tonnes("incineration/municipal/N2O", year)).isCloseTo(municipal * 47e-6, within(1e-9));
            assertThat(tonnes("incineration/municipal/CH4", year)).isCloseTo(municipal * 0.2e-6, within(1e-9));
            assertThat(tonnes("incineration/hazardous/CO2", year))
                    .isCloseTo(
                            told("hazardous_waste/incinerated", year) * 10_000 * 0.5 * 0.9 * 0.995 * 44 / 12,
                            within(1e-6));
            assertThat(tonnes("incineration/clinical/CO2", year))
                    .isCloseTo(
                            told("clinical_waste/incinerated", year) * 10_000 * 0.6 * 0.65 * 0.4 * 44 / 12,
                            within(1e-6));
        }
    }

    @Test
    void wastewater_is_load_times_capacity_times_correction() {
        for (int year : YEARS) {
            assertThat(tonnes("domestic_wastewater/treated/CH4", year))
                    .isCloseTo(told("domestic_wastewater/bod_removed", year) * 10_000 * 0.6 * 0.165, within(1e-6));
            assertThat(tonnes("domestic_wastewater/discharged/CH4", year))
                    .isCloseTo(told("domestic_wastewater/bod_discharged", year) * 10_000 * 0.6 * 0.1, within(1e-6));
            double recovered = told("industrial_wastewater/methane_recovered", year) * 10_000;
            assertThat(tonnes("industrial_wastewater/treated/CH4", year))
                    .isCloseTo(
                            told("industrial_wastewater/cod_removed", year) * 10_000 * 0.25 * 0.8 - recovered,
                            within(1e-6));
            double nitrogen = told("population", year) * 10 * told("protein_per_person", year) * 0.16 * 1.5 * 1.25;
            double sludge = told("sludge_nitrogen_removed", year) * 10_000;
            assertThat(tonnes("domestic_wastewater//N2O", year))
                    .isCloseTo((nitrogen - sludge) * 0.005 * 44 / 28, within(1e-6));
        }
    }

    @Test
    void every_year_has_every_source_and_no_finding_but_what_concerns_the_editions() {
        for (int year : YEARS) {
            assertThat(lines(PLAN, year).values().stream().map(GasLine::source).distinct())
                    .containsExactly(
                            "landfill", "biological", "incineration", "domestic_wastewater", "industrial_wastewater");
        }
        assertThat(PLAN.findings().stream().map(finding -> finding.rule().id()).filter(rule -> rule.startsWith("WST-")))
                .containsExactly("WST-EDITION");
    }

    @Test
    void another_set_of_potentials_changes_methane_and_nitrous_oxide_by_their_ratio_and_nothing_else() {
        Outcome<Plan> plan = ExampleCity.plan("yunzhou", "gwp_set", "SAR");
        for (int year : YEARS) {
            Map<String, GasLine> other = lines(plan, year);
            lines(PLAN, year).forEach((key, line) -> {
                double ratio = key.endsWith("CH4") ? 21.0 / 28 : key.endsWith("N2O") ? 310.0 / 265 : 1;
                GasLine changed = other.getOrDefault(key, line);
                assertThat(changed.mass()).isEqualTo(line.mass());
                assertThat(changed.emissions().tonnes())
                        .as(key)
                        .isCloseTo(line.emissions().tonnes() * ratio, within(1e-6));
            });
            assertThat(other.keySet()).isEqualTo(lines(PLAN, year).keySet());
        }
    }

    @Test
    void another_edition_changes_the_carbon_of_incinerated_waste_and_nothing_else() {
        Outcome<Plan> plan = ExampleCity.plan("yunzhou", "guide_edition", "2011");
        for (int year : YEARS) {
            var changed = new ArrayList<String>();
            Map<String, GasLine> other = lines(plan, year);
            lines(PLAN, year).forEach((key, line) -> {
                double now = other.getOrDefault(key, line).mass().value().value();
                if (now != line.mass().value().value()) {
                    changed.add(key);
                }
            });
            assertThat(other.keySet()).isEqualTo(lines(PLAN, year).keySet());
            assertThat(changed).isSubsetOf("incineration/municipal/CO2", "incineration/hazardous/CO2");
            assertThat(changed).contains("incineration/hazardous/CO2");
        }
    }

    /** Ten years are told from 2010 on: first-order decay starts with 2020. */
    @Test
    void first_order_decay_leaves_the_years_without_history_out() {
        Outcome<Plan> plan = ExampleCity.plan("yunzhou", "landfill_method", "decay");
        for (int year : YEARS) {
            Inventory inventory = plan.value().history().inventory(year);
            assertThat(inventory.sources().stream()
                            .filter(account -> account.source().id().equals("landfill"))
                            .map(account -> account.notations().get("CH4") == Notation.NE))
                    .containsExactly(year < 2020);
        }
    }
}
