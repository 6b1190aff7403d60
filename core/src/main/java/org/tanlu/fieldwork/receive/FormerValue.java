package org.tanlu.fieldwork.receive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.survey.layout.Beside;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;

/**
 * 保留的原值 a value of an earlier version of a file that is still in force: its row says in which version and cell it really
 * stands, and the stricter one of its own mark and that of the file as it is now holds at once.
 *
 * @param row        the row of the data as it is to be written
 * @param isStricter whether the file marks it stricter than it was
 */
record FormerValue(Map<String, String> row, boolean isStricter) {
    private static final String NOTE = "note";
    private static final String ACCESS = "access";
    private static final String JOINT = "；";
    private static final Pattern EARLIER = Pattern.compile("；(\\d{4}-\\d{2}-\\d{2}) 之前的来件中的单元格，.*$");

    FormerValue {
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /**
     * 现在的来件 what the file says now of the item and year.
     *
     * @param cells  the cells that name the item and year, with their lines
     * @param around the cells by which the value may be marked where none names it
     * @param beside what stands beside a cell
     */
    record Now(List<Told> cells, List<Place> around, Function<Place, Beside> beside) {
        private Optional<Access> access() {
            List<Place> places = cells.isEmpty()
                    ? around
                    : cells.stream().map(told -> told.cell().place()).toList();
            return places.stream()
                    .map(beside)
                    .flatMap(said -> said.access().stream())
                    .reduce(Access::and);
        }
    }

    /** A cell with the line that it is of. */
    record Told(Mapping.Line line, Mapping.Value cell) {
        /** Whether it says the very value, in the same unit as far as that is known. */
        private boolean isSame(String value, String unit) {
            return cell.text().equals(value)
                    && line.unit().map(one -> one.symbol().equals(unit)).orElse(true);
        }
    }

    /**
     * The value of a row that was taken before.
     *
     * @param old the row as it stands
     * @param day the day on which the file came
     * @param now what the file says now
     */
    static FormerValue of(Map<String, String> old, LocalDate day, Now now) {
        var row = new LinkedHashMap<>(old);
        Optional<Access> told = now.access();
        Access before = Access.find(old.getOrDefault(ACCESS, "")).orElse(Access.PUBLIC);
        boolean isStricter = told.filter(access -> access.compareTo(before) > 0).isPresent();
        String mark = isStricter ? JOINT + "来件标为" + told.orElseThrow().text().chinese() : "";
        told.filter(access -> isStricter).ifPresent(access -> row.put(ACCESS, access.code()));
        String note = old.getOrDefault(NOTE, "");
        Matcher earlier = EARLIER.matcher(note);
        String since = earlier.find() ? earlier.group(1) : day.toString();
        String plain = earlier.replaceFirst("");
        Optional<Place> same = now.cells().stream()
                .filter(cell -> cell.isSame(old.getOrDefault("value", ""), old.getOrDefault("unit", "")))
                .map(cell -> cell.cell().place())
                .findFirst();
        row.put(
                NOTE,
                same.map(place -> Standing.name(place) + remark(plain) + mark)
                        .orElseGet(() -> plain + mark + JOINT + since + " 之前的来件中的单元格，" + said(now)));
        return new FormerValue(row, isStricter);
    }

    private static String remark(String note) {
        int joint = note.indexOf(JOINT);
        return joint < 0 ? "" : note.substring(joint);
    }

    private static String said(Now now) {
        return now.cells().isEmpty()
                ? "现来件没有这个数"
                : "现来件 " + Standing.name(now.cells().get(0).cell().place()) + " 的数没有采用";
    }
}
