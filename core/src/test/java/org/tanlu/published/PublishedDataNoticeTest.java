package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Says once in every run whether the tests over the bulk published tables run or are skipped. */
class PublishedDataNoticeTest {

    @Test
    void a_folder_of_published_tables_that_is_named_is_there() {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("TANLU_PUBLISHED_DATA")).map(Path::of);
        System.out.println(folder.map(path -> "Published tables: read from " + path)
                .orElse("Published tables: TANLU_PUBLISHED_DATA is not set, so the tests over them are SKIPPED."));
        assertThat(folder.filter(path -> !path.toFile().isDirectory())).isEmpty();
    }
}
