package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 表旁文字 what a text over, beside or below a table that has a reader of its own makes of its numbers, by the words of tables in
 * any layout: another area, a part of the year, expected or preliminary numbers, void ones (chapter 6).
 */
@Clause("C6-7")
public final class Surroundings {
    /** What the head of a statistical form says of the form itself. */
    private static final Pattern FORM = Pattern.compile("(?s)\\s*(?:表\\s*号|制定机关|制表机关|批准机关|批准文号|备案文号|文\\s*号|有效期).*");

    private static final Pattern ITSELF = Pattern.compile("(?:本表|表中|本页)(?:数据)?[为是](?!\\d)");
    private static final Pattern UNIT = Pattern.compile("单位\\s*[为是:：]");
    private static final Pattern STATED_UNIT = Pattern.compile("(?:计量)?单位\\s*[:：]?\\s*[^\\s，,；;（）()]*");
    private static final Pattern PLAIN = Pattern.compile("(?:19|20)\\d{2}\\s*年?度?|[\\p{IsLatin}\\d\\s.'’&─－-]+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final PlainWords plain;
    private final NoteWords notes;
    private final Elsewhere elsewhere;
    private final Pattern voided;
    private final Pattern own;

    /**
     * The words around a table.
     *
     * @param city the name of the city, as a table's title has it
     * @param own  how the title of such a table is called, as a regular expression
     */
    public Surroundings(ReferenceData reference, String city, String own) {
        this.plain = new PlainWords(reference, city);
        this.notes = new NoteWords(plain);
        this.elsewhere = new Elsewhere(plain, new Keepers(plain, reference), List.of(), reference);
        this.voided = Pattern.compile(reference.reading().alternatives("void"));
        this.own = Pattern.compile(
                city.isBlank() ? own : Pattern.quote(normal(city).strip()) + "|" + own);
    }

    /** What is asked of the table because of a title; empty for one that says what such a table is and no more. */
    public Optional<Text> title(String text) {
        Optional<Text> said = altering(text);
        if (said.isPresent() || isFormal(text)) {
            return said;
        }
        String bare = own.matcher(plain.secrecy().without(normal(text))).replaceAll("");
        String left = PLAIN.matcher(STATED_UNIT.matcher(bare).replaceAll("")).replaceAll("");
        return CHINESE.matcher(left).find() && !plain.isHarmlessTitle(left)
                ? Optional.of(Doubts.title(text.strip()))
                : Optional.empty();
    }

    /** What is asked of the table because of a note or remark; empty for one that leaves its numbers as they are. */
    public Optional<Text> note(String text) {
        return altering(text)
                .or(() -> Optional.of(Doubts.remark(text.strip()))
                        .filter(any -> !isFormal(text) && (UNIT.matcher(text).find() || !isKnown(text))));
    }

    /** Whether a note is made of nothing but words that are known to change nothing. */
    public boolean isKnown(String text) {
        String normal = ITSELF.matcher(normal(text)).replaceAll("");
        return !CHINESE.matcher(normal).find()
                || notes.isNote(normal)
                || notes.isNote(own.matcher(normal).replaceAll(""));
    }

    /** Whether a text is the name of an enterprise. */
    public boolean isName(String text) {
        return plain.isFirm(text);
    }

    /** What is asked because of a heading or label: only what time and standing of the numbers it tells. */
    public Optional<Text> label(String text) {
        return altering(text)
                .filter(any -> isOfTime(text) || voided.matcher(text).find());
    }

    /** Whether a year in a text may be that of the data, rather than of a publication, a form or a day. */
    public boolean tellsYear(String text) {
        return !isFormal(text) && !plain.isDated(text);
    }

    /** Whether a text marks numbers as expected, planned, estimated or preliminary. */
    public boolean isProvisional(String text) {
        return plain.isProvisional(text);
    }

    /** Whether a question is that of a part of a year, which no answer makes a whole one. */
    public static boolean isPart(Text doubt) {
        return Doubts.isPart(doubt);
    }

    /** What is asked of the table because of a text in the head or foot of its pages, which often is of the publication. */
    public Optional<Text> altered(String text) {
        return altering(text).or(() -> Optional.of(Doubts.context(text.strip())).filter(any -> isElsewhere(text)));
    }

    /** Whether a text says that numbers are those of another place than the city, or of an enterprise. */
    public boolean isElsewhere(String text) {
        return !isFormal(text) && elsewhere.isOther(text);
    }

    /** Whether a text says that numbers are of a year that is none of some. */
    public boolean isOfOtherYear(String text, Collection<Integer> years) {
        return !years.isEmpty()
                && !isFormal(text)
                && years.stream().allMatch(year -> elsewhere.isOfOtherYear(text, year, Optional.empty()));
    }

    private Optional<Text> altering(String text) {
        if (isFormal(text)) {
            return Optional.empty();
        }
        if (plain.isOfPart(text)) {
            return Optional.of(Doubts.part(text.strip()));
        }
        if (plain.isProvisional(text)) {
            return Optional.of(Doubts.expected(text.strip()));
        }
        boolean isAltering =
                voided.matcher(text).find() || plain.findAltering(text).isPresent();
        return Optional.of(Doubts.context(text.strip())).filter(any -> isAltering);
    }

    private boolean isOfTime(String text) {
        return plain.isOfPart(text) || plain.isProvisional(text);
    }

    /** Whether a text only says what form it is, or who filled it in and when. */
    public boolean isFormal(String text) {
        return FORM.matcher(text).matches() || plain.isFormality(normal(text).strip());
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
