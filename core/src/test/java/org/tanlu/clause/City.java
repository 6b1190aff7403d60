package org.tanlu.clause;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
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

/** A small city, written as text tables: settings, balances and data rows. */
public final class City {
    public static final ReferenceData REFERENCE = ReferenceData.load();

    private final List<Table> tables = new ArrayList<>();
    private final StringBuilder sources = new StringBuilder("id,title\ns,课例\n");
    private final StringBuilder register = new StringBuilder("year,table,source,status\n");

    private City(String province, String settings) {
        table("city", "key,value\nname,课例市\nprovince," + province + "\n" + settings);
    }

    /** A city with settings beyond the defaults, one {@code key,value} a line. */
    public static City with(String settings) {
        return new City("北京", settings);
    }

    /** A city of a province, with settings beyond the defaults. */
    public static City in(String province, String settings) {
        return new City(province, settings);
    }

    /** Adds the balance of 2020: head of carriers, then rows. */
    public City balance(String text) {
        return balance(2020, text);
    }

    /** Adds the balance of a year: head of carriers, then rows. */
    public City balance(int year, String text) {
        register.append(year + ",balance/" + year + ",s,verified\n");
        table("balance/" + year, text);
        return this;
    }

    /** Adds data rows {@code item,year,value,unit}. */
    public City data(String rows) {
        return data(rows, "s");
    }

    /** Adds data rows {@code item,year,value,unit} of a source. */
    public City data(String rows, String source) {
        StringBuilder text = new StringBuilder("item,year,value,unit,source,status\n");
        rows.lines().forEach(row -> text.append(row).append("," + source + ",verified\n"));
        table("data/lesson" + tables.size(), text.toString());
        return this;
    }

    /** Adds a source {@code id,title} beside the lesson's own, s. */
    public City source(String row) {
        sources.append(row).append('\n');
        return this;
    }

    /** Adds a register, such as {@code plans}: headings, then rows. */
    public City register(String form, String text) {
        table(form, text);
        return this;
    }

    /** The tables as written. */
    public Tables tables() {
        var all = new ArrayList<>(tables);
        all.add(read("sources", sources.toString()));
        all.add(read("balances", register.toString()));
        return new Tables(all, List.of());
    }

    /** The dossier with what the survey found. */
    public Outcome<Dossier> dossier() {
        return Survey.read(tables(), REFERENCE);
    }

    /** The history with what the accounting found. */
    public Outcome<History> history() {
        return Accounting.account(dossier().value(), REFERENCE);
    }

    /** The plan with all that was found. */
    public Outcome<Plan> plan() {
        Outcome<Dossier> dossier = dossier();
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), REFERENCE);
        var findings = new ArrayList<Finding>(dossier.findings());
        findings.addAll(plan.findings());
        return Outcome.of(plan.value(), findings);
    }

    /** The findings of a rule. */
    public List<Finding> findings(String rule) {
        return plan().findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }

    /** The inventory of 2020. */
    public Inventory inventory() {
        return history().value().inventory(2020);
    }

    /** The rules that the accounting spoke by. */
    public List<String> rules() {
        return history().findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }

    private void table(String name, String text) {
        tables.add(read(name, text));
    }

    private static Table read(String name, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Csv.read(bytes, name, Place.ofFile(name + ".csv")).table();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }
}
