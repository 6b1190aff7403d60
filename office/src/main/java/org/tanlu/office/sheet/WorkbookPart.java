package org.tanlu.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * What the main part of a workbook says.
 *
 * @param sheets       the sheets in order, hidden ones too
 * @param from1904     whether days are counted from 1904
 * @param recalculates whether the writer asked for all formulas to be calculated anew, that is, never did it itself
 */
record WorkbookPart(List<Sheet> sheets, boolean from1904, boolean recalculates) {

    /**
     * A sheet.
     *
     * @param name       the name on its tab
     * @param relationId what points to its part
     * @param isHidden   whether its tab cannot be seen
     */
    record Sheet(String name, String relationId, boolean isHidden) {}

    /** Reads the main part. */
    static WorkbookPart read(Archive archive, String part, Place file) throws IOException, SAXException, Unreadable {
        var reading = new Reading(file);
        reading.parse(archive, part);
        return new WorkbookPart(List.copyOf(reading.sheets), reading.from1904, reading.recalculates);
    }

    private static final class Reading extends PartHandler {
        private static final int MOST_SHEETS = 5_000;

        private final Place file;
        private final List<Sheet> sheets = new ArrayList<>();
        private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        private boolean from1904;
        private boolean recalculates;

        Reading(Place file) {
            super("workbook");
            this.file = file;
        }

        @Override
        void start(String element, Attributes attributes) throws Unreadable {
            switch (element) {
                case "workbookPr" -> from1904 = flag(attributes, "date1904");
                case "calcPr" -> recalculates = flag(attributes, "fullCalcOnLoad");
                case "sheet" ->
                    add(new Sheet(
                            EscapedText.decode(attribute(attributes, "name")),
                            attribute(attributes, "id"),
                            attribute(attributes, "state")
                                    .toLowerCase(Locale.ROOT)
                                    .contains("hidden")));
                default -> {}
            }
        }

        @Override
        void end(String element, String text) {
            // all that matters stands in attributes
        }

        private void add(Sheet sheet) throws Unreadable {
            if (sheets.size() == MOST_SHEETS) {
                throw new Unreadable(
                        file,
                        "工作表过多（超过 5000 张）。请只保留数据工作表，另存为 xlsx。",
                        "Too many sheets (over 5,000). Keep the data sheets only and save it as .xlsx.");
            }
            if (!names.add(sheet.name)) {
                throw new Unreadable(
                        file,
                        "有两张同名工作表“" + Remedies.quoted(sheet.name) + "”。请改名后再试。",
                        "Two sheets are named \"" + Remedies.quoted(sheet.name) + "\". Rename one and try again.");
            }
            sheets.add(sheet);
        }
    }
}
