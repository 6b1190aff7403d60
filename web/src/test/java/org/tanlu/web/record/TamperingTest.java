package org.tanlu.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.web.store.Database;

/** Whatever somebody does to the record who has the database, knows the method and lacks the key, it shows. */
class TamperingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);
    private static final int LINES = 30;
    private static final int EDITS = 1_000;
    private static final List<String> TEXTS =
            List.of("at", "who", "act", "subject", "before", "after", "reason", "digest", "seal");

    @TempDir
    private Path folder;

    private HikariDataSource source;
    private JdbcClient client;
    private TransactionTemplate transactions;
    private Logbook log;

    @BeforeEach
    void write() throws IOException {
        source = Database.open("jdbc:sqlite:" + folder.resolve("tanlu.db"));
        client = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        log = new Logbook(client, SealFile.make(folder.resolve("seal.key")), CLOCK);
        var recording = new Recording(transactions, log);
        for (int line = 1; line <= LINES; line++) {
            String version = "project/1/version/" + line;
            recording.change(new Change(Act.VERSION_KEPT, "张三", version, "a" + (line - 1), "a" + line, "改动"), () -> {});
        }
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void a_record_that_nobody_touched_is_whole_and_so_it_is_for_who_reads_the_seal_file_anew() throws IOException {
        assertThat(log.verify()).isEmpty();
        assertThat(new Logbook(client, SealFile.read(folder.resolve("seal.key")), CLOCK).verify())
                .isEmpty();
        assertThat(log.last("project/1", 3)).extracting(Entry::number).containsExactly(30L, 29L, 28L);
        assertThat(log.last("project/1/version/7", 3)).hasSize(1);
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_a_line() {
        assertThatThrownBy(() -> client.sql("update record set who = '李四' where number = 3")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> client.sql("delete from record where number = 3").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void a_line_without_its_change_is_not_written() {
        assertThatThrownBy(() -> log.add(new Change(Act.PROJECT_BEGUN, "张三", "project/2", "", "", "")))
                .isInstanceOf(IllegalStateException.class);
        var recording = new Recording(transactions, log);
        assertThatThrownBy(() -> recording.change(
                        new Change(Act.PROJECT_BEGUN, "张三", "project/2", "", "", ""), TamperingTest::fail))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.last("project/2", 1)).isEmpty();
        assertThat(log.verify()).isEmpty();
    }

    private static void fail() {
        throw new IllegalArgumentException("the change failed");
    }

    @Tag("bulk")
    @Test
    void each_of_a_thousand_random_edits_shows() {
        client.sql("drop trigger record_is_not_changed").update();
        client.sql("drop trigger record_is_not_deleted").update();
        var random = new Random(20_261_127L);
        var missed = new ArrayList<String>();
        for (int edit = 0; edit < EDITS; edit++) {
            String done = tried(random);
            if (!done.isEmpty()) {
                missed.add(done);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(log.verify()).isEmpty(); // every edit was taken back
    }

    /** What was done when it did not show; empty when it showed. */
    private String tried(Random random) {
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            String done = List.<Supplier<String>>of(
                            () -> changed(random),
                            () -> deleted(random),
                            () -> inserted(random),
                            () -> swapped(random),
                            () -> cut(random),
                            () -> rewritten(random),
                            () -> continued(random))
                    .get(random.nextInt(7))
                    .get();
            return log.verify().isEmpty() ? done : "";
        }));
    }

    private String changed(Random random) {
        long line = line(random);
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String old = client.sql("select " + column + " from record where number = " + line)
                .query(String.class)
                .single();
        int at = random.nextInt(old.length() + 1);
        String fresh = old.substring(0, at) + (char) ('a' + random.nextInt(26)) + old.substring(at);
        client.sql("update record set " + column + " = :fresh where number = " + line)
                .param("fresh", fresh)
                .update();
        return "changed " + column + " of " + line;
    }

    private String deleted(Random random) {
        long line = line(random);
        client.sql("delete from record where number = " + line).update();
        if (random.nextBoolean()) {
            renumber(line + 1, -1);
            toldEnd();
        }
        return "deleted " + line;
    }

    private String inserted(Random random) {
        long line = line(random);
        renumber(line, 1);
        insert(line, "李四", "b", "c");
        if (random.nextBoolean()) {
            rechain(line);
        }
        toldEnd();
        return "inserted " + line;
    }

    private String swapped(Random random) {
        long one = line(random);
        long other = 1 + (one + random.nextInt(LINES - 1)) % LINES;
        client.sql("update record set number = -1 where number = " + one).update();
        client.sql("update record set number = " + one + " where number = " + other)
                .update();
        client.sql("update record set number = " + other + " where number = -1").update();
        return "swapped " + one + " and " + other;
    }

    private String cut(Random random) {
        long line = line(random);
        client.sql("delete from record where number >= " + line).update();
        toldEnd();
        return "cut from " + line;
    }

    /** Another content of a line, with the digests of it and of all lines after it made to fit. */
    private String rewritten(Random random) {
        long line = line(random);
        client.sql("update record set who = '李四' where number = " + line).update();
        rechain(line);
        toldEnd();
        return "rewrote from " + line;
    }

    /** The end cut off and written anew, with as many lines. */
    private String continued(Random random) {
        long line = line(random);
        client.sql("delete from record where number >= " + line).update();
        for (long fresh = line; fresh <= LINES; fresh++) {
            insert(fresh, "李四", "x" + fresh, "y" + fresh);
        }
        rechain(line);
        toldEnd();
        return "continued from " + line;
    }

    private static long line(Random random) {
        return 1L + random.nextInt(LINES);
    }

    private void renumber(long from, int by) {
        List<Long> numbers = new ArrayList<>(client.sql("select number from record where number >= " + from)
                .query(Long.class)
                .list());
        Collections.sort(numbers);
        if (by > 0) {
            Collections.reverse(numbers);
        }
        numbers.forEach(
                number -> client.sql("update record set number = " + (number + by) + " where number = " + number)
                        .update());
    }

    private void insert(long number, String who, String before, String after) {
        client.sql("insert into record (number, at, who, act, subject, before, after, reason, digest, seal)"
                        + " values (:number, '2026-11-27T08:00:00Z', :who, 'VERSION_KEPT', 'project/1', :before, :after, '',"
                        + " '', '')")
                .param("number", number)
                .param("who", who)
                .param("before", before)
                .param("after", after)
                .update();
    }

    /** Makes the digests fit from a line on; the seals cannot be made. */
    private void rechain(long from) {
        List<Entry> all = client.sql("select * from record order by number")
                .query(Entry.class)
                .list();
        String digest = "";
        for (Entry entry : all) {
            digest = entry.number() < from ? entry.digest() : Digests.of(digest, entry);
            client.sql("update record set digest = '" + digest + "' where number = " + entry.number())
                    .update();
        }
    }

    /** Makes the end fit that the database itself tells. */
    private void toldEnd() {
        client.sql("update record_end set number = (select coalesce(max(number), 0) from record), digest ="
                        + " coalesce((select digest from record order by number desc limit 1), '')")
                .update();
    }

    @Test
    void a_seal_file_that_was_replaced_or_spoilt_is_told() throws IOException {
        SealFile other = SealFile.make(folder.resolve("other.key"));
        assertThat(new Logbook(client, other, CLOCK).verify()).hasSize(LINES);
        Files.writeString(folder.resolve("other.key"), "x");
        assertThatThrownBy(() -> SealFile.read(folder.resolve("other.key")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("封印文件");
    }
}
