package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.web.record.Entry;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.record.SealFile;
import org.tanlu.web.rights.OrganisationKind;
import org.tanlu.web.rights.Role;

/** What both databases must keep in the same way. */
abstract class StoreContract {
    private static final OrganisationKind DEPARTMENT = OrganisationKind.DEPARTMENT;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);

    HikariDataSource source;

    @TempDir
    private Path sealFolder;

    private Recording recording;
    private Accounts accounts;
    private Projects projects;
    private Versions versions;

    /** The address of an empty database. */
    abstract String address() throws Exception;

    @BeforeEach
    void open() throws Exception {
        source = Database.open(address());
        open(sealFolder);
    }

    /** Works on with the seal file of a folder, made where there is none. */
    final void open(Path folder) {
        JdbcClient client = JdbcClient.create(source);
        SealFile seal = new Records(client).seal(folder);
        recording = new Recording(
                new TransactionTemplate(new JdbcTransactionManager(source)), new Logbook(client, seal, CLOCK));
        accounts = new Accounts(client, recording, CLOCK);
        projects = new Projects(client, recording, CLOCK);
        versions = new Versions(client, recording, CLOCK);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void a_token_stands_for_its_account_until_it_is_revoked_and_only_its_digest_is_kept() {
        JdbcClient client = JdbcClient.create(source);
        var tokens = new Tokens(client, recording, CLOCK);
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
        Project project = projects.begin("某市", account());
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
    void a_part_in_a_project_is_given_changed_and_taken_and_each_has_its_line() {
        JdbcClient client = JdbcClient.create(source);
        var members = new Members(client, recording, CLOCK);
        Account first = accounts.open("张三", "x");
        Account other = accounts.open("李四", "x");
        Project project = projects.begin("北京市", first);
        Project apart = projects.begin("云州市", first);

        members.put(project.id(), other, new Members.Part(Role.DEPARTMENT, DEPARTMENT, "statistics", "统计局"), first);
        Member member = members.find(project.id(), other).orElseThrow();
        assertThat(member.bound(DEPARTMENT)).contains("statistics");
        assertThat(member.bound(OrganisationKind.ENTERPRISE)).isEmpty();
        assertThat(projects.of(other)).containsExactly(project);
        assertThat(projects.of(first)).containsExactly(project, apart);
        members.put(project.id(), other, Members.Part.of(Role.MONITOR), first);
        assertThat(members.of(project.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.role()).isEqualTo(Role.MONITOR))
                .satisfies(one -> assertThat(one.organisation()).isEmpty());
        members.remove(project.id(), other, first);
        members.remove(project.id(), other, first); // nothing more to take
        assertThat(members.find(project.id(), other)).isEmpty();
        assertThat(projects.of(other)).isEmpty();

        assertThat(recording.log().last("project/" + project.id() + "/member", 10))
                .extracting(entry -> entry.act() + ": " + entry.before() + " > " + entry.after())
                .containsExactly(
                        "MEMBER_REMOVED: monitor > ",
                        "MEMBER_CHANGED: department department statistics > monitor",
                        "MEMBER_ADDED:  > department department statistics");
        assertThat(new Records(client).faults(recording.log())).isEmpty();
    }

    @Test
    void an_invitation_is_good_once_and_for_a_time_and_only_its_digest_is_kept() {
        JdbcClient client = JdbcClient.create(source);
        var members = new Members(client, recording, CLOCK);
        var invitations = new Invitations(client, recording, accounts, members, CLOCK);
        Account first = accounts.open("张三", "x");
        Project project = projects.begin("北京市", first);
        var part = new Members.Part(Role.ENTERPRISE, OrganisationKind.ENTERPRISE, "云州钢铁", "云州钢铁");

        String link = invitations.make(project.id(), part, Duration.ofDays(7), first);
        assertThat(client.sql("select digest from invitation")
                        .query(String.class)
                        .single())
                .doesNotContain(link);
        assertThat(invitations.find(link + "x")).isEmpty();
        assertThat(invitations.take(link, "李四", "x")).isPresent();
        assertThat(invitations.take(link, "王五", "x")).isEmpty();
        assertThat(accounts.named("王五")).isEmpty();
        Account taken = accounts.named("李四").orElseThrow();
        assertThat(taken.isAdministrator()).isFalse();
        assertThat(members.find(project.id(), taken).orElseThrow().bound(OrganisationKind.ENTERPRISE))
                .contains("云州钢铁");

        String late = invitations.make(project.id(), part, Duration.ofDays(7), first);
        var later = new Invitations(client, recording, accounts, members, Clock.offset(CLOCK, Duration.ofDays(7)));
        assertThat(later.find(late)).isEmpty();
        assertThat(invitations.find(late)).isPresent();
        invitations.open(project.id()).forEach(one -> invitations.withdraw(project.id(), one.id(), first));
        assertThat(invitations.find(late)).isEmpty();
        assertThat(invitations.open(project.id())).isEmpty();
        String joined = invitations.make(project.id(), Members.Part.of(Role.LEAD), Duration.ofDays(1), first);
        assertThat(invitations.join(joined, taken)).isPresent();
        assertThat(members.find(project.id(), taken).orElseThrow().role()).isEqualTo(Role.LEAD);

        String subject = "project/" + project.id() + "/invitation";
        assertThat(recording.log().last(subject, 10).stream()
                        .map(entry -> entry.act().replace("INVITATION_", "")))
                .containsExactly("TAKEN", "MADE", "WITHDRAWN", "MADE", "TAKEN", "MADE");
    }

    @Test
    void the_first_account_is_the_administrator_and_an_account_that_is_disabled_has_no_tokens() {
        var tokens = new Tokens(JdbcClient.create(source), recording, CLOCK);
        Account first = accounts.open("张三", "x");
        Account other = accounts.open("李四", "x");
        String token = tokens.make(other, "平台");

        assertThat(first.isAdministrator()).isTrue();
        assertThat(other.isAdministrator()).isFalse();
        accounts.disable(other, true, first);
        assertThat(accounts.named("李四").orElseThrow().isDisabled()).isTrue();
        assertThat(tokens.account(token)).isEmpty();
        accounts.disable(other, false, first);
        assertThat(tokens.account(token)).contains("李四");
        accounts.disable(first, true, first);
        assertThat(accounts.named("张三").orElseThrow().isDisabled()).isFalse();
        assertThat(recording.log().last("account/李四", 9))
                .extracting(Entry::act)
                .containsExactly("ACCOUNT_ENABLED", "ACCOUNT_DISABLED", "TOKEN_MADE", "ACCOUNT_OPENED");
    }

    @Test
    void a_removed_project_leaves_the_list_and_nothing_else() {
        Project first = projects.begin("北京市", account());
        Project second = projects.begin("云州市", account());
        assertThat(projects.all()).containsExactly(first, second);
        projects.remove(first.id(), account());
        assertThat(projects.all()).containsExactly(second);
        assertThat(projects.find(first.id())).isEmpty();
        assertThat(projects.find(second.id())).contains(second);
    }

    @Test
    void versions_give_back_the_bytes_they_were_given_and_share_what_is_the_same() {
        Account author = accounts.open("张三", "x");
        Project project = projects.begin("云州市", account());
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
        Project project = projects.begin("云州市", account());
        assertThat(versions.keep(project.id(), 0, files("一"), "建立", author)).isPresent();
        assertThat(versions.keep(project.id(), 1, files("二"), "修改", author)).isPresent();
        assertThat(versions.keep(project.id(), 1, files("三"), "晚到的修改", author)).isEmpty();
        Version newest = versions.newest(project.id()).orElseThrow();
        assertThat(versions.files(newest)).isEqualTo(files("二"));
        versions.describe(newest, "送审稿", "", author);
        assertThat(versions.find(project.id(), 2).orElseThrow().name()).isEqualTo("送审稿");
    }

    @Test
    void of_many_writers_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        Account author = accounts.open("张三", "x");
        Project project = projects.begin("云州市", account());
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

    @Test
    void every_change_has_its_line_and_what_is_stored_is_held_against_the_record() {
        JdbcClient client = JdbcClient.create(source);
        Account author = account();
        Project project = projects.begin("云州市", author);
        Version first = versions.keep(project.id(), 0, files("一"), "建立", author).orElseThrow();
        versions.keep(project.id(), 1, files("二"), "修改", author);
        versions.keep(project.id(), 1, files("三"), "晚到的修改", author); // not kept, so no line
        versions.describe(first, "征求意见稿", "首版", author);
        var tokens = new Tokens(client, recording, CLOCK);
        tokens.make(author, "数据平台");
        tokens.of(author).forEach(one -> tokens.revoke(author, one.id()));
        projects.remove(project.id(), author);
        projects.remove(project.id(), author); // nothing more to remove

        assertThat(recording.log().last("project/" + project.id(), 10))
                .extracting(Entry::act)
                .containsExactly("PROJECT_REMOVED", "VERSION_NAMED", "VERSION_KEPT", "VERSION_KEPT", "PROJECT_BEGUN");
        assertThat(recording.log().last("account/" + author.name(), 10))
                .extracting(Entry::act)
                .containsExactly("TOKEN_REVOKED", "TOKEN_MADE", "ACCOUNT_OPENED");
        var records = new Records(client);
        assertThat(records.faults(recording.log())).isEmpty();

        client.sql("update content set bytes = :bytes where digest ="
                        + " (select digest from version_file where version = :version)")
                .param("bytes", "name\n他\n".getBytes(StandardCharsets.UTF_8))
                .param("version", first.id())
                .update();
        assertThat(records.faults(recording.log()))
                .extracting(fault -> fault.what().chinese())
                .singleElement()
                .asString()
                .contains("文件内容", "被改动");
    }

    @Test
    void a_version_whose_files_were_exchanged_or_that_was_taken_away_shows() {
        JdbcClient client = JdbcClient.create(source);
        Account author = account();
        Project project = projects.begin("云州市", author);
        versions.keep(project.id(), 0, files("一"), "建立", author);
        versions.keep(project.id(), 1, files("二"), "修改", author);
        client.sql("update version_file set digest = (select max(digest) from content)")
                .update();
        var records = new Records(client);
        assertThat(records.faults(recording.log()))
                .extracting(fault -> fault.what().chinese())
                .singleElement()
                .asString()
                .contains("的文件与记录的摘要不符");
        client.sql("delete from version_file").update();
        client.sql("delete from version").update();
        assertThat(records.faults(recording.log()))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.what().chinese()).contains("已不在数据库中"));
    }

    Path sealFolder() {
        return sealFolder;
    }

    /** Keeps the first version of a new project. */
    void keep(Account author, String name) {
        Project project = projects.begin(name, author);
        assertThat(versions.keep(project.id(), 0, files(name), "建立", author)).isPresent();
    }

    Account account() {
        return accounts.named("王五").orElseGet(() -> accounts.open("王五", "x"));
    }

    private static CityFiles files(String name) {
        return CityFiles.of(Map.of("city.csv", ("name\n" + name + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
