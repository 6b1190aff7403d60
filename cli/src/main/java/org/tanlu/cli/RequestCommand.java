package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.fieldwork.request.Owed;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.workbook.RequestContents;
import org.tanlu.office.workbook.RequestWorkbook;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Nearest;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;
import org.tanlu.verbs.Cities;
import org.tanlu.verbs.KnownContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu request}: a workbook for each department with what it is asked for, and the register of the requests. */
@Command(
        name = "request",
        description = {
            "向各部门提出资料需求：一个部门一本收资表，并登记到资料需求表（requests.csv）；--state 列出谁还欠什么。",
            "Ask the departments for data: one workbook each, noted in requests.csv; --state says who owes what."
        })
final class RequestCommand implements Callable<Integer> {
    private static final int USUAL_YEARS = 5;
    private static final int USUAL_DAYS = 30;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CITY", description = "城市文件夹。 City folder.")
    private Path city = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "out/requests",
            description = "收资表放在哪里，默认 ${DEFAULT-VALUE}。 Where to put the workbooks.")
    private Path output = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "提出日期，也是判断逾期的日期；默认今天。 Day of the request and of judging what is overdue; today by default.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--due",
            paramLabel = "YYYY-MM-DD",
            description = "截止日期，默认提出后30天。 Day by which it is due; 30 days later by default.")
    private Optional<LocalDate> due = Optional.empty();

    @Option(
            names = "--years",
            paramLabel = "YYYY-YYYY",
            description = "要填的年份，默认城市数据表中的各年。 Years to fill in; those of the city's data tables by default.")
    private Optional<String> years = Optional.empty();

    @Option(names = "--department", paramLabel = "NAME", description = "只向这个部门提出。 Ask this department only.")
    private Optional<String> department = Optional.empty();

    @Option(
            names = "--all",
            description =
                    "已收到的和不能提供的也重新要求；默认只要求欠交的。 Ask again for what came or cannot be provided; else only for what is owed.")
    private boolean isAll;

    @Option(names = "--overwrite", description = "覆盖已有的、可能已填写的收资表。 Write over workbooks that may be filled already.")
    private boolean overwrite;

    @Option(names = "--state", description = "只列出谁还欠什么，不写文件。 Say who owes what; write nothing.")
    private boolean isStateOnly;

    @Override
    public Integer call() throws Unreadable, IOException {
        ReferenceData usual = ReferenceData.load();
        LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        if (isStateOnly) {
            return state(day, usual);
        }
        if (due.filter(last -> last.isBefore(day)).isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println("截止日期 " + due.get() + " 早于提出日期 " + day + "，没有提出；请改正 --due 或 --date。"
                            + " The due date is before the day of the request; correct --due or --date.");
            return ExitCode.USAGE;
        }
        Tables tables = CityFolder.read(city, usual);
        Dossier dossier = Survey.read(tables, usual).value();
        ReferenceData reference = OwnNames.of(dossier, usual);
        List<Integer> wanted = years(tables, dossier, day, reference);
        List<DepartmentRequest> requests = Requests.of(wanted, reference).stream()
                .filter(request -> department
                        .map(name -> Requests.findDepartment(name, reference)
                                .filter(request.department()::equals)
                                .isPresent())
                        .orElse(true))
                .toList();
        if (wanted.isEmpty() || requests.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(
                    wanted.isEmpty()
                            ? "看不懂年份，请写成 2020-2024。 No years; write 2020-2024."
                            : unknown(department.orElse(""), reference));
            return ExitCode.USAGE;
        }
        ask(tables, dossier, requests, day, reference);
        return ExitCode.OK;
    }

    /** Writes the workbooks and notes the requests. */
    private void ask(
            Tables tables, Dossier dossier, List<DepartmentRequest> requests, LocalDate day, ReferenceData reference)
            throws IOException {
        LocalDate last = due.orElse(day.plusDays(USUAL_DAYS));
        List<Owed> owed = isAll
                ? requests.stream().map(Owed::all).toList()
                : Requests.owed(requests, years.isPresent(), dossier, reference);
        List<DepartmentRequest> again = write(
                owed,
                new Day(day, Requests.askedBefore(day, dossier, reference)),
                new RequestWorkbook.Heading(dossier.city().name().chinese().replaceAll("[（(].*", ""), last.toString()),
                department -> new KnownContents(dossier, department, reference));
        Optional<Table> old = tables.tables().stream()
                .filter(table -> table.name().equals(Requests.FORM))
                .findFirst();
        Table register = Requests.register(old, requests, again, day, last, reference);
        CityFolder.write(new Tables(List.of(register), List.of()), city);
        PrintWriter out = spec.commandLine().getOut();
        moved(old, register, last).ifPresent(out::println);
        out.println("已登记 noted → " + city.resolve(Requests.FORM + ".csv"));
        out.flush();
    }

    /** How many requests of before are due on another day now; empty where none is. */
    private static Optional<String> moved(Optional<Table> old, Table register, LocalDate due) {
        Set<String> before = rows(old.stream());
        long moved = rows(Stream.of(register)).stream()
                .filter(row -> !before.contains(row))
                .count();
        long added = (long) register.rows().size()
                - old.map(table -> table.rows().size()).orElse(0);
        return old.isEmpty() || moved <= added
                ? Optional.empty()
                : Optional.of(
                        "此前已提出、现再次提出的 " + (moved - added) + " 项，截止日期改为 " + due + "（原截止日期留在“再次提出”列）。 " + (moved - added)
                                + " requests made before are due on " + due + " now; their former days are kept.");
    }

    private static Set<String> rows(Stream<Table> tables) {
        return tables.flatMap(table -> table.rows().stream())
                .map(row -> row.stream()
                        .map(Cell::text)
                        .collect(Collectors.joining("|"))
                        .replaceAll("[|]+$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int state(LocalDate day, ReferenceData reference) throws Unreadable {
        Dossier dossier = Survey.read(Cities.read(city, reference), reference).value();
        Outcome<RequestState> state = Requests.assess(dossier, reference, Optional.of(day));
        PrintWriter out = spec.commandLine().getOut();
        state.findings().forEach(finding -> CheckCommand.print(finding, out));
        if (state.value().requests().isEmpty()) {
            out.println(RequestLines.NONE);
        }
        RequestLines.printOpen(state.value(), out);
        RequestLines.printReceipts(dossier, out);
        RequestLines.print(state.value(), out);
        out.flush();
        return ExitCode.OK;
    }

    /**
     * The day of a request.
     *
     * @param date  the day
     * @param asked the departments of which something was asked before that day
     */
    private record Day(LocalDate date, Set<String> asked) {}

    /** Writes the workbooks, and says for which departments they are as they are asked for now. */
    private List<DepartmentRequest> write(
            List<Owed> requests,
            Day day,
            RequestWorkbook.Heading heading,
            Function<Department, RequestContents> contents)
            throws IOException {
        Files.createDirectories(output);
        PrintWriter out = spec.commandLine().getOut();
        var current = new ArrayList<DepartmentRequest>();
        for (Owed owed : requests) {
            DepartmentRequest request = owed.request();
            if (owed.isNothing()) {
                out.println(request.department().name().chinese() + "：没有欠交的资料（" + owed.settled()
                        + " 项已收到或不能提供），不写收资表。 Nothing is owed; no workbook.");
            } else if (write(owed, day, heading, contents, out)) {
                current.add(request);
            }
        }
        if (requests.stream().anyMatch(Owed::isAgain)) {
            out.println("再次提出只要求欠交的部分；全部重新要求用 --all。 Only what is owed is asked again; --all asks for everything.");
        }
        return current;
    }

    /** Writes the workbook of a department, and says whether it is there as it is asked for now. */
    private boolean write(
            Owed owed,
            Day day,
            RequestWorkbook.Heading heading,
            Function<Department, RequestContents> contents,
            PrintWriter out)
            throws IOException {
        DepartmentRequest request = owed.request();
        Path first = output.resolve(name(heading.city(), owed, day.date(), false));
        Path written = output.resolve("~" + first.getFileName());
        RequestWorkbook.write(request, heading, contents.apply(request.department()), written);
        boolean isOther = isOther(first, written);
        boolean isDated = isOther
                && !overwrite
                && day.asked().contains(request.department().id());
        Path file = isDated ? output.resolve(name(heading.city(), owed, day.date(), true)) : first;
        if (!overwrite && isOther(file, written)) {
            Files.delete(written);
            out.println(
                    file + " 已存在且内容不同（可能已填写），没有改动，截止日期也不变；用 --overwrite 覆盖。"
                            + " It is there with other content and was left alone, and so is its due date; --overwrite replaces it.");
            return false;
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        out.println(request.department().name().chinese() + "：资料 documents "
                + request.documents().size() + "，指标 data " + request.items().size() + "，补充指标 further "
                + request.further().size()
                + (owed.settled() > 0 ? "，已收到或不能提供、不再要求 settled " + owed.settled() : "") + " → " + file);
        return true;
    }

    private static boolean isOther(Path file, Path written) throws IOException {
        return Files.exists(file) && Files.mismatch(file, written) >= 0;
    }

    /**
     * The workbook's file name: city, department, and what it is. A request for the rest bears its day, and so does one that is
     * asked again beside the workbook of the first time.
     */
    private static String name(String city, Owed owed, LocalDate day, boolean isDated) {
        String plain = owed.request()
                .department()
                .name()
                .chinese()
                .replaceAll("（.*", "")
                .replaceFirst("^市(?!委)", "");
        return (city + "_" + plain + (owed.isAgain() ? "_补报表_" + day : isDated ? "_收资表_" + day : "_收资表") + ".xlsx")
                .replaceAll("[\\s\\p{Z}\\p{C}/\\\\:*?\"<>|]", "");
    }

    private static String unknown(String name, ReferenceData reference) {
        Text nearest = Nearest.said(Requests.nearestDepartments(name, reference));
        return "没有这个部门，或它没有要提供的资料：" + name + "；" + nearest.chinese() + "。\nNo such department is asked for anything; "
                + nearest.english() + ".";
    }

    private List<Integer> years(Tables tables, Dossier dossier, LocalDate day, ReferenceData reference) {
        if (years.isPresent()) {
            return Years.parse(years.get());
        }
        List<Integer> told = Requests.years(tables, dossier, reference);
        return told.isEmpty()
                ? IntStream.rangeClosed(day.getYear() - USUAL_YEARS, day.getYear() - 1)
                        .boxed()
                        .toList()
                : told;
    }
}
