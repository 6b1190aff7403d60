package org.tanlu.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/**
 * 改表 a table as somebody wants it to be.
 *
 * @param name the table
 * @param rows all its rows, with those before the data
 */
public record GridChange(String name, List<List<String>> rows) {
    /** How the files of tables end. */
    public static final String CSV = ".csv";

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST = 32_767; // what a cell of a spreadsheet holds

    public GridChange {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Why it cannot be a table; empty when it can. */
    public Optional<Text> refusal() {
        if (!Grid.isTable(name)) {
            return Optional.of(Text.of("没有名为“" + name + "”的表。", "There is no table named \"" + name + "\"."));
        }
        if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
            return Optional.of(Text.of(
                    "一张表最多 10 万行、500 列；请分成几张表。", "A table has at most 100,000 rows and 500 columns; divide it."));
        }
        return rows.stream()
                .flatMap(List::stream)
                .filter(text -> text.length() > LONGEST || text.chars().anyMatch(GridChange::isUnfit))
                .findFirst()
                .map(
                        text -> Text.of(
                                "有单元格超过 32767 字或含有控制字符，请改短或清除格式后再粘贴。",
                                "A cell has more than 32,767 characters or control characters; shorten it or paste plain text."));
    }

    private static boolean isUnfit(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    /** The files with the table changed, written as the command line writes it; a table that says the same stays as it is. */
    public CityFiles in(CityFiles files) {
        String path = name + CSV;
        try (Scratch scratch = Scratch.empty()) {
            Optional<byte[]> there = files.file(path);
            if (there.isPresent()) {
                scratch.put(path, there.get());
            }
            CityFolder.write(new Tables(List.of(CityTables.of(name, rows)), List.of()), scratch.folder());
            return files.with(path, scratch.files().file(path).orElseThrow());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** How much it changes, in words for the list of versions. */
    public Text said(CityFiles before) {
        List<List<String>> old = rows(before);
        int more = rows.size() - old.size();
        long cells = IntStream.range(0, Math.min(rows.size(), old.size()))
                .mapToLong(row -> differing(rows.get(row), old.get(row)))
                .sum();
        String chinese = (more > 0 ? "，增加 " + more + " 行" : more < 0 ? "，减少 " + -more + " 行" : "")
                + (more == 0 ? "，改动 " + cells + " 格" : "");
        String english = (more > 0 ? ", " + more + " rows more" : more < 0 ? ", " + -more + " rows less" : "")
                + (more == 0 ? ", cells changed: " + cells : "");
        return Text.of(chinese, english);
    }

    /** What it and the newest version made of the table that both began from. */
    public TableDifference against(CityFiles seen, CityFiles newest, ReferenceData reference) {
        int headRows;
        try {
            headRows = Grid.of(seen, name, reference).headRows();
        } catch (Unreadable replaced) {
            headRows = 0;
        }
        int key = name.startsWith(TableNames.BALANCE) ? 1 : 2; // a balance by its row, else as by item and year
        return TableDifference.of(rows(seen), rows(newest), rows, headRows, key);
    }

    private List<List<String>> rows(CityFiles files) {
        return files.file(name + CSV).map(this::texts).orElse(List.of());
    }

    private List<List<String>> texts(byte[] bytes) {
        try {
            return Grid.texts(Grid.read(bytes, name));
        } catch (Unreadable replaced) {
            return List.of(); // whatever it was, the table takes its place
        }
    }

    private static long differing(List<String> row, List<String> old) {
        return IntStream.range(0, Math.max(row.size(), old.size()))
                .filter(i -> !at(row, i).equals(at(old, i)))
                .count();
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
