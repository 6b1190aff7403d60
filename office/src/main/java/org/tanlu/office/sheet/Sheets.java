package org.tanlu.office.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.xml.sax.SAXException;

/**
 * Reads the sheets of any xlsx workbook, transitional or strict, from whatever program, as tables of cells. Nothing is
 * calculated: formulas give the value that the file remembers. Hidden rows, columns and sheets are read like any other.
 */
public final class Sheets {
    /** Who writes the comments of workbooks that are handed out; they explain a form and say nothing of what is filled in. */
    public static final String AUTHOR = "碳路 Tanlu";

    private static final int MOST_CELLS = 1_200_000;
    private static final int MOST_CELLS_OF_A_DEPARTMENT = 400_000;

    private final Archive archive;
    private final Place file;

    private Sheets(Archive archive, Place file) {
        this.archive = archive;
        this.file = file;
    }

    /** Something that reads a file. */
    interface Reading<T> {
        /** Reads. */
        T read() throws IOException, SAXException, Unreadable;
    }

    /**
     * The worksheets in their order, each a table named like its sheet. Numbers stand as their shortest decimal, numbers
     * shown as percentages as that decimal times a hundred with a percent sign, dates in ISO form, formulas that nobody
     * calculated as their text.
     *
     * @throws Unreadable when the file is absent, no xlsx workbook, protected by a password, damaged or hostile
     */
    public static List<Table> read(Path path) throws Unreadable {
        return open(path, MOST_CELLS, false).stream().map(Sheet::table).toList();
    }

    /**
     * The worksheets as a person sees them: with what is merged and hidden, the words that formats write around numbers,
     * comments and what is struck through. A department's file has fewer cells than a city's workbook may have.
     *
     * @throws Unreadable as {@link #read}
     */
    public static List<Sheet> open(Path path) throws Unreadable {
        return open(path, MOST_CELLS_OF_A_DEPARTMENT, true);
    }

