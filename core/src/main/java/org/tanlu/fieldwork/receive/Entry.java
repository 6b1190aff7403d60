package org.tanlu.fieldwork.receive;

import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/**
 * 来件条目 what a file brings beside values by year: an answer in its checklist, a row of a register, an energy balance.
 *
 * @param table   the table of the city that it goes into
 * @param kind    what it does there, such as 新增
 * @param place   its row or sheet
 * @param content what it says, as written
 * @param doubt   the question; empty when it is sure
 */
public record Entry(String table, Text kind, Place place, String content, Optional<Text> doubt) {
    /** A row that the register does not have. */
    static final Text ADDED = Text.of("新增一行", "new row");
    /** Cells of a row that the register has. */
    static final Text CHANGED = Text.of("补充或更改已有的行", "changes a row");
    /** Cells of a row that could not be read. */
    static final Text UNREAD = Text.of("未能读入的格", "cells that could not be read");
    /** Texts of a sheet that are no rows. */
    static final Text ASIDE = Text.of("表中的文字", "texts beside the rows");
    /** A column that the register does not know. */
    static final Text COLUMN = Text.of("不认识的列", "unknown column");
    /** What was taken from an earlier version of the file, which does not say it any more. */
    static final Text GONE = Text.of("来件中不再有", "not in the file any more");
    /** What was sent along to be checked, and the file does not say any more. */
    static final Text CLEARED = Text.of("预填的数被清空", "sent along and cleared");
    /** What a department answers to a request. */
    static final Text ANSWER = Text.of("部门答复", "answer");
    /** A whole energy balance. */
    static final Text BALANCE = Text.of("能源平衡表", "energy balance");
}
