package org.tanlu.office.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private static final int CHECKLIST_SPARE_ROWS = 0;
    private static final int REGISTER_ROWS = 30;
    private static final int INPUT_WIDTH = 18;
    private static final List<String> ANSWERS = List.of("随表提供", "另附文件", "分批提供", "不能提供");

    private final DepartmentRequest request;
    private final String title;
    private final SheetWriter writer;
    private final Notes notes;
    private final RequestSheet data;

    private RequestWorkbook(DepartmentRequest request, Heading heading, UnitChoice units, XSSFWorkbook workbook) {
        this.request = request;
        this.title =
                heading.city() + "碳减排行动方案资料需求表（" + request.department().name().chinese() + "）";
        this.writer = new SheetWriter(workbook);
        this.notes = new Notes(workbook);
        this.data = new RequestSheet(writer.wardrobe(), notes, units, request.years());
    }

    /**
     * What the workbook says of the request as a whole.
     *
     * @param city the city's name
     * @param due  the day by which the answer is due
     */
    public record Heading(String city, String due) {}

    /** Finds the units in which a department may answer. */
    public interface UnitChoice {
        /** The symbols of the units that an item can be told in, its usual one first. */
        List<String> of(Item item);
    }

    /**
     * Writes the workbook of one department.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(DepartmentRequest request, Heading heading, UnitChoice units, Path file)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new RequestWorkbook(request, heading, units, workbook).write(heading);
            SteadyPackage.write(workbook, file);
        }
    }

    private void write(Heading heading) throws IOException {
        XSSFSheet guide = writer.create(TableNames.GUIDE_SHEET);
        String due = "请于 " + heading.due() + " 前填报；没有的留空，不要填 0。单位可在下拉列表中改，不要自己换算。";
        if (!request.items().isEmpty()) {
            data.write(writer.create(DATA), title, due, request.items());
        }
        if (!request.further().isEmpty()) {
            data.write(writer.create(FURTHER), title + "——补充指标", "本市有该项生产或活动的才填。" + due, request.further());
        }
        for (Form form : request.registers()) {
            register(form);
        }
        checklist();
        new GuideSheet(guide, writer.wardrobe()).write(guidance(heading));
        notes.addOptionsSheet(TableNames.OPTIONS_SHEET);
    }

    private void register(Form form) throws IOException {
        List<String> head = form.fields().stream().map(Form.Field::heading).toList();
        XSSFSheet sheet = writer.write(
                form.name().chinese(), CityTables.of(form.id(), List.of(head)), (row, column) -> headOf(form, column));
        for (int column = 0; column < head.size(); column++) {
            Form.Field field = form.fields().get(column);
            notes.comment(sheet.getRow(0).getCell(column), field.description().chinese());
            List<String> options =
                    field.options().stream().map(Form.Option::chinese).toList();
            notes.offer(sheet, new CellRangeAddress(1, REGISTER_ROWS, column, column), options);
            invite(sheet, 1, REGISTER_ROWS, column);
        }
    }

    private static Look headOf(Form form, int column) {
        return form.fields().get(column).required() ? Look.REQUIRED_HEAD : Look.HEAD;
    }

    private void checklist() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("资料编号", "资料", "期间", "填报位置", "提供情况", "不能提供的原因", "文件名", "备注"));
        for (ChecklistItem item : request.documents()) {
            rows.add(List.of(
                    item.id(), item.name().chinese(), Periods.chinese(item.period()), where(item), "", "", "", ""));
        }
        XSSFSheet sheet = writer.write(
                TableNames.CHECKLIST_SHEET,
                CityTables.of(TableNames.CHECKLIST_SHEET, rows),
                (row, column) -> row == 0 ? Look.HEAD : Look.PREFILLED);
        for (int column = 4; column < rows.get(0).size(); column++) {
            invite(sheet, 1, rows.size() - 1 + CHECKLIST_SPARE_ROWS, column);
        }
        notes.offer(sheet, new CellRangeAddress(1, rows.size() - 1, 4, 4), ANSWERS);
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
        if (places.isEmpty() || item.tables().contains(ChecklistItem.BALANCE)) {
            places.add("另附文件");
        }
        return String.join("、", places);
    }

    private static boolean collects(ChecklistItem item, List<Item> items) {
        return items.stream().anyMatch(datum -> datum.checklist().contains(item.id()));
    }

    private void invite(XSSFSheet sheet, int first, int last, int column) {
        Fitting.widen(sheet, column, Math.max(INPUT_WIDTH, Fitting.width(sheet, column)));
        for (int row = first; row <= last; row++) {
            var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            if (line.getCell(column) == null) {
                line.createCell(column).setCellStyle(writer.wardrobe().typed(Look.INPUT));
            }
        }
    }

    private Guidance guidance(Heading heading) {
        var places = new ArrayList<Line>();
        if (!request.items().isEmpty()) {
            places.add(new Line(DATA, "逐年填写的指标，共 " + request.items().size() + " 项。 Data by year."));
        }
        if (!request.further().isEmpty()) {
            places.add(new Line(FURTHER, "本市有该项生产或活动时填写的指标。 Data that only some cities have."));
        }
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

    private static Section steps(Heading heading) {
        return new Section(
                "怎样填 How to fill it in",
                List.of(
                        new Line("", "请于 " + heading.due() + " 前填报并退回本工作簿。 Due " + heading.due() + "."),
                        new Line("", "本部门已有现成表格的，可直接提供原表，不必照抄；版式不限。 Your own tables will do, in any layout."),
                        new Line("", "没有的数据留空，不要填 0；数值为零的填 0。 Leave unknown values empty, never 0."),
                        new Line("", "单位与列出的不同时改单位，不要换算；“来源”写年鉴、报表的名称和表号。 Change the unit, do not convert.")));
    }
}
