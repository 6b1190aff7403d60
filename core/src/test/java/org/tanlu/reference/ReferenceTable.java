package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tanlu.SourceFile;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/**
 * A file of the reference data as it is written, before anything is made of it.
 *
 * @param path   the file below {@code reference/}, for example {@code standard/terms.csv}
 * @param header the column names
 * @param rows   the rows
 */
public record ReferenceTable(String path, List<String> header, List<Row> rows) {
    private static final String CSV = ".csv";

    /**
     * A row.
     *
     * @param where file and line, for messages
     * @param cells the texts by column
     */
    public record Row(String where, Map<String, String> cells) {

        /** The text in a column that must exist. */
        public String text(String column) {
            assertThat(cells).as(where).containsKey(column);
            return cells.getOrDefault(column, "");
        }

        /** The texts of a cell that holds several; none when it is empty. */
        public List<String> list(String column) {
            String text = text(column);
            return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
        }

        /** The number in a column. */
        double number(String column) {
            return Double.parseDouble(text(column));
        }
    }

    /** All files with facts: everything below {@code reference/} but the schema. */
    static List<ReferenceTable> all() {
        return paths().stream()
                .filter(path -> !path.startsWith("schema/"))
                .map(ReferenceTable::read)
                .toList();
    }

    /** The schema files. */
    static List<ReferenceTable> schemas() {
        return paths().stream()
                .filter(path -> path.startsWith("schema/"))
                .map(ReferenceTable::read)
                .toList();
    }

    /** Reads a file; each row must have as many cells as the header. */
    public static ReferenceTable read(String path) {
        List<List<Cell>> lines = lines(path);
        List<String> header = lines.get(0).stream().map(Cell::text).toList();
        assertThat(header).as("header of " + path).doesNotHaveDuplicates();
        var rows = new ArrayList<Row>();
        for (List<Cell> line : lines.subList(1, lines.size())) {
            String where = "reference/" + path + " row " + (rows.size() + 2);
            assertThat(line).as(where).hasSameSizeAs(header);
            var cells = new LinkedHashMap<String, String>();
            for (int column = 0; column < header.size(); column++) {
                cells.put(header.get(column), line.get(column).text());
            }
            rows.add(new Row(where, cells));
        }
        return new ReferenceTable(path, header, rows);
    }

    /**
     * The kind of file, which names its schema: the file's name, after its folder's where that has a schema of its own; the
     * folder alone where the files are named by clauses.
     */
    String kind() {
        List<String> parts =
                List.of(path.substring(0, path.length() - CSV.length()).split("/"));
        String own = String.join("_", parts.subList(Math.max(0, parts.size() - 2), parts.size()));
        if (parts.get(parts.size() - 1).matches("[0-9.]+")) {
            return parts.get(parts.size() - 2);
        }
        boolean hasOwn = Files.exists(folder().resolve("schema/" + own + CSV));
        return hasOwn ? own : parts.get(parts.size() - 1);
    }

    /** All texts of a column. */
    public List<String> column(String name) {
        return rows.stream().map(row -> row.text(name)).toList();
    }

    @Override
    public String toString() {
        return path;
    }

    /** The folder. */
    static Path folder() {
        return SourceFile.root().resolve("reference");
    }

    private static List<String> paths() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Cell>> lines(String path) {
        try {
            byte[] bytes = Files.readAllBytes(folder().resolve(path));
            return Csv.read(bytes, path, Place.ofFile(path)).table().rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
