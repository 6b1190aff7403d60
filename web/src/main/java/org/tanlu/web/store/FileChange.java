package org.tanlu.web.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.tanlu.report.OwnText;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.web.store.RowChange.Kind;

/**
 * 文件的改动 a file of the city folder that differs between two versions.
 *
 * @param path where it stands in the folder
 * @param kind whether it came, went or changed
 * @param rows what differs in it, row by row; of tables cells are joined as in a line of CSV
 */
public record FileChange(String path, Kind kind, List<RowChange> rows) {
    public FileChange {
        rows = List.copyOf(rows);
    }

    /** What differs between two city folders, by path. A file that differs in bytes but in no row was written in another way. */
    public static List<FileChange> of(CityFiles before, CityFiles after) {
        var paths = new TreeSet<String>();
        before.paths().forEach(paths::add);
        after.paths().forEach(paths::add);
        var changes = new ArrayList<FileChange>();
        for (String path : paths) {
            byte[] old = before.file(path).orElse(new byte[0]);
            byte[] now = after.file(path).orElse(new byte[0]);
            boolean isNew = before.file(path).isEmpty();
            boolean isGone = after.file(path).isEmpty();
            if (isNew || isGone || !Arrays.equals(old, now)) {
                Kind kind = isNew ? Kind.ADDED : isGone ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new FileChange(path, kind, RowComparison.of(lines(path, old), lines(path, now))));
            }
        }
        return changes;
    }

    private static List<String> lines(String path, byte[] bytes) {
        if (bytes.length == 0) {
            return List.of();
        }
        if (path.endsWith(".csv")) {
            try {
                return Csv.read(bytes, path, Place.ofFile(path)).table().rows().stream()
                        .map(row -> Csv.line(row.stream().map(Cell::text).toList()))
                        .toList();
            } catch (Unreadable notATable) {
                return List.of(new String(bytes, StandardCharsets.UTF_8).split("\\R"));
            }
        }
        return OwnText.of(path, bytes).lines();
    }
}
