package org.tanlu.published;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.clause.City;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Imported;
import org.tanlu.survey.Survey;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;

/**
 * The bulk published tables, which are not part of the project: read from the folder that the environment variable
 * TANLU_PUBLISHED_DATA names. Tests that need them are skipped, and say so, without it.
 */
final class PublishedData {
    static final ReferenceData REFERENCE = City.REFERENCE;

    private PublishedData() {}

    /** A file or folder of the published data; the test is skipped when the variable is not set. */
    static Path path(String name) {
        String folder = System.getenv("TANLU_PUBLISHED_DATA");
        assumeTrue(
                folder != null,
                "skipped: the published tables are not here; set TANLU_PUBLISHED_DATA to the folder that holds them");
        return Path.of(folder).resolve(name);
    }

    static Table table(Path file) throws IOException, Unreadable {
        String name = file.getFileName().toString();
        return Csv.read(Files.readAllBytes(file), name, Place.ofFile(name)).table();
    }

    /** The published direct combustion total in t CO2 by province: the total row's Scope 1 total less its process column. */
    static Map<String, Double> ceadsCombustion(int year) throws IOException, Unreadable {
        Table table = table(path("ceads_emission_inventory/emission_" + year + ".csv"));
        List<String> head = table.rows().get(0).stream().map(Cell::text).toList();
        var totals = new TreeMap<String, Double>();
        for (List<Cell> row : table.rows()) {
            String sector = row.get(head.indexOf("sector")).text();
            if (sector.equals("TotalEmissions") || sector.equals("Total Consumption")) {
                double total = Double.parseDouble(
                        row.get(head.indexOf("Scope_1_Total")).text());
                double process =
                        Double.parseDouble(row.get(head.indexOf("Process")).text());
                totals.put(row.get(head.indexOf("province")).text(), (total - process) * 1e6);
            }
        }
        return totals;
    }

    /** The history of a city that consists of imported tables, by a method. */
    static Outcome<History> history(Imported imported, String method) {
        Outcome<Dossier> dossier = dossier(imported, method);
        return Accounting.account(dossier.value(), REFERENCE);
    }

    static Outcome<Dossier> dossier(Imported imported, String method) {
        List<List<String>> city =
                List.of(List.of("key", "value"), List.of("name", "某市"), List.of("accounting_method", method));
        var tables = new Tables(List.of(CityTables.of(TableNames.CITY, city)), List.of());
        return Survey.read(CityTables.merge(tables, imported.tables()), REFERENCE);
    }
}
