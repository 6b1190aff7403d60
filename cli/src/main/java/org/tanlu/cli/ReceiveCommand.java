package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.fieldwork.receive.Reception;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Csv;
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
                "批准所有没有疑问的行；有疑问的在映射表中改正、在“批准”列写“是”后再运行一次。",
                "Approve all lines without a question; answer the others in the mapping table, write 是 and run again."
            })
    private boolean isApproving;

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData reference = ReferenceData.load();
        PrintWriter out = spec.commandLine().getOut();
        int asked = 0;
        if (Requests.findDepartment(department, reference).isEmpty()) {
            warn(reference);
        }
        for (Path file : files) {
            var delivery = new Delivery(
                    date.orElseThrow(),
                    person.orElse(department),
                    file.getFileName().toString());
            var delivered = new Reception.Delivered(department, delivery, sheets(file), isApproving);
            var tables = CityFolder.read(city, reference);
            Optional<Text> refusal = Reception.refusal(tables, delivered, reference);
            if (refusal.isPresent()) {
                throw new Unreadable(
                        Place.ofFile(delivery.file()),
                        refusal.get().chinese(),
                        refusal.get().english());
            }
            Received received = Reception.receive(tables, delivered, reference);
            CityFolder.write(CityTables.merge(tables, received.tables()), city);
            print(received, delivery, out);
            asked += received.asked().size() + received.changed().size() + received.askedEntries();
        }
        out.flush();
        return asked > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void warn(ReferenceData reference) {
        PrintWriter err = spec.commandLine().getErr();
        List<String> nearest = Requests.nearestDepartments(department, reference);
        err.println("警告：不认识的部门“" + department + "”，最相近的是：" + (nearest.isEmpty() ? "—" : String.join("、", nearest))
                + "。数据照常接收，但资料需求表中没有它的需求可以更新；请核对 --from。");
        err.println("Warning: the department \"" + department
                + "\" is not known; the nearest names stand above. Check --from.");
        err.flush();
    }

    private static List<Sheet> sheets(Path file) throws Unreadable, IOException {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && Files.isRegularFile(file)) {
            return List.of(Sheet.plain(
                    Csv.read(Files.readAllBytes(file), name, Place.ofFile(name)).table()));
        }
        return Sheets.open(file);
    }

    private void print(Received received, Delivery delivery, PrintWriter out) {
        out.println(delivery.file() + "：");
        received.rows().stream().limit(SHOWN).forEach(row -> print(row, out));
        if (received.rows().size() > SHOWN) {
            out.println("  …… 其余 " + (received.rows().size() - SHOWN) + " 行见映射表 the rest stands in the mapping table");
        }
        received.findings().forEach(finding -> CheckCommand.print(finding, out));
        EntryLines.print(received, SHOWN, out);
        out.println("单元格台账 Cell accounts: 非空 non-empty = 数值 values + 提问 asked + 其他 others");
        received.ledgers().forEach(ledger -> CheckCommand.print(ledger, out));
        out.println("映射表 mapping → "
                + city.resolve(TableNames.MAPPING + delivery.shortName() + ".csv") + "：待批准 to approve "
                + received.proposed().size() + "，疑问 questions "
                + received.asked().size() + "，已采用数值 values taken "
                + received.values());
        if (!received.entries().isEmpty()) {
            out.println("答复、登记表和平衡表 answers, registers, balances → "
                    + city.resolve(TableNames.MAPPING + delivery.shortName() + "_登记.csv") + "：待批准 to approve "
                    + received.proposedEntries() + "，疑问 questions " + received.askedEntries());
        }
        received.withdrawn()
                .forEach(value -> out.println("  不再采用，已从数据中取出 no longer taken, removed from the data: " + value));
        if (!received.proposed().isEmpty() || received.proposedEntries() > 0) {
            out.println("  核对后加 --approve 再运行。 Check, then run again with --approve.");
        }
        if (received.askedEntries() > 0) {
            out.println("  有疑问的答复和登记行：改正来件，或在该表“批准”写“是”（不用的写“否”），再运行。"
                    + " Correct the file, or write 是 or 否 under 批准 in that table, and run again.");
        }
        if (!received.asked().isEmpty()) {
            out.println("  有疑问的行：在映射表中补正指标编号、单位、年份，“批准”写“是”（不用的写“否”），再运行。"
                    + " Complete the lines asked in the table, write 是 or 否 under 批准, run again.");
        }
    }

    private static void print(MappingTable.Row row, PrintWriter out) {
        Mapping.Line line = row.line();
        String item =
                line.item().map(word -> word.name().chinese() + " " + word.id()).orElse("？");
        String unit = line.unit().map(Unit::symbol).orElse("？");
        String years = String.join(
                " ",
                line.cells().stream()
                        .map(cell ->
                                cell.year().map(year -> Integer.toString(year)).orElse("？") + "=" + cell.text())
                        .limit(4)
                        .toList());
        out.println("  [" + state(row) + "] " + line.place() + " ×"
                + line.cells().size() + " → " + item + "，" + unit + "，" + years);
        line.doubt().map(Text::chinese).ifPresent(text -> out.println("      " + text));
        line.doubt().map(Text::english).ifPresent(text -> out.println("      " + text));
    }

    private static String state(MappingTable.Row row) {
        if (row.kept().isPresent()) {
            return MappingTable.CHANGED;
        }
        if (row.approved().equals(MappingTable.NO)) {
            return "不用";
        }
        return row.line().doubt().isPresent() ? "疑问" : row.approved().equals(MappingTable.YES) ? "批准" : "待批准";
    }
}
