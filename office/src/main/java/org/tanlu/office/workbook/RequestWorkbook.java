package org.tanlu.office.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.office.workbook.Guidance.Line;
import org.tanlu.office.workbook.Guidance.Section;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.trace.Clause;

/** 资料需求表 the workbook in which one department fills in what it is asked for (chapter 6, Appendix B). */
@Clause("C6-7")
public final class RequestWorkbook {
    /** The sheet of the data that every city is asked for. */
    public static final String DATA = "指标数据";
    /** The sheet of the data that only some cities have. */
    public static final String FURTHER = "补充指标";

    /** The sheet of the data by carrier or branch. */
    public static final String FAMILIES = "品种数据";

    private static final int ANSWER = 3;
    private static final List<String> ANSWERS = List.of("随表提供", "另附文件", "分批提供", "已提供", "不能提供");
    private static final Line LEGEND =
            new Line("", "蓝灰底的是本市已有的数据，请核对，不对的直接改写；未改动的不算新报。 Blue-grey cells hold what the city has already.");

    private final DepartmentRequest request;
    private final String title;
    private final SheetWriter writer;
    private final Notes notes;
    private final RequestSheet data;
    private final RequestContents contents;
    private final SentValues sent = new SentValues();

    private RequestWorkbook(
            DepartmentRequest request, Heading heading, RequestContents contents, XSSFWorkbook workbook) {
        this.request = request;
        this.title = heading.city() + TableNames.REQUEST_TITLE + "（"
                + request.department().name().chinese() + "）";
        this.writer = new SheetWriter(workbook);
        this.notes = new Notes(workbook);
        this.contents = contents;
        this.data = new RequestSheet(writer.wardrobe(), notes, contents, request.years(), sent);
    }

    /**
     * What the workbook says of the request as a whole.
     *
     * @param city the city's name
     * @param due  the day by which the answer is due
     */
    public record Heading(String city, String due) {}

    /**
     * Writes the workbook of one department.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(DepartmentRequest request, Heading heading, RequestContents contents, Path file)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new RequestWorkbook(request, heading, contents, workbook).write(heading, workbook);
            SteadyPackage.write(workbook, file);
        }
    }

    private void write(Heading heading, XSSFWorkbook workbook) throws IOException {
        XSSFSheet guide = writer.create(TableNames.GUIDE_SHEET);
        String due = "请于 " + heading.due() + " 前填报；没有的留空，不要填 0。单位可在下拉列表中改，不要自己换算。";
        if (!request.items().isEmpty()) {
            data.write(writer.create(DATA), title, due, request.items());
        }
        if (!request.further().isEmpty()) {
            data.write(writer.create(FURTHER), title + "——补充指标", "本市有该项生产或活动的才填。" + due, request.further());
        }
        if (!request.families().isEmpty()) {
            data.write(writer.create(FAMILIES), title + "——品种数据", "本市有该项生产或活动的才填。" + due, request.families());
        }
        var registers = new RequestRegister(writer, notes, contents, sent);
        for (Form form : request.registers()) {
            registers.write(form);
        }
        var balances = new RequestBalance(writer, heading.city(), contents);
        for (int year : balanceYears().toList()) {
            balances.write(year);
        }
        checklist();
        new GuideSheet(guide, writer.wardrobe()).write(guidance(heading));
        notes.addOptionsSheet(TableNames.OPTIONS_SHEET);
        sent.write(workbook);
    }

    /** The years of which the department is asked for a balance. */
    private Stream<Integer> balanceYears() {
        return request.years().stream()
                .filter(year -> request.isBalance() && !contents.balance(year).isEmpty());
    }

