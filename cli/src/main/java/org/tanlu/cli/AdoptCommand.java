package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.plan.SheetAdoption;
import org.tanlu.plan.SheetChange;
import org.tanlu.plan.SheetReply;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu adopt}: what a planner changed in the workbook of tasks and measures, into the city folder. */
@Command(
        name = "adopt",
        description = {
            "读回改过的“任务分工和措施.xlsx”：改动写入任务分工、措施取舍和措施取值三张登记表。",
            "Read back the workbook of tasks and measures: changes go into the registers of tasks, choices and own values."
        })
final class AdoptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CITY", description = "城市文件夹。 City folder.")
    private Path city = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "改过的工作簿。 The changed workbook.")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "ID",
            required = true,
            description = "改动的来源：资料来源表中的编号。 Who says so: an id of the table of sources.")
    private String source = "";

    @Override
    public Integer call() throws Unreadable, IOException {
        PrintWriter out = spec.commandLine().getOut();
        ReferenceData reference = ReferenceData.load();
        if (!Files.isDirectory(city)) {
            return refuse(
                    "只能写入城市文件夹，工作簿请先转换：tanlu convert", "only a city folder can be written; convert the workbook first");
        }
        Tables tables = CityFolder.read(city, reference);
        if (!isKnown(tables, reference)) {
            return refuse("资料来源表没有“" + source + "”，请先登记", "the table of sources has no " + source + "; enter it first");
        }
        Outcome<List<SheetChange>> read = SheetReply.read(Sheets.read(file), reference);
        Outcome<SheetAdoption.Written> written = SheetAdoption.write(read.value(), tables, source, reference);
        List<Table> changed = written.value().tables();
        if (!changed.isEmpty()) {
            CityFolder.write(CityTables.merge(tables, changed), city);
        }
        written.value()
                .changes()
                .forEach(change -> out.println("  " + change.text().chinese()));
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(written.findings());
        findings.forEach(finding -> CheckCommand.print(finding, out));
        out.println("已写入改动 changes written: " + written.value().changes().size());
        changed.forEach(table -> out.println("→ " + city.resolve(table.name() + ".csv")));
        out.flush();
        boolean isBad = findings.stream().anyMatch(finding -> finding.severity().compareTo(Severity.WARNING) >= 0);
        return isBad ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private boolean isKnown(Tables tables, ReferenceData reference) {
        return reference.sources().containsKey(source)
                || tables.tables().stream()
                        .filter(table -> table.name().equals(TableNames.SOURCES))
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> !row.isEmpty())
                        .anyMatch(row -> row.get(0).text().strip().equals(source));
    }

    private int refuse(String chinese, String english) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(chinese + "。 " + english + ".");
        err.flush();
        return ExitCode.USAGE;
    }
}
