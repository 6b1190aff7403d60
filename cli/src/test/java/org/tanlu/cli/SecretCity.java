package org.tanlu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.table.Csv;

/**
 * A copy of Yunzhou in which some data are confidential, with numbers so long that no other is like them. Another seed makes
 * a twin: other secrets of the same size, all else alike.
 */
final class SecretCity {
    /** Three years tell as much of what leaks as fifteen do. */
    private static final String FIRST_YEAR = "2022";

    private final Path folder;
    private final Random random;
    private final List<String> clinker = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private SecretCity(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    static SecretCity of(Path folder, long seed) throws IOException {
        var city = new SecretCity(folder, seed);
        copy(Run.YUNZHOU, folder);
        Path settings = folder.resolve("city.csv");
        Files.writeString(
                settings,
                Files.readString(settings)
                                .replace("first_year,2010", "first_year," + FIRST_YEAR)
                                .replace("base_year,2015", "base_year," + FIRST_YEAR)
                        + "solve_pathway,no,\nscenario_draws,100,\n");
        city.mark("data/industry.csv", cell -> cell.equals("clinker_output"), "商业秘密", city.clinker);
        city.mark("data/economy.csv", cell -> cell.equals("population"), "机密", city.printed);
        city.mark("enterprises.csv", cell -> cell.contains("钢铁") || cell.contains("水泥"), "保密", city.printed);
        city.mark("balances.csv", cell -> cell.equals("2023"), "confidential", city.others);
        city.lengthen("balance/2023.csv");
        return city;
    }

    Path folder() {
        return folder;
    }

    /** The output of clinker in the years accounted, from which emissions are calculated. */
    List<String> clinker() {
        return clinker;
    }

    /** What the internal plan prints as it was told. */
    List<String> printed() {
        return printed;
    }

    /** All of its secrets. */
    List<String> all() {
        var all = new ArrayList<>(clinker);
        all.addAll(printed);
        all.addAll(others);
        return all;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Marks rows by their first cell, makes their numbers long, and keeps these; those of years before among the others. */
    private void mark(String file, Predicate<String> rows, String access, List<String> secrets) throws IOException {
        var text = new StringBuilder();
        for (List<String> row : Attack.rows(folder.resolve(file))) {
            boolean head = text.length() == 0;
            boolean meant = !head && rows.test(row.get(0));
            boolean past = row.get(1).matches("\\d{4}") && row.get(1).compareTo(FIRST_YEAR) < 0;
            var cells = new ArrayList<String>();
            for (String cell : row) {
                cells.add(meant ? lengthened(cell, past ? others : secrets) : cell);
            }
            cells.add(head ? "公开程度" : meant ? access : "");
            text.append(Csv.line(cells)).append('\n');
        }
        Files.writeString(folder.resolve(file), text);
    }

    private void lengthen(String file) throws IOException {
        var text = new StringBuilder();
        for (List<String> row : Attack.rows(folder.resolve(file))) {
            text.append(Csv.line(
                            row.stream().map(cell -> lengthened(cell, others)).toList()))
                    .append('\n');
        }
        Files.writeString(folder.resolve(file), text);
    }

    private String lengthened(String text, List<String> secrets) {
        boolean year = text.matches("(19|20)\\d\\d");
        if (year || !text.matches("-?\\d+(\\.\\d+)?") || Double.parseDouble(text) == 0) {
            return text;
        }
        String longer = Double.toString(Double.parseDouble(text) * (1 + random.nextDouble() / 1000));
        secrets.add(longer);
        return longer;
    }
}
