package org.tanlu.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever texts are written come back the same, through every encoding that can hold them. */
class CsvPropertyTest {
    private static final List<String> PIECES = List.of(
            "a", "北京", "1", "-", "+", "=", "@", "'", "\"", ",", ";", "\t", "\n", "\r", " ", "\u3000", ".", "e5", "𠮷");

    private static List<List<String>> rows(Random random) {
        var rows = new ArrayList<List<String>>();
        int columns = 1 + random.nextInt(4);
        for (int row = 0; row <= random.nextInt(5); row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < columns; column++) {
                cells.add(text(random));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<List<String>> through(List<List<String>> rows, Charset charset, String end) throws Unreadable {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(Csv.line(row)).append(end));
        return Csv.read(text.toString().getBytes(charset), "t", Place.ofFile("t.csv")).table().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void written_texts_come_back_the_same() throws Unreadable {
        var random = new Random(4_180);
        for (int round = 0; round < 5_000; round++) {
            List<List<String>> rows = rows(random);
            assertThat(through(rows, StandardCharsets.UTF_8, "\n")).isEqualTo(rows);
        }
    }

    @Test
    void written_texts_come_back_the_same_with_windows_line_ends_in_utf_16() throws Unreadable {
        var random = new Random(4_181);
        for (int round = 0; round < 1_000; round++) {
            List<List<String>> rows = rows(random);
            assertThat(through(rows, StandardCharsets.UTF_16, "\r\n")).isEqualTo(rows);
        }
    }
}
