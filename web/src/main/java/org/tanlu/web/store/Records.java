package org.tanlu.web.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.trace.Text;
import org.tanlu.web.record.Act;
import org.tanlu.web.record.Change;
import org.tanlu.web.record.Fault;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.record.SealFile;

/** 记录与存储 holds what is stored against the record of its changes. */
public final class Records {
    /** The name of the seal file in the data folder. */
    public static final String SEAL = "seal.key";

    private final JdbcClient client;

    /** Of an open database. */
    public Records(JdbcClient client) {
        this.client = client;
    }

    /**
     * The seal file of a data folder, made where nothing was ever recorded.
     *
     * @throws UnfitDatabase when there is a record but no seal file, or the file is damaged
     */
    public SealFile seal(Path data) {
        Path file = data.resolve(SEAL);
        try {
            if (Files.exists(file)) {
                return SealFile.read(file);
            }
            if (client.sql("select count(*) from record").query(Long.class).single() == 0) {
                return SealFile.make(file);
            }
        } catch (IOException unread) {
            throw new UnfitDatabase(
                    "封印文件读不出或写不了：" + unread.getMessage(),
                    "The seal file cannot be read or written: " + unread.getMessage(),
                    unread);
        }
        throw new UnfitDatabase(
                "数据库已有操作记录，但数据文件夹中没有封印文件 " + file + "。请从备份恢复该文件，或用 --data 指明原来的数据文件夹。",
                "The database has a record, but there is no seal file in the data folder. Restore it from a backup, or name"
                        + " the former data folder by --data.");
    }

    /** Takes versions into the record that were kept before there was one. */
    public void takeOver(Recording recording) {
        if (recording.log().count() > 0) {
            return;
        }
        List<Kept> all = kept();
        recording.within(() -> {
            all.forEach(one -> recording
                    .log()
                    .add(new Change(
                            Act.VERSION_KEPT,
                            one.author(),
                            one.subject(),
                            "",
                            Versions.manifest(client, one.id()),
                            one.note())));
            return all;
        });
    }

    /** Where what is stored is not as the record has it: versions, and the bytes of their files. */
    public List<Fault> faults(Logbook log) {
        var faults = new ArrayList<>(log.verify());
        List<Kept> all = kept();
        for (Kept one : all) {
            recorded(one, faults);
        }
        client
                .sql("select subject, number from record where act = :act")
                .param("act", Act.VERSION_KEPT.name())
                .query((row, at) -> new Told(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .filter(told -> all.stream().noneMatch(one -> one.subject().equals(told.subject())))
                .forEach(told -> faults.add(new Fault(
                        told.number(),
                        Text.of(
                                "记录中的版本 " + told.subject() + " 已不在数据库中",
                                "the version recorded is no more in the database"))));
        contents(faults);
        return List.copyOf(faults);
    }

    private void recorded(Kept one, List<Fault> faults) {
        Optional<String> after = client.sql("select after from record where subject = :subject and act = :act")
                .param("subject", one.subject())
                .param("act", Act.VERSION_KEPT.name())
                .query(String.class)
                .optional();
        if (after.isEmpty()) {
            faults.add(new Fault(
                    0,
                    Text.of(
                            "版本 " + one.subject() + " 没有操作记录",
                            "the version " + one.subject() + " was never recorded")));
        } else if (!after.get().equals(Versions.manifest(client, one.id()))) {
            faults.add(new Fault(
                    0,
                    Text.of(
                            "版本 " + one.subject() + " 的文件与记录的摘要不符",
                            "the files of the version " + one.subject() + " are not those recorded")));
        }
    }

    private void contents(List<Fault> faults) {
        client.sql("select digest, bytes from content").query((RowCallbackHandler) row -> {
            String digest = row.getString(1);
            if (!Versions.digest(row.getBytes(2)).equals(digest)) {
                faults.add(new Fault(
                        0, Text.of("文件内容 " + digest + " 被改动", "the content of the file " + digest + " was changed")));
            }
        });
    }

    private List<Kept> kept() {
        return client.sql("select v.id, v.project, v.number, v.note, a.name as author"
                        + " from version v join account a on a.id = v.account order by v.id")
                .query(Kept.class)
                .list();
    }

    private record Told(String subject, long number) {}

    private record Kept(long id, long project, long number, String note, String author) {
        String subject() {
            return Versions.subject(project, number);
        }
    }
}
