package org.tanlu.office.layout.blind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** 表稿 a table of items and years, drawn in one of the usual ways. */
final class Draft {
    private final Map<String, String> items = new LinkedHashMap<>();
    private final Map<String, Printed> printed = new LinkedHashMap<>();
    private final List<Integer> years;
    private IntFunction<Object> dated = year -> year + "年";
    private Function<BigDecimal, Object> written = value -> value;
    private Where where = Where.COLUMN;
    private String caption = "";
    private Object corner = "指标";

    private Draft(List<Integer> years) {
        this.years = years;
    }

    /** Where units stand. */
    enum Where {
        COLUMN,
        HEAD,
        CAPTION,
        CELL,
        NOWHERE
    }

    private record Printed(String unit, BigDecimal factor) {}

    static Draft of(int... years) {
        return new Draft(IntStream.of(years).boxed().toList());
    }

    /** An item under a name, in the unit of its values. */
    Draft item(String id, String name) {
        return item(id, name, Yunzhou.unit(id), "1");
    }

    /** An item under a name, in another unit: so many of these make one of the item's. */
    Draft item(String id, String name, String unit, String factor) {
        items.put(id, name);
        printed.put(id, new Printed(unit, new BigDecimal(factor)));
        return this;
    }

    Draft dated(IntFunction<Object> heads) {
        dated = heads;
        return this;
    }

    Draft written(Function<BigDecimal, Object> writing) {
        written = writing;
        return this;
    }

    Draft units(Where place) {
        where = place;
        return this;
    }

    Draft caption(String text) {
        where = Where.CAPTION;
        caption = text;
        return this;
    }

    Draft corner(String text) {
        corner = text;
        return this;
    }

    /** Draws items down and years across; returns the row below. */
    int across(Page page, int top, int left) {
        int row = top;
        int first = left + (where == Where.COLUMN ? 2 : 1);
        if (where == Where.CAPTION) {
            page.put(row++, first + years.size() - 1, caption);
        }
        page.put(row, left, corner);
        if (where == Where.COLUMN) {
            page.put(row, left + 1, "单位");
        }
        for (int i = 0; i < years.size(); i++) {
            page.put(row, first + i, dated.apply(years.get(i)));
        }
        for (String item : items.keySet()) {
            row++;
            page.put(row, left, name(item));
            if (where == Where.COLUMN) {
                page.put(row, left + 1, unit(item));
            }
            for (int i = 0; i < years.size(); i++) {
                page.value(row, first + i, item, years.get(i), content(item, years.get(i)));
            }
        }
        return row + 1;
    }

    /** Draws years down and items across; a unit column becomes a row of units. Returns the row below. */
    int down(Page page, int top, int left) {
        int row = top;
        List<String> ids = List.copyOf(items.keySet());
        if (where == Where.CAPTION) {
            page.put(row++, left + ids.size(), caption);
        }
        page.put(row, left, corner);
        for (int i = 0; i < ids.size(); i++) {
            page.put(row, left + 1 + i, name(ids.get(i)));
        }
        if (where == Where.COLUMN) {
            row++;
            page.put(row, left, "单位");
            for (int i = 0; i < ids.size(); i++) {
                page.put(row, left + 1 + i, unit(ids.get(i)));
            }
        }
        for (int year : years) {
            row++;
            page.put(row, left, dated.apply(year));
            for (int i = 0; i < ids.size(); i++) {
                page.value(row, left + 1 + i, ids.get(i), year, content(ids.get(i), year));
            }
        }
        return row + 1;
    }

    private String name(String item) {
        return items.get(item) + (where == Where.HEAD ? "（" + unit(item) + "）" : "");
    }

    private String unit(String item) {
        return printed(item).unit();
    }

    private Printed printed(String item) {
        return printed.getOrDefault(item, new Printed("", BigDecimal.ONE));
    }

    private Object content(String item, int year) {
        BigDecimal value = Yunzhou.value(item, year).multiply(printed(item).factor());
        return where == Where.CELL ? value.stripTrailingZeros().toPlainString() + unit(item) : written.apply(value);
    }
}
