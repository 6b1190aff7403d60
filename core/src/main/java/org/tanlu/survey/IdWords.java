package org.tanlu.survey;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 编号换名称 texts of findings as planners read them: settings, items and measures by their names, files of the reference by what they
 * hold. Ids in brackets behind a name go; files of the city stay, for a face makes links of them.
 */
@Clause("4.2")
public final class IdWords {
    private static final String ID = "[a-z][a-z0-9]*(?:[_/][A-Za-z0-9_*…]+)*";
    private static final Pattern SETTING =
            Pattern.compile("(?<![A-Za-z0-9_/.])([a-z]+(?:_[a-z0-9]+)+)(?![A-Za-z0-9_/.])");
    private static final Pattern IDS = Pattern.compile(" ?[（(](" + ID + "(?:(?:、|, )" + ID + ")*)[）)]");
    private static final Pattern MEASURE =
            Pattern.compile("( ?[（(])?(?:measure/)?(?<![A-Za-z0-9-])([A-Z]-[A-Z]+[0-9]*)(?![A-Za-z0-9-])(，|, |[）)])?");
    private static final Pattern LIBRARY = Pattern.compile("reference/measures/([0-9.]+)\\.csv");
    private static final Pattern OTHER = Pattern.compile("reference/([a-z_]+)(?:/[a-z0-9_-]+)*(?:\\.csv)?");

    private final ReferenceData reference;

    /** Words by the names of a reference. */
    public IdWords(ReferenceData reference) {
        this.reference = reference;
    }

    /** A text with names for ids. */
    public Text in(Text text) {
        return Text.of(in(text.chinese(), Text::chinese), in(text.english(), Text::english));
    }

    private String in(String text, Function<Text, String> language) {
        String told = replaced(text, LIBRARY, found -> language.apply(library(found.group(1))));
        told = replaced(told, OTHER, found -> language.apply(other(found.group(1))));
        told = replaced(told, MEASURE, found -> measure(found, language));
        told = replaced(told, IDS, found -> brackets(found, language));
        return replaced(
                told,
                SETTING,
                found -> setting(found.group(1))
                        .map(name -> language.apply(quoted(name)))
                        .or(() -> item(found.group(1)).map(language))
                        .orElse(found.group()));
    }

    /** Ids in brackets: a setting by its name and place, others gone; a word that is no id stays. */
    private String brackets(MatchResult found, Function<Text, String> language) {
        String ids = found.group(1);
        if (!ids.matches(".*[_/].*") && !TableNames.single().contains(ids)) {
            return found.group();
        }
        return setting(ids)
                .map(name -> language.apply(Text.of(
                        "（城市信息表“" + name.chinese() + "”）", " (\"" + name.english() + "\" in the city's settings)")))
                .orElse("");
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> word) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word.apply(found)));
    }

    private static Text library(String part) {
        return Text.of("措施库" + part + "部分", "part " + part + " of the library of measures");
    }

    private static Text other(String part) {
        return switch (part) {
            case "measures" -> Text.of("措施库", "the library of measures");
            case "factors" -> Text.of("排放因子库", "the library of factors");
            default -> Text.of("参考资料", "the reference data");
        };
    }

    /** A measure by its name; where its name stands before it in brackets, the id goes. */
    private String measure(MatchResult found, Function<Text, String> language) {
        Measure known = reference.measures().measures().get(found.group(2));
        if (known == null) {
            return found.group();
        }
        String open = Optional.ofNullable(found.group(1)).orElse("");
        String end = Optional.ofNullable(found.group(3)).orElse("");
        if (open.isEmpty()) {
            return language.apply(known.name()) + end;
        }
        return end.equals("）") || end.equals(")") ? "" : end.isEmpty() ? found.group() : open;
    }

    private Optional<Text> setting(String key) {
        return Optional.ofNullable(reference.settings().get(key)).map(setting -> setting.name());
    }

    private Optional<Text> item(String id) {
        return Optional.ofNullable(reference.items().get(id)).map(item -> item.name());
    }

    private static Text quoted(Text name) {
        return Text.of("“" + name.chinese() + "”", "\"" + name.english() + "\"");
    }
}
