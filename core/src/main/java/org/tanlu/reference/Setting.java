package org.tanlu.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 参数 a key of a city's {@code city.csv}.
 *
 * @param key           the key
 * @param name          the name
 * @param type          text, integer, number, date or enum
 * @param defaultValue  what holds when the city says nothing; empty when nothing does
 * @param options       the legal values of an enum; empty for other types
 * @param optionNames   the Chinese names of the legal values, in the same order
 * @param range         the values that an integer or number may have; empty where any will do
 * @param description   what it decides
 * @param source        who says what holds when the city says nothing
 * @param verification  how far that was checked
 */
public record Setting(
        String key,
        Text name,
        String type,
        String defaultValue,
        List<String> options,
        List<String> optionNames,
        Optional<Range> range,
        Text description,
        Source source,
        Verification verification) {

    /**
     * 取值范围 the values that a number may have, both ends included.
     *
     * @param least the least, as written
     * @param most  the greatest, as written
     */
    public record Range(String least, String most) {
        boolean holds(String value) {
            var number = new BigDecimal(value);
            return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
        }
    }

    public Setting {
        options = List.copyOf(options);
        optionNames = List.copyOf(optionNames);
        if (options.size() != optionNames.size()) {
            throw new IllegalArgumentException("setting " + key + " has " + options.size() + " options and "
                    + optionNames.size() + " names for them");
        }
    }

    /** A value as a reader understands it: the name of an option, or the value itself. */
    public Text optionName(String value) {
        int option = options.indexOf(value);
        return Text.of(option < 0 ? value : optionNames.get(option), value);
    }

    /** Whether a value, which is a number where the type asks for one, lies within the range. */
    public boolean allows(String value) {
        return range.filter(bounds -> !bounds.holds(value)).isEmpty();
    }

    /** What a value has to be: one of the options, or a text or number. */
    public Text expected() {
        if (!options.isEmpty()) {
            String chinese = IntStream.range(0, options.size())
                    .mapToObj(option -> optionNames.get(option) + "（" + options.get(option) + "）")
                    .collect(Collectors.joining("或"));
            return Text.of(chinese, String.join(" or ", options));
        }
        String bounds = range.map(of -> of.least() + "–" + of.most()).orElse("");
        String between = bounds.isEmpty() ? "" : " within " + bounds;
        return switch (type) {
            case "integer" -> Text.of(bounds + (bounds.isEmpty() ? "" : "之间的") + "整数", "an integer" + between);
            case "number" -> Text.of(bounds + (bounds.isEmpty() ? "" : "之间的") + "数值", "a number" + between);
            case "date" -> Text.of("日期（如 2026-03-31）", "a date such as 2026-03-31");
            default -> Text.of("文字", "a text");
        };
    }
}
