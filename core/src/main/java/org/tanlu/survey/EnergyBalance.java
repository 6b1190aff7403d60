package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Source;

/**
 * 能源平衡 the energy of one year in physical units, by row and carrier of form P303-1 (clauses 7.1.4 and 7.1.6), in the
 * yearbook's signs: transformation inputs −, outputs +; outflow, exports and foreign refuelling −.
 *
 * @param year   the year
 * @param kind   the publication's kind
 * @param source the publication
 * @param cells  the data by cell; a cell that was not published is absent, never zero
 */
@Clause({"7.1.4", "7.1.6"})
public record EnergyBalance(int year, Kind kind, Source source, Map<Cell, Datum> cells) {

    /** Printed addends of two decimals may miss their total by this much. */
    private static final double ROUNDING = 0.05;

    /** The kinds of publication that tell a city's energy. */
    public enum Kind {
        /** The regional balance of the statistical yearbook: all rows, no branches. */
        BALANCE,
        /** An inventory by branch: final use by branch, transformation, losses; no supply rows. */
        INVENTORY,
        /** No publication: this project's estimate from what a city without one publishes. Never a statistic. */
        ESTIMATE,
        /** Nothing: the year has no energy data, and combustion is not estimated. */
        NONE
    }

    /**
     * A cell's coordinates.
     *
     * @param row     the id of the balance row
     * @param sector  the id of the branch within the row; empty for the row itself
     * @param carrier the id of the carrier
     */
    public record Cell(String row, String sector, String carrier) {

        /** The cell of a whole row. */
        public static Cell of(String row, String carrier) {
            return new Cell(row, "", carrier);
        }
    }

    public EnergyBalance {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands for the energy of a year of which no publication tells anything. */
    public static EnergyBalance none(int year) {
        Source nothing = new Source("none", "没有能源资料", "no energy data", "", "", "");
        return new EnergyBalance(year, Kind.NONE, nothing, Map.of());
    }

    /** The datum of a whole row, as printed. */
    public Optional<Datum> find(String row, Carrier carrier) {
        return Optional.ofNullable(cells.get(Cell.of(row, carrier.id())));
    }

    /** The data of a row's branches for a carrier, in the order of the file. */
    public List<Datum> branches(String row, Carrier carrier) {
        var branches = new ArrayList<Datum>();
        for (Map.Entry<Cell, Datum> cell : cells.entrySet()) {
            Cell at = cell.getKey();
            if (!at.sector().isEmpty() && at.row().equals(row) && at.carrier().equals(carrier.id())) {
                branches.add(cell.getValue());
            }
        }
        return List.copyOf(branches);
    }

    /**
     * The amount of a row in the carrier's statistical unit: as printed, or else the sum of the row's branches. Empty when
     * neither was published.
     */
    public Optional<Quantity> findAmount(String row, Carrier carrier) {
        Optional<Quantity> printed = find(row, carrier).flatMap(Datum::value).map(value -> value.in(carrier.unit()));
        if (printed.isPresent()) {
            return printed;
        }
        List<Quantity> parts = branches(row, carrier).stream()
                .flatMap(datum -> datum.value().stream())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var total = new Sum();
        parts.forEach(part -> total.add(part.in(carrier.unit()).value()));
        return Optional.of(Quantity.of(total.value(), carrier.unit()));
    }

    /**
     * The amount of an addend of final consumption: as {@link #findAmount}, but of the residential row only what is not told
     * under town and country.
     */
    public Optional<Quantity> findFinal(String row, Carrier carrier) {
        Optional<Quantity> amount = findAmount(row, carrier);
        if (!row.equals(BalanceRows.RESIDENTIAL) || amount.isEmpty()) {
            return amount;
        }
        Optional<Quantity> urban = findAmount(BalanceRows.URBAN, carrier);
        Optional<Quantity> rural = findAmount(BalanceRows.RURAL, carrier);
        Quantity rest = urban.map(amount.get()::minus).orElse(amount.get());
        rest = rural.map(rest::minus).orElse(rest);
        boolean divided = urban.isPresent() || rural.isPresent();
        return divided && rest.value() <= ROUNDING ? Optional.empty() : Optional.of(rest);
    }

    /** Whether any of some rows has a datum, for whatever carrier. */
    public boolean tells(List<String> rows) {
        return cells.keySet().stream().anyMatch(cell -> rows.contains(cell.row()));
    }

    /** Whether any row has a datum for a carrier. */
    public boolean tells(Carrier carrier) {
        return cells.keySet().stream().anyMatch(cell -> cell.carrier().equals(carrier.id()));
    }
}