    private static List<Sheet> open(Path path, int mostCells, boolean isAsShown) throws Unreadable {
        Place file = Place.ofFile(path.getFileName().toString());
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            throw new Unreadable(
                    file,
                    "不是普通文件（管道或设备），没有读取。请给出文件的路径。",
                    "It is no regular file but a pipe or device and was not read. Give the path of a file.");
        }
        return guarded(file, () -> {
            try (Archive archive = Archive.open(path, file)) {
                return new Sheets(archive, file).sheets(mostCells, isAsShown);
            }
        });
    }

    /**
     * Reads, and turns every failure into one clear message. A file from outside must not end the program, and a
     * parser can fail on it in ways nobody foresees, with errors as well as exceptions; hence this one wide net.
     */
    static <T> T guarded(Place file, Reading<T> reading) throws Unreadable {
        try {
            return reading.read();
        } catch (NoSuchFileException absent) {
            throw because(absent, new Unreadable(file, "文件不存在。请检查路径。", "There is no such file. Check the path."));
        } catch (IOException | SAXException | RuntimeException | LinkageError | StackOverflowError damaged) {
            throw because(
                    damaged,
                    new Unreadable(
                            file,
                            "文件无法读取：已损坏，或正被其他程序占用。" + Remedies.RESAVE_ZH,
                            "The file cannot be read: it is damaged or in use by another program. "
                                    + Remedies.RESAVE_EN));
        } catch (OutOfMemoryError large) {
            throw because(
                    large,
                    new Unreadable(
                            file,
                            "文件太大，内存不足。请只保留数据工作表，另存为 xlsx。",
                            "The file is too large for the memory. Keep the data sheets only and save it as .xlsx."));
        }
    }

    private static Unreadable because(Throwable cause, Unreadable reason) {
        reason.initCause(cause);
        return reason;
    }

    private List<Sheet> sheets(int mostCells, boolean isAsShown) throws IOException, SAXException, Unreadable {
        String main = mainPart();
        Relations relations = Relations.of(archive, main);
        WorkbookPart workbook = WorkbookPart.read(archive, main, file);
        var allowance = new Grid.Allowance(mostCells);
        var shared = new SharedTexts(allowance);
        parse(relations.findPart("sharedStrings"), shared);
        var formats = new NumberFormats();
        parse(relations.findPart("styles"), formats);

        var decoder = new CellDecoder(shared.texts(), shared.struck(), formats, workbook, isAsShown);
        var around = new AroundTexts(archive);
        var sheets = new ArrayList<Sheet>();
        var used = new TreeSet<String>();
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            Relations.Relation relation = relations.findById(sheet.relationId()).orElseThrow(() -> missing(sheet));
            if (relation.kind().equals("worksheet")) { // chart sheets and macro sheets hold no tables
                if (!used.add(relation.part())) {
                    throw shared(sheet);
                }
                sheets.add(sheet(sheet, relation.part(), decoder, around, allowance));
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(
                    file,
                    "工作簿中没有工作表（只有图表或宏表也不行）。请确认导出的是数据，另存为 xlsx。",
                    "The workbook has no worksheet (charts and macros hold no tables). Make sure that the data were exported"
                            + " and save it as .xlsx.");
        }
        return sheets;
    }

    private Sheet sheet(
            WorkbookPart.Sheet sheet, String part, CellDecoder decoder, AroundTexts around, Grid.Allowance allowance)
            throws IOException, SAXException, Unreadable {
        var place = new Place(file.file(), sheet.name(), 0, 0);
        var grid = new Grid(place, allowance);
        var reading = new SheetPart(place, decoder, grid);
        reading.parse(archive, part);
        return new Sheet(
                new Table(sheet.name(), place, grid.rows()),
                reading.areas(),
                reading.hiddenRows(),
                reading.hiddenColumns(),
                sheet.isHidden(),
                reading.looks(comments(place, part, allowance)),
                Stream.concat(
                                around.of(place, part, grid, reading.pageTexts(), allowance).stream(),
                                reading.tips().stream())
                        .toList());
    }

    /** The comments of a sheet; a workbook may name a part of them that it does not have. */
    private Map<Address, String> comments(Place place, String part, Grid.Allowance allowance)
            throws IOException, SAXException, Unreadable {
        var reading = new CommentsPart(place, allowance);
        Optional<String> comments = Relations.of(archive, part).findPart("comments");
        if (comments.filter(archive::has).isPresent()) {
            reading.parse(archive, comments.get());
        }
        return reading.comments();
    }

    private String mainPart() throws IOException, SAXException, Unreadable {
        Optional<String> main = Relations.of(archive, "").findPart("officeDocument");
        if (main.isEmpty() || !main.get().contains("workbook") || main.get().endsWith(".bin")) {
            throw new Unreadable(
                    file,
                    "这不是 xlsx 工作簿（可能是 xlsb、ods、docx 等其他格式）。请在 Excel 或 WPS 中打开，另存为 xlsx。",
                    "This is no xlsx workbook (perhaps xlsb, ods, docx or another format). Open it in Excel or WPS and save"
                            + " it as .xlsx.");
        }
        return main.get();
    }

    private void parse(Optional<String> part, PartHandler handler) throws IOException, SAXException, Unreadable {
        if (part.isPresent()) {
            handler.parse(archive, part.get());
        }
    }

    private Unreadable shared(WorkbookPart.Sheet sheet) {
        return new Unreadable(
                file,
                "文件已损坏：工作表“" + Remedies.quoted(sheet.name()) + "”与另一张工作表指向同一内容。" + Remedies.RESAVE_ZH,
                "The file is damaged: sheet \"" + Remedies.quoted(sheet.name())
                        + "\" has the content of another sheet. " + Remedies.RESAVE_EN);
    }

    private Unreadable missing(WorkbookPart.Sheet sheet) {
        return new Unreadable(
                file,
                "文件已损坏：找不到工作表“" + Remedies.quoted(sheet.name()) + "”的内容。" + Remedies.RESAVE_ZH,
                "The file is damaged: the content of sheet \"" + Remedies.quoted(sheet.name()) + "\" is missing. "
                        + Remedies.RESAVE_EN);
    }
}
