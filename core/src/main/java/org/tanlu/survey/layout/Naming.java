package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/**
 * 指标判定 which item the names around a value mean. Every name has to be understood: alone, together with the others, or as
 * words that change nothing.
 */
final class Naming {
    private static final Pattern PRODUCTS = Pattern.compile("产品产量");
    private static final Pattern ADDED = Pattern.compile("地区生产总值|三次产业|分产业增加值");
    private static final Pattern VEHICLES = Pattern.compile("(?:机动车|汽车|车辆)\\p{IsHan}{0,4}[保拥]有量");
    private static final Pattern ELECTRICITY = Pattern.compile("用电(?!单位|户)");
    private static final Pattern USER = Pattern.compile("第[一二三]产业|[#＃]?(?:工业|建筑业)|(?:城乡|城镇|乡村)居民(?:生活)?");
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}+(?:区|县|旗|镇|乡|街道|管委会|园)");
    private static final Pattern BRANCH = Pattern.compile("第[一二三]产业|[#＃]?(?:工业|建筑业)");

    private final Vocabulary words;
    private final PlainWords plain;
    /** The nearest known names of those that are not known: a column of a long table asks the same again and again. */
    private final Map<String, Optional<String>> nearest = new LinkedHashMap<>();

    Naming(Vocabulary words, PlainWords plain) {
        this.words = words;
        this.plain = plain;
    }

    /**
     * The names around a value.
     *
     * @param codes    ids beside it
     * @param row      the names in its row, from the outer to the inner
     * @param heads    the names over its column, from the outer to the inner
     * @param contexts the headings of its section and group, the nearest last
     * @param titles   the titles of its table
     */
    record Names(List<Label> codes, List<Label> row, List<Label> heads, List<Label> contexts, List<Label> titles) {}

    /**
     * What they mean.
     *
     * @param item  the item, if any is likely
     * @param doubt why it is not sure; empty when it is
     */
    record Named(Optional<Word> item, Optional<Text> doubt) {
        static Named sure(Word item) {
            return new Named(Optional.of(item), Optional.empty());
        }

        Named but(Text doubt) {
            return new Named(item, this.doubt.or(() -> Optional.of(doubt)));
        }
    }

    /** Whether words say nothing at all. */
    boolean isPlain(String text) {
        return plain.isNeutral(text);
    }

    Named resolve(Names names) {
        List<Label> all = Stream.concat(inner(names.row).stream(), inner(names.heads).stream())
                .toList();
        List<Label> contents = all.stream()
                .filter(label -> all.size() == 1
                        || label.item().isPresent()
                        || !(plain.isNeutral(label.rest()) || isEnding(label, all)))
                .toList();
        var contexts =
                new ArrayList<>(names.contexts.stream().filter(Label::isName).toList());
        all.stream().filter(label -> !contents.contains(label)).forEach(contexts::add);
        Map<String, Word> alone = alone(contents);
        Map<String, Word> together =
                alone.isEmpty() ? combined(contents.stream().map(Label::name).toList()) : alone;
        Map<String, Word> within = within(contexts, contents);
        if (together.isEmpty() && within.isEmpty()) {
            within = completed(
                    contents,
                    Stream.concat(contexts.stream(), names.titles.stream()).toList());
        }
        Named named = titled(decided(contents, contexts, together, within), names.titles);
        return coded(names.codes, named, contexts, contents);
    }

    /** Whether a name is but the end of another that names an item: 产量 over 粗钢产量, 面积 over 公共建筑面积. */
    private static boolean isEnding(Label label, List<Label> all) {
        String name = label.name();
        long itself = label.item().isPresent() ? 1 : 0;
        return name.length() > 1
                && all.stream()
                                .filter(other ->
                                        other.item().isPresent() && other.name().endsWith(name))
                                .count()
                        > itself;
    }

    /** The names without the outer ones of a family that the inner ones belong to. */
    private static List<Label> inner(List<Label> names) {
        List<Label> told = names.stream().filter(Label::isName).toList();
        boolean family = told.size() > 1
                && told.stream().allMatch(label -> label.item().isPresent())
                && told.stream()
                                .map(label -> family(label.item().orElseThrow()))
                                .distinct()
                                .count()
                        == 1;
        return family ? told.subList(told.size() - 1, told.size()) : told;
    }

    private static String family(Word word) {
        return word.id().replaceFirst("/.*", "");
    }

    /** The item, when each name alone means the same. */
    private static Map<String, Word> alone(List<Label> contents) {
        var items = new LinkedHashMap<String, Word>();
        contents.forEach(label -> label.item().ifPresent(item -> items.put(item.id(), item)));
        boolean all = contents.stream().allMatch(label -> label.item().isPresent());
        return all && items.size() == 1 ? items : Map.of();
    }

    /** The items that the names mean one behind the other, in any order. */
    private Map<String, Word> combined(List<String> names) {
        var items = new LinkedHashMap<String, Word>();
        if (names.size() > 1 && names.size() <= 3) {
            permutations(names).forEach(name -> words.item(name).ifPresent(item -> items.put(item.id(), item)));
        }
        return items;
    }

    private static List<String> permutations(List<String> names) {
        if (names.size() <= 1) {
            return names;
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var others = new ArrayList<>(names);
            String first = others.remove(i);
            permutations(others).forEach(rest -> all.add(first + rest));
        }
        return all;
    }

    /** The items that the names mean together with one heading above them. */
    private Map<String, Word> within(List<Label> contexts, List<Label> contents) {
        var items = new LinkedHashMap<String, Word>();
        for (Label context : contexts) {
            var names = new ArrayList<>(List.of(PlainWords.withoutNumbering(context.name())));
            contents.stream().map(Label::name).forEach(names::add);
            items.putAll(combined(names));
        }
        return items;
    }

    /**
     * The item that a single name means under a title of its kind: 粗钢 under 主要工业产品产量, 第一产业 under 地区生产总值. A unit that
     * is not the item's makes it a question later.
     */
    private Map<String, Word> completed(List<Label> contents, List<Label> over) {
        var items = new LinkedHashMap<String, Word>();
        if (contents.size() != 1) {
            return items;
        }
        String name = PlainWords.withoutNumbering(contents.get(0).name());
        boolean isOfProducts =
                over.stream().anyMatch(label -> PRODUCTS.matcher(label.text()).find());
        boolean isOfAdded = BRANCH.matcher(name).matches()
                && over.stream().anyMatch(label -> ADDED.matcher(label.text()).find());
        boolean isOfVehicles = name.endsWith("车")
                && over.stream()
                        .anyMatch(label -> VEHICLES.matcher(label.text()).find());
        boolean isOfElectricity = USER.matcher(name).matches()
                && over.stream()
                        .anyMatch(label -> ELECTRICITY.matcher(label.text()).find());
        if (isOfElectricity && !isOfAdded) {
            Stream.of("用电量", "生活用电量")
                    .flatMap(end -> words.item(name + end).stream())
                    .forEach(item -> items.put(item.id(), item));
        } else if (isOfProducts != isOfAdded || isOfVehicles) {
            words.item(name + (isOfVehicles ? "保有量" : isOfProducts ? "产量" : "增加值"))
                    .ifPresent(item -> items.put(item.id(), item));
        }
        return items;
    }

    private Named decided(
            List<Label> contents, List<Label> contexts, Map<String, Word> together, Map<String, Word> within) {
        if (together.isEmpty() && within.size() == 1) {
            return Named.sure(within.values().iterator().next());
        }
        if (together.size() != 1) {
            return ofPlace(contents).orElseGet(() -> new Named(Optional.empty(), Optional.of(unknown(contents))));
        }
        Named named = Named.sure(together.values().iterator().next());
        boolean other = within.keySet().stream().anyMatch(id -> !together.containsKey(id));
        return other
                ? named.but(ambiguous(
                        named.item.orElseThrow(), within.values().iterator().next()))
                : altered(named, contexts);
    }

    /** A known name beside that of a district or zone, of which the values are. */
    private Optional<Named> ofPlace(List<Label> contents) {
        List<Word> items = contents.stream()
                .flatMap(label -> label.item().stream())
                .distinct()
                .toList();
        Optional<Label> place = contents.stream()
                .filter(label -> label.item().isEmpty()
                        && PLACE.matcher(label.text().strip()).matches())
                .findFirst();
        return items.size() == 1 && contents.size() == 2
                ? place.map(label ->
                        new Named(Optional.of(items.get(0)), Optional.of(Doubts.context(words.quote(label.text())))))
                : Optional.empty();
    }

    private Named altered(Named named, List<Label> contexts) {
        for (Label context : contexts) {
            Optional<String> altering =
                    context.item().isPresent() ? Optional.empty() : plain.findAltering(context.text());
            boolean unknown = context.item().isEmpty() && !plain.isHarmless(context.rest());
            boolean narrow = plain.isNarrowing(context.text(), named.item.orElseThrow());
            if (altering.isPresent() || unknown || narrow) {
                return named.but(Doubts.context(words.quote(context.text())));
            }
        }
        return named;
    }

    /** A title that names a sector may mean that all totals below it are those of the sector. */
    private Named titled(Named named, List<Label> titles) {
        return named.item
                .flatMap(item -> titles.stream()
                        .filter(title -> title.item().isEmpty()
                                && plain.isNarrowing(title.text(), item)
                                && !plain.isOwnTitle(title.text(), item))
                        .findFirst())
                .map(title -> named.but(Doubts.title(words.quote(title.text()))))
                .orElse(named);
    }

    /** An id beside the names settles what they leave open, but never contradicts them. */
    private Named coded(List<Label> codes, Named named, List<Label> contexts, List<Label> contents) {
        List<Word> told = codes.stream().flatMap(label -> label.item().stream()).toList();
        if (told.isEmpty()) {
            return named;
        }
        Word code = told.get(0);
        boolean same = named.item.filter(item -> item.id().equals(code.id())).isPresent();
        if (same) {
            boolean altering = contexts.stream()
                    .anyMatch(context -> context.item().isEmpty()
                            && (plain.findAltering(context.text()).isPresent() || !plain.isHarmless(context.rest())));
            return altering ? named : Named.sure(code);
        }
        boolean near = contents.isEmpty()
                || contents.stream()
                        .allMatch(label -> label.item()
                                .map(item -> item.id().equals(code.id()))
                                .orElseGet(() -> isShortened(label.name(), code)));
        return named.item.isEmpty() && near
                ? Named.sure(code)
                : new Named(Optional.of(code), Optional.of(Doubts.code(code, contents)));
    }

    /** Whether a name is that of an item with letters left out, and none that the item's has not. */
    private boolean isShortened(String name, Word item) {
        String whole = words.key(item.name().chinese());
        int from = 0;
        for (char letter : words.key(name).toCharArray()) {
            from = whole.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    private Text unknown(List<Label> contents) {
        if (contents.isEmpty()) {
            return Doubts.NAMELESS;
        }
        String name = String.join(
                " · ", contents.stream().map(Label::text).map(words::quote).toList());
        String last = contents.get(contents.size() - 1).name();
        return Doubts.unknown(name, nearest.computeIfAbsent(last, words::nearest));
    }

    private static Text ambiguous(Word one, Word other) {
        return Doubts.ambiguous(one, other);
    }
}
