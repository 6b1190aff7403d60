package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.trace.Text;

/** 列举 lists in findings: the first few, and how many more there are. */
final class Few {
    private static final int SHOWN = 6;

    private Few() {}

    /** Words that are the same in both languages, such as names. */
    static List<Text> words(List<String> words) {
        return of(words.stream().map(word -> Text.of(word, word)).toList());
    }

    static List<Text> of(List<Text> texts) {
        if (texts.size() <= SHOWN) {
            return texts;
        }
        int more = texts.size() - SHOWN;
        var shown = new ArrayList<>(texts.subList(0, SHOWN));
        shown.add(Text.of("另" + more + "项", more + " more"));
        return shown;
    }
}
