package org.tanlu.fieldwork.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * 日期 a date as far as it is known: a day, a month or a year.
 *
 * @param first the first day it can be
 * @param last  the last day it can be
 */
record Day(LocalDate first, LocalDate last) {

    /** Reads what a register holds of a date: 2026, 2026-03 or 2026-03-15; empty for nothing. */
    static Optional<Day> find(String iso) {
        return switch (iso.length()) {
            case 4 ->
                Optional.of(new Day(
                        Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth()));
            case 7 ->
                Optional.of(new Day(
                        YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth()));
            case 10 -> Optional.of(new Day(LocalDate.parse(iso), LocalDate.parse(iso)));
            default -> Optional.empty();
        };
    }

    /** Reads what somebody wrote as a date in the ISO manner; empty when there is no such day, month or year. */
    static Optional<Day> parse(String text) {
        try {
            return find(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it lies before another for certain. */
    boolean isBefore(Day other) {
        return last.isBefore(other.first);
    }

    boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }

    boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }
}
