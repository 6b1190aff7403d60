package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 反号 values of the other sign than all other years, as when imports are entered as exports (clause 4.2). Held against what the
 * city has; where it has nothing, against two or more other years of the file.
 */
@Clause("4.2")
final class SignFlips {
    static final Text FLIPPED = Text.of(
            "正负号与其他各年都相反（如调入写成调出），符号对吗？对的写“是”",
            "The sign is the opposite of that of all other years, as when an import is entered as an export. Write 是 if it is right.");
    private static final int FEWEST = 2;
    private static final int SHOWN = 3;

    private final List<Found> found;
    private final Map<String, Map<Integer, Quantity>> ofCity = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Quantity>> ofFile = new LinkedHashMap<>();

    /** The values of a file beside what the city has. */
    SignFlips(List<Found> found, CrossChecks.Known known) {
        this.found = found;
        found.stream().filter(SignFlips::isSized).forEach(value -> {
            String item = value.item().orElseThrow().id();
            ofCity.computeIfAbsent(item, known::values);
            ofFile.computeIfAbsent(item, any -> new TreeMap<>())
                    .put(value.year().orElseThrow(), value.quantity().orElseThrow());
        });
    }

    private static boolean isSized(Found value) {
        return value.isSure()
                && value.quantity().filter(quantity -> quantity.value() != 0).isPresent();
    }

    /** The same values, those of the other sign with a doubt. */
    List<Found> check() {
        return found.stream()
                .map(value -> isSized(value) ? checked(value) : value)
                .toList();
    }

    private Found checked(Found value) {
        String item = value.item().orElseThrow().id();
        int year = value.year().orElseThrow();
        Map<Integer, Quantity> city = others(ofCity.getOrDefault(item, Map.of()), year);
        Map<Integer, Quantity> file = others(ofFile.getOrDefault(item, Map.of()), year);
        Optional<Map<Integer, Quantity>> others =
                city.isEmpty() ? Optional.of(file).filter(all -> all.size() >= FEWEST) : Optional.of(city);
        double sign = Math.signum(value.quantity().orElseThrow().value());
        return others.filter(all -> all.values().stream().allMatch(other -> Math.signum(other.value()) == -sign))
                .map(all -> value.but(FLIPPED, shown(all)))
                .orElse(value);
    }

    private static Map<Integer, Quantity> others(Map<Integer, Quantity> all, int year) {
        var others = new TreeMap<>(all);
        others.remove(year);
        others.values().removeIf(value -> value.value() == 0);
        return others;
    }

    private static String shown(Map<Integer, Quantity> others) {
        return new TreeMap<>(others)
                .descendingMap().entrySet().stream()
                        .limit(SHOWN)
                        .map(other -> other.getKey() + "=" + other.getValue())
                        .collect(Collectors.joining("、"));
    }
}
