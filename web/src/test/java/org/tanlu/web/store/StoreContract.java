package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What both databases must keep in the same way. */
abstract class StoreContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);

    HikariDataSource source;
    private Accounts accounts;
    private Projects projects;
    private Versions versions;

    /** The address of an empty database. */
    abstract String address() throws Exception;

    @BeforeEach
    void open() throws Exception {
        source = Database.open(address());
        JdbcClient client = JdbcClient.create(source);
        accounts = new Accounts(client, CLOCK);
        projects = new Projects(client, CLOCK);
        versions = new Versions(client, new TransactionTemplate(new JdbcTransactionManager(source)), CLOCK);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void a_token_stands_for_its_account_until_it_is_revoked_and_only_its_digest_is_kept() {
        JdbcClient client = JdbcClient.create(source);
        var tokens = new Tokens(client, CLOCK);
        Account account = accounts.open("张三", "{noop}一");

        String token = tokens.make(account, "数据平台");

        assertThat(tokens.account(token)).contains("张三");
        assertThat(tokens.account(token + "x")).isEmpty();
        assertThat(client.sql("select digest from token").query(String.class).single())
                .doesNotContain(token);
        tokens.of(account).forEach(one -> tokens.revoke(account, one.id()));
        assertThat(tokens.account(token)).isEmpty();
        assertThat(tokens.of(account)).isEmpty();
    }

    @Test
    void the_last_finished_computation_of_a_kind_is_found() {
        var records = new JobRecords(JdbcClient.create(source), CLOCK);
        Account account = accounts.open("张三", "{noop}一");
        Project project = projects.begin("某市");
        records.end(records.begin(project.id(), 1, "WRITE", account), "done");
        records.end(records.begin(project.id(), 2, "WRITE", account), "failed");

        assertThat(records.last(project.id(), "WRITE").orElseThrow().number()).isEqualTo(1);
        assertThat(records.last(project.id(), "SOLVE")).isEmpty();
    }

    @Test
    void an_account_is_found_by_its_name_and_a_name_is_given_once() {
        assertThat(accounts.areNone()).isTrue();
        Account account = accounts.open("张三", "{noop}一");
        assertThat(accounts.named("张三")).contains(account);
        assertThat(accounts.areNone()).isFalse();
        accounts.changeSecret(account, "{noop}二");
        assertThat(accounts.named("张三").orElseThrow().secret()).isEqualTo("{noop}二");
        assertThatThrownBy(() -> accounts.open("张三", "x")).isInstanceOf(DataAccessException.class);
        assertThat(account.toString()).doesNotContain("一");
    }

    @Test
    void a_removed_project_leaves_the_list_and_nothing_else() {
        Project first = projects.begin("北京市");
        Project second = projects.begin("云州市");
        assertThat(projects.all()).containsExactly(first, second);
        projects.remove(first.id());
        assertThat(projects.all()).containsExactly(second);
        assertThat(projects.find(first.id())).isEmpty();
        assertThat(projects.find(second.id())).contains(second);
    }

    @Test
    void versions_give_back_the_bytes_they_were_given_and_share_what_is_the_same() {
        Account author = accounts.open("张三", "x");
        Project project = projects.begin("云州市");
        byte[] any = new byte[256];
        for (int at = 0; at < any.length; at++) {
            any[at] = (byte) at;
        }
        CityFiles files = files("城市").with("data/any.bin", any);
        Version first = versions.keep(project.id(), 0, files, "建立", author).orElseThrow();
        Version second = versions.keep(project.id(), 1, files.without("city.csv"), "删去", author)
                .orElseThrow();
        assertThat(versions.all(project.id())).containsExactly(second, first);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.author()).isEqualTo("张三");
        assertThat(first.created()).isEqualTo("2026-11-27T08:00:00Z");
        assertThat(versions.files(first)).isEqualTo(files);
        assertThat(versions.files(second)).isEqualTo(files.without("city.csv"));
        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from content")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_version_made_on_an_older_one_is_not_kept() {
        Account author = accounts.open("张三", "x");
        Project project = projects.begin("云州市");
        assertThat(versions.keep(project.id(), 0, files("一"), "建立", author)).isPresent();
        assertThat(versions.keep(project.id(), 1, files("二"), "修改", author)).isPresent();
        assertThat(versions.keep(project.id(), 1, files("三"), "晚到的修改", author)).isEmpty();
        Version newest = versions.newest(project.id()).orElseThrow();
        assertThat(versions.files(newest)).isEqualTo(files("二"));
        versions.name(newest, "送审稿");
        assertThat(versions.find(project.id(), 2).orElseThrow().name()).isEqualTo("送审稿");
    }

    @Test
    void of_many_writers_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        Account author = accounts.open("张三", "x");
        Project project = projects.begin("云州市");
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> write = () ->
                    versions.keep(project.id(), 0, files("同时"), "建立", author).isPresent();
            int kept = 0;
            for (Future<Boolean> one : pool.invokeAll(Collections.nCopies(8, write))) {
                kept += one.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
            assertThat(versions.all(project.id())).hasSize(1);
        } finally {
            pool.shutdown();
        }
    }

    private static CityFiles files(String name) {
        return CityFiles.of(Map.of("city.csv", ("name\n" + name + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
