package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;

/** 标签识别 takes the words of a cell apart into item, year, unit and role; what it does not understand is left over. */
final class LabelReader {
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:[①-⑳❶-❿*＊※†‡]|(?<=[\\p{IsHan})）])[¹²³⁰⁴-⁹]+|[\\[［〔](?:注?\\d{0,2})[\\]］〕]|[(（](?:注\\d{0,2}|\\d{1,2})[)）])+\\s*$");
    private static final Pattern CAPTION = Pattern.compile("[(\\[【]?\\s*(?:计量|数据)?单位\\s*[:：为]\\s*(.+?)\\s*[)\\]】]?");
    private static final Pattern BRACKET =
            Pattern.compile("(.*?)\\s*[(\\[【]([^()\\[\\]【】]*(?:\\([^()]*\\))?[^()\\[\\]【】]*)[)\\]】]\\s*");
    private static final Pattern ENCLOSED = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");
    /** Years from one to another, or one and another. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d{2}\\s*年?(?:度|末|底)?\\s*[-—–~～至到/、,，和及与]+\\s*(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)");

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("(?<![〇○零一二三四五六七八九十])(?:一九|二[〇○零Oo0])[〇○零Oo0一二三四五六七八九]{2}(?=年|$)");
    private static final Pattern SEPARATED =
            Pattern.compile("(.+?)\\s*(?:[/,，:：|_]|\\s|——|-)\\s*([^/,，:：|_\\s]+(?:/[^/\\s]+)?)");
    private static final Pattern PARTS = Pattern.compile("[,，;；、]");
    private static final Pattern YEAR_END =
            Pattern.compile("^(?:截至|截止)?((?:19|20)\\d{2})(?:年|[-/.])12(?:月|[-/.])31日?(?:[T ]0?0:00(?::00)?)?(?:止|底)?$");
    /** Two digits of a year, marked as such: '24 or 24年. */
    private static final Pattern SHORT_YEAR = Pattern.compile("^(?:['‘’`](\\d{2})年?|(\\d{2})年)度?$");

    /** Longer texts are no label; taking them apart would take its time with the square of their length. */
    private static final int LONGEST = 2000;

    private static final int LAST_SHORT = 30;
    private static final int FIRST_SHORT = 80;

    private final Vocabulary words;
    private final PlainWords plain;
    private final Pattern yearPattern;
    private final Pattern bracketWords;
    private final String before;
    private final String behind;
    private final Map<String, Label> known = new LinkedHashMap<>();

    LabelReader(Vocabulary words, PlainWords plain) {
        this.words = words;
        this.plain = plain;
        ReadingWords lists = plain.words();
        this.yearPattern = Pattern.compile("((?:19|20)\\d{2})\\s*年(?!" + lists.alternatives("no_year") + ")(?:"
                + lists.alternatives("year_ending")
                + ")?|^((?:19|20)\\d{2})[\\s_-]+|[\\s_-]+((?:19|20)\\d{2})$");
        this.bracketWords = Pattern.compile(lists.alternatives("within_bracket") + "|\\s*");
        this.before =
                "^(?:" + lists.alternatives("city_wide") + ")(?:的)?|^(?:" + lists.alternatives("before_name") + ")";
        this.behind = "(?:" + lists.alternatives("behind_name") + ")$";
    }

    /** What a text says. */
    Label read(String text) {
        return known.computeIfAbsent(text, this::parse);
    }

    private Label parse(String text) {
        if (text.length() > LONGEST) {
            var unread = new Draft(text);
            unread.rest = text;
            return unread.label();
        }
        String bare = words.strip(FOOTNOTE.matcher(words.strip(text)).replaceFirst(""));
        String plainText =
                words.strip(Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("\\s+", " "));
        Matcher enclosed = ENCLOSED.matcher(plainText);
        if (enclosed.matches() && words.item(plainText).isEmpty()) {
            plainText = words.strip(enclosed.group(1));
        }
        plainText = digits(words.item(plainText).isPresent() ? plainText : plain.withoutEnglish(plainText));
        if (plainText.isEmpty()) {
            return Label.NONE;
        }
        var draft = new Draft(text);
        if (plainText.length() > LONGEST) {
            draft.rest = plainText; // no name is that long, and looking for units in it takes the square of its length
            return draft.label();
        }
        Matcher caption = CAPTION.matcher(plainText);
        if (caption.matches()) {
            draft.units = captioned(caption.group(1).replaceFirst("[(]?(?:另有)?注明[者的]?除外[)]?$", ""));
            draft.rest = draft.units.isEmpty() ? plainText : "";
            return draft.label();
        }
        understand(draft, plainText);
        return draft.label();
    }

    /** Takes apart what is no caption: a rate, a year of the table, a time, a name with its year and unit. */
    private void understand(Draft draft, String plainText) {
        boolean isItem = words.item(plainText).isPresent();
        if (!isItem && plain.isRate(plainText)) {
            draft.role = Optional.of(Role.RATE);
            return;
        }
        draft.ago = isItem ? Optional.empty() : plain.findYearsAgo(plainText);
        if (draft.ago.isPresent()) {
            return;
        }
        Optional<Period> period = isItem ? Optional.empty() : plain.findPeriod(plainText);
        if (period.isPresent()) {
            draft.period = period;
            draft.year = period.get().year();
        } else {
            draft.understand(draft.withoutYear(draft.withoutBrackets(plainText)));
        }
    }

    /** The units of a caption, which may be of several dimensions: 单位：亿千瓦时、%; none when a part of it is no unit. */
    private List<Unit> captioned(String text) {
        List<Unit> whole = words.units(text);
        String[] parts = PARTS.split(text);
        if (!whole.isEmpty() || parts.length < 2) {
            return whole;
        }
        var all = new ArrayList<Unit>();
        for (String part : parts) {
            List<Unit> units = words.units(part.strip());
            boolean isOther = units.stream().noneMatch(unit -> all.stream().anyMatch(unit::isCompatibleWith));
            if (units.isEmpty() || !isOther) {
                return List.of();
            }
            all.addAll(units);
        }
        return all;
    }

    /** Years in Chinese numerals as digits, and the twelve months of a year as the year. */
    static String digits(String text) {
        String years = CHINESE_YEAR
                .matcher(text)
                .replaceAll(year -> year.group()
                        .chars()
                        .mapToObj(letter -> Integer.toString(Math.max(0, NUMERALS.indexOf(letter))))
                        .collect(Collectors.joining()));
        String whole = YEAR_END.matcher(YearEnd.unified(years)).replaceAll("$1年");
        Matcher two = SHORT_YEAR.matcher(whole);
        return two.matches() ? full(two).orElse(whole) : whole;
    }

    /** The year that two digits surely mean; empty for digits that may be anything. */
    private static Optional<String> full(Matcher two) {
        int digits = Integer.parseInt(two.group(1) == null ? two.group(2) : two.group(1));
        if (digits > LAST_SHORT && digits < FIRST_SHORT) {
            return Optional.empty();
        }
        return Optional.of((digits <= LAST_SHORT ? 2000 : 1900) + digits + "年");
    }

    PlainWords plain() {
        return plain;
    }

    /** What was understood of one text so far. */
    private final class Draft {
        private final String text;
        private Optional<Word> item = Optional.empty();
        private Optional<Integer> year = Optional.empty();
        private List<Unit> units = List.of();
        private Optional<Role> role = Optional.empty();
        private String bare = "";
        private String rest = "";
        private Optional<Period> period = Optional.empty();
        private Optional<Integer> ago = Optional.empty();

        Draft(String text) {
            this.text = text;
        }

        Label label() {
            return new Label(text, item, year, units, role, bare, rest, period, ago);
        }

        /** Takes brackets off the end as long as they hold a unit, a year or words that change nothing. */
        private String withoutBrackets(String from) {
            String left = from;
            Matcher bracket = BRACKET.matcher(left);
            while (bracket.matches() && !bracket.group(1).isEmpty() && isWithin(left, bracket.group(2))) {
                left = bracket.group(1);
                bracket = BRACKET.matcher(left);
            }
            return left;
        }

        /** Whether all of a bracket was understood; a bracket that belongs to a name is left there. */
        private boolean isWithin(String whole, String inside) {
            if (isUnits(inside)) {
                return true;
            }
            if (words.item(whole).isPresent()) {
                return false;
            }
            var found = new ArrayList<Unit>();
            Optional<Integer> told = year;
            for (String part : PARTS.split(inside)) {
                Matcher caption = CAPTION.matcher(part);
                List<Unit> unit = words.units(caption.matches() ? caption.group(1) : part);
                Optional<Integer> number = words.year(part.strip());
                if (!unit.isEmpty() && found.isEmpty() && units.isEmpty()) {
                    found.addAll(unit);
                } else if (number.isPresent() && told.isEmpty()) {
                    told = number;
                } else if (!bracketWords.matcher(part).matches()) {
                    return false;
                }
            }
            units = found.isEmpty() ? units : List.copyOf(found);
            year = told;
            return true;
        }

        private boolean isUnits(String inside) {
            List<Unit> whole = words.units(inside);
            boolean taken = !whole.isEmpty() && units.isEmpty() && !inside.matches("\\d+");
            units = taken ? whole : units;
            return taken;
        }

        /** Takes the only year out of a text; two years are left there for the reader. */
        private String withoutYear(String from) {
            if (words.item(PlainWords.withoutNumbering(from)).isPresent()) {
                return from;
            }
            Optional<Integer> whole = words.year(from);
            if (whole.isPresent() && year.isEmpty()) {
                year = whole;
                return "";
            }
            Matcher matcher = yearPattern.matcher(from);
            if (SPAN.matcher(from).find()) {
                return from;
            }
            if (!matcher.find() || year.isPresent()) {
                return from;
            }
            String left = words.strip(from.substring(0, matcher.start()) + from.substring(matcher.end()));
            if (yearPattern.matcher(left).find() || left.matches("^[-—–~～至到].*|.*[-—–~～至到]$|.*\\d{1,2}月.*")) {
                return from;
            }
            year = words.year(matcher.group().replaceAll("\\D", ""));
            return withoutBrackets(left);
        }

        private void understand(String left) {
            String trimmed = words.strip(left.replaceAll("^[\\s:：,，、_-]+|[\\s:：,，、_-]+$", ""));
            if (trimmed.isEmpty() || isKnown(trimmed)) {
                return;
            }
            String unnumbered = words.strip(PlainWords.withoutNumbering(trimmed));
            if (isKnown(unnumbered) || isSeparated(unnumbered) || isRunTogether(unnumbered)) {
                return;
            }
            String core = plain.withoutCity(unnumbered).replaceFirst(before, "").replaceFirst(behind, "");
            if ((!core.isEmpty() && isItem(core)) || plain.isEnglish(unnumbered)) {
                return;
            }
            rest = year.isPresent() && plain.isNeutral(unnumbered) ? "" : unnumbered;
        }

        private boolean isKnown(String name) {
            role = plain.role(words.key(name));
            if (role.isPresent() || isItem(name)) {
                return true;
            }
            return units.isEmpty() && isUnits(name);
        }

        private boolean isItem(String name) {
            item = words.item(name);
            bare = item.isPresent() ? name : bare;
            return item.isPresent();
        }

        /** A name and its unit with a stroke, comma or blank between them. */
        private boolean isSeparated(String name) {
            Matcher matcher = SEPARATED.matcher(name);
            if (!matcher.matches() || !units.isEmpty()) {
                return false;
            }
            String behind = matcher.group(2).replaceFirst("^单位[:：]?", "");
            List<Unit> unit = words.units(behind);
            return !unit.isEmpty() && isWithUnit(matcher.group(1), unit);
        }

        /** A name with its unit right behind it. */
        private boolean isRunTogether(String name) {
            for (int start = 2; start < name.length() && units.isEmpty(); start++) {
                List<Unit> unit = words.units(name.substring(start));
                if (!unit.isEmpty() && isWithUnit(name.substring(0, start), unit)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWithUnit(String name, List<Unit> unit) {
            Optional<Word> word = words.item(words.strip(name));
            Optional<Role> column = plain.role(words.key(name));
            boolean fits = word.isPresent()
                    ? unit.stream()
                            .anyMatch(one -> one.isCompatibleWith(word.get().unit()))
                    : column.filter(Role.VALUE::equals).isPresent();
            if (fits) {
                item = word;
                bare = word.isPresent() ? words.strip(name) : "";
                role = word.isPresent() ? Optional.empty() : column;
                units = unit;
            }
            return fits;
        }
    }
}
