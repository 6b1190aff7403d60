package org.tanlu.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.trace.Verification;

/** Tells whether a text is a value of a schema's type. */
final class CellTypes {
    private static final Pattern WITH_ARGUMENT = Pattern.compile("(enum|ref|refs)\\((.+)\\)");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?");
    private static final Pattern ID = Pattern.compile("[^\\s;|,]+");

    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Clauses clauses = Clauses.read();

    CellTypes(List<ReferenceTable> tables) {
        for (ReferenceTable table : tables) {
            ids.computeIfAbsent(table.kind(), kind -> new LinkedHashSet<>())
                    .addAll(table.column(table.header().get(0)));
        }
    }

    /** What is wrong with a filled cell; empty when nothing is. */
    Optional<String> complaint(String type, String text) {
        return Optional.of("\"" + text + "\" is no " + type).filter(complaint -> !accepts(type, text));
    }

    private boolean accepts(String type, String text) {
        Matcher argument = WITH_ARGUMENT.matcher(type);
        if (argument.matches()) {
            return accepts(argument.group(1), argument.group(2), text);
        }
        return switch (type) {
            case "text" -> true;
            case "id" -> ID.matcher(text).matches();
            case "integer" -> INTEGER.matcher(text).matches();
            case "number" -> NUMBER.matcher(text).matches();
            case "yesno" -> text.equals("yes") || text.equals("no");
            case "unit" -> known("units").contains(text);
            case "verification" ->
                Verification.find(text)
                        .filter(status -> status.code().equals(text))
                        .isPresent();
            case "clauses" -> List.of(text.split(";", -1)).stream().allMatch(clauses::isKnown);
            default -> throw new IllegalArgumentException("no such type in a schema: " + type);
        };
    }

    private boolean accepts(String type, String argument, String text) {
        return switch (type) {
            case "enum" -> List.of(argument.split("\\|")).contains(text);
            case "ref" -> known(argument).contains(text);
            default -> known(argument).containsAll(List.of(text.split(";", -1)));
        };
    }

    private Set<String> known(String kind) {
        return Optional.ofNullable(ids.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no file of kind " + kind));
    }
}
