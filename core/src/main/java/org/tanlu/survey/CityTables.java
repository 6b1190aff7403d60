package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.table.Cell;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Access;

/** 城市资料表 makes and merges the tables of a city. */
public final class CityTables {
    private static final Table EMPTY = new Table("", Place.ofFile(""), List.of());

    private CityTables() {}

    /**
     * The tables with others added. Rows of the registers (sources, balances) are appended unless a row of the same source
     * or balance is there; a row that says nothing beyond its key and year gives way. That of a balance takes over a stricter
     * access, and source, status and note of the table that takes the place of another. Any other table replaces the one of
     * its name, so that an import can be repeated.
     */
    public static Tables merge(Tables city, List<Table> added) {
        var byName = new TreeMap<String, Table>();
        city.tables().forEach(table -> byName.put(table.name(), table));
        Set<String> come = added.stream()
                .filter(table -> !texts(table).equals(texts(byName.getOrDefault(table.name(), EMPTY))))
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Table table : added) {
            byName.merge(table.name(), table, (old, one) -> merge(old, one, come));
        }
        return new Tables(new ArrayList<>(byName.values()), city.findings());
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private static Table merge(Table old, Table added, Set<String> come) {
        return switch (old.name()) {
            case TableNames.SOURCES -> append(old, added, Column.Form.SOURCES, Column.ID, Set.of());
            case TableNames.BALANCES -> append(old, added, Column.Form.BALANCES, Column.TABLE, come);
            default -> added;
        };
    }

    private static Table append(Table old, Table added, Column.Form form, Column key, Set<String> come) {
        Optional<Header> from =
                Header.find(added, form).filter(header -> header.columns().containsKey(key));
        Table base = marked(old, added, form);
        Optional<Header> into =
                Header.find(base, form).filter(header -> header.columns().containsKey(key));
        if (into.isEmpty() || from.isEmpty()) {
            return from.isEmpty() ? old : added;
        }
        var rows = new ArrayList<>(base.rows());
        for (List<Cell> row :
                added.rows().subList(from.get().row() + 1, added.rows().size())) {
            String id = text(row, from.get(), key);
            rows.removeIf(other -> text(other, into.get(), key).equals(id) && saysNothing(other, into.get(), key));
            boolean known =
                    rows.stream().anyMatch(other -> text(other, into.get(), key).equals(id));
            if (!known) {
                rows.add(rearranged(row, from.get(), into.get(), old.place(), rows.size() + 1));
            } else if (come.contains(BalanceRegister.tableName(id))) {
                rows.replaceAll(other ->
                        text(other, into.get(), key).equals(id) ? renewed(other, into.get(), row, from.get()) : other);
            }
            Access.find(text(row, from.get(), Column.ACCESS))
                    .filter(any -> form == Column.Form.BALANCES)
                    .ifPresent(access -> rows.replaceAll(other ->
                            text(other, into.get(), key).equals(id) ? guarded(other, into.get(), access) : other));
        }
        return new Table(old.name(), old.place(), rows);
    }

    /** A register of balances with columns of access and note, if what is added has them and the register no column for them. */
    private static Table marked(Table old, Table added, Column.Form form) {
        Table marked = old;
        for (Column column : List.of(Column.ACCESS, Column.NOTE)) {
            Optional<Header> into = Header.find(marked, form).filter(any -> form == Column.Form.BALANCES);
            boolean isTold = Header.find(added, form)
                    .filter(header -> added
                            .rows()
                            .subList(header.row() + 1, added.rows().size())
                            .stream()
                            .anyMatch(row -> !text(row, header, column).isEmpty()))
                    .isPresent();
            if (isTold && into.isPresent() && !into.get().columns().containsKey(column)) {
                marked = widened(marked, into.get(), column);
            }
        }
        return marked;
    }

    private static Table widened(Table old, Header header, Column column) {
        int width = old.rows().stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<>(old.rows());
        rows.set(header.row(), with(rows.get(header.row()), width, column.id()));
        return new Table(old.name(), old.place(), rows);
    }

    /** The row of a balance whose table was replaced: whence it is and how sure is that of the new one. */
    private static List<Cell> renewed(List<Cell> row, Header into, List<Cell> now, Header from) {
        List<Cell> renewed = row;
        for (Column column : List.of(Column.SOURCE, Column.STATUS, Column.NOTE)) {
            String said = text(now, from, column);
            Optional<Integer> index = Optional.ofNullable(into.columns().get(column));
            if (!said.isEmpty() && index.isPresent()) {
                renewed = with(renewed, index.get(), said);
            }
        }
        return renewed;
    }

    /** A row that says who may see it, unless it says something as strict or stricter. */
    private static List<Cell> guarded(List<Cell> row, Header header, Access access) {
        String own = text(row, header, Column.ACCESS);
        boolean isMilder = own.isEmpty()
                || Access.find(own).filter(said -> said.compareTo(access) < 0).isPresent();
        return Optional.ofNullable(header.columns().get(Column.ACCESS))
                .filter(any -> isMilder)
                .map(column -> with(row, column, access.code()))
                .orElse(row);
    }

    /** A row with a text in a column, from 0. */
    private static List<Cell> with(List<Cell> row, int column, String text) {
        Place place = row.isEmpty() ? Place.ofFile("") : row.get(0).place();
        var cells = new ArrayList<>(row);
        for (int next = cells.size(); next <= column; next++) {
            cells.add(new Cell("", Cell.Kind.TEXT, new Place(place.file(), place.sheet(), place.row(), next + 1)));
        }
        cells.set(column, new Cell(text, Cell.Kind.TEXT, cells.get(column).place()));
        return cells;
    }

    private static boolean saysNothing(List<Cell> row, Header header, Column key) {
        return header.columns().keySet().stream()
                .filter(column -> !column.equals(key) && !column.equals(Column.YEAR))
                .allMatch(column -> text(row, header, column).isEmpty());
    }

    private static String text(List<Cell> row, Header header, Heading column) {
        return Optional.ofNullable(header.columns().get(column))
                .filter(index -> index < row.size())
                .map(index -> Characters.strip(row.get(index).text()))
                .orElse("");
    }

    private static List<Cell> rearranged(List<Cell> row, Header from, Header into, Place place, int number) {
        int width = into.columns().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        var texts = new ArrayList<>(Collections.nCopies(width, ""));
        into.columns().forEach((column, index) -> texts.set(index, text(row, from, column)));
        return row(texts, place, number);
    }

    /** A table of texts, the first row its headings. */
    public static Table of(String name, List<List<String>> texts) {
        Place place = Place.ofFile(name + ".csv");
        var rows = new ArrayList<List<Cell>>();
        texts.forEach(row -> rows.add(row(row, place, rows.size() + 1)));
        return new Table(name, place, rows);
    }

    private static List<Cell> row(List<String> texts, Place place, int number) {
        var cells = new ArrayList<Cell>();
        texts.forEach(text -> cells.add(
                new Cell(text, Cell.Kind.TEXT, new Place(place.file(), place.sheet(), number, cells.size() + 1))));
        return cells;
    }
}
