package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.tanlu.fieldwork.receive.ImportedBalance;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CeadsEmissions;
import org.tanlu.survey.CeadsImport;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Imported;
import org.tanlu.survey.OfficialRows;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Severity;
import org.tanlu.trace.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu import}: a yearbook balance or a CEADs inventory into a city folder, which is made when it is not there. */
@Command(name = "import", description = "导入年鉴能源平衡表或 CEADs 能源清单。 Import a yearbook balance or a CEADs energy inventory.")
final class ImportCommand implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";
    private static final Pattern OFFICE_FILE = Pattern.compile("(?i).*\\.(xls[xmb]?|xlt[xm]?|ett?|ods)");

    @Spec
    private CommandSpec spec;

    /** What is imported. */
    enum Layout {
        BALANCE,
        CEADS,
        CEADS_EMISSIONS
    }

    @Parameters(
            index = "0",
            paramLabel = "LAYOUT",
            description = {
                "balance 能源平衡表；ceads 分行业能源清单；ceads_emissions 分行业排放清单（作为官方清单，用于对照）。",
                "balance, ceads (energy) or ceads_emissions (official lines to compare with)."
            })
    private Layout layout = Layout.BALANCE;

    @Parameters(index = "1", paramLabel = "FILE", description = "要导入的 CSV 或 xlsx。 The CSV or xlsx to import.")
    private Path file = Path.of("");

    @Parameters(
            index = "2",
            paramLabel = "CITY",
            description = "城市文件夹（不是工作簿），没有则新建。 City folder, not a workbook; made when it is not there.")
    private Path city = Path.of("");

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "平衡表年份；不写则从标题或文件名识别。 Year of the balance; else from its title or name.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "xlsx 中的工作表，默认第一张。 Worksheet of an xlsx; the first by default.")
    private Optional<String> sheet = Optional.empty();

    @Option(
            names = "--province",
            paramLabel = "NAME",
            description = "CEADs 清单中的省份，中文或英文。 Province in a CEADs inventory.")
    private Optional<String> province = Optional.empty();

    @Option(
            names = "--energy",
            paramLabel = "FILE",
            description = "ceads_emissions：同一年份的能源清单，用作活动数据。 The energy inventory that tells its activity.")
    private Optional<Path> energy = Optional.empty();

    @Option(names = "--source", paramLabel = "ID", required = true, description = "来源编号。 Id of the publication.")
    private String source = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "来源标题（新来源）。 Its title, for a new source.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "TEXT", description = "来源发布单位。 Its publisher.")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "secondary",
            description = "核验状态 verified、secondary、derived、weak、unverified，默认 ${DEFAULT-VALUE}。 Verification status.")
    private String status = "secondary";

    @Option(
            names = "--confirmed",
            description = "balance：提出的疑点已核对，照原样导入。 What is asked of the balance was checked; take it as printed.")
    private boolean isConfirmed;

    @Override
    public Integer call() throws Unreadable, IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Verification> verification = Verification.find(status);
        if (verification.isEmpty() || (layout != Layout.BALANCE && province.isEmpty())) {
            err.println(
                    verification.isEmpty()
                            ? "不认识的核验状态 unknown status: " + status
                            : "ceads 导入需要 --province。 A ceads import needs --province.");
            return ExitCode.USAGE;
        }
        if (city.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            err.println("导入只写入城市文件夹，不写入工作簿：" + city + "。请先转换成文件夹：tanlu convert 某市.xlsx 某市，再导入到该文件夹。");
            err.println("Import writes to a city folder only, not to a workbook. Turn it into a folder first"
                    + " (tanlu convert CITY.xlsx CITY), then import into that.");
            return ExitCode.USAGE;
        }
        ReferenceData reference = ReferenceData.load();
        Outcome<Imported> imported = read(verification.get(), reference);
        PrintWriter out = spec.commandLine().getOut();
        FindingLines.print(imported.findings(), out);
        CheckCommand.print(imported.value().ledger(), out);
        boolean nothing = imported.value().tables().isEmpty();
        if (!nothing) {
            store(imported.value().tables(), reference, out);
        }
        Summary.print(imported.findings(), out);
        out.flush();
        return nothing || isBad(imported.findings()) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private Outcome<Imported> read(Verification verification, ReferenceData reference) throws Unreadable, IOException {
        Table table = table(file);
        return switch (layout) {
            case BALANCE ->
                ImportedBalance.read(
                        seen(table),
                        new ImportedBalance.Told(year, source, verification, isConfirmed),
                        before(reference),
                        reference);
            case CEADS -> CeadsImport.read(table, province.orElseThrow(), source, verification, reference);
            case CEADS_EMISSIONS -> {
                Optional<Table> activity = energy.isPresent() ? Optional.of(table(energy.get())) : Optional.empty();
                yield CeadsEmissions.read(table, activity, province.orElseThrow(), source, verification, reference);
            }
        };
    }

    private static boolean isBad(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) >= 0);
    }

    private Table table(Path file) throws Unreadable, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Place.ofFile(file.toString()), "没有这个文件。请检查路径。", "No such file. Check the path.");
        }
        String name = file.getFileName().toString();
        if (!OFFICE_FILE.matcher(name).matches()) {
            return Csv.read(Files.readAllBytes(file), name, Place.ofFile(name)).table();
        }
        List<Table> sheets = Sheets.read(file);
        return sheets.stream()
                .filter(candidate -> sheet.map(candidate.name()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        Place.ofFile(name),
                        "没有工作表“" + sheet.orElse("") + "”；有：" + names(sheets),
                        "no worksheet \"" + sheet.orElse("") + "\"; there are: " + names(sheets)));
    }

    private static String names(List<Table> sheets) {
        return String.join("、", sheets.stream().map(Table::name).toList());
    }

    /** A table with what its sheet hides, marks and notes. */
    private Sheet seen(Table table) throws Unreadable {
        if (!OFFICE_FILE.matcher(file.getFileName().toString()).matches()) {
            return Sheet.plain(table);
        }
        return Sheets.open(file).stream()
                .filter(one -> one.table().name().equals(table.name()))
                .findFirst()
                .map(one -> new Sheet(
                        table,
                        one.merged(),
                        one.hiddenRows(),
                        one.hiddenColumns(),
                        one.isHidden(),
                        one.looks(),
                        one.around()))
                .orElseGet(() -> Sheet.plain(table));
    }

    private void store(List<Table> tables, ReferenceData reference, PrintWriter out) throws Unreadable, IOException {
        boolean there = isThere();
        Tables before = before(reference);
        var added = new ArrayList<>(joined(tables, before, reference));
        boolean known = isRegistered(before);
        if (title.isPresent() || known || !reference.sources().containsKey(source)) {
            added.add(CityTables.of(
                    TableNames.SOURCES,
                    List.of(
                            List.of("id", "title", "publisher", "year", "licence", "note"),
                            List.of(source, title.orElse(source), publisher.orElse(""), "", "", ""))));
            if (title.isEmpty() && !known) {
                out.println("警告 warning: 来源“" + source + "”没有名称，方案中将印编号；请用 --title 写明，或在资料来源表（sources.csv）补充。");
                out.println("    The source \"" + source
                        + "\" has no title; the plan will print its id. Tell it by --title, or in sources.csv.");
            }
        }
        CityFolder.write(CityTables.merge(before, added), city);
        if (!there) {
            out.println("新建城市文件夹 created new city folder: " + city);
        }
        tables.forEach(table -> out.println("已导入 imported → " + city.resolve(table.name() + ".csv")));
    }

    private boolean isThere() {
        return Files.exists(city.resolve("city.csv"));
    }

    /** The city as it stands; one of the folder's name when there is none. */
    private Tables before(ReferenceData reference) throws Unreadable, IOException {
        return isThere()
                ? CityFolder.read(city, reference)
                : new Tables(List.of(CityTables.of(TableNames.CITY, head())), List.of());
    }

    /** Official lines of another year or source stay; all other tables are replaced as a whole. */
    private static List<Table> joined(List<Table> tables, Tables before, ReferenceData reference) {
        Optional<Table> old = before.tables().stream()
                .filter(table -> table.name().equals(OfficialRows.FORM))
                .findFirst();
        return tables.stream()
                .map(table -> table.name().equals(OfficialRows.FORM) ? OfficialRows.join(old, table, reference) : table)
                .toList();
    }

    /** Whether the city's table of sources names the source. */
    private boolean isRegistered(Tables tables) {
        return tables.tables().stream()
                .filter(table -> table.name().equals(TableNames.SOURCES))
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .anyMatch(cell -> cell.text().strip().equals(source));
    }

    private List<List<String>> head() {
        String name = city.toAbsolutePath().normalize().getFileName().toString();
        return List.of(
                List.of("key", "value", "note"),
                List.of("name", name, ""),
                List.of("province", province.orElse(""), ""));
    }
}
