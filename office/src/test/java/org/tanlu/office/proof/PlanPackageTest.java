package org.tanlu.office.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.published.Beijing;
import org.tanlu.report.OwnText;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;

class PlanPackageTest {
    private static final Origin ORIGIN =
            new Origin("某市碳减排行动方案", "某市碳减排行动方案.docx", LocalDate.of(2026, 1, 1), "碳路 Tanlu 1.0", "abc");

    private static final List<OwnText> TEXTS =
            List.of(new OwnText("text/A4.1.md", List.of("# 扩展", "", "到2030年力争达到{{target/indicator/IND-B27/2030}}。")));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void folders() throws IOException {
        file = folder.resolve(PlanPackage.NAME);
        Files.createDirectories(folder.resolve("optimum"));
        Files.writeString(folder.resolve("optimum/1.optimum.gz"), "kept");
    }

    /** Two tables as a workbook would give them: a number, a date, a text over lines, one that looks like a formula. */
    private static Tables tables() {
        Place sheet = new Place("city.xlsx", "数据_energy", 0, 0);
        var cells = List.of(
                new Cell("1234.5", Cell.Kind.NUMBER, new Place("city.xlsx", "数据_energy", 1, 1)),
                new Cell("2020-01-01", Cell.Kind.DATE, new Place("city.xlsx", "数据_energy", 1, 2)),
                new Cell("两行\n；\"引号\"", Cell.Kind.TEXT, new Place("city.xlsx", "数据_energy", 1, 3)),
                new Cell("=1+1", Cell.Kind.TEXT, new Place("city.xlsx", "数据_energy", 1, 4)),
                new Cell("", Cell.Kind.UNCALCULATED, new Place("city.xlsx", "数据_energy", 1, 5)));
        var finding = Finding.at(sheet, Beijing.REFERENCE.rule("SUR-FILE-IGNORED"), "file", "备注.txt");
        return new Tables(List.of(new Table("data/energy", sheet, List.of(cells))), List.of(finding));
    }

    private String write() throws IOException {
        return PlanPackage.write(tables(), TEXTS, ORIGIN, folder.resolve("optimum"), file);
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        String digest = write();
        byte[] first = Files.readAllBytes(file);
        assertThat(write()).isEqualTo(digest);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void tables_come_back_with_their_places_kinds_and_findings() throws IOException, Unreadable {
        String digest = write();
        PlanPackage read = PlanPackage.read(file, Beijing.REFERENCE);
        assertThat(read.tables()).isEqualTo(tables());
        assertThat(read.texts()).isEqualTo(TEXTS);
        assertThat(read.origin()).isEqualTo(ORIGIN);
        assertThat(read.digest()).isEqualTo(digest);
        assertThat(read.optimum()).containsOnlyKeys("1.optimum.gz");
    }

    @Test
    void every_file_is_described_with_its_fingerprint() throws IOException, Unreadable {
        write();
        Map<String, byte[]> parts = Parts.read(file);
        String crate = new String(parts.get("ro-crate-metadata.json"), StandardCharsets.UTF_8);
        assertThat(parts.keySet())
                .contains("city/data/energy.csv", "optimum/1.optimum.gz", "run.csv", "manifest-sha256.txt");
        assertThat(crate).contains("https://w3id.org/ro/crate/1.1", "prov:wasGeneratedBy", "碳路 Tanlu 1.0");
        parts.forEach((name, bytes) -> {
            if (!name.startsWith("manifest") && !name.startsWith("ro-crate")) {
                assertThat(crate).contains("\"" + name + "\"", Sha256.of(bytes));
            }
        });
    }

    @Test
    void an_altered_missing_or_added_file_is_refused_by_name() throws IOException, Unreadable {
        write();
        Map<String, byte[]> parts = Parts.read(file);
        parts.put("city/data/energy.csv", "1".getBytes(StandardCharsets.UTF_8));
        parts.put("more.csv", new byte[0]);
        parts.remove("run.csv");
        parts.put("run.csv", parts.get("more.csv"));
        zip(parts);
        assertThatThrownBy(() -> PlanPackage.read(file, Beijing.REFERENCE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("city/data/energy.csv")
                .hasMessageContaining("more.csv")
                .hasMessageContaining("run.csv");
    }

    @Test
    void what_is_no_package_is_refused() throws IOException {
        Files.writeString(file, "PK, but no zip");
        assertThatThrownBy(() -> PlanPackage.read(file, Beijing.REFERENCE)).isInstanceOf(Unreadable.class);
        Files.writeString(file, "nothing of the kind");
        assertThatThrownBy(() -> PlanPackage.read(file, Beijing.REFERENCE)).isInstanceOf(Unreadable.class);
        zip(Map.of("../outside.csv", new byte[1]));
        assertThatThrownBy(() -> PlanPackage.read(file, Beijing.REFERENCE))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("outside.csv");
    }

    private void zip(Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
