package org.tanlu.docs;

import static org.tanlu.clause.City.REFERENCE;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.tanlu.SourceFile;
import org.tanlu.inventory.Accounting;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Outcome;

/** Beijing 2020 twice: by its balance, and as if it had none. */
final class WithoutBalance {
    static final int YEAR = 2020;

    private static final String INPUTS = "beijing-2020-without-balance.csv";

    private WithoutBalance() {}

    /** The rows of what the city is taken to publish, the head among them. */
    static List<List<String>> inputs() throws IOException {
        try (InputStream stream = Objects.requireNonNull(WithoutBalance.class.getResourceAsStream(INPUTS))) {
            return Csv.read(stream.readAllBytes(), "data/inputs", Place.ofFile(INPUTS)).table().rows().stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The city by its balance. */
    static Inventory real() throws IOException {
        return account(new Tables(
                        example().stream()
                                .filter(table -> !table.name().startsWith("data/energy_"))
                                .toList(),
                        List.of()))
                .value()
                .inventory(YEAR);
    }

    /** The city with nothing but settings and some of the inputs. */
    static Outcome<History> estimated(Predicate<String> items) throws IOException {
        List<List<String>> rows = inputs().stream()
                .filter(row -> row.get(0).equals("item") || items.test(row.get(0)))
                .toList();
        List<Table> kept = example().stream()
                .filter(table -> table.name().equals("city") || table.name().equals("sources"))
                .toList();
        return account(CityTables.merge(new Tables(kept, List.of()), List.of(CityTables.of("data/inputs", rows))));
    }

    private static Outcome<History> account(Tables tables) {
        return Accounting.account(Survey.read(tables, REFERENCE).value(), REFERENCE);
    }

    private static List<Table> example() {
        try {
            return CityFolder.read(SourceFile.root().resolve("examples/beijing"), REFERENCE)
                    .tables();
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
