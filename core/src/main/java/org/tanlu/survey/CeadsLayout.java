package org.tanlu.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * CEADs 清单版式 where a CEADs energy inventory has its columns.
 *
 * @param header   the heading row, from 0
 * @param places   the columns of province, year and sector by heading
 * @param carriers the columns of energy by number
 */
record CeadsLayout(int header, Map<String, Integer> places, Map<Integer, Energy> carriers) {
    static final String PROVINCE = "province";
    static final String YEAR = "year";
    static final String SECTOR = "sector";
    static final List<String> LABELS = List.of(PROVINCE, YEAR, SECTOR);

    static final int SEARCHED_ROWS = 10;

    /**
     * A column of energy.
     *
     * @param heading the heading as printed
     * @param carrier the carrier
     * @param unit    the unit of its values
     */
    record Energy(String heading, Carrier carrier, Unit unit) {}

    /** The column of a label. */
    int place(String label) {
        return Objects.requireNonNull(places.get(label), label);
    }

    /** The layout of a table; empty with a finding when it is another one. */
    static Optional<CeadsLayout> find(Table table, ReferenceData reference, FindingLog log) {
        OptionalInt header = IntStream.range(
                        0, Math.min(SEARCHED_ROWS, table.rows().size()))
                .filter(row -> labels(table.rows().get(row)).keySet().containsAll(LABELS))
                .findFirst();
        if (header.isEmpty()) {
            log.at(table.place(), "IMP-LAYOUT", "missing", String.join("、", LABELS));
            return Optional.empty();
        }
        List<Cell> cells = table.rows().get(header.getAsInt());
        Map<String, Integer> labels = labels(cells);
        var carriers = new LinkedHashMap<Integer, Energy>();
        for (int column = 0; column < cells.size(); column++) {
            if (!labels.containsValue(column) && CellAccount.speaks(cells.get(column))) {
                Optional<Energy> energy = energy(table, header.getAsInt(), column, reference, log);
                int current = column;
                energy.ifPresent(found -> carriers.put(current, found));
            }
        }
        return Optional.of(new CeadsLayout(header.getAsInt(), labels, carriers));
    }

    static Map<String, Integer> labels(List<Cell> cells) {
        var labels = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < cells.size(); column++) {
            String text = Characters.strip(cells.get(column).text()).toLowerCase(Locale.ROOT);
            if (LABELS.contains(text)) {
                labels.putIfAbsent(text, column);
            }
        }
        return labels;
    }

    private static Optional<Energy> energy(
            Table table, int header, int column, ReferenceData reference, FindingLog log) {
        Cell heading = table.rows().get(header).get(column);
        Optional<Carrier> carrier = carrier(Characters.strip(heading.text()), reference);
        if (carrier.isEmpty()) {
            log.at(heading.place(), "IMP-COLUMN", "column", Characters.quote(heading.text()));
            return Optional.empty();
        }
        Optional<Unit> unit = unit(table.find(header + 1, column), heading, carrier.get(), reference, log);
        return unit.map(found -> new Energy(Characters.strip(heading.text()), carrier.get(), found));
    }

    /** The carrier that is called like a column, or else the only one that the method puts into it. */
    static Optional<Carrier> carrier(String heading, ReferenceData reference) {
        String id = heading.toLowerCase(Locale.ROOT);
        List<Carrier> within = reference.carriers().values().stream()
                .filter(carrier ->
                        carrier.ceads().filter(heading::equalsIgnoreCase).isPresent())
                .toList();
        return Optional.ofNullable(reference.carriers().get(id))
                .or(() -> within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty());
    }

    private static Optional<Unit> unit(
            Optional<Cell> cell, Cell heading, Carrier carrier, ReferenceData reference, FindingLog log) {
        String text = cell.map(Cell::text).orElse("");
        Optional<Unit> unit = reference.units().find(text, carrier.unit().dimension());
        if (unit.isPresent()) {
            return unit;
        }
        boolean other = !reference.units().all(text).isEmpty();
        log.at(
                cell.orElse(heading).place(),
                other ? "IMP-UNIT-DIMENSION" : "IMP-UNIT",
                "column",
                Characters.quote(heading.text()),
                "unit",
                Characters.quote(text),
                "usual",
                carrier.unit().symbol());
        return other ? Optional.empty() : Optional.of(carrier.unit());
    }
}
