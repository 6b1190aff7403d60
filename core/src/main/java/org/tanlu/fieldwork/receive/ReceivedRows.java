package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Beside;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;

/**
 * The rows that a received file adds to the city's data and sources. What the department wrote beside a value stays with it:
 * its source as a source of its own, its remark behind the cell.
 */
record ReceivedRows(Reception.Delivered file, String name, Standing standing, Dossier city) {
    /** How the ids of received files as sources begin. */
    static final String SOURCE = "received-";

    /** What stands between the department and the file in the titles of sources. */
    static final String DELIVERED = "提供：";

    private static final int CHECK = 0xFFFF;
    private static final List<String> HEADS =
            List.of("item", "year", "value", "unit", "source", "status", "note", "access", "version");

    /** The data: what is approved now, and the rows of before that stay as they are. */
    List<List<String>> data(
            List<MappingTable.Row> approved, List<Map<String, String>> kept, Function<Place, Beside> beside) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        for (MappingTable.Row row : approved) {
            Mapping.Line line = row.line();
            for (Mapping.Value cell : line.cells()) {
                Beside said = beside.apply(cell.place());
                String remark = said.remark().isEmpty() ? "" : "；" + said.remark();
                rows.add(List.of(
                        line.item().orElseThrow().id(),
                        Integer.toString(cell.year().orElseThrow()),
                        cell.text(),
                        line.unit().orElseThrow().symbol(),
                        id(said.source()),
                        said.status().code(),
                        Standing.name(cell.place()) + remark,
                        said.access().map(Access::code).orElseGet(() -> access(line, cell)),
                        version(row, cell)));
            }
        }
        kept.forEach(row ->
                rows.add(HEADS.stream().map(head -> row.getOrDefault(head, "")).toList()));
        return rows;
    }

    /** Who may see a value that bears no mark: as before, or as strictly as the city's own that it takes the place of. */
    private String access(Mapping.Line line, Mapping.Value cell) {
        String item = line.item().orElseThrow().id();
        int year = cell.year().orElseThrow();
        String before = standing.access(item, year);
        return city.find(item, year)
                .map(Datum::access)
                .filter(mark -> mark.compareTo(Access.find(before).orElse(Access.PUBLIC)) > 0)
                .map(Access::code)
                .orElse(before);
    }

    /**
     * A value that holds instead of the city's own is a newer version of it, of the day on which it came, whatever was asked of
     * it: who approved it saw both. One that was taken before and did not change stays of the version that it was.
     */
    private String version(MappingTable.Row row, Mapping.Value cell) {
        String item = row.line().item().orElseThrow().id();
        int year = cell.year().orElseThrow();
        String before = standing.version(item, year);
        if (row.answered().filter(Prefilled::isOfMark).isPresent()) {
            return city.find(item, year)
                    .map(datum -> datum.corrected(file.delivery().date()))
                    .orElse(before);
        }
        if (!row.isCorrection() && standing.says(row.line(), cell)) {
            return before;
        }
        return city.find(item, year)
                .filter(datum -> !says(datum, row.line(), cell))
                .map(datum -> datum.corrected(file.delivery().date()))
                .orElse(row.isCorrection() ? "" : before);
    }

    /** Whether the city has the very value of a cell, which is then no correction. */
    private static boolean says(Datum datum, Mapping.Line line, Mapping.Value cell) {
        Optional<Quantity> told = line.unit()
                .filter(unit -> cell.isNumber())
                .map(unit -> Quantity.of(Double.parseDouble(cell.text()), unit));
        return datum.value()
                .flatMap(value -> told.map(now -> CityValues.isSame(value, now)))
                .orElse(datum.value().isEmpty() && datum.told().equals(cell.text()));
    }

    /** The last year that the city tells anything of, with what was taken from the file before; empty when it tells nothing. */
    Optional<Integer> latest() {
        return Stream.concat(city.latest().stream(), standing.years().stream()).max(Comparator.naturalOrder());
    }

    /** The file as a source, and each source that the department names beside its values. */
    List<List<String>> sources(List<Mapping.Line> approved, Function<Place, Beside> beside) {
        var titles = new LinkedHashMap<String, String>();
        titles.put(id(), file.department() + DELIVERED + file.delivery().file());
        approved.stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> beside.apply(cell.place()).source())
                .filter(source -> !source.isEmpty())
                .forEach(source -> titles.putIfAbsent(
                        id(source),
                        source + "（" + file.department() + DELIVERED
                                + file.delivery().file() + "）"));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("id", "title", "publisher", "year", "licence", "note"));
        titles.forEach((id, title) -> rows.add(List.of(
                id,
                title,
                file.department(),
                Integer.toString(file.delivery().date().getYear()),
                "",
                "收到 " + file.delivery().date() + "，提交人 " + file.delivery().from())));
        return rows;
    }

    /** The id of the file as a source. */
    String id() {
        return SOURCE + name;
    }

    private String id(String source) {
        return source.isEmpty()
                ? id()
                : id() + "-"
                        + Integer.toHexString(CHECK + 1 + (source.hashCode() & CHECK))
                                .substring(1);
    }
}
