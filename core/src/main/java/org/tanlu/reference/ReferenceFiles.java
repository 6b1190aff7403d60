package org.tanlu.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;

/**
 * Opens the files of the reference data, from a folder or from the jar.
 *
 * @param folder the folder; empty for the copy packed into the jar
 * @param opened what was opened so far, by path
 */
record ReferenceFiles(Optional<Path> folder, SortedMap<String, byte[]> opened) {

    ReferenceFiles(Optional<Path> folder) {
        this(folder, new TreeMap<>());
    }

    /** The rows of a file, by header. Reference files are ours: a defect is a programmer's mistake and says where it is. */
    List<Row> rows(String path) {
        List<List<Cell>> cells = table(path);
        List<String> header = cells.get(0).stream().map(Cell::text).toList();
        var rows = new ArrayList<Row>();
        for (List<Cell> line : cells.subList(1, cells.size())) {
            String where = "reference/" + path + " row " + (rows.size() + 2);
            if (line.size() != header.size()) {
                throw new IllegalArgumentException(
                        where + ": expected " + header.size() + " cells, found " + line.size());
            }
            var values = new LinkedHashMap<String, String>();
            for (int column = 0; column < header.size(); column++) {
                values.put(header.get(column), line.get(column).text());
            }
            rows.add(new Row(values, where));
        }
        return rows;
    }

    private List<List<Cell>> table(String path) {
        try {
            return Csv.read(bytes(path), path, Place.ofFile("reference/" + path))
                    .table()
                    .rows();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private byte[] bytes(String path) {
        byte[] bytes = unpacked(path);
        opened.put(path, bytes);
        return bytes;
    }

    private byte[] unpacked(String path) {
        try {
            if (folder.isPresent()) {
                return Files.readAllBytes(folder.get().resolve(path));
            }
            try (InputStream stream = ReferenceFiles.class.getResourceAsStream("/reference/" + path)) {
                if (stream == null) {
                    throw new IllegalArgumentException("reference file missing from the jar: " + path);
                }
                return stream.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read reference/" + path, e);
        }
    }

    /** One row of a reference file. */
    record Row(Map<String, String> values, String where) {

        String text(String column) {
            String value = values.get(column);
            if (value == null) {
                throw new IllegalArgumentException(where + ": no column " + column);
            }
            return value;
        }

        Optional<String> find(String column) {
            return Optional.of(text(column)).filter(value -> !value.isEmpty());
        }

        List<String> list(String column) {
            return find(column).map(value -> List.of(value.split(";"))).orElse(List.of());
        }

        double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(where + ": not a number in " + column + ": " + text(column), e);
            }
        }

        int integer(String column) {
            return (int) number(column);
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        Text name() {
            return Text.of(text("name_zh"), text("name_en"));
        }

        /** The value whose id stands in a column. */
        <T> T known(Map<String, T> values, String column) {
            T value = values.get(text(column));
            if (value == null) {
                throw new IllegalArgumentException(where + ": unknown " + column + " " + text(column));
            }
            return value;
        }

        <E extends Enum<E>> E symbol(Class<E> type, String column) {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
        }
    }
}
