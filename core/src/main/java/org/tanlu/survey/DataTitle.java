package org.tanlu.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 数据表名 what a table of data is called by what it holds, for files bear any name: its most frequent items and its years. A file
 * that somebody named in Chinese keeps that name.
 */
@Clause("6")
public final class DataTitle {
    private static final List<String> ITEM_HEADS = List.of("item", "指标");
    private static final List<String> YEAR_HEADS = List.of("year", "年份");
    private static final String YEAR = "[12]\\d{3}";
    private static final int NAMED = 2;

    private final ReferenceData reference;
    private final Map<Item, Integer> items = new LinkedHashMap<>();
    private final TreeSet<String> years = new TreeSet<>();

    private DataTitle(ReferenceData reference) {
        this.reference = reference;
    }

    /** What a table of data is called; the name of its file where nothing in it is known. */
    public static Text of(Table table, ReferenceData reference) {
        String file = table.name().startsWith(TableNames.DATA)
                ? table.name().substring(TableNames.DATA.length())
                : table.name();
        if (file.codePoints().anyMatch(Character::isIdeographic)) {
            return Text.of(file, file);
        }
        var title = new DataTitle(reference);
        title.read(table.rows());
        return title.items.isEmpty() ? Text.of("数据表 " + file, "Data table " + file) : title.text();
    }

    private void read(List<List<Cell>> rows) {
        int item = -1;
        int year = -1;
        for (List<Cell> row : rows) {
            if (item < 0) {
                item = place(row, ITEM_HEADS);
                year = item < 0 ? -1 : place(row, YEAR_HEADS);
            } else {
                find(text(row, item)).ifPresent(known -> items.merge(known, 1, Integer::sum));
                String told = text(row, year);
                if (told.matches(YEAR)) {
                    years.add(told);
                }
            }
        }
    }

    private static int place(List<Cell> row, List<String> heads) {
        return IntStream.range(0, row.size())
                .filter(at -> heads.contains(text(row, at)))
                .findFirst()
                .orElse(-1);
    }

    private static String text(List<Cell> row, int at) {
        return at < 0 || at >= row.size() ? "" : row.get(at).text().strip();
    }

    /** An item by its id, that of one with parameters by what stands before them, or by its name. */
    private Optional<Item> find(String told) {
        for (String id = told; !id.isEmpty(); id = id.substring(0, Math.max(id.lastIndexOf('/'), 0))) {
            Item known = reference.items().get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return reference.items().values().stream()
                .filter(item -> item.name().chinese().equals(told))
                .findFirst();
    }

    private Text text() {
        List<Text> names = items.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMED)
                .map(entry -> entry.getKey().name())
                .toList();
        boolean isMore = items.size() > NAMED;
        return Text.of(
                names.stream().map(Text::chinese).collect(Collectors.joining("、"))
                        + (isMore ? "等" : "")
                        + span("（", "年）", "—"),
                names.stream().map(Text::english).collect(Collectors.joining(", "))
                        + (isMore ? " and others" : "")
                        + span(" (", ")", "–"));
    }

    private String span(String open, String close, String dash) {
        if (years.isEmpty()) {
            return "";
        }
        boolean isOne = years.size() == 1;
        return open + years.first() + (isOne ? "" : dash + years.last()) + close;
    }
}
