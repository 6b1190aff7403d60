package org.tanlu.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.quantity.Unit;
import org.tanlu.report.OwnText;
import org.tanlu.report.TextVersion;
import org.tanlu.trace.Figure;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.desk.TextDesk;

/** 插入数字 the numbers that texts print, by name and value, for who writes own words. */
@Controller
class TextFigures {
    private static final Pattern KEY = Pattern.compile("\\{\\{([^{}|]+)[^{}]*\\}\\}");
    private static final int MOST = 40;
    private static final int PER_CENT = 100;

    private final Desk desk;
    private final TextDesk texts;

    TextFigures(Desk desk, TextDesk texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * A number that can be put into a text.
     *
     * @param key   what stands for it in a text
     * @param name  what it is
     * @param value as it is, with its unit
     */
    record TextFigure(String key, String name, String value) {
        /** As it is written in a text. */
        public String written() {
            return "{{" + key + "}}";
        }

        private boolean isLike(String word) {
            return (name + " " + key).toLowerCase(Locale.ROOT).contains(word);
        }
    }

    /** The numbers of a text, in its order. */
    static List<TextFigure> of(String body, Draft draft) {
        return keys(body).distinct().flatMap(key -> figure(key, draft).stream()).toList();
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1).strip());
    }

    private static Optional<TextFigure> figure(String key, Draft draft) {
        return draft.figure(key).map(figure -> figure(key, figure));
    }

    private static TextFigure figure(String key, Figure figure) {
        UnitWords unit = UnitWords.of(figure.value().unit());
        String number = Printed.significant(figure.value().value() * unit.scale());
        if (figure.value().unit().equals(Unit.ONE)) { // a ratio is printed as a share or as it is
            number += " = " + Printed.significant(figure.value().value() * PER_CENT) + "%";
        }
        return new TextFigure(
                key,
                new Shown().say(figure.derivation().get().label()),
                unit.unit().isEmpty() ? number : number + " " + unit.unit());
    }

    /** Those of all sections whose name or key has a word; the first forty. */
    @GetMapping("/projects/{id}/text/figures")
    String figures(@PathVariable long id, @RequestParam(defaultValue = "") String word, Model model) {
        Draft draft = desk.draft(id).orElseThrow(Missing::new);
        var keys = new TreeSet<String>();
        for (OwnText text : texts.sections(draft, TextVersion.FULL)) {
            text.lines().forEach(line -> keys(line).forEach(keys::add));
        }
        String asked = word.strip().toLowerCase(Locale.ROOT);
        model.addAttribute(
                "figures",
                asked.isEmpty()
                        ? List.of()
                        : keys.stream()
                                .flatMap(key -> figure(key, draft).stream())
                                .filter(each -> each.isLike(asked))
                                .limit(MOST)
                                .toList());
        return "text-figures :: list";
    }
}
