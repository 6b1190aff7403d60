package org.tanlu.survey.layout;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;

/** 注释用语 which notes and remarks leave numbers as they are: those made of nothing but words that are known to. */
final class NoteWords {
    private static final String PUNCTUATION = "[“”\"'《》。；;！!：:,，、.…—–\\-\\s\\d()（）]";

    private final PlainWords plain;
    private final Pattern note;
    private final Pattern denial;
    private final Pattern explaining;

    NoteWords(PlainWords plain) {
        this.plain = plain;
        ReadingWords words = plain.words();
        this.note = Pattern.compile("(?:" + words.alternatives("note") + "|" + PUNCTUATION + ")+");
        this.denial = Pattern.compile(words.alternatives("denial"));
        this.explaining = Pattern.compile(words.alternatives("denial_explained"));
    }

    /** Whether a text changes nothing. */
    boolean isNote(String text) {
        String left = plain.withoutTitles(plain.withoutCity(plain.secrecy().without(text)));
        return plain.findAltering(text).isEmpty() && !isDenial(text) && isMadeOf(left);
    }

    /** Whether a remark denies a value (部分数据, 没有) in a sentence that explains neither signs nor rounding. */
    boolean isDenial(String text) {
        return Stream.of(text.split("[。；;！!？?\\n]"))
                .anyMatch(sentence -> denial.matcher(sentence).find()
                        && !explaining.matcher(sentence).find());
    }

    /** Whether a text consists of words of notes and of harmless ones. */
    private boolean isMadeOf(String text) {
        for (String part : text.split("[。；;，,：:、\\s“”\"《》()（）]+")) {
            boolean fine = part.isEmpty() || note.matcher(part).matches() || plain.isHarmless(part);
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