    private void checklist() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("资料", "期间", "填报位置", "提供情况", "不能提供的原因", "文件名", "填报人", "填报日期", "备注", "资料编号"));
        for (ChecklistItem item : request.documents()) {
            rows.add(List.of(
                    item.name().chinese(),
                    Periods.chinese(item.period()),
                    where(item),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    item.id()));
        }
        int last = rows.get(0).size() - 1;
        XSSFSheet sheet = writer.write(
                TableNames.CHECKLIST_SHEET,
                CityTables.of(TableNames.CHECKLIST_SHEET, rows),
                (row, column) -> column == last ? Look.ID : row == 0 ? Look.HEAD : Look.PREFILLED);
        for (int column = ANSWER; column < last; column++) {
            RequestRegister.invite(sheet, writer.wardrobe(), rows.size() - 1, column);
        }
        notes.offer(sheet, new CellRangeAddress(1, rows.size() - 1, ANSWER, ANSWER), ANSWERS);
    }

    /** Where a checklist item is to be answered: the sheets that hold its data, else a file of its own. */
    private String where(ChecklistItem item) {
        var places = new ArrayList<String>();
        if (collects(item, request.items())) {
            places.add(DATA);
        }
        if (collects(item, request.further())) {
            places.add(FURTHER);
        }
        request.registers().stream()
                .filter(form -> item.tables().contains(form.id()))
                .forEach(form -> places.add(form.name().chinese()));
        if (collects(item, request.families())) {
            places.add(FAMILIES);
        }
        if (item.tables().contains(ChecklistItem.BALANCE)) {
            balanceYears().findFirst().ifPresent(year -> places.add(RequestBalance.SHEET + "各年"));
        }
        if (places.isEmpty()) {
            places.add("另附文件");
        }
        return String.join("、", places);
    }

    private static boolean collects(ChecklistItem item, List<Item> items) {
        return items.stream().anyMatch(datum -> datum.checklist().contains(item.id()));
    }

    private Guidance guidance(Heading heading) {
        var places = new ArrayList<Line>();
        if (!request.items().isEmpty()) {
            places.add(new Line(DATA, "逐年填写的指标，共 " + request.items().size() + " 项。 Data by year."));
        }
        if (!request.further().isEmpty()) {
            places.add(new Line(FURTHER, "本市有该项生产或活动时填写的指标。 Data that only some cities have."));
        }
        if (!request.families().isEmpty()) {
            places.add(new Line(FAMILIES, "分能源品种或分行业的指标，本市有的才填。 Data by carrier or branch."));
        }
        balanceYears()
                .findFirst()
                .ifPresent(year -> places.add(new Line(
                        RequestBalance.SHEET + year,
                        "能源平衡表，按年鉴的格式填报，一年一张；本市已有的年份不再要求。 Energy balances as in the yearbook.")));
        request.registers()
                .forEach(form -> places.add(
                        new Line(form.name().chinese(), form.description().chinese() + "。")));
        places.add(new Line(
                TableNames.CHECKLIST_SHEET,
                "需要提供的资料，共 " + request.documents().size() + " 项，写明提供情况。 Documents asked for."));
        var signs = new ArrayList<Line>();
        for (Notation notation : Notation.values()) {
            signs.add(new Line(notation.name(), notation.chinese() + " " + notation.english()));
        }
        return new Guidance(
                title,
                List.of(steps(heading), new Section("工作表 Sheets", places), signs(signs)),
                List.of(),
                List.of(),
                CityTables.of(TableNames.CHECKLIST_SHEET, List.of()));
    }

    private static Section signs(List<Line> lines) {
        return new Section("没有数值时可写的符号 Notation keys", lines);
    }

    private Section steps(Heading heading) {
        var lines = new ArrayList<>(List.of(
                new Line("", "请于 " + heading.due() + " 前填报并退回本工作簿。 Due " + heading.due() + "."),
                new Line("", "本部门已有现成表格的，可直接提供原表，不必照抄；版式不限。 Your own tables will do, in any layout."),
                new Line("", "没有的数据留空，不要填 0；数值为零的填 0。 Leave unknown values empty, never 0."),
                new Line("", "单位与列出的不同时改单位，不要换算；“来源”写年鉴、报表的名称和表号。 Change the unit, do not convert."),
                new Line(
                        "",
                        "“" + TableNames.CHECKLIST_SHEET
                                + "”逐项选“提供情况”；不能提供的写明原因。 Answer each item of the checklist.")));
        if (!sent.isEmpty() || isKnownRow()) {
            lines.add(LEGEND);
        }
        return new Section("怎样填 How to fill it in", lines);
    }

    private boolean isKnownRow() {
        return request.registers().stream()
                .anyMatch(form -> !contents.rows(form).isEmpty());
    }
}
