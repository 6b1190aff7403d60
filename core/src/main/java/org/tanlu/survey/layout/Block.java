package org.tanlu.survey.layout;

import java.util.List;

/**
 * 区块 a table on a sheet: its heading rows and the rows below them, up to the heading of the next.
 *
 * @param titles  the rows of text above the heading
 * @param top     the first heading row
 * @param bottom  the last heading row
 * @param end     the row behind the last
 * @param columns what the columns hold
 */
record Block(List<Integer> titles, int top, int bottom, int end, Columns columns) {
    Block {
        titles = List.copyOf(titles);
    }
}
