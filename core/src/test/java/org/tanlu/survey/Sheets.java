package org.tanlu.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Tables written as text in tests, and the reference data they are read with. */
final class Sheets {
    static final ReferenceData REFERENCE = org.tanlu.clause.City.REFERENCE;

    private Sheets() {}

    /** A table of CSV text. */
    static Table csv(String name, String text) {
        return csv(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Table csv(String name, byte[] bytes) {
        try {
            return Csv.read(bytes, name, Place.ofFile(name + ".csv")).table();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    /** A CSV file beside the tests. */
    static Table resource(String file) {
        try (InputStream stream = Sheets.class.getResourceAsStream(file)) {
            return csv(file, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tables tables(Table... tables) {
        return new Tables(List.of(tables), List.of());
    }

    /** A city with one source called {@code s} and the given tables. */
    static Outcome<Dossier> survey(Table... tables) {
        Table city = csv("city", "key,value,note\nname,某市,\n");
        Table sources = csv("sources", "id,title,publisher,year,licence,note\ns,统计年鉴,统计局,2021,,\n");
        return Survey.read(
                tables(Stream.concat(Stream.of(city, sources), Stream.of(tables))
                        .toArray(Table[]::new)),
                REFERENCE);
    }

    /** A data table of rows {@code item,year,value,unit} with source {@code s} and status verified. */
    static Outcome<Dossier> data(String... rows) {
        var text = new StringBuilder("item,year,value,unit,source,status,note\n");
        for (String row : rows) {
            text.append(row).append(",s,verified,\n");
        }
        return survey(csv("data/test", text.toString()));
    }

    /** The ids of the rules that spoke. */
    static List<String> rules(Outcome<?> outcome) {
        return outcome.findings().stream().map(finding -> finding.rule().id()).toList();
    }

    /** The findings of a rule. */
    static List<Finding> findings(Outcome<?> outcome, String rule) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
    }
}
