package org.tanlu.office.layout.blind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.ReferenceData;

/** 云州市 what the example city really has: the value of an item and year, and the unit it is told in. */
final class Yunzhou {
    static final ReferenceData REFERENCE = ReferenceData.load();

    private static final Path DATA = Path.of("..", "examples", "yunzhou", "data");
    private static final Map<String, Told> TOLD = Collections.unmodifiableMap(read());

    private Yunzhou() {}

    private record Told(String value, String unit) {}

    /** The value as a decimal. */
    static BigDecimal value(String item, int year) {
        return new BigDecimal(told(item, year).value());
    }

    /** The symbol of the unit of an item's values. */
    static String unit(String item) {
        return told(item, 2020).unit();
    }

    /** The value with its unit. */
    static Quantity quantity(String item, int year) {
        return Quantity.of(
                value(item, year).doubleValue(),
                REFERENCE.units().unit(told(item, year).unit()));
    }

    private static Told told(String item, int year) {
        Told told = TOLD.get(key(item, year));
        if (told == null) {
            throw new IllegalArgumentException("Yunzhou has no " + item + " of " + year);
        }
        return told;
    }

    private static String key(String item, int year) {
        return item + "@" + year;
    }

    private static Map<String, Told> read() {
        var told = new LinkedHashMap<String, Told>();
        for (String name :
                List.of("economy", "energy", "industry", "buildings_transport", "land_waste", "categories")) {
            for (String line : lines(DATA.resolve(name + ".csv"))) {
                String[] fields = line.split(",", -1);
                if (!fields[0].equals("item")) {
                    told.put(key(fields[0], Integer.parseInt(fields[1])), new Told(fields[2], fields[3]));
                }
            }
        }
        return told;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
