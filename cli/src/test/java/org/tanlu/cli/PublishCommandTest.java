package org.tanlu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.table.Csv;
import org.tanlu.trace.Clause;

/** No confidential value leaves the house, in whatever file, and none follows from what does (clause 6). */
@Clause("6")
class PublishCommandTest {
    private static final List<String> CLINKER = new ArrayList<>();
    private static final List<String> PRINTED = new ArrayList<>();
    private static final List<String> OTHERS = new ArrayList<>();
    private static final Random RANDOM = new Random(20240612);

    @TempDir
    private static Path home;

    private static Path city;
    private static Path internal;
    private static Path published;
    private static Run run = new Run(0, "", "");

    @BeforeAll
    static void publish() throws IOException {
        city = home.resolve("city");
        copy(Run.YUNZHOU, city);
        Path settings = city.resolve("city.csv");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("first_year,2010", "first_year,2022")
                        .replace("base_year,2015", "base_year,2022"));
        mark("data/industry.csv", cell -> cell.equals("clinker_output"), "商业秘密", CLINKER);
        mark("data/economy.csv", cell -> cell.equals("population"), "机密", PRINTED);
        mark("enterprises.csv", cell -> cell.contains("钢铁") || cell.contains("水泥"), "保密", PRINTED);
        mark("balances.csv", cell -> cell.equals("2023"), "confidential", new ArrayList<>());
        lengthen("balance/2023.csv");
        internal = home.resolve("internal");
        published = home.resolve("public");
        Run.of("prepare", city, "-o", internal, "--date", "2026-01-15");
        run = Run.of("publish", city, "-o", published, "--date", "2026-01-15");
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

    /** Marks rows by their first cell, makes their numbers so long that no other is like them, and keeps these. */
    private static void mark(String file, Predicate<String> rows, String access, List<String> secrets)
            throws IOException {
        List<List<String>> table = Attack.rows(city.resolve(file));
        var text = new StringBuilder();
        for (List<String> row : table) {
            boolean meant = text.length() > 0 && rows.test(row.get(0));
            var cells = new ArrayList<String>();
            for (String cell : row) {
                cells.add(meant ? lengthened(cell, secrets) : cell);
            }
            cells.add(text.length() == 0 ? "公开程度" : meant ? access : "");
            text.append(Csv.line(cells)).append('\n');
        }
        Files.writeString(city.resolve(file), text);
    }

    private static void lengthen(String file) throws IOException {
        var text = new StringBuilder();
        for (List<String> row : Attack.rows(city.resolve(file))) {
            text.append(Csv.line(
                            row.stream().map(cell -> lengthened(cell, OTHERS)).toList()))
                    .append('\n');
        }
        Files.writeString(city.resolve(file), text);
    }

    private static String lengthened(String text, List<String> secrets) {
        boolean year = text.matches("(19|20)\\d\\d");
        if (year || !text.matches("-?\\d+(\\.\\d+)?") || Double.parseDouble(text) == 0) {
            return text;
        }
        String longer = Double.toString(Double.parseDouble(text) * (1 + RANDOM.nextDouble() / 1000));
        secrets.add(longer);
        return longer;
    }

    private static List<String> secrets() {
        var secrets = new ArrayList<>(CLINKER);
        secrets.addAll(PRINTED);
        secrets.addAll(OTHERS);
        return secrets;
    }

    @Test
    void the_plan_is_written_with_a_record_beside_it() {
        assertThat(run.code()).as(run.all()).isZero();
        assertThat(published.resolve("云州市（虚构）碳减排行动方案.docx")).isRegularFile();
        assertThat(home.resolve("public-record.csv")).content().contains("clinker_output 2024", "保密");
        assertThat(published.resolve("results/totals.csv")).content().contains("2024,total,total,");
    }

    @Test
    void no_confidential_value_stands_in_any_file_and_the_same_search_finds_them_in_the_internal_plan() {
        assertThat(new Attack(internal).inBytes(PRINTED)).isEqualTo(new TreeSet<>(PRINTED));
        assertThat(new Attack(published).inBytes(secrets())).isEmpty();
    }

    @Test
    void no_confidential_value_can_be_calculated_and_the_same_attack_calculates_them_from_the_internal_plan() {
        assertThat(new Attack(internal).byCalculation(CLINKER)).isEqualTo(new TreeSet<>(CLINKER));
        assertThat(new Attack(published).byCalculation(secrets())).isEmpty();
    }

    @Test
    void the_record_may_not_lie_in_the_published_folder() {
        Path folder = home.resolve("other");

        Run refused = Run.of("publish", city, "-o", folder, "--record", folder.resolve("record.csv"));

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_folder_that_holds_files_already_is_left_alone() {
        Run refused = Run.of("publish", city, "-o", internal);

        assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(refused.err()).contains("可能混入内部资料");
    }
}
