package org.tanlu.web.upkeep;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanlu.web.record.Fault;
import org.tanlu.web.record.Logbook;
import org.tanlu.web.record.SealFile;
import org.tanlu.web.store.Database;
import org.tanlu.web.store.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu audit verify}: whether the record of changes, and all versions by it, are as they were written. */
@Command(
        name = "audit",
        description = {
            "检查操作记录：缺失、插入、改动、调换、截断都会显出。",
            "Verify the record of changes: lines lost, inserted, changed, moved or cut off show."
        })
final class AuditCommand implements Callable<Integer> {
    /** What can be asked of the record. */
    enum Task {
        /** Whether it holds. */
        verify
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"显示帮助并退出。", "Show this help and exit."})
    private boolean isHelp;

    @Parameters(
            paramLabel = "verify",
            description = {"核对。", "Verify it."})
    private Task task = Task.verify;

    @Mixin
    private DataOptions place = new DataOptions();

    @Override
    public Integer call() throws Exception {
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
