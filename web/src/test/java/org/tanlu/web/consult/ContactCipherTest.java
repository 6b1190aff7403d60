package org.tanlu.web.consult;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.web.backup.Backup;
import org.tanlu.web.backup.Restore;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Records;
import org.tanlu.web.store.Round;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Versions;

class ContactCipherTest {
    @TempDir
    private Path folder;

    @Test
    void a_contact_opens_with_the_key_of_the_folder_for_its_round_alone() throws Exception {
        var cipher = new ContactCipher(folder.toString());
        byte[] sealed = cipher.seal("13900001111", 7);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1390");
        assertThat(cipher.seal("13900001111", 7)).as("no two are alike").isNotEqualTo(sealed);
        assertThat(cipher.open(sealed, 7)).contains("13900001111");
        assertThat(cipher.open(sealed, 8)).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(cipher.open(sealed, 7)).isEmpty();
        assertThat(cipher.open(new byte[3], 7)).isEmpty();
        byte[] again = cipher.seal("a@b.cn", 7);
        Files.delete(folder.resolve("contact.key"));
        assertThat(cipher.open(again, 7)).as("another key").isEmpty();
    }

    @Test
    void what_cannot_be_seen_is_left_out_of_what_people_type() {
        assertThat(PlainText.lines("一\r\n\u0000二\u202E三\n\n\n\n四 ")).isEqualTo("一\n二三\n\n四");
        assertThat(PlainText.line("一\n二")).isEqualTo("一 二");
        String code = ReceiptCode.fresh();
        assertThat(code).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
        assertThat(ReceiptCode.read(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(code);
    }

    @Test
    void a_backup_has_contacts_sealed_and_not_the_key() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("tanlu.db");
        var cipher = new ContactCipher(folder.toString());
        try (HikariDataSource source = Database.open(url)) {
            JdbcClient client = JdbcClient.create(source);
            Clock clock = Clock.systemUTC();
            var recording = new Recording(
                    new TransactionTemplate(new JdbcTransactionManager(source)),
                    new Logbook(client, new Records(client).seal(folder), clock));
            var author = new Accounts(client, recording, clock).open("甲", "x");
            var project = new Projects(client, recording, clock).begin("市", author);
            var version = new Versions(client, recording, clock)
                    .keep(project.id(), 0, CityFiles.of(Map.of()), "", author)
                    .orElseThrow();
            var begun = new Rounds.Begun(Round.Kind.PUBLIC, "一", "2026-01-01", "2026-02-01", "", false);
            Round round = new Rounds(client, recording, clock).open(version, begun, author);
            new Opinions(client, recording, clock)
                    .takePublic(
                            round,
                            new Opinions.Said("市民", "", "", "好"),
                            "CODE",
                            Optional.of(cipher.seal("13900001111", round.id())));
        }

        Path backup = folder.resolve("备份.zip");
        Backup.write(url, folder, backup, Clock.systemUTC());

        assertThat(Restore.trial(backup, Clock.systemUTC())).isEmpty();
        holdsNeither(backup);
    }

    private void holdsNeither(Path backup) throws Exception {
        String key = Files.readString(folder.resolve("contact.key")).strip();
        try (var zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .doesNotContain("contact.key")
                    .contains("tables/opinion_contact.jsonl");
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .as(entry.getName())
                        .doesNotContain("13900001111", key);
            }
        }
    }
}
