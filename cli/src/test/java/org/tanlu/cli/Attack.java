package org.tanlu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;

/** Tries to find secret numbers in a folder: in the bytes of its files, and by calculation from its tables. */
final class Attack {
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 14;
    private static final double SAME = 1e-9;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    private final Path folder;

    Attack(Path folder) {
        this.folder = folder;
    }

    /** The names of all files, from the folder on. */
    Set<String> names() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secrets that stand in any file or any part of a packed file, whatever their scale, separators and rounding. */
    Set<String> inBytes(Collection<String> secrets) {
        Set<String> written = new LinkedHashSet<>();
        files().forEach(file -> written.addAll(digits(text(file))));
        return secrets.stream()
                .filter(secret -> roundings(secret).stream().anyMatch(written::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<byte[]> files() {
        try (Stream<Path> paths = Files.walk(folder)) {
            var files = new ArrayList<byte[]>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.add(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                files.addAll(unpacked(Files.readAllBytes(path)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return List.of(bytes);
        }
        var parts = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts.addAll(unpacked(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The significant digits of every number, with a comma taken for a separator of thousands and for one of cells. */
    private static Set<String> digits(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(number -> Stream.concat(Stream.of(number.replace(",", "")), Stream.of(number.split(","))))
                .filter(number -> !number.isEmpty())
                .map(Attack::significand)
                .filter(digits -> digits.length() >= FEWEST_DIGITS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String significand(String number) {
        String plain = number.replaceAll("[eE].*", "").replace(".", "");
        return plain.replaceAll("^0+|0+$", "");
    }

    private static Set<String> roundings(String secret) {
        var roundings = new LinkedHashSet<String>();
        var exact = new BigDecimal(secret);
        roundings.add(significand(exact.toPlainString()));
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            String rounded =
                    significand(exact.round(new MathContext(digits)).abs().toPlainString());
            if (rounded.length() >= FEWEST_DIGITS) {
                roundings.add(rounded);
            }
        }
        return roundings;
    }

    /**
     * The secrets that follow from the tables: a number, a total less its parts, or the product or quotient of two numbers
     * of a year, times or over any published factor, at any scale of ten.
     */
    Set<String> byCalculation(Collection<String> secrets) {
        List<Double> factors = new ArrayList<>(List.of(1.0));
        column("factors", "value").forEach(factors::add);
        var known = new TreeSet<Double>();
        var pairs = new TreeSet<Double>();
        Map<String, Map<String, List<Double>>> tables = tables();
        tables.values().forEach(table -> table.values().forEach(values -> combine(values, known)));
        csvFiles().forEach(file -> subtract(rows(file), known));
        List.of("indicators", "history")
                .forEach(name ->
                        tables.getOrDefault(name, Map.of()).values().forEach(values -> multiply(values, pairs)));
        return secrets.stream()
                .filter(secret -> {
                    double value = Double.parseDouble(secret);
                    return isIn(pairs, value)
                            || factors.stream().anyMatch(f -> isIn(known, value * f) || isIn(known, value / f));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every number, the greatest of a group less all others of it, and each less its next. */
    private static void combine(List<Double> values, Set<Double> known) {
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        double total = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        known.add(scaled(2 * total - sum));
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            known.add(scaled(value));
            known.add(scaled(value - values.get((i + 1) % values.size())));
            known.add(scaled(2 * total - sum + value));
        }
    }

    /** The total of a year and column less the parts of each way of dividing it. */
    private static void subtract(List<List<String>> rows, Set<Double> known) {
        int year = rows.get(0).indexOf("year");
        for (int column = 0; year >= 0 && column < rows.get(0).size(); column++) {
            for (int view = 0; view < Math.min(6, column); view++) {
                var totals = new LinkedHashMap<String, Double>();
                var sums = new LinkedHashMap<List<String>, Double>();
                for (List<String> row : rows.subList(1, rows.size())) {
                    if (column != year && isNumber(row.get(column))) {
                        double value = Double.parseDouble(row.get(column));
                        totals.merge(row.get(year), value, Math::max);
                        sums.merge(List.of(row.get(year), row.get(view)), value, Double::sum);
                    }
                }
                sums.forEach((key, sum) -> known.add(scaled(totals.getOrDefault(key.get(0), 0.0) - sum)));
            }
        }
    }

    private static void multiply(List<Double> values, Set<Double> pairs) {
        for (double one : values) {
            for (double other : values) {
                pairs.add(scaled(one * other));
                pairs.add(scaled(other == 0 ? 0 : one / other));
            }
        }
    }

    /** A number between one and ten. */
    private static double scaled(double value) {
        double size = Math.abs(value);
        return size == 0 || !Double.isFinite(size) ? 0 : size / Math.pow(10, Math.floor(Math.log10(size)));
    }

    private static boolean isIn(NavigableSet<Double> numbers, double value) {
        double wanted = scaled(value);
        Double nearest = numbers.ceiling(wanted * (1 - SAME));
        return wanted != 0 && nearest != null && nearest <= wanted * (1 + SAME);
    }

    private List<Double> column(String table, String name) {
        List<List<String>> rows = rows(folder.resolve("results/" + table + ".csv"));
        int index = rows.get(0).indexOf(name);
        return rows.stream()
                .skip(1)
                .map(row -> row.get(index))
                .filter(Attack::isNumber)
                .map(Double::valueOf)
                .filter(value -> value != 0)
                .toList();
    }

    /** The numbers of each table by column and year. */
    private Map<String, Map<String, List<Double>>> tables() {
        var tables = new LinkedHashMap<String, Map<String, List<Double>>>();
        csvFiles().forEach(path -> tables.put(path.getFileName().toString().replace(".csv", ""), byYear(rows(path))));
        return tables;
    }

    private List<Path> csvFiles() {
        try (Stream<Path> paths = Files.list(folder.resolve("results"))) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Double>> byYear(List<List<String>> rows) {
        var numbers = new LinkedHashMap<String, List<Double>>();
        int year = rows.get(0).indexOf("year");
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                if (i != year && isNumber(row.get(i))) {
                    numbers.computeIfAbsent(i + " " + (year < 0 ? "" : row.get(year)), key -> new ArrayList<>())
                            .add(Double.valueOf(row.get(i)));
                }
            }
        }
        return numbers;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
    }

    static List<List<String>> rows(Path file) {
        try {
            return Csv.read(Files.readAllBytes(file), "", Place.ofFile(file.toString())).table().rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
