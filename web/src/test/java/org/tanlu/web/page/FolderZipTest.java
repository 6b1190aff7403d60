package org.tanlu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tanlu.web.store.CityFiles;

/** City folders as ZIP files: what is handed out is taken in again, and what is no city folder is refused in words. */
class FolderZipTest {
    private static final byte[] TEXT = "项目,值\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_is_handed_out_is_taken_in_again() throws IOException {
        CityFiles files = CityFiles.of(Map.of("city.csv", TEXT, "data/能源.csv", TEXT));
        var zip = new ByteArrayOutputStream();
        FolderZip.write(files, zip);
        FolderZip.Taken taken = FolderZip.read(new ByteArrayInputStream(zip.toByteArray()));
        assertThat(taken.refusal()).isEmpty();
        assertThat(taken.files()).isEqualTo(files);
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        var one = new ByteArrayOutputStream();
        var other = new ByteArrayOutputStream();
        FolderZip.write(CityFiles.of(Map.of("city.csv", TEXT)), one);
        FolderZip.write(CityFiles.of(Map.of("city.csv", TEXT)), other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void an_outer_folder_is_left_away_and_what_stands_beside_it_too() throws IOException {
        FolderZip.Taken taken = FolderZip.read(zip(Map.of("云州/city.csv", TEXT, "云州/data/a.csv", TEXT, "别的.txt", TEXT)));
        assertThat(taken.files().paths()).containsExactly("city.csv", "data/a.csv");
    }

    @Test
    void a_path_that_leaves_the_folder_is_refused() throws IOException {
        assertThat(FolderZip.read(zip(Map.of("city.csv", TEXT, "../evil.csv", TEXT)))
                        .refusal())
                .hasValueSatisfying(reason -> assertThat(reason.chinese()).contains("../evil.csv"));
    }

    @Test
    void what_is_no_zip_file_or_has_no_city_is_refused() throws IOException {
        assertThat(FolderZip.read(new ByteArrayInputStream(TEXT)).refusal()).isPresent();
        assertThat(FolderZip.read(zip(Map.of("data/a.csv", TEXT))).refusal())
                .hasValueSatisfying(reason -> assertThat(reason.chinese()).contains("city.csv"));
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
