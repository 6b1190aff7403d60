package org.tanlu.survey;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;

/**
 * 资料集 dossier: all that the survey brought (chapter 6), read and checked, independent of the files it came from.
 *
 * @param city      the city and its settings
 * @param sources   the city's publications by id
 * @param series    the data by item, then by year
 * @param refused   where something was written of an item and year that the survey refused, by item, then by year
 * @param conflicts what another source says differently of an item and year; the series use the one written first
 * @param registers the registers by form, every form with at least an empty one
 * @param energy    the energy publications, by year, balances before inventories
 * @param ledgers   the account of every table's cells
 */
@Clause("6")
public record Dossier(
        City city,
        Map<String, Source> sources,
        SortedMap<String, YearSeries<Datum>> series,
        SortedMap<String, YearSeries<Place>> refused,
        List<Conflict> conflicts,
        Map<String, Register> registers,
        List<EnergyBalance> energy,
        List<Ledger> ledgers) {

    public Dossier {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        series = Collections.unmodifiableSortedMap(new TreeMap<>(series));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        conflicts = List.copyOf(conflicts);
        registers = Collections.unmodifiableMap(new LinkedHashMap<>(registers));
        energy = List.copyOf(energy);
        ledgers = List.copyOf(ledgers);
    }

    /** The same survey with other settings: what would be if the city read the guideline otherwise. */
    public Dossier with(City other) {
        return new Dossier(other, sources, series, refused, conflicts, registers, energy, ledgers);
    }

    /** The datum of an item and year; empty when the city said nothing. */
    public Optional<Datum> find(String item, int year) {
        return Optional.ofNullable(series.get(item)).flatMap(values -> values.find(year));
    }

    /** Where something was written of an item and year that was refused; empty when nothing was. */
    public Optional<Place> findRefused(String item, int year) {
        return Optional.ofNullable(refused.get(item)).flatMap(places -> places.find(year));
    }

    /** The value of an item and year; empty when the city said nothing or gave a notation key. */
    public Optional<Quantity> findValue(String item, int year) {
        return find(item, year).flatMap(Datum::value);
    }

    /**
     * The register of a form.
     *
     * @throws IllegalArgumentException when there is no such form
     */
    public Register register(String form) {
        Register register = registers.get(form);
        if (register == null) {
            throw new IllegalArgumentException("no register " + form + " among " + registers.keySet());
        }
        return register;
    }

    /** The energy publication of a kind and year. */
    public Optional<EnergyBalance> findEnergy(int year, EnergyBalance.Kind kind) {
        return energy.stream()
                .filter(balance -> balance.year() == year && balance.kind() == kind)
                .findFirst();
    }

    /** A copy with further accounts of energy behind those that are there. */
    public Dossier withEnergy(List<EnergyBalance> further) {
        return new Dossier(
                city,
                sources,
                series,
                refused,
                conflicts,
                registers,
                Stream.concat(energy.stream(), further.stream()).toList(),
                ledgers);
    }

    /** The years of which any item has a value, ascending. */
    public List<Integer> valueYears() {
        return series.values().stream()
                .flatMap(values -> values.byYear().values().stream())
                .filter(datum -> datum.value().isPresent())
                .map(Datum::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** The last year that the city tells anything of; empty when it tells nothing. */
    public Optional<Integer> latest() {
        return Stream.concat(
                        energy.stream().map(EnergyBalance::year),
                        series.values().stream().flatMap(values -> values.years().stream()))
                .max(Comparator.naturalOrder());
    }

    /** The years that have an energy publication, ascending. */
    public List<Integer> energyYears() {
        return energy.stream().map(EnergyBalance::year).distinct().sorted().toList();
    }
}
