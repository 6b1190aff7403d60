package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tanlu.office.workbook.BlankWorkbook;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.FillingGuide;
import org.tanlu.verbs.TextFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu convert}: a city folder as a workbook, or a workbook as a folder, every text in its cell. */
@Command(
        name = "convert",
        description = {
            "城市文件夹与 Excel 工作簿互相转换，内容不变；工作簿带填表说明、下拉选项和资料清单。",
            "Turn a city folder into a workbook with guide and lists, or back; the content stays the same."
        })
final class ConvertCommand implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "TARGET",
            description = "新的工作簿（.xlsx）或文件夹。 The new workbook (.xlsx) or folder.")
    private Path target = Path.of("");

    @Option(names = "--overwrite", description = "覆盖已有的目标。 Write over what is there already.")
    private boolean overwrite;

    @Override
    public Integer call() throws Unreadable, IOException {
        PrintWriter err = spec.commandLine().getErr();
        boolean toWorkbook = Files.isDirectory(city);
        if (toWorkbook != target.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            err.println("文件夹只能转换成 .xlsx 工作簿，工作簿只能转换成文件夹：" + target);
            err.println("A folder becomes an .xlsx workbook, a workbook becomes a folder: " + target);
            return ExitCode.USAGE;
        }
        ReferenceData reference = ReferenceData.load();
        Tables read = Cities.read(city, reference);
        if (Files.exists(target) && !overwrite) {
            err.println(target + " 已经存在，没有改动。请换一个名称，或用 --overwrite 覆盖。");
            err.println(target + " is there already and was left alone. Take another name, or --overwrite it.");
            return ExitCode.OUTPUT;
        }
        List<Table> tables = read.tables().stream()
                .filter(table -> !table.name().startsWith(TableNames.OTHER_SHEET))
                .toList();
        write(new Tables(tables, read.findings()), toWorkbook, reference);
        TextFolder.copy(city, target);
        PrintWriter out = spec.commandLine().getOut();
        FindingLines.print(read.findings(), out);
        read.tables().stream()
                .filter(table -> !tables.contains(table))
                .forEach(table -> out.println("未转换 not converted: " + TableNames.sheetOf(table.name())));
        out.println("→ " + target);
        out.flush();
        return ExitCode.OK;
    }

    private void write(Tables tables, boolean toWorkbook, ReferenceData reference) throws IOException {
        if (toWorkbook) {
            String name = target.getFileName().toString();
            String title = name.substring(0, name.length() - WORKBOOK.length());
            Files.createDirectories(target.toAbsolutePath().getParent());
            BlankWorkbook.write(tables, FillingGuide.of(title, tables, reference), target);
        } else {
            CityFolder.write(tables, target);
        }
    }
}
