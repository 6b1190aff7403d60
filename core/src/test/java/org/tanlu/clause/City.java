package org.tanlu.clause;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** A small city of a lesson, written as text tables: settings, a balance of 2020 and data rows. */
final class City {
    static final ReferenceData REFERENCE = ReferenceData.load();

    private final List<Table> tables = new ArrayList<>();

    private City(String settings) {
        table("city", "key,value\nname,课例市\nprovince,北京\n" + settings);
        table("sources", "id,title\ns,课例\n");
    }

    /** A city with settings beyond the defaults, one {@code key,value} a line. */
    static City with(String settings) {
        return new City(settings);
    }

    /** Adds the balance of 2020: head of carriers, then rows. */
    City balance(String text) {
        table("balances", "year,table,source,status\n2020,balance/2020,s,verified\n");
        table("balance/2020", text);
        return this;
    }

    /** Adds data rows {@code item,year,value,unit}. */
    City data(String rows) {
        StringBuilder text = new StringBuilder("item,year,value,unit,source,status\n");
        rows.lines().forEach(row -> text.append(row).append(",s,verified\n"));
        table("data/lesson", text.toString());
        return this;
    }

    Outcome<Dossier> dossier() {
        return Survey.read(new Tables(tables, List.of()), REFERENCE);
    }

    Outcome<History> history() {
        return Accounting.account(dossier().value(), REFERENCE);
    }

    Inventory inventory() {
        return history().value().inventory(2020);
    }

    List<String> rules() {
        return history().findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }

    private void table(String name, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            tables.add(Csv.read(bytes, name, Place.ofFile(name + ".csv")).table());
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
