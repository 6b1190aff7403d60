package org.tanlu.monitoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Units;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 监测数据 what was observed of indicators by year (clause 11.3), from the register {@code observations}; the last row of a year that can be used holds. */
@Clause("11.3")
final class Observations {
    private static final String VALUE = "value";

    private final Map<String, TreeMap<Integer, Register.Row>> rows = new LinkedHashMap<>();
    private final List<Register.Row> all;
    private final Units units;

    Observations(Dossier dossier, ReferenceData reference) {
        units = reference.units();
        all = dossier.register("observations").rows();
        for (Indicator indicator : reference.indicators()) {
            all.stream()
                    .filter(row -> row.text("indicator").equals(indicator.id()))
                    .forEach(row -> row.findYear("year")
                            .ifPresent(year -> rows.computeIfAbsent(indicator.id(), id -> new TreeMap<>())
                                    .merge(year, row, (one, later) -> later(indicator, one, later))));
        }
    }

    /** The later of two rows, unless it has no value that can be used and the other has. */
    private Register.Row later(Indicator indicator, Register.Row one, Register.Row later) {
        return isUsable(indicator, later) || !isUsable(indicator, one) ? later : one;
    }

    private boolean isUsable(Indicator indicator, Register.Row row) {
        return row.findQuantity(VALUE)
                .flatMap(value -> in(value, new Unit(indicator.unit(), "indicator", 1)))
                .isPresent();
    }

    /** All rows. */
    List<Register.Row> rows() {
        return all;
    }

    /** The rows that a later row of the same indicator and year replaces. */
    List<Register.Row> replaced() {
        return all.stream()
                .filter(row -> row.findYear("year").isPresent())
                .filter(row -> !find(row.text("indicator"), row.findYear("year").orElseThrow())
                        .filter(row::equals)
                        .isPresent())
                .toList();
    }

    /** The row of an indicator and year. */
    Optional<Register.Row> find(Indicator indicator, int year) {
        return find(indicator.id(), year);
    }

    private Optional<Register.Row> find(String indicator, int year) {
        return Optional.ofNullable(rows.get(indicator)).flatMap(byYear -> Optional.ofNullable(byYear.get(year)));
    }

    /** The years in which an indicator was observed. */
    Collection<Integer> years(Indicator indicator) {
        return Optional.ofNullable(rows.get(indicator.id()))
                .map(byYear -> List.copyOf(byYear.keySet()))
                .orElseGet(List::of);
    }

    /** The value of an indicator and year in the unit of another value; empty where there is none or it cannot be told in it. */
    Optional<Quantity> value(Indicator indicator, int year, Quantity like) {
        return find(indicator, year).flatMap(row -> row.findQuantity(VALUE)).flatMap(value -> in(value, like.unit()));
    }

    /** The value in the unit of an indicator, which knows its symbol only; by the table of units where that has the symbol. */
    private Optional<Quantity> in(Quantity value, Unit unit) {
        if (value.unit().isCompatibleWith(unit)) {
            return Optional.of(value.in(unit));
        }
        return units.find(unit.symbol(), value.unit().dimension())
                .map(known -> Quantity.of(value.in(known).value(), unit))
                .or(() -> tonnes(value, unit));
    }

    /** Emissions that are told in tonnes, without the words that they are equivalents. */
    private Optional<Quantity> tonnes(Quantity value, Unit unit) {
        Unit tonne = units.unit("t");
        return value.unit().isCompatibleWith(tonne)
                ? units.find(unit.symbol(), Unit.TONNE_CO2E.dimension())
                        .map(known -> Quantity.of(value.in(tonne).value() / known.factor(), unit))
                : Optional.empty();
    }
}
