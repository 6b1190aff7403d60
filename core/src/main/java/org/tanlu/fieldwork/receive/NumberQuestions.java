package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Text;

/** 逐数的疑问 what is asked of single numbers of a file, by item and year; the first question of a number stands. */
final class NumberQuestions {
    private final Map<String, Text> questions = new LinkedHashMap<>();

    void add(ToldNumber number, Text question) {
        questions.putIfAbsent(number.key(), question);
    }

    /** The line, with the question of the first of its numbers that has one. */
    Mapping.Line asked(Mapping.Line line) {
        return line.item().stream()
                .flatMap(item -> line.cells().stream()
                        .flatMap(cell -> cell.year().stream())
                        .flatMap(year -> Optional.ofNullable(questions.get(ToldNumber.key(item.id(), year))).stream()))
                .findFirst()
                .map(line::asked)
                .orElse(line);
    }
}
