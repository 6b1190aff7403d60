package org.tanlu.web.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Fault;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Records;
import org.tanlu.web.store.Snapshot;
import tools.jackson.core.JacksonException;

/** 恢复 a backup into an empty database of either kind, and the proof that it can be. */
public final class Restore {
    private Restore() {}

    /**
     * Brings everything of a backup into an empty database and an empty data folder.
     *
     * @param file the backup
     * @param url  the database
     * @param data the data folder, which gets the seal file
     * @throws Spoilt when the backup is not whole, is of a newer program, or the target is not empty; nothing is kept then
     */
    public static void into(Path file, String url, Path data) throws Spoilt, IOException, SQLException {
        Path seal = data.resolve(Records.SEAL);
        if (Files.exists(seal)) {
            throw occupied("数据文件夹 " + data, "The data folder");
        }
        try (var zip = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(zip);
            Files.createDirectories(data);
            fill(zip, manifest, url);
            Files.write(seal, bytes(zip, Records.SEAL));
        } catch (ZipException unreadable) {
            throw new Spoilt("文件 " + file + " 不是备份，或已损坏。", "The file is no backup, or is damaged.");
        }
        Database.open(url).close(); // brings the tables of an earlier program up to date
    }

    /** What is wrong with a backup, restored for trial into a database of its own: nothing, when it is as it was recorded. */
    public static List<Fault> trial(Path file, Clock clock) throws Spoilt, IOException, SQLException {
        Path folder = Files.createTempDirectory("tanlu-backup");
        try {
            String url = "jdbc:sqlite:" + folder.resolve("tanlu.db");
            into(file, url, folder);
            try (var source = Database.open(url)) {
                JdbcClient client = JdbcClient.create(source);
                var records = new Records(client);
                return records.faults(new Logbook(client, records.seal(folder), clock));
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void fill(ZipFile zip, Manifest manifest, String url) throws Spoilt, IOException, SQLException {
        try {
            Database.openAt(url, manifest.schema()).close();
        } catch (FlywayException unknown) {
            throw new Spoilt(
                    "备份由较新的程序所作（数据表第 " + manifest.schema() + " 版），请升级程序后再恢复。",
                    "The backup is of a newer program; bring the program up to date first.");
        }
        try (Snapshot target = Snapshot.of(url)) {
            for (Manifest.Table table : manifest.tables()) {
                if (!table.name().equals("record_end") && target.count(table.name()) > 0) {
                    throw occupied("数据库", "The database");
                }
            }
            target.clearEnd();
            for (Manifest.Table table : manifest.tables()) {
                fill(zip, table, target);
            }
            target.keep();
        }
    }

    private static void fill(ZipFile zip, Manifest.Table table, Snapshot target)
            throws Spoilt, IOException, SQLException {
        var told = new RowDigests();
        try (InputStream in = new BufferedInputStream(in(zip, Backup.place(table.name())))) {
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                told.add(line);
                target.add(table.name(), table.columns(), Lines.row(line));
            }
        } catch (IllegalArgumentException unreadable) {
            throw damaged(table);
        }
        var there = new RowDigests();
        target.each(table.name(), row -> there.add(Lines.of(row)));
        if (!told.text().equals(table.digest()) || !there.text().equals(table.digest())) {
            throw damaged(table);
        }
    }

    private static Spoilt damaged(Manifest.Table table) {
        return new Spoilt(
                "备份中的表 " + table.name() + " 与清单的摘要不符：文件已损坏或被改动，未恢复任何内容。请换用另一份备份。",
                "The table in the backup does not fit the digest in its manifest: damaged or changed; nothing was restored. Use"
                        + " another backup.");
    }

    private static Spoilt occupied(String chinese, String english) {
        return new Spoilt(
                chinese + " 中已有内容，恢复只写入空的数据库和数据文件夹；请另指定一个。",
                english + " is not empty; a backup is restored into an empty database and data folder only.");
    }

    private static Manifest manifest(ZipFile zip) throws Spoilt, IOException {
        try {
            Manifest manifest = Lines.JSON.readValue(bytes(zip, Backup.MANIFEST), Manifest.class);
            if (manifest.form().equals(Manifest.FORM)
                    && Snapshot.TABLES.containsAll(
                            manifest.tables().stream().map(Manifest.Table::name).toList())) {
                return manifest;
            }
        } catch (JacksonException | NullPointerException unreadable) {
            throw new Spoilt("备份的清单读不出，文件已损坏。", "The manifest of the backup is unreadable; the file is damaged.");
        }
        throw new Spoilt("备份的格式不是本程序所知。", "The form of the backup is not known to this program.");
    }

    private static InputStream in(ZipFile zip, String name) throws Spoilt, IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Spoilt("备份中缺少 " + name + "，文件不完整。", "The backup lacks " + name + "; it is not whole.");
        }
        return zip.getInputStream(entry);
    }

    private static byte[] bytes(ZipFile zip, String name) throws Spoilt, IOException {
        try (InputStream in = in(zip, name)) {
            return in.readAllBytes();
        }
    }

    /** The next line without its end; empty at the end of the file. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            line.write(one);
        }
        return line.toByteArray();
    }
}
