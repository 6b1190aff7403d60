package org.tanlu.category;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.clause.City;
import org.tanlu.inventory.Inventory;

/** The accounts of a small city's sources in 2020, as plain numbers to compare with. */
public final class Accounts {
    private static final String BALANCE = """
            项目,汽油,柴油
            单位,万吨,万吨
            3.建筑业,,1
            """;

    private Accounts() {}

    /** A city of a province with data of 2020, one {@code item,value,unit} a line. */
    public static City city(String province, String settings, String data) {
        return City.in(province, settings).balance(BALANCE).data(dated(2020, data));
    }

    /** Data rows of a year, from {@code item,value,unit}. */
    public static String dated(int year, String data) {
        return data.lines()
                .map(line -> line.replaceFirst(",", "," + year + ","))
                .reduce("", (all, line) -> all + line + "\n");
    }

    /** The account of a source in 2020. */
    public static SourceAccount of(City city, String source) {
        return of(city.inventory(), source);
    }

    /** The account of a source. */
    public static SourceAccount of(Inventory inventory, String source) {
        return inventory.sources().stream()
                .filter(account -> account.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** Tonnes of gas by {@code detail/gas}. */
    public static Map<String, Double> masses(SourceAccount account) {
        var masses = new LinkedHashMap<String, Double>();
        account.lines()
                .forEach(line -> masses.put(
                        line.detail() + "/" + line.gas(), line.mass().value().value()));
        return masses;
    }

    /** The messages of the findings of a rule. */
    public static List<String> messages(City city, String rule) {
        return city.history().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.message().chinese())
                .toList();
    }
}
