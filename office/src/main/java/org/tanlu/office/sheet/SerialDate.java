package org.tanlu.office.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Days as workbooks count them, from 1900 (with a 29 February 1900 that never was) or from 1904. */
final class SerialDate {
    private static final double MILLISECONDS_PER_DAY = 86_400_000;
    private static final int NEVER = 60;
    private static final int LAST_YEAR = 9999;

    private SerialDate() {}

    /**
     * The ISO date of a serial number, with the time of day if there is one; the time alone for fractions of the first
     * day; empty when the number is no date.
     */
    static Optional<String> iso(double serial, boolean from1904) {
        long day = (long) StrictMath.floor(serial);
        long milliseconds = StrictMath.round((serial - day) * MILLISECONDS_PER_DAY);
        if (milliseconds >= MILLISECONDS_PER_DAY) {
            day++;
            milliseconds = 0;
        }
        if (day < 0 || day > Integer.MAX_VALUE || (day == NEVER && !from1904)) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.ofNanoOfDay(milliseconds * 1_000_000);
        if (day == 0 && milliseconds > 0) {
            return Optional.of(time.toString());
        }
        LocalDate date = epoch(day, from1904).plusDays(day);
        if (date.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(
                milliseconds == 0 ? date.toString() : date.atTime(time).toString());
    }

    private static LocalDate epoch(long day, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return day < NEVER ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
