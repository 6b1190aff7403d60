package org.tanlu.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Text;

/** 计量单位表 the units Tanlu knows, found by any of their usual spellings. */
public final class Units {
    private final Map<String, List<Unit>> bySpelling = new LinkedHashMap<>();
    private final Map<String, Unit> bySymbol = new LinkedHashMap<>();
    private final Map<String, String> englishNames = new LinkedHashMap<>();

    Units(List<ReferenceFiles.Row> rows) {
        for (ReferenceFiles.Row row : rows) {
            var unit = new Unit(row.text("symbol"), row.text("dimension"), row.number("factor"));
            bySymbol.put(unit.symbol(), unit);
            englishNames.put(unit.symbol(), row.text("name_en"));
            spelling(unit.symbol(), unit);
            row.list("variants").forEach(variant -> spelling(variant, unit));
        }
    }

    private void spelling(String spelling, Unit unit) {
        List<Unit> units = bySpelling.computeIfAbsent(normalized(spelling), key -> new ArrayList<>());
        if (!units.contains(unit)) {
            units.add(unit);
        }
    }

    /**
     * The unit of a symbol in the reference data.
     *
     * @throws IllegalArgumentException when there is none: the reference data are ours
     */
    public Unit unit(String symbol) {
        Unit unit = bySymbol.get(symbol);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + symbol + " in reference/units.csv");
        }
        return unit;
    }

    /**
     * The units that people use for the same thing as a unit, it first: those of its dimension, and of energy those of its
     * kind, as nobody tells electricity in standard coal.
     */
    public List<Unit> alike(Unit usual) {
        var alike = new ArrayList<>(List.of(usual));
        bySymbol.values().stream()
                .filter(unit -> unit.dimension().equals(usual.dimension()) && !unit.equals(usual))
                .filter(unit -> kind(unit).equals(kind(usual)))
                .forEach(alike::add);
        return List.copyOf(alike);
    }

    private static String kind(Unit unit) {
        String symbol = unit.symbol();
        if (!unit.dimension().equals("energy")) {
            return "";
        }
        return symbol.matches(".*(千瓦时|Wh)") ? "electricity" : symbol.matches(".*(煤|油|ce|oe)") ? "fuel" : "heat";
    }

    /** The unit's English name; its symbol when the reference data do not have it. */
    public String english(Unit unit) {
        return englishNames.getOrDefault(unit.symbol(), unit.symbol());
    }

    /** A quantity with at most two decimals and its unit, as each language writes it, for the words of findings. */
    public Text text(Quantity quantity) {
        return Text.of(Print.of(quantity), english(quantity));
    }

    /** A quantity with at most two decimals and the English name of its unit, for the words of findings. */
    public String english(Quantity quantity) {
        return Print.number(quantity.value()) + " " + english(quantity.unit());
    }

    /** The unit of a dimension that a user's text spells; empty when the text spells none of that dimension. */
    public Optional<Unit> find(String text, String dimension) {
        return all(text).stream()
                .filter(unit -> unit.dimension().equals(dimension))
                .findFirst();
    }

    /** The units of any dimension that a user's text spells; empty when it spells none. */
    public List<Unit> all(String text) {
        return List.copyOf(bySpelling.getOrDefault(normalized(text), List.of()));
    }

    /** The unit below the fraction stroke of a ratio such as tCO2/万立方米. */
    public Unit denominator(Unit ratio) {
        return unit(ratio.symbol().substring(ratio.symbol().lastIndexOf('/') + 1));
    }

    /**
     * The unit above the fraction stroke of a ratio such as kg/TJ.
     *
     * @throws IllegalArgumentException when it is not a unit of the reference data
     */
    public Unit numerator(Unit ratio) {
        return unit(ratio.symbol().substring(0, ratio.symbol().lastIndexOf('/')));
    }

    /** Full-width forms, superscripts and blanks do not make another unit. */
    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace("（", "(");
    }
}
