package org.tanlu.category;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 排放源核算 the account of one source in one year, gas by gas: what it emitted, or the notation key that stands for it.
 * A confirmed zero is a line of zero; NO, NE, IE and C are none (clause 7.1.1).
 *
 * @param source    the source
 * @param year      the year
 * @param lines     what was accounted
 * @param notations why there is no value, by gas
 * @param reason    in words what the notation keys rest on, and what of a value is included elsewhere; empty where every gas
 *     has its whole value
 */
@Clause("7.1.1")
public record SourceAccount(
        EmissionSource source, int year, List<GasLine> lines, Map<String, Notation> notations, Text reason) {

    public SourceAccount {
        lines = List.copyOf(lines);
        notations = Collections.unmodifiableMap(new LinkedHashMap<>(notations));
    }

    /** A source of which nothing was accounted, for one reason in all gases. */
    public static SourceAccount without(EmissionSource source, int year, Notation notation, Text reason) {
        var notations = new LinkedHashMap<String, Notation>();
        source.gases().forEach(gas -> notations.put(gas, notation));
        return new SourceAccount(source, year, List.of(), notations, reason);
    }

    /** A source whose lines tell all; gases without a line are not estimated. */
    public static SourceAccount of(EmissionSource source, int year, List<GasLine> lines, Text reasonOfRest) {
        var notations = new LinkedHashMap<String, Notation>();
        source.gases().stream()
                .filter(gas -> lines.stream().noneMatch(line -> line.gas().equals(gas)))
                .forEach(gas -> notations.put(gas, Notation.NE));
        return new SourceAccount(source, year, lines, notations, notations.isEmpty() ? Text.of("", "") : reasonOfRest);
    }

    /** What was emitted of a gas, in t CO2e; empty when a notation key stands for it. */
    public Optional<Emissions> emissions(String gas) {
        List<Emissions> parts = lines.stream()
                .filter(line -> line.gas().equals(gas))
                .map(GasLine::emissions)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Emissions.sum(parts));
    }
}
