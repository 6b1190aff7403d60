package org.tanlu.office.workbook;

import java.io.IOException;

/** What a workbook cannot hold whatever the disk: the message says what to change in the city's tables. */
public final class Unwritable extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * What cannot be written, and what to do.
     *
     * @param chinese the reason and the remedy in Chinese
     * @param english the same in English
     */
    Unwritable(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
