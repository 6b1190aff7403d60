package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.trace.Text;

/** 注明的年份 years of which a note below a table says that their numbers are preliminary, expected or estimated. */
final class NotedYears {
    private static final Pattern SENTENCES = Pattern.compile("[。；;，,]+");
    private static final Pattern ENCLOSED = Pattern.compile("^\\s*[(（]([^()（）]*)[)）]\\s*$");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[注说备][释明注]?\\s*\\d*\\s*[:：、.]|(?:其中|表中|本表)[:：，,]?|\\d{1,2}[.、])\\s*");
    private static final Pattern FILLER =
            Pattern.compile("((?:19|20)\\d{2}\\s*年)(?:度)?(?:的)?(?:各项|全部|有关)?(?:指标|数据|数值|数)(?=为|系)");

    private final PlainWords plain;
    private final Pattern preliminary;
    private final Map<Integer, Period> periods = new LinkedHashMap<>();
    /** What is said of all numbers of the table: that they are preliminary. */
    private final List<String> whole = new ArrayList<>();

    private String rest = "";

    NotedYears(PlainWords plain) {
        this.plain = plain;
        this.preliminary =
                Pattern.compile("(?:本表|表中|表内|以上|上述|以下)?(?:中)?(?:的)?(?:各项|全部|所有)?(?:指标|数据|数值|数)?(?:均|都)?(?:为|系|是)(?:"
                        + plain.words().alternatives("preliminary") + ")(?:数据|数|值)?|(?:"
                        + plain.words().alternatives("preliminary") + ")(?:数据|数|值)");
    }

    /** Keeps what a note says of the numbers of years; the rest of the note, empty when nothing else is said. */
    String keep(String note) {
        var rest = new ArrayList<String>();
        for (String sentence : SENTENCES.split(ENCLOSED.matcher(note).replaceFirst("$1"))) {
            Optional<Period> period = period(sentence);
            if (isOfAll(sentence)) {
                whole.add(sentence.strip());
            } else {
                period.ifPresentOrElse(
                        one -> one.year().ifPresent(year -> periods.put(year, one)), () -> rest.add(sentence));
            }
        }
        return isEmpty() ? note : String.join("，", rest);
    }

    /** Whether a sentence says that all numbers of the table are preliminary: 本表数据为快报数. */
    private boolean isOfAll(String sentence) {
        String unified = Normalizer.normalize(sentence, Normalizer.Form.NFKC).strip();
        return Stream.of(unified, MARK.matcher(unified).replaceFirst(""))
                .anyMatch(text -> preliminary.matcher(text).matches());
    }

    private Optional<Period> period(String sentence) {
        String unified = Normalizer.normalize(sentence, Normalizer.Form.NFKC).strip();
        String said = FILLER.matcher(MARK.matcher(unified).replaceFirst("")).replaceFirst("$1");
        return plain.findPeriod(said)
                .filter(period -> period.kind() != Period.Kind.PART)
                .filter(period -> period.year().isPresent());
    }

    /** What is to be asked of a value of a year. */
    Optional<Text> doubt(Optional<Integer> year) {
        return find(year).flatMap(Period::doubt);
    }

    /** The marks that values of a year bear. */
    List<String> marks(Optional<Integer> year) {
        return Stream.concat(find(year).map(Period::text).stream(), whole.stream())
                .toList();
    }

    /** Whether nothing was kept. */
    boolean isEmpty() {
        return periods.isEmpty() && whole.isEmpty();
    }

    /** What a text says beside the numbers of years, and what it says of these. */
    static NotedYears of(PlainWords plain, String text) {
        var noted = new NotedYears(plain);
        noted.rest = noted.keep(text);
        return noted;
    }

    /** What the text that was read says besides. */
    String rest() {
        return rest;
    }

    private Optional<Period> find(Optional<Integer> year) {
        return year.flatMap(one -> Optional.ofNullable(periods.get(one)));
    }
}
