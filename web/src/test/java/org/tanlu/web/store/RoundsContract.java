package org.tanlu.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.web.record.Entry;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.store.Rounds.Begun;

/** What both databases must keep of rounds, opinions and freezes in the same way. */
abstract class RoundsContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path sealFolder;

    private HikariDataSource source;
    private JdbcClient client;
    private Recording recording;
    private Versions versions;
    private Rounds rounds;
    private Opinions opinions;
    private Freezes freezes;
    private Account author;
    private Version first;

    /** The address of an empty database. */
    abstract String address() throws Exception;

    @BeforeEach
    void open() throws Exception {
        source = Database.open(address());
        client = JdbcClient.create(source);
        recording = new Recording(
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new Logbook(client, new Records(client).seal(sealFolder), CLOCK));
        versions = new Versions(client, recording, CLOCK);
        rounds = new Rounds(client, recording, CLOCK);
        opinions = new Opinions(client, recording, CLOCK);
        freezes = new Freezes(client, recording, CLOCK);
        author = new Accounts(client, recording, CLOCK).open("甲", "x");
        Project project = new Projects(client, recording, CLOCK).begin("云州市", author);
        first = versions.keep(project.id(), 0, files("一"), "建立", author).orElseThrow();
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static CityFiles files(String name) {
        return CityFiles.of(Map.of("city.csv", bytes("name\n" + name + "\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Round round(Round.Kind kind, boolean isFrozen) {
        return rounds.open(first, new Begun(kind, "第一轮", "2026-11-27", "2026-12-27", "各部门", isFrozen), author);
    }

    @Test
    void while_a_version_is_judged_nothing_of_the_plan_is_written_but_opinions_and_observations() {
        Round round = round(Round.Kind.DEPARTMENT, true);
        long project = first.project();

        assertThatThrownBy(() -> versions.keep(project, 1, files("二"), "修改", author))
                .isInstanceOfSatisfying(
                        Frozen.class,
                        frozen -> assertThat(frozen.words().chinese()).contains("第 1 版正在“第一轮”中", "解除冻结"));
        assertThat(versions.all(project)).hasSize(1);
        CityFiles told = files("一").with("comments.csv", bytes("轮次\n")).with("observations.csv", bytes("年份\n"));
        assertThat(versions.keep(project, 1, told, "意见", author)).isPresent();
        assertThatThrownBy(() -> versions.keep(project, 2, told.without("city.csv"), "", author))
                .isInstanceOf(Frozen.class);

        freezes.lift(project, "领导要求补充数据", author);
        assertThat(freezes.of(project)).isEmpty();
        assertThat(versions.keep(project, 2, files("二"), "修改", author)).isPresent();
        assertThat(recording.log().last("project/" + project + "/freeze", 1))
                .extracting(Entry::act, Entry::reason)
                .containsExactly(tuple("UNFROZEN", "领导要求补充数据"));
        assertThat(rounds.find(project, round.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void closing_a_round_lifts_its_own_freeze_and_leaves_that_of_another() {
        Round one = round(Round.Kind.DEPARTMENT, true);
        Round other = round(Round.Kind.EXPERT, true);
        rounds.close(one, author);
        assertThat(freezes.of(first.project()).orElseThrow().round()).isEqualTo(other.id());
        rounds.close(other, author);
        assertThat(freezes.of(first.project())).isEmpty();
        assertThat(rounds.all(first.project())).noneMatch(Round::isOpen);
    }

    @Test
    void what_everybody_says_waits_is_found_by_its_code_alone_and_the_way_to_reach_them_is_deleted() {
        Round round = round(Round.Kind.PUBLIC, false);
        byte[] sealed = {1, 2, 3};
        Opinion taken =
                opinions.takePublic(round, new Opinions.Said("市民", "A4.1", "能源", "多建充电桩"), "ABCD", Optional.of(sealed));

        assertThat(taken.isWaiting()).isTrue();
        assertThat(opinions.waiting(round)).isEqualTo(1);
        assertThat(opinions.ofReceipt("ABCD")).contains(taken);
        assertThat(opinions.ofReceipt("ABCE")).isEmpty();
        assertThat(client.sql("select receipt from opinion").query(String.class).single())
                .doesNotContain("ABCD");
        assertThat(recording.log().last(round.subject(), 1).get(0).who()).isEqualTo("公众");
        assertThat(recording.log().last(round.subject(), 1).toString()).doesNotContain("充电桩");
        opinions.moderate(round, taken, Opinion.State.SHOWN, "", author);
        assertThat(opinions.find(round, taken.id()).orElseThrow().isShown()).isTrue();
        assertThat(opinions.contact(taken)).hasValue(sealed);
        opinions.forget(round, taken, "甲");
        assertThat(opinions.contact(taken)).isEmpty();
        assertThat(new Records(client).faults(recording.log())).isEmpty();
    }

    @Test
    void an_opinion_bears_what_became_of_it_and_where_the_change_is() {
        Round round = round(Round.Kind.DEPARTMENT, false);
        Opinion said = opinions.take(round, new Opinions.Said("市统计局", "", "", "核对人口"), author);
        opinions.answer(
                round, said, new Opinions.Answer(Opinion.Disposition.PARTLY, "只改一处", "改了人口", Optional.of(1L)), author);

        Opinion answered = opinions.all(round).get(0);
        assertThat(answered.became().chinese()).isEqualTo("部分采纳");
        assertThat(answered.changedIn()).isEqualTo(1L);
        assertThat(answered.answered()).isEqualTo("2026-11-27T08:00:00Z");
        assertThat(recording.log().last(round.subject(), 1).get(0).act()).isEqualTo("OPINION_ANSWERED");
    }

    @Test
    void a_page_is_read_by_everybody_only_between_release_and_withdrawal() {
        Round round = round(Round.Kind.PUBLIC, false);
        rounds.release(round, author); // nothing there to release
        assertThat(rounds.released()).isEmpty();
        rounds.keepPage(round, bytes("{}"));
        assertThat(rounds.released(round.id())).isEmpty();
        rounds.release(round, author);
        assertThat(rounds.page(rounds.released(round.id()).orElseThrow())).hasValue(bytes("{}"));
        rounds.withdraw(rounds.released(round.id()).orElseThrow(), "有误", author);
        assertThat(rounds.released()).isEmpty();
        rounds.add(round, new ExpertSheet(0, round.id(), "乙", "某大学", "passed_if", 86L, "可行", ""), author);
        rounds.add(round, new ExpertSheet(0, round.id(), "丙", "某院", "passed", null, "", ""), author);
        assertThat(rounds.sheets(round)).extracting(ExpertSheet::score).containsExactly(86L, null);
    }

    @Test
    void what_people_hold_and_report_of_a_year_is_only_added_to() {
        var notes = new MonitoringNotes(client, recording, CLOCK);
        long project = first.project();
        notes.override(project, 2026, "indicator/IND-B27", "BEHIND", "ON_TRACK", "四季度投产", author);
        notes.override(project, 2026, "indicator/IND-B27", "BEHIND", "OFF_TRACK", "未投产", author);
        notes.override(project, 2027, "action/E-PV2", "UNKNOWN", "ON_TRACK", "已并网", author);
        notes.note(project, 2026, 3, "action/E-PV2", "土地手续已办", author);

        assertThat(notes.overrides(project, 2026)).containsOnlyKeys("indicator/IND-B27");
        StandingOverride last =
                notes.overrides(project, 2026).values().iterator().next();
        assertThat(last.standing()).isEqualTo("OFF_TRACK");
        assertThat(last.author()).isEqualTo("甲");
        assertThat(client.sql("select count(*) from standing_override")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(notes.notes(project, 2026))
                .extracting(DispatchNote::quarter, DispatchNote::note)
                .containsExactly(tuple(3, "土地手续已办"));
        assertThat(recording.log().last("project/" + project + "/monitoring", 9))
                .hasSize(4);
    }
}
