package org.tanlu.web.entry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/**
 * 表格 a table of the city folder as it is shown and filled in.
 *
 * @param name      the table, as {@code data/energy}
 * @param title     what it is called
 * @param isThere   whether the city has it; else it is the blank form
 * @param isKept    whether the program keeps it by itself, so that nobody fills it in
 * @param headRows  how many of the rows come before the data, the last of them the heads
 * @param columns   the columns
 * @param rows      all rows of the file as they stand, those before the data too
 */
public record Grid(
        String name,
        Text title,
        boolean isThere,
        boolean isKept,
        int headRows,
        List<GridColumn> columns,
        List<List<String>> rows) {
    private static final int HEADS_WITHIN = 10;
    private static final int A_YEAR = 2020;
    private static final int LONGEST_NAME = 80;

    /** What no name of a table has: some system cannot store it, or it is hidden there. */
    private static final Pattern UNFIT = Pattern.compile("^[.\\s]|[.\\s]$|[/\\\\:*?\"<>|]");

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a table can be one of a city. */
    public static boolean isTable(String name) {
        boolean isInFolder = List.of(TableNames.DATA, TableNames.BALANCE).stream()
                .anyMatch(folder -> name.startsWith(folder)
                        && name.length() > folder.length()
                        && name.length() <= LONGEST_NAME
                        && !UNFIT.matcher(name.substring(folder.length())).find());
        return (isInFolder || TableNames.single().contains(name)) && CityFiles.fits(name + GridChange.CSV);
    }

    /**
     * A table of a version, or its blank form where the version has none.
     *
     * @throws Unreadable when the file is no table, with the reason and the remedy
     */
    public static Grid of(CityFiles files, String name, ReferenceData reference) throws Unreadable {
        Optional<byte[]> there = files.file(name + GridChange.CSV);
        Table table = there.isPresent() ? read(there.get(), name) : blank(name, reference);
        List<List<String>> rows = texts(table);
        int headRows = headRows(rows);
        var columns = new GridColumns(
                new Table(name, table.place(), table.rows().subList(Math.max(headRows - 1, 0), rows.size())),
                reference);
        List<String> heads = headRows == 0 ? List.of() : rows.get(headRows - 1);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Grid(
                name,
                title(name, reference),
                there.isPresent(),
                name.equals(TableNames.RECEIPTS),
                headRows,
                IntStream.range(0, width)
                        .mapToObj(i -> columns.of(i < heads.size() ? heads.get(i) : ""))
                        .toList(),
                rows);
    }

    /** What a table is called. */
    public static Text title(String name, ReferenceData reference) {
        return Optional.ofNullable(reference.forms().get(name)).map(Form::name).orElseGet(() -> unregistered(name));
    }

    /** A balance by its year, a table of data by the name that its file has. */
    private static Text unregistered(String name) {
        if (name.startsWith(TableNames.BALANCE)) {
            String year = name.substring(TableNames.BALANCE.length());
            return Text.of(year + "年能源平衡表", "Energy balance of " + year);
        }
        if (name.startsWith(TableNames.DATA)) {
            String file = name.substring(TableNames.DATA.length());
            return Text.of("数据表 " + file, "Data table " + file);
        }
        return Text.of(TableNames.sheetOf(name), name);
    }

    static Table read(byte[] bytes, String name) throws Unreadable {
        return Csv.read(bytes, name, Place.ofFile(name + GridChange.CSV)).table();
    }

    static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static Table blank(String name, ReferenceData reference) {
        if (name.startsWith(TableNames.BALANCE)) {
            return CityTables.of(name, BlankCity.balance(reference));
        }
        List<Table> tables =
                BlankCity.of("", Optional.empty(), List.of(A_YEAR), reference).tables();
        String like = name.startsWith(TableNames.DATA) ? BlankCity.INDICATORS : name;
        List<List<String>> rows = tables.stream()
                .filter(table -> table.name().equals(like))
                .map(Grid::texts)
                .findFirst()
                .orElse(List.of());
        boolean isForm = name.equals(TableNames.CITY);
        return CityTables.of(name, isForm ? rows : rows.stream().limit(1).toList());
    }

    /** The heads are the first row that says more than a title. */
    private static int headRows(List<List<String>> rows) {
        return IntStream.range(0, Math.min(HEADS_WITHIN, rows.size()))
                .filter(row ->
                        rows.get(row).stream().filter(text -> !text.isBlank()).count() > 1)
                .map(row -> row + 1)
                .findFirst()
                .orElse(0);
    }
}
