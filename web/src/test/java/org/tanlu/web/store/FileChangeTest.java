package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.web.store.RowChange.Kind;

class FileChangeTest {

    @Test
    void a_row_that_came_between_others_is_the_only_change() {
        assertThat(rows("a,1\nb,2\nc,3\n", "a,1\nx,9\nb,2\nc,3\n"))
                .containsExactly(new RowChange(Kind.ADDED, 2, "", "x,9"));
    }

    @Test
    void a_row_in_the_place_of_another_is_changed_and_one_without_successor_is_removed() {
        assertThat(rows("a,1\nb,2\nc,3\nd,4\n", "a,1\nb,5\nd,4\n"))
                .containsExactly(
                        new RowChange(Kind.CHANGED, 2, "b,2", "b,5"), new RowChange(Kind.REMOVED, 3, "c,3", ""));
    }

    @Test
    void a_table_written_with_another_mark_and_line_end_differs_in_no_row() {
        assertThat(rows("a,1\nb,2\n", "\uFEFFa,1\r\nb,2\r\n")).isEmpty();
    }

    @Test
    void files_that_come_and_go_are_told() {
        CityFiles before = files("a.csv", "1\n");
        CityFiles after = files("b.csv", "2\n");

        assertThat(FileChange.of(before, after))
                .extracting(FileChange::path, FileChange::kind)
                .containsExactly(tuple("a.csv", Kind.REMOVED), tuple("b.csv", Kind.ADDED));
        assertThat(FileChange.of(before, before)).isEmpty();
    }

    private static List<RowChange> rows(String before, String after) {
        return FileChange.of(files("data/t.csv", before), files("data/t.csv", after))
                .get(0)
                .rows();
    }

    private static CityFiles files(String path, String text) {
        return CityFiles.of(Map.of(path, text.getBytes(StandardCharsets.UTF_8)));
    }
}
