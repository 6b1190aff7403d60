package org.tanlu.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tanlu.reference.ReferenceData;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.Recording;
import org.tanlu.web.store.Accounts;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Freezes;
import org.tanlu.web.store.Invitations;
import org.tanlu.web.store.JobRecords;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.MonitoringNotes;
import org.tanlu.web.store.Opinions;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Records;
import org.tanlu.web.store.Rounds;
import org.tanlu.web.store.Tokens;
import org.tanlu.web.store.Versions;

/** 基础 what everything of the workbench stands on: the database, the clock, what is known before any city. */
@Configuration(proxyBeanMethods = false)
class Foundation {

    @Bean
    Clock clock() { // days are those of Beijing, wherever the server stands
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    ReferenceData reference() {
        return ReferenceData.load();
    }

    @Bean(destroyMethod = "close")
    DataSource database(@Value("${tanlu.database}") String url) {
        return Database.open(url);
    }

    @Bean
    Folders folders(@Value("${tanlu.data}") String data) {
        return new Folders(Path.of(data).resolve("work"));
    }

    @Bean
    Recording recording(
            JdbcClient client,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${tanlu.data}") String data) {
        var records = new Records(client);
        var log = new Logbook(client, records.seal(Path.of(data)), clock);
        var recording = new Recording(new TransactionTemplate(transactions), log);
        records.takeOver(recording);
        return recording;
    }

    @Bean
    Accounts accounts(JdbcClient client, Recording recording, Clock clock) {
        return new Accounts(client, recording, clock);
    }

    @Bean
    Members members(JdbcClient client, Recording recording, Clock clock) {
        return new Members(client, recording, clock);
    }

    @Bean
    Invitations invitations(JdbcClient client, Recording recording, Accounts accounts, Members members, Clock clock) {
        return new Invitations(client, recording, accounts, members, clock);
    }

    @Bean
    Projects projects(JdbcClient client, Recording recording, Clock clock) {
        return new Projects(client, recording, clock);
    }

    @Bean
    Versions versions(JdbcClient client, Recording recording, Clock clock) {
        return new Versions(client, recording, clock);
    }

    @Bean
    JobRecords jobRecords(JdbcClient client, Clock clock) {
        return new JobRecords(client, clock);
    }

    @Bean
    Tokens tokens(JdbcClient client, Recording recording, Clock clock) {
        return new Tokens(client, recording, clock);
    }

    @Bean
    Rounds rounds(JdbcClient client, Recording recording, Clock clock) {
        return new Rounds(client, recording, clock);
    }

    @Bean
    Opinions opinions(JdbcClient client, Recording recording, Clock clock) {
        return new Opinions(client, recording, clock);
    }

    @Bean
    Freezes freezes(JdbcClient client, Recording recording, Clock clock) {
        return new Freezes(client, recording, clock);
    }

    @Bean
    MonitoringNotes monitoringNotes(JdbcClient client, Recording recording, Clock clock) {
        return new MonitoringNotes(client, recording, clock);
    }
}
