package org.tanlu.office.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;

/**
 * A city's tables as files of a package, in the form of a city folder; beside them where each stood, which cells a workbook calls
 * numbers or dates, and what was found on reading, so that they come back as they were.
 */
final class PackedTables {
    private static final String CITY = "city/";
    private static final String CSV = ".csv";
    private static final String ORIGINS = "reading/origins.csv";
    private static final String KINDS = "reading/kinds.csv";
    private static final String FINDINGS = "reading/findings.csv";

    private PackedTables() {}

    /** The files, by name. */
    static Map<String, byte[]> files(Tables tables) {
        var files = new TreeMap<String, byte[]>();
        var origins = new ArrayList<List<String>>();
        origins.add(List.of("table", "file", "sheet"));
        var kinds = new ArrayList<List<String>>();
        kinds.add(List.of("table", "row", "column", "kind"));
        for (Table table : tables.tables()) {
            files.put(
                    CITY + table.name() + CSV,
                    csv(table.rows().stream()
                            .map(row -> row.stream().map(Cell::text).toList())
                            .toList()));
            origins.add(
                    List.of(table.name(), table.place().file(), table.place().sheet()));
            kinds.addAll(kinds(table));
        }
        files.put(ORIGINS, csv(origins));
        files.put(KINDS, csv(kinds));
        files.put(FINDINGS, csv(findings(tables.findings())));
        return files;
    }

    private static List<List<String>> kinds(Table table) {
        var kinds = new ArrayList<List<String>>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Cell.Kind kind = cells.get(column).kind();
                if (kind != Cell.Kind.TEXT) {
                    kinds.add(List.of(table.name(), String.valueOf(row), String.valueOf(column), kind.name()));
                }
            }
        }
        return kinds;
    }

    private static List<List<String>> findings(List<Finding> findings) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("rule", "file", "sheet", "row", "column", "facts"));
        for (Finding finding : findings) {
            Place place = finding.place().orElseGet(() -> Place.ofFile(""));
            var row = new ArrayList<>(List.of(finding.rule().id(), place.file(), place.sheet()));
            row.add(String.valueOf(place.row()));
            row.add(String.valueOf(place.column()));
            finding.facts().forEach((name, value) -> row.addAll(List.of(name, value)));
            rows.add(row);
        }
        return rows;
    }

    static byte[] csv(List<List<String>> rows) {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(Csv.line(row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The tables that files hold.
     *
     * @throws Unreadable when one of them is no table
     */
    static Tables tables(Map<String, byte[]> files, ReferenceData reference) throws Unreadable {
        var kinds = new TreeMap<String, Cell.Kind>();
        for (List<String> row : rows(files, KINDS)) {
            kinds.put(row.get(0) + "/" + row.get(1) + "/" + row.get(2), Cell.Kind.valueOf(row.get(3)));
        }
        var tables = new ArrayList<Table>();
        for (List<String> origin : rows(files, ORIGINS)) {
            String name = origin.get(0);
            var place = new Place(origin.get(1), origin.get(2), 0, 0);
            Table read = Csv.read(bytes(files, CITY + name + CSV), name, place).table();
            tables.add(new Table(name, place, restored(read, kinds)));
        }
        var findings = new ArrayList<Finding>();
        for (List<String> row : rows(files, FINDINGS)) {
            findings.add(finding(row, reference));
        }
        return new Tables(tables, findings);
    }

    private static Finding finding(List<String> row, ReferenceData reference) {
        String[] facts = row.subList(5, row.size()).toArray(String[]::new);
        var place = new Place(row.get(1), row.get(2), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)));
        return place.file().isEmpty()
                ? Finding.of(reference.rule(row.get(0)), facts)
                : Finding.at(place, reference.rule(row.get(0)), facts);
    }

    private static List<List<Cell>> restored(Table table, Map<String, Cell.Kind> kinds) {
        var rows = new ArrayList<List<Cell>>();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<Cell>();
            for (Cell cell : table.rows().get(row)) {
                String at = table.name() + "/" + row + "/" + cells.size();
                cells.add(new Cell(cell.text(), kinds.getOrDefault(at, Cell.Kind.TEXT), cell.place()));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The values of a file of keys and values. */
    static Map<String, String> pairs(Map<String, byte[]> files, String name) throws Unreadable {
        var pairs = new TreeMap<String, String>();
        rows(files, name).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }

    /** The rows of a file below its head. */
    private static List<List<String>> rows(Map<String, byte[]> files, String name) throws Unreadable {
        List<List<Cell>> rows =
                Csv.read(bytes(files, name), name, Place.ofFile(name)).table().rows();
        return rows.stream()
                .skip(1)
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) throws Unreadable {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Unreadable(
                    Place.ofFile(name),
                    "验证包缺少这个文件。请用 prepare 重新生成。",
                    "The package lacks this file. Write it anew by prepare.");
        }
        return bytes;
    }
}
