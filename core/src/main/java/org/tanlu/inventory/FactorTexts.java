package org.tanlu.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Parameter;
import org.tanlu.trace.Text;

/** 因子写法 what is written for the factors behind a line; the same factors are written once, however many lines use them. */
final class FactorTexts {
    private final Map<Parameter, Text> single = new LinkedHashMap<>();
    private final Map<List<Parameter>, Text> several = new LinkedHashMap<>();

    /** One factor: its label, value and publication. */
    Text of(Parameter parameter) {
        return single.computeIfAbsent(parameter, FactorTexts::text);
    }

    /** The factors of one line together. */
    Text of(List<Parameter> parameters) {
        return several.computeIfAbsent(
                parameters, all -> Calibre.joined(all.stream().map(this::of).toList()));
    }

    private static Text text(Parameter parameter) {
        String value = ShortestDecimal.of(parameter.value().value()) + " "
                + parameter.value().unit().symbol();
        return Text.of(
                parameter.label().chinese() + " " + value + parameter.source().cited(),
                parameter.label().english() + " " + value + " ("
                        + parameter.source().titleEnglish() + ")");
    }
}
