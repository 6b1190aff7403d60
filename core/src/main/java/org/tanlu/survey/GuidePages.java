package org.tanlu.survey;

import java.util.List;
import org.tanlu.table.Table;

/**
 * 填表说明 tells the pages of help that the program sends along in its workbooks from a department's own page of notes, which may
 * bear the same name: only the program's workbooks have the options of their cells beside them.
 */
public final class GuidePages {
    private GuidePages() {}

    /** Whether a sheet is called as one of the pages of help. */
    public static boolean isNamed(Table table) {
        return TableNames.isGuidance(TableNames.OTHER_SHEET + table.name());
    }

    /** Whether a sheet is a page of help that was sent along with others of a file. */
    public static boolean isOwn(Table table, List<Table> sheets) {
        return isNamed(table) && sheets.stream().anyMatch(other -> other.name().equals(TableNames.OPTIONS_SHEET));
    }
}
