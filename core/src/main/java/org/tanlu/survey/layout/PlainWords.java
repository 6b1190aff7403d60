package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.Department;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReadingWords;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Secrecy;
import org.tanlu.survey.Vocabulary.Word;

/**
 * 常见用语 the words around a table's names that change nothing, and those that change everything: another area, another time,
 * a plan, a rate of change.
 */
final class PlainWords {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第[一二三四五六七八九十\\d]+(?:部分|章|篇|节|类|表)|[(（][一二三四五六七八九十\\d]{1,3}[)）]"
                    + "|[一二三四五六七八九十]{1,3}[、.．,:]|\\d{1,3}(?:\\.\\d{1,2})*[、.．)）](?!\\d)|\\d{1,2}(?:\\.\\d{1,2})+\\s|[①-⑳]|#|表\\s*\\d+(?:[-－.]\\d+)*|其中[:：]?|[-–—·•●■◆*]+)\\s*");

    /** What titles and names of sheets bear besides: their number, that of a table in a chapter unless it may be months (1-9). */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:续?表|附件|附表|(?i:sheet|data)|工作表)\\s*[一二三四五六七八九十\\d]*(?:[-－.]\\d+)*[\\s:：]*|(?<=\\p{IsHan})\\d{1,2}$"
                    + "|^(?!1[-－](?:[2-9]|0[1-9]|1[0-2])(?!\\d|[-－.]|\\s*\\p{IsHan}{0,4}(?:人口|行政区划|土地)))\\d{1,2}(?:[-－]\\d{1,2}){1,2}(?![\\d月])[\\s:：]*");

    /** A sheet that is called by one letter, with a number perhaps, but for those of quarters, halves and months (Q1, H1, M1). */
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]|(?![HhMmQq])[A-Za-z]\\d{1,2}");

    /** Punctuation that says nothing. */
    private static final String MARKS = "[、，,/\\-—_:：（）()\\s]";

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Sectors in English titles, which narrow general totals as Chinese ones do. */
    private static final Pattern ENGLISH_SECTOR = Pattern.compile(
            "(?i)\\b(?:industr(?:y|ies)|agricultur\\w*|transport\\w*|construction|households?|residents?|services?|trade|wholesale|retail|forestry)\\b");

    private static final Pattern BILINGUAL = Pattern.compile("(.*[\\p{IsHan})\\]%])\\s*([A-Za-z(].*)");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
    private static final int LONG = 26;
    private static final int SHORTEST_NAME = 4;

    private final ReadingWords words;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Pattern neutral;
    private final Pattern harmless;
    private final Pattern sector;
    private final Pattern part;
    private final Pattern general;
    private final Pattern altering;
    private final Pattern formality;
    private final Pattern remark;
    private final Pattern dated;
    private final Period.Reader periods;
    private final Pattern firm;
    private final Pattern provisional;
    private final Pattern issued;
    private final Pattern field;
    private final Pattern report;
    private final Pattern rate;
    private final Pattern english;
    private final Pattern thisYear;
    private final Pattern lastYear;
    private final List<String> titles;
    private final List<String> city;
    private final List<String> variants;
    private final Collection<Item> items;
    /** The names of items, the longest first. */
    private final List<String> names;

    private final Secrecy secrecy;

    PlainWords(ReferenceData reference) {
        this(reference, "");
    }

    /** The words of a city; without its name the name of any place is a doubt. */
    PlainWords(ReferenceData reference, String name) {
        this.city = names(name);
        this.words = reference.reading();
        this.variants = longestFirst(
                reference.standard().departments().stream().flatMap(department -> department.variants().stream()));
        this.items = reference.items().values();
        this.names = longestFirst(bare(items));
        for (Role role : Role.values()) {
            words.words("role_" + role.name().toLowerCase(Locale.ROOT)).forEach(word -> roles.put(word, role));
        }
        this.neutral = Pattern.compile("(?:" + words.alternatives("neutral") + "|" + MARKS + ")+");
        this.harmless = Pattern.compile("(?:" + words.alternatives("harmless") + "|" + MARKS + ")+");
        this.sector = Pattern.compile(words.alternatives("sector"));
        this.part = Pattern.compile(words.alternatives("part"));
        this.general = Pattern.compile(".*(?:" + words.alternatives("general") + ").*");
        this.altering = Pattern.compile(words.alternatives("altering"));
        this.formality = Pattern.compile("(?!.*[市县区旗镇乡村省州])(?:[\\s，,；;、]*(?:" + words.alternatives("formality")
                + ")(?:[(（](?:签字|签名|签章|盖章)[)）])?\\s*[:：][\\p{L}\\p{N}\\s.()（）+-]{0,20}){1,6}");
        this.remark = Pattern.compile("^(?:" + words.alternatives("remark_head") + ")\\s*\\d*\\s*[:：.、].*|.*[。；！？].*");
        this.firm = Pattern.compile("\\p{IsHan}.*(?:" + words.alternatives("firm") + ")\\s*(?:[(（].*[)）])?\\s*");
        this.provisional = Pattern.compile(words.alternatives("preliminary") + "|" + words.alternatives("expected"));
        this.issued = Pattern.compile("(?:" + words.alternatives("harmless") + "|" + words.alternatives("note") + "|"
                + words.alternatives("issuer") + "|" + MARKS + "|[。；;])*");
        this.field = Pattern.compile(words.alternatives("file_field"));
        this.report = Pattern.compile(words.alternatives("file_altering"));
        this.rate = Pattern.compile(words.alternatives("role_rate"));
        this.english =
                Pattern.compile("(?i)(?:(?:" + words.alternatives("english") + ")(?![a-z])|[\\s\\d.,:;/()&%'-]++)++");
        this.thisYear = Pattern.compile(words.alternatives("this_year"));
        this.lastYear = Pattern.compile(words.alternatives("last_year"));
        this.secrecy = new Secrecy(words);
        this.periods = new Period.Reader(words);
        this.dated = Pattern.compile("(?s).*(?:" + words.alternatives("dated") + ").*");
        this.titles = longestFirst(titles(reference));
    }

    /** The names of items without what stands in brackets; shorter ones say too little. */
    private static Stream<String> bare(Collection<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.name().chinese()), item.variants().stream()))
                .map(one -> one.replaceAll("[(（].*", ""))
                .filter(one -> one.length() >= SHORTEST_NAME)
                .distinct();
    }

    /** The names of departments, with and without brackets and 市, and of what they are asked for. */
    private static Stream<String> titles(ReferenceData reference) {
        Stream<String> offices = reference.standard().departments().stream()
                .map(department -> department.name().chinese())
                .flatMap(office -> Stream.of(
                        office,
                        office.replaceAll("（.*", ""),
                        office.replaceAll("（.*", "").replaceFirst("^市", "")));
        return Stream.concat(
                offices,
                reference.standard().checklist().stream()
                        .map(item -> item.name().chinese()));
    }

    private static List<String> longestFirst(Stream<String> texts) {
        return texts.filter(text -> text.length() > 2)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** How a city is called: by its full name, and without what kind of place it is. */
    private static List<String> names(String name) {
        String full = Normalizer.normalize(name.replaceFirst("[（(].*", ""), Normalizer.Form.NFKC)
                .strip();
        String plain = full.length() > 2 ? full.replaceFirst("(?:市|自治州|地区|盟)$", "") : full;
        return Stream.of(full, plain).filter(one -> one.length() > 1).distinct().toList();
    }

    /** The role that a heading's key says. */
    Optional<Role> role(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** What words say of who may see values. */
    Secrecy secrecy() {
        return secrecy;
    }

    /** The words by which tables are read. */
    ReadingWords words() {
        return words;
    }

    /** Whether a year in a text is rather that of a publication or of a day than of data. */
    boolean isDated(String text) {
        return dated.matcher(YearEnd.unified(text)).matches();
    }

    /** Whether a text stands for what is written above it. */
    boolean isDitto(String text) {
        return words.words("ditto").contains(text.strip());
    }

    /** Whether a heading is that of growth, change or rank, which are no values of any item. */
    boolean isRate(String text) {
        return rate.matcher(text.replaceAll("\\s+", "")).matches();
    }

    /** Whether a text repeats in English what tables say in Chinese, by words that change nothing. */
    boolean isEnglish(String text) {
        return english.matcher(text).matches() && LATIN.matcher(text).find();
    }

    /** A text without its repetition in English: 常住人口 Permanent Population. */
    String withoutEnglish(String text) {
        Matcher both = BILINGUAL.matcher(text);
        return both.matches() && isEnglish(both.group(2)) ? both.group(1).strip() : text;
    }

    /** How many years before the year of its table the values below a heading are of (本年 0, 上年 1), if it says only this. */
    Optional<Integer> findYearsAgo(String text) {
        String bare = text.replaceAll("\\s+", "");
        return thisYear.matcher(bare).matches()
                ? Optional.of(0)
                : Optional.of(1).filter(any -> lastYear.matcher(bare).matches());
    }

    /** What a text says of its time beside the year, if it says nothing else. */
    Optional<Period> findPeriod(String text) {
        return periods.find(text);
    }

    /** Whether a title speaks of a part of the year only. */
    boolean isOfPart(String title) {
        return periods.hasPart(YearEnd.unified(Normalizer.normalize(title, Normalizer.Form.NFKC)));
    }

    /** Whether a text is the name of an enterprise. */
    boolean isFirm(String text) {
        return firm.matcher(text.strip()).matches();
    }

    /** Whether a text has a word for preliminary, expected or estimated numbers. */
    boolean isProvisional(String text) {
        return provisional.matcher(text).find();
    }

    /** Whether a text says that its row sums up others, rather than telling their mean. */
    boolean isSum(String text) {
        String plain =
                withoutNumbering(text.strip()).replaceAll("[(（\\[【].*", "").replaceAll("\\s+", "");
        return words.words("sum").contains(plain.toLowerCase(Locale.ROOT));
    }

    /** A text without the numbering in front of it. */
    static String withoutNumbering(String text) {
        String shorter = NUMBERING.matcher(text).replaceFirst("");
        return shorter.isEmpty() ? text : shorter;
    }

    /** Whether words over rows or columns leave their meaning as it is. */
    boolean isHarmless(String text) {
        String left = withoutCity(withoutTitles(withoutNumbering(text)))
                .replaceAll("(19|20)\\d{2}年?([-—–~～至到](19|20)?\\d{2}年?)?", "");
        return left.isBlank() || harmless.matcher(left).matches();
    }

    /** Whether a title leaves the meaning of what stands below as it is. */
    boolean isHarmlessTitle(String text) {
        String left = NUMBERED.matcher(withoutNumbering(text)).replaceAll("");
        return left.isBlank()
                || LETTER.matcher(left.strip()).matches()
                || isHarmless(left)
                || isHarmless(withoutItems(left));
    }

    /** Whether a label says that what stands beside or below it is the whole city's. */
    boolean isWhole(String text) {
        String bare = text.replaceAll("\\s+", "");
        return words.words("city_wide").contains(bare) || city.contains(bare);
    }

    /** A text without the names of items, as a title or note has them that says of what its table is. */
    String withoutItems(String text) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, "");
        }
        return left;
    }

    /** Whether a text is the name of a department of the city, by whichever of its names. */
    boolean isOffice(String text) {
        String left = Department.withoutParent(withoutCity(text));
        for (String office : variants) {
            left = left.replace(office, "");
        }
        return isHarmless(left);
    }

    /** Whether a text says who filled in a form, and when. */
    boolean isFormality(String text) {
        return formality.matcher(text).matches();
    }

    /** Whether words beside a name say nothing at all. */
    boolean isNeutral(String text) {
        return city.contains(text) || neutral.matcher(withoutNumbering(text)).matches();
    }

    /** A name without that of the city in front of it. */
    String withoutCity(String text) {
        String left = text;
        for (String name : city) {
            left = left.replace(name, "");
        }
        return left;
    }

    /** Whether words over a name may make of a total of the city one of a sector. */
    boolean isNarrowing(String text, Word item) {
        String name = item.name().chinese();
        Matcher sector = this.sector.matcher(withoutTitles(text));
        boolean narrows = isPart(text, name);
        if (narrows) {
            return true;
        }
        while (sector.find()) {
            narrows |= !name.contains(sector.group());
        }
        return (narrows || ENGLISH_SECTOR.matcher(text).find())
                && general.matcher(name).matches();
    }

    /** Whether a word of a file's name is that of a field or kind of enterprise, and an item a total that all of them have. */
    boolean isOfField(String file, Word item) {
        String name = item.name().chinese();
        return general.matcher(name).matches()
                && field.matcher(file).results().anyMatch(found -> !name.contains(found.group()));
    }

    /** Whether a file is called a report of a part of the year, or a draft. */
    boolean isReport(String file) {
        return report.matcher(file).find();
    }

    /** Whether an item is a total of the whole city that every sector and body has likewise. */
    boolean isCityTotal(Word item) {
        String name = item.name().chinese();
        return general.matcher(name).matches()
                && !sector.matcher(name).find()
                && !part.matcher(name).find();
    }

    /** Whether nothing but who filled in or provided something is said beside the names of departments. */
    boolean isPlainIssuer(String left) {
        return issued.matcher(left.replaceAll("(?:19|20)\\d{2}\\s*年?度?", "")).matches();
    }

    /** Whether every sector that a class names is the item's own, by its name or by the checklist rows that collect it. */
    boolean isOwnField(String text, Word item) {
        List<String> checklist = items.stream()
                .filter(one -> one.parameters().isEmpty()
                        ? one.id().equals(item.id())
                        : item.id().startsWith(one.id() + "/"))
                .findFirst()
                .map(Item::checklist)
                .orElse(List.of());
        return sector.matcher(withoutTitles(text))
                .results()
                .map(MatchResult::group)
                .allMatch(word -> item.name().chinese().contains(word)
                        || words.field(word).stream().anyMatch(checklist::contains));
    }

    /** Whether a title names sectors, all of which are the item's own, and no part of them: 污水处理情况 over what sewage loses. */
    boolean isOwnTitle(String text, Word item) {
        return isOwnField(text, item)
                && !isPart(text, item.name().chinese())
                && !ENGLISH_SECTOR.matcher(text).find();
    }

    private boolean isPart(String text, String name) {
        Matcher part = this.part.matcher(withoutTitles(text));
        boolean narrows = false;
        while (part.find()) {
            narrows |= !name.contains(part.group());
        }
        return narrows;
    }

    /** The first words in a text that make its numbers something else. */
    Optional<String> findAltering(String text) {
        Matcher matcher = altering.matcher(withoutTitles(YearEnd.unified(text)));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a text is a sentence to the reader, not the name of anything. */
    boolean isRemark(String text) {
        return (text.length() > LONG && CHINESE.matcher(text).find())
                || remark.matcher(text).matches();
    }

    /** A text without the names of departments and of what is asked of them. */
    String withoutTitles(String text) {
        String left = text;
        for (String title : titles) {
            left = left.replace(title, "");
        }
        return left;
    }
}
