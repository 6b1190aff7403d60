package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Fault;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.SealFile;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tanlu audit}: the record of changes. */
@Command(
        name = "audit",
        description = {"工作台的操作记录。", "The workbench's record of changes."})
final class AuditCommand {
    @Spec
    private CommandSpec spec;

    /** Whether the record of changes, and all versions by it, are as they were written. */
    @Command(
            name = "verify",
            description = {
                "核对操作记录：缺失、插入、改动、调换、截断都会显出。",
                "Verify the record: lines lost, inserted, changed, moved or cut off show."
            })
    int verify(@Mixin DataOptions place) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (var source = Database.open(place.there())) {
            JdbcClient client = JdbcClient.create(source);
            var records = new Records(client);
            var log = new Logbook(client, SealFile.read(place.data().resolve(Records.SEAL)), Clock.systemUTC());
            List<Fault> faults = records.faults(log);
            out.println("操作记录 Record: " + log.count() + " 条 lines"
                    + (faults.isEmpty() ? "，相符 all hold" : "，问题 faults " + faults.size()));
            return FaultLines.told(faults, out);
        }
    }
}
