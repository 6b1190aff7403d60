package org.tanlu.office.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's address within the grid of a worksheet.
 *
 * @param row    the row, from 1 to 1,048,576
 * @param column the column, from 1 to 16,384
 */
record Address(int row, int column) {
    /** The last row of a worksheet. */
    static final int LAST_ROW = 1_048_576;
    /** The last column of a worksheet. */
    static final int LAST_COLUMN = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");

    /** Reads an address such as B7; empty when it is none or lies outside the grid. */
    static Optional<Address> find(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + (Character.toUpperCase(letter) - 'A' + 1);
        }
        var address = new Address(Integer.parseInt(parts.group(2)), column);
        return address.isInGrid() ? Optional.of(address) : Optional.empty();
    }

    private boolean isInGrid() {
        return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
    }
}
