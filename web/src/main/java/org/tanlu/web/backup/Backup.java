package org.tanlu.web.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tanlu.web.record.SealFile;
import org.tanlu.web.store.Records;
import org.tanlu.web.store.Snapshot;

/** 备份 everything that the database holds at one moment, in a ZIP file, while others go on working. */
public final class Backup {
    static final String MANIFEST = "manifest.json";

    private Backup() {}

    /**
     * Writes a backup; the file stands there whole, or not at all.
     *
     * @param url  the database
     * @param data the data folder with the seal file
     * @param file where to; must not exist
     * @throws Spoilt      when the file exists
     * @throws IOException when it cannot be written, or there is no seal file
     */
    public static void write(String url, Path data, Path file, Clock clock) throws Spoilt, IOException, SQLException {
        if (Files.exists(file)) {
            throw new Spoilt("文件 " + file + " 已存在，请换一个名称。", "The file exists; choose another name.");
        }
        SealFile seal = SealFile.read(data.resolve(Records.SEAL));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                var zip = new ZipOutputStream(out);
                Snapshot snapshot = Snapshot.of(url)) {
            var tables = new ArrayList<Manifest.Table>();
            for (String table : snapshot.tables()) {
                tables.add(table(table, snapshot, zip));
            }
            entry(Records.SEAL, sealed(snapshot, seal).getBytes(StandardCharsets.US_ASCII), zip);
            var manifest = new Manifest(Manifest.FORM, Instant.now(clock).toString(), snapshot.schema(), tables);
            entry(MANIFEST, Lines.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest), zip);
        } catch (IOException | SQLException | RuntimeException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Manifest.Table table(String table, Snapshot snapshot, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(place(table)));
        var digests = new RowDigests();
        var troubles = new ArrayList<IOException>();
        snapshot.each(table, row -> {
            byte[] line = Lines.of(row);
            digests.add(line);
            write(line, zip, troubles);
        });
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
        zip.closeEntry();
        return new Manifest.Table(table, snapshot.columns(table), digests.count(), digests.text());
    }

    private static void write(byte[] line, ZipOutputStream zip, List<IOException> troubles) {
        try {
            if (troubles.isEmpty()) {
                zip.write(line);
                zip.write('\n');
            }
        } catch (IOException full) {
            troubles.add(full);
        }
    }

    /** The seal file of a record that ends where the snapshot has it. */
    private static String sealed(Snapshot snapshot, SealFile seal) throws SQLException {
        int number = snapshot.columns("record_end").indexOf("number");
        int digest = snapshot.columns("record_end").indexOf("digest");
        var copies = new ArrayList<String>();
        snapshot.each("record_end", row -> copies.add(seal.copy((Long) row.get(number), (String) row.get(digest))));
        return copies.get(0);
    }

    private static void entry(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static String place(String table) {
        return "tables/" + table + ".jsonl";
    }
}
