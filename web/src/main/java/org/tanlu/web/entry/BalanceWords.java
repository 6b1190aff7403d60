package org.tanlu.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 平衡表的名称 what the rows and the columns of an energy balance are called in English: standard items of form P303-1. */
final class BalanceWords {
    /** The first head: that of the names of rows. */
    static final String ITEM = "项目";

    private static final Pattern NUMBERED = Pattern.compile("^(?:#|([一二三四五六七八九十]+|[0-9]+)[.．、])?\\s*(.*)$");
    private static final Pattern MARKS = Pattern.compile("[\\s()（）,，、+\\-－＋－#]");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Text UNIT = Text.of("计量单位", "Unit");

    private final Map<String, Text> rows = new LinkedHashMap<>();
    private final Map<String, Text> carriers = new LinkedHashMap<>();

    BalanceWords(ReferenceData reference) {
        rows.put(UNIT.chinese(), UNIT);
        for (BalanceRow row : reference.balanceRows().values()) {
            names(row.name(), row.variants()).forEach(name -> rows.putIfAbsent(bare(name), row.name()));
        }
        for (Carrier carrier : reference.carriers().values()) {
            names(carrier.name(), carrier.variants()).forEach(name -> carriers.putIfAbsent(bare(name), carrier.name()));
        }
    }

    /** What a column is called; empty where the form has no carrier of that name. */
    Optional<Text> carrier(String head) {
        return Optional.ofNullable(carriers.get(bare(head))).map(name -> Text.of(head, name.english()));
    }

    /** What the rows of a table are called that the form has. */
    Map<String, Text> rows(Table table) {
        var called = new LinkedHashMap<String, Text>();
        table.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.get(0).text())
                .forEach(told -> row(told).ifPresent(name -> called.put(told, name)));
        return called;
    }

    private Optional<Text> row(String told) {
        Matcher parts = NUMBERED.matcher(told.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String number =
                Optional.ofNullable(parts.group(1)).map(BalanceWords::number).orElse("");
        return Optional.ofNullable(rows.get(bare(parts.group(2)))).map(name -> Text.of(told, number + name.english()));
    }

    /** 三 is III, 3 stays. */
    private static String number(String told) {
        int place = told.length() == 1 ? NUMERALS.indexOf(told) : -1;
        List<String> romans = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
        return (place < 0 ? told : romans.get(place)) + ". ";
    }

    private static Stream<String> names(Text name, List<String> variants) {
        return Stream.concat(Stream.of(name.chinese()), variants.stream());
    }

    private static String bare(String name) {
        return MARKS.matcher(name).replaceAll("");
    }
}
