package org.tanlu.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 活动数据和因子 what the accounting of one year's sources rests on: the city's data, the factors of the chosen edition, the
 * chosen potentials (clauses 7.1.1 and 7.1.2). What is met on the way goes into the list of findings.
 *
 * @param year      the year
 * @param dossier   the survey
 * @param reference the reference data
 * @param findings  where findings are written
 */
@Clause({"7.1.1", "7.1.2"})
public record Activities(int year, Dossier dossier, ReferenceData reference, List<Finding> findings) {
    /** The gas whose potential is 1 by definition. */
    public static final String CO2 = "CO2";

    private static final String TONNE = "t";

    /** The city and its settings. */
    public City city() {
        return dossier.city();
    }

    /** A source of {@code emission_sources.csv}. */
    public EmissionSource source(String id) {
        return reference.emissionSource(id);
    }

    /** What the city said of an item in this year, value or notation key. */
    public Optional<Datum> find(String item) {
        return dossier.find(item, year);
    }

    /** The datum of an item in this year if it has a value. */
    public Optional<Datum> value(String item) {
        return value(item, year);
    }

    /** The datum of an item in a year if it has a value. */
    public Optional<Datum> value(String item, int of) {
        return dossier.find(item, of).filter(datum -> datum.value().isPresent());
    }

    /**
     * A published value in the edition that the city chose, or the next edition that has it.
     *
     * @param table the table's name
     * @param keys  column and value in turn
     */
    public Optional<Parameter> factor(String table, String... keys) {
        var wanted = new LinkedHashMap<String, String>();
        for (int i = 0; i < keys.length; i += 2) {
            wanted.put(keys[i], keys[i + 1]);
        }
        return factor(table, List.of(wanted));
    }

    /**
     * A published value that any of several keys may hold, for example a region's or the whole country's: the edition the
     * city chose decides first, then the order of the keys.
     */
    public Optional<Parameter> factor(String table, List<Map<String, String>> alternatives) {
        List<CategoryFactors.Entry> entries = alternatives.stream()
                .flatMap(keys -> reference.factors().categories().find(table, keys).stream())
                .toList();
        return Editions.of(city()).choose(entries);
    }

    /**
     * The mass of gas of an activity, in tonnes: activity × factor. A factor in tCO2 per unit gives tonnes of carbon
     * dioxide.
     *
     * @throws IllegalArgumentException when the activity is not measured in the factor's denominator
     */
    public Quantity mass(Quantity activity, Parameter factor) {
        Unit ratio = factor.value().unit();
        Unit per = reference.units().denominator(ratio);
        Unit gas = reference.units().numerator(ratio);
        double amount = activity.in(per).value() * factor.value().value();
        // both a mass and a mass of CO2 have the tonne for their base unit
        return Quantity.of(amount * gas.factor(), unit(TONNE));
    }

    /** A unit of the reference data. */
    public Unit unit(String symbol) {
        return reference.units().unit(symbol);
    }

    /** The mass of gas from one datum and one factor, with its derivation. */
    public Derivation mass(Datum activity, Parameter factor, Text label) {
        return new Derivation(
                label,
                mass(activity.value().orElseThrow(), factor),
                Text.of("活动水平×排放因子", "activity × factor"),
                "7.1.1",
                List.of(Derivations.of(activity), Derivations.of(factor)));
    }

    /**
     * A line of a source; empty, with a finding, when the chosen report has no potential for the gas.
     *
     * @param detail  what distinguishes the line among those of its source and gas; may be empty
     * @param mass    the mass of gas in tonnes and how it came about
     * @param factors the published values it rests on
     */
    public Optional<GasLine> line(
            EmissionSource source, String detail, String gas, Derivation mass, List<Parameter> factors) {
        return line(source, detail, gas, mass, factors, GasLine.Answerable.of(source));
    }

    /** A line of a source for which another branch or row answers. */
    public Optional<GasLine> line(
            EmissionSource source,
            String detail,
            String gas,
            Derivation mass,
            List<Parameter> factors,
            GasLine.Answerable place) {
        if (gas.equals(CO2)) {
            return Optional.of(new GasLine(year, source, detail, gas, mass, Optional.empty(), place, factors));
        }
        String set = city().find("gwp_set").orElseThrow();
        Optional<Parameter> potential = reference.factors().gwp().find(gas, set);
        if (potential.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("ACC-NO-POTENTIAL"),
                    Facts.of("year", year).and("gas", gas).and("set", set).and("source", source.name())));
        }
        return potential.map(value -> new GasLine(year, source, detail, gas, mass, Optional.of(value), place, factors));
    }

    /**
     * The account of a source: its lines, and the notation key of each gas without a line.
     *
     * @param items the items of activity that the source could rest on
     */
    public SourceAccount account(EmissionSource source, List<GasLine> lines, List<String> items) {
        return account(source, lines, gas -> items);
    }

    /**
     * The account of a source whose gases rest on different items.
     *
     * @param items by gas, the items of activity that the gas could rest on
     */
    public SourceAccount account(EmissionSource source, List<GasLine> lines, Function<String, List<String>> items) {
        return account(source, lines, items, Map.of());
    }

    /**
     * The account of a source of which some gases must have no value whatever their lines.
     *
     * @param items   by gas, the items of activity that the gas could rest on
     * @param refused by gas, why it has no value
     */
    public SourceAccount account(
            EmissionSource source,
            List<GasLine> lines,
            Function<String, List<String>> items,
            Map<String, Absence> refused) {
        return new Completeness(this, source, lines, Optional.empty(), refused).account(items);
    }

    /**
     * Of a whole and its parts, the items that a source rests on: the whole only as far as it stands for parts that were not
     * told.
     */
    public List<String> resting(String whole, List<String> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(part -> find(part).isPresent())
                ? parts
                : Stream.concat(Stream.of(whole), parts.stream()).toList();
    }

    /** Whether the city told an item as included elsewhere, so that no remainder of a whole may hold it. */
    public boolean isElsewhere(String item) {
        return isElsewhere(item, year);
    }

    /** Whether the city told an item as included elsewhere in a year. */
    public boolean isElsewhere(String item, int of) {
        return dossier.find(item, of)
                .flatMap(Datum::notation)
                .filter(Notation.IE::equals)
                .isPresent();
    }
}
