package org.tanlu.published;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;

/** Series by province that CEADs published for 2014 to 2021: CO2 of energy, and electricity in final use. */
public final class CeadsSeries {
    private static final int FIRST = 2014;
    private static final int LAST = 2021;

    private CeadsSeries() {}

    /** What a year of a table tells by province. */
    private interface Reader {
        Map<String, Double> year(int year) throws IOException, Unreadable;
    }

    /** Direct CO2 of combustion in t by province; the test is skipped without the published tables. */
    public static Map<String, YearSeries<Quantity>> combustion() throws IOException, Unreadable {
        return series(PublishedData::ceadsCombustion);
    }

    /** Electricity in final use in 亿千瓦时 by province; the test is skipped without the published tables. */
    public static Map<String, YearSeries<Quantity>> electricity() throws IOException, Unreadable {
        return series(CeadsSeries::electricity);
    }

    private static Map<String, Double> electricity(int year) throws IOException, Unreadable {
        Table table = PublishedData.table(PublishedData.path("ceads_energy_inventory/energy_" + year + ".csv"));
        List<String> head = table.rows().get(0).stream().map(Cell::text).toList();
        var values = new TreeMap<String, Double>();
        for (List<Cell> row : table.rows()) {
            if (row.get(head.indexOf("sector")).text().equals("Total Final Consumption")) {
                values.put(
                        row.get(head.indexOf("province")).text(),
                        Double.parseDouble(row.get(head.indexOf("Electricity")).text()));
            }
        }
        return values;
    }

    /** The provinces that every year has. */
    private static Map<String, YearSeries<Quantity>> series(Reader reader) throws IOException, Unreadable {
        var values = new TreeMap<String, TreeMap<Integer, Quantity>>();
        for (int year = FIRST; year <= LAST; year++) {
            int of = year;
            reader.year(year)
                    .forEach((province, value) -> values.computeIfAbsent(province, any -> new TreeMap<>())
                            .put(of, Quantity.of(value, Unit.ONE)));
        }
        var series = new TreeMap<String, YearSeries<Quantity>>();
        values.forEach((province, years) -> {
            if (years.size() == LAST - FIRST + 1 && years.values().stream().allMatch(value -> value.value() > 0)) {
                series.put(province, YearSeries.of(years));
            }
        });
        return series;
    }
}
