package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.fieldwork.receive.Reception;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Nearest;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Csv;
import org.tanlu.table.LongTexts;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu receive}: a department's file, in whatever layout, into the city's data. */
@Command(
        name = "receive",
        description = {
            "接收部门提供的表格，版式不限：先列出映射表和疑问，批准后才采用。",
            "Receive a department's file in any layout: shows mapping and questions; only what is approved is taken."
        })
final class ReceiveCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CITY", description = "城市文件夹。 City folder.")
    private Path city = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "收到的 xlsx 或 CSV。 The files received.")
    private List<Path> files = List.of();

    @Option(names = "--from", paramLabel = "部门", required = true, description = "提供部门。 The department.")
    private String department = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "提交人；不写则为部门。 Who delivered it; the department by default.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true, description = "收到日期。 Day of receipt.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--approve",
            description = {
                "批准所有没有疑问的行；有疑问的仍是疑问，在映射表中改正、在“批准”列写“是”后再运行一次。",
                "Approve all lines without a question; answer the others in the mapping table, write 是 and run again."
            })
    private boolean isApproving;

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = OwnNames.of(CityFolder.read(city, ReferenceData.load()), ReferenceData.load());
        PrintWriter out = spec.commandLine().getOut();
        int asked = 0;
        String sender = department.strip();
        if (!isKnown(CityFolder.read(city, reference), sender, reference)) {
            refuse(sender, reference);
            return ExitCode.USAGE;
        }
        for (Path file : files) {
            var delivery = new Delivery(
                    date.orElseThrow(),
                    person.orElse(sender),
                    file.getFileName().toString());
            var delivered = new Reception.Delivered(sender, delivery, sheets(file), isApproving);
            var tables = CityFolder.read(city, reference);
            Received received = Reception.receive(tables, delivered, reference);
            CityFolder.write(CityTables.merge(tables, received.tables()), city);
            print(received, delivery, out);
            asked += received.asked().size() + received.changed().size() + received.askedEntries();
        }
        out.flush();
        return asked > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Whether a department is one of the known ones, or one that the city's own register of requests names. */
    private static boolean isKnown(Tables tables, String name, ReferenceData reference) {
        return Requests.findDepartment(name, reference).isPresent()
                || Survey.read(tables, reference).value().register(Requests.FORM).rows().stream()
                        .anyMatch(row -> row.text("department").equals(name));
    }

    private void refuse(String sender, ReferenceData reference) {
        PrintWriter err = spec.commandLine().getErr();
        Text nearest = Nearest.said(Requests.nearestDepartments(sender, reference));
        err.println("不认识的部门“" + sender + "”，没有接收；" + nearest.chinese()
                + "。请改正 --from；本市确有这个部门的，先在 requests.csv 中为它登记一行资料需求。");
        err.println("The department \"" + sender + "\" is not known and nothing was received; " + nearest.english()
                + ". Correct --from; if the city has such a department, enter a request to it in requests.csv first.");
        err.flush();
    }

    private static List<Sheet> sheets(Path file) throws Unreadable, IOException {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(file)) {
            return LongTexts.refused(List.of(Sheet.plain(
                    Csv.read(Files.readAllBytes(file), name, Place.ofFile(name)).table())));
        }
        return LongTexts.refused(Sheets.open(file));
    }

    private void print(Received received, Delivery delivery, PrintWriter out) {
        out.println(delivery.file() + "：");
        Set<Mapping.Line> repeated = received.causes().stream()
                .flatMap(cause -> cause.lines().stream().skip(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        received.rows().stream().limit(SHOWN).forEach(row -> print(row, repeated.contains(row.line()), out));
        if (received.rows().size() > SHOWN) {
            out.println("  …… 其余 " + (received.rows().size() - SHOWN) + " 行见映射表 the rest stands in the mapping table");
        }
        FindingLines.print(received.findings(), out);
        EntryLines.print(received, SHOWN, out);
        out.println("单元格台账 Cell accounts: 非空 non-empty = 数值 values + 提问 asked + 其他 others");
        received.ledgers().forEach(ledger -> CheckCommand.print(ledger, out));
        ReceiptLines.print(received, delivery, city, isApproving, out);
    }

    private static void print(MappingTable.Row row, boolean isRepeated, PrintWriter out) {
        Mapping.Line line = row.line();
        String item =
                line.item().map(word -> word.name().chinese() + " " + word.id()).orElse("？");
        String unit = line.unit().map(Unit::symbol).orElse("？");
        out.println("  [" + state(row) + (isRepeated ? "，同上 as above" : "") + "] " + line.place() + " ×"
                + line.cells().size() + " → " + item + "，" + unit + "，" + ReceiptLines.values(line));
        line.doubt()
                .filter(text -> !isRepeated && !row.approved().equals(MappingTable.NO))
                .ifPresent(text -> {
                    out.println("      " + text.chinese());
                    out.println("      " + text.english());
                });
    }

    private static String state(MappingTable.Row row) {
        if (row.kept().isPresent()) {
            return row.kept().get().isApproved() ? MappingTable.UNKNOWN : MappingTable.CHANGED;
        }
        if (row.approved().equals(MappingTable.NO)) {
            return "不用";
        }
        if (row.isSame()) {
            return MappingTable.SAME;
        }
        return row.line().doubt().isPresent() ? "疑问" : row.approved().equals(MappingTable.YES) ? "批准" : "待批准";
    }
}
