package org.tanlu.survey.layout;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.ReadingWords;

/** 注释用语 which notes and remarks leave numbers as they are: those made of nothing but words that are known to. */
final class NoteWords {
    private static final String PUNCTUATION = "[“”\"'《》。；;！!：:,，、.…—–\\-\\s\\d()（）]";

    /** The footnotes on prices, revisions and signs that yearbooks print below every other table. */
    private static final Pattern STANDARD =
            Pattern.compile("(?:(?:本表|表中|表内)(?:数据)?\\s*)?(?:地区生产总值)?(?:[和及、](?:各产业|各行业|分产业|分行业))?(?:增加值)?"
                    + "(?:总量|绝对数|绝对额|绝对值)?(?:指标)?(?:均)?[按以](?:当年|现行|现)价(?:格)?(?:计算)?"
                    + "|(?:增长速度|增速|增长率|指数|发展速度)(?:均)?按(?:可比|不变)价(?:格)?(?:计算)?"
                    + "|(?:19|20)\\d{2}年(?:度)?(?:及以前|及以后|以前|以后)?(?:各年)?(?:年度)?(?:数据|数)(?:已)?(?:均)?(?:根据|按照|按|依据)"
                    + "第[一二三四五六七八]次全国(?:经济|人口|农业)普查(?:结果|数据|资料)?(?:进行)?(?:了)?(?:修订|修正)(?:数)?"
                    + "|[“\"]?#[”\"]?号?(?:表示|为)其中的?(?:主要)?项?");

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
    boolean isNote(String written) {
        String text = STANDARD.matcher(written).replaceAll("");
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
