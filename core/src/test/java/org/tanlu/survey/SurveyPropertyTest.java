package org.tanlu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Outcome;

/** What must hold whatever the tables say; generators are seeded, so that a failure can be repeated. */
@Tag("bulk")
class SurveyPropertyTest {
    private static final String HEADINGS = "指标,年份,数值,单位,来源,状态,备注";
    private static final List<Carrier> CARRIERS =
            List.copyOf(Sheets.REFERENCE.carriers().values());
    private static final List<Sector> SECTORS =
            List.copyOf(Sheets.REFERENCE.sectors().values());
    private static final String GARBAGE = "0123456789.,-+eE%‰−—…　 年万吨亿()（）#①*/\"'\tNOIEC无①²½一二十百αа\u200B\u00A0原煤工业";

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_rows_changes_nothing(int seed) {
        List<String> rows = rows(new Random(seed));
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + 1000));
        assertThat(told(survey(shuffled))).isEqualTo(told(survey(rows)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_manner_of_writing_changes_nothing(int seed) {
        List<String> rows = rows(new Random(seed));
        String told = told(survey(rows));
        assertThat(told(survey(rows.stream().map(SurveyPropertyTest::fullWidth).toList())))
                .isEqualTo(told);
        assertThat(told(survey(rows.stream().map(SurveyPropertyTest::grouped).toList())))
                .isEqualTo(told);
        String text = text(rows);
        assertThat(told(Sheets.survey(Sheets.csv("data/a", text.getBytes(Charset.forName("GBK"))))))
                .isEqualTo(told);
        assertThat(told(Sheets.survey(Sheets.csv("data/a", text.replace("\n", "\n,,,,,,,\n")))))
                .isEqualTo(told);
        assertThat(told(Sheets.survey(Sheets.csv("data/a", text.replaceAll("(?m)^(.)", ",,$1")))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void garbage_never_throws_and_every_cell_is_accounted_for(int seed) {
        var random = new Random(seed);
        Outcome<Dossier> outcome = Sheets.survey(
                Sheets.csv("data/a", damaged(text(rows(random)), random)),
                Sheets.csv("data/b", noise(random)),
                Sheets.csv("balance/2019", damaged(Balances.CURRENT, random)),
                Sheets.csv("balance/2018", damaged(Balances.OLD, random)),
                Sheets.csv("balance/2017", noise(random)),
                Sheets.csv("balances", damaged("年份,表名,来源,状态\n2019,balance/2019,s,已核原件\n2018,2018,s,\n", random)));
        assertThat(outcome.value().ledgers()).hasSize(8).allMatch(Ledger::isBalanced);
        assertThat(outcome.findings()).allSatisfy(finding -> {
            String said = finding.message().toString() + finding.remedy();
            assertThat(said).doesNotContainPattern("\\{\\w+}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Balances.CURRENT, Balances.OLD})
    void blank_rows_and_columns_change_no_balance(String text) {
        Outcome<Dossier> plain = Balances.survey(text);
        Outcome<Dossier> wide = Balances.survey(text.replaceAll("(?m)^", ",,").replaceAll("\n", ",,\n,,\n"));
        assertThat(cells(wide)).isEqualTo(cells(plain));
        assertThat(wide.findings()).isEmpty();
    }

    private static List<String> rows(Random random) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            Carrier carrier = CARRIERS.get(random.nextInt(CARRIERS.size()));
            Sector sector = SECTORS.get(i % SECTORS.size());
            long hundredths = random.nextLong(100_000_000);
            rows.add(String.join(
                    "|",
                    "energy/final/" + sector.id() + "/" + carrier.id(),
                    Integer.toString(2000 + i / SECTORS.size()),
                    hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100,
                    carrier.unit().symbol(),
                    "s",
                    "已核原件",
                    ""));
        }
        return rows;
    }

    private static Outcome<Dossier> survey(List<String> rows) {
        return Sheets.survey(Sheets.csv("data/a", text(rows)));
    }

    private static String text(List<String> rows) {
        return HEADINGS + "\n" + String.join("\n", rows).replace("|", ",") + "\n";
    }

    private static String fullWidth(String row) {
        String[] cells = row.split("\\|", -1);
        cells[2] = cells[2].chars()
                .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                .collect(Collectors.joining());
        return String.join("|", cells);
    }

    private static String grouped(String row) {
        String[] cells = row.split("\\|", -1);
        cells[2] = "\"" + cells[2].replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",") + "\"";
        return String.join("|", cells);
    }

    private static String damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = 0; i < 40; i++) {
            damaged.setCharAt(random.nextInt(damaged.length()), GARBAGE.charAt(random.nextInt(GARBAGE.length())));
        }
        return damaged.toString().replace("\"", "”");
    }

    private static String noise(Random random) {
        return IntStream.range(0, 2000)
                .mapToObj(i -> random.nextInt(6) == 0
                        ? random.nextInt(4) == 0 ? "\n" : ","
                        : "" + GARBAGE.charAt(random.nextInt(GARBAGE.length())))
                .collect(Collectors.joining())
                .replace("\"", "”");
    }

    /** What a dossier says, without the places where it was said. */
    private static String told(Outcome<Dossier> outcome) {
        assertThat(outcome.findings()).isEmpty();
        return outcome.value().series().entrySet().stream()
                .map(entry -> entry.getKey()
                        + entry.getValue()
                                .map(datum -> datum.value() + datum.source().id()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> cells(Outcome<Dossier> outcome) {
        return Balances.balance(outcome).cells().entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue().value())
                .toList();
    }
}
