package org.tanlu.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** 城市资料夹 the folder that holds a city's tables as CSV: city, sources, registers, balances, data/*, balance/* (chapter 6). */
public final class CityFolder {
    private static final String CSV = ".csv";
    private static final String UNCALCULATED = "#未计算";
    private static final String BOM = "\uFEFF";

    /** What people write beside the tables for people; nothing to read and nothing to say. */
    private static final String README = "README.md";

    /** What planners write in the place of composed text, which the document takes up. */
    private static final String TEXT = "text/";

    private final Path folder;
    private final FindingLog log;
    private final List<Table> tables = new ArrayList<>();

    private CityFolder(Path folder, FindingLog log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * Opens all tables of a folder, in the order of their names.
     *
     * @throws Unreadable when the folder or its city.csv is absent, or a table is not text
     */
    public static Tables read(Path folder, ReferenceData reference) throws Unreadable {
        if (Files.isRegularFile(folder)) {
            throw new Unreadable(
                    Place.ofFile(folder.toString()),
                    "这是文件，不是城市文件夹。城市是一个工作簿的，请先用 tanlu convert 转为文件夹。",
                    "This is a file, not a city folder. Turn the workbook of a city into a folder by tanlu convert first.");
        }
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(
                    Place.ofFile(folder.toString()),
                    "没有这个文件夹。请先用 tanlu init 建立城市资料夹。",
                    "There is no such folder. Create a city folder with tanlu init.");
        }
        if (!Files.isRegularFile(folder.resolve(TableNames.CITY + CSV))) {
            throw new Unreadable(
                    Place.ofFile(folder.resolve(TableNames.CITY + CSV).toString()),
                    "文件夹里没有 city.csv，不是城市资料夹。",
                    "The folder has no city.csv; it is not a city folder.");
        }
        var log = new FindingLog(reference.rules());
        var reading = new CityFolder(folder, log);
        reading.readAll();
        return new Tables(reading.tables, log.findings());
    }

    private void readAll() throws Unreadable {
        var others = new TreeSet<String>();
        for (Path path : files()) {
            String file = folder.relativize(path).toString().replace('\\', '/');
            if (isTable(file)) {
                tables.add(table(path, file));
            } else if (!file.equals(README) && !file.startsWith(TEXT)) {
                others.add(isOurs(file) ? file : file.substring(0, file.indexOf('/') + 1));
            }
        }
        others.forEach(file -> log.at(Place.ofFile(file), "SUR-FILE-IGNORED", "file", file));
    }

    private List<Path> files() throws Unreadable {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    /** Whether a file lies where tables lie; of any other folder only its name is said. */
    private static boolean isOurs(String file) {
        return !file.contains("/") || isListed(file);
    }

    private static boolean isListed(String file) {
        return file.startsWith(TableNames.DATA)
                || file.startsWith(TableNames.BALANCE)
                || file.startsWith(TableNames.MAPPING);
    }

    private static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (!name.endsWith(CSV)) {
            return false;
        }
        return isListed(name) || TableNames.single().contains(withoutExtension(name));
    }

    private Table table(Path path, String file) throws Unreadable {
        Place place = Place.ofFile(file);
        Csv.Reading reading = Csv.read(bytes(path, file), withoutExtension(file), place);
        if (!reading.charset().equals(StandardCharsets.UTF_8)) {
            log.at(place, "SUR-ENCODING", "charset", reading.charset().name());
        }
        if (reading.delimiter() != ',') {
            boolean tab = reading.delimiter() == '\t';
            log.at(
                    place,
                    "SUR-DELIMITER",
                    "delimiter_zh",
                    tab ? "制表符" : "分号",
                    "delimiter_en",
                    tab ? "tabs" : "semicolons");
        }
        return reading.table();
    }

    private static byte[] bytes(Path path, String file) throws Unreadable {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Unreadable unreadable(String file, IOException cause) {
        var unreadable = new Unreadable(
                Place.ofFile(file), "读不了：" + cause.getMessage(), "Cannot be read: " + cause.getMessage());
        unreadable.initCause(cause);
        return unreadable;
    }

    private static String withoutExtension(String file) {
        return file.substring(0, file.length() - CSV.length());
    }

    /**
     * Writes tables into a folder, one CSV file each; reading them again gives the same texts in the same cells. A file that
     * says the same already is left as it is, and one that changes keeps its mark of UTF-8 or goes without as before.
     *
     * @throws IOException when a file cannot be written
     */
    public static void write(Tables tables, Path folder) throws IOException {
        for (Table table : tables.tables()) {
            Path file = folder.resolve(table.name() + CSV);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Optional<Csv.Reading> there = there(file);
            if (there.filter(reading -> texts(reading.table()).equals(texts(table)))
                    .isPresent()) {
                continue;
            }
            var text = new StringBuilder(isMarked(file, there) ? BOM : "");
            for (List<Cell> row : table.rows()) {
                text.append(Csv.line(row.stream().map(CityFolder::text).toList()))
                        .append('\n');
            }
            Files.writeString(file, text);
        }
    }

    private static Optional<Csv.Reading> there(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Csv.read(Files.readAllBytes(file), "", Place.ofFile(file.toString())));
        } catch (Unreadable unreadable) {
            return Optional.empty(); // whatever it is, the table takes its place
        }
    }

    /** Whether a file is to begin with the mark of UTF-8: a new one, for Excel takes Chinese for another encoding without it. */
    private static boolean isMarked(Path file, Optional<Csv.Reading> there) throws IOException {
        boolean isPlain = there.filter(reading -> reading.charset().equals(StandardCharsets.UTF_8))
                .isPresent();
        return !isPlain || Files.readString(file).startsWith(BOM);
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(CityFolder::text).toList())
                .toList();
    }

    /** A formula that was never calculated must not become an empty cell. */
    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.UNCALCULATED && cell.isBlank() ? UNCALCULATED : cell.text();
    }
}
