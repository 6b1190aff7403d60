package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Clause;

/**
 * 他处 whether words around a table say that its numbers are those of another place than the city, of an enterprise, or of another
 * year than the table's own.
 */
@Clause("C6-7")
final class Elsewhere {
    /** Places within a city or beyond it, but for words such as 地区, 各县 and 城镇, which name none. */
    private static final Pattern PLACE =
            Pattern.compile("(?<=\\p{IsHan})(?<![地城社景山林库矿灌片功能市各辖全厂校小分时园两几\\d一二三四五六七八九十治])区(?!域|划|间|县|别|分)"
                    + "|(?<=\\p{IsHan})(?<![各区全两几个辖属\\d一二三四五六七八九十])县(?!级|域|区)|(?<=\\p{IsHan})旗(?!下|舰|帜)"
                    + "|(?<=\\p{IsHan})(?<![城村乡各建制集])镇(?!静)|(?<=\\p{IsHan})(?<![城各])乡(?!村|镇)|管委会|(?<=\\p{IsHan})街道|新城"
                    + "|(?<=\\p{IsHan})(?<![全本我城各由在从据经报按与和向给对的超上股夜都级于为至及])市(?!场|政|级|委|长|区|民|直|领|属|里|内|外|本|中心|辖)");

    private static final Pattern PROVINCE =
            Pattern.compile("(?<=\\p{IsHan})(?<![全本节我各外])省(?!级|道|内|柴|略|去|会|直|市|政)|自治区(?!内|级)");

    /** Words before a source, which may be the statistics of a province. */
    private static final Pattern SOURCED = Pattern.compile("来源|出自|来自|摘自|引自|取自|依据|根据|年鉴|公报");

    /** The statistics of a province or of the country, which tell cities too. */
    private static final Pattern ABOVE = Pattern.compile(
            "[\\p{IsHan}&&[^县区旗镇乡市由从据自]]{2,3}(?:省|自治区)(?=统计|发展|发改|生态|能源|工信|工业|住房|住建|交通|农业|林业|林草|自然|水利|商务|财政|公安|电力|年鉴|厅|局)");

    private static final Pattern GRID = Pattern.compile(
            "(?:国家电网|国网|南方电网|南网)[\\p{IsHan}&&[^县区旗镇乡]]{0,8}?(?:供电|电力|电网)?(?:有限责任|有限|分)?公司|供电(?:有限责任|有限|分)?公司|电力公司");

    private static final Pattern FIRM = Pattern.compile(
            "[\\p{L}\\p{N})）](?<!子|母|分|总|集团|该|各|上市|所属|下属|中央)公司|(?<=[\\p{L}\\p{N}])(?<!企业|大型)集团(?!公司)|总厂|分厂|合作社");

    private static final Pattern PLANT = Pattern.compile("[\\p{L}\\p{N}]厂(?!房|区|商|址|界)");

    private static final Pattern SENTENCES = Pattern.compile("[。；;，,\\n]+");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d〔\\[［.])(?:19|20)\\d{2}(?![\\d〕\\]］])(?!\\.\\d)(?!年?价)");
    private static final Pattern SPAN =
            Pattern.compile("((?:19|20)\\d{2})\\s*年?(?:度|末|底)?\\s*[-—–~～至到]+\\s*((?:19|20)\\d{2})");

    /** What a year is of that is not that of the data, or since when or until when something holds. */
    private static final Pattern EVENT = Pattern.compile("(?:19|20)\\d{2}\\s*年?(?:版|以来|以后|之后|以前|之前|前|后|起|始|为基期|=|＝)"
            + "|标准|分类|普查|修订|方法|制度|基期|文件|办法|规范|通知|建成|投产|成立|设立|撤销|划入|划出|调整|名单|名录");

    /** What makes of a year that of data. */
    private static final Pattern DATA =
            Pattern.compile("数|资料|统计|报表|指标|年份|年度|时间|情况|台账|表|能耗|用电|排放|年$|^\\D{0,4}(?:19|20)\\d{2}\\D{0,16}$");

    private static final int LONG_NAME = 4;

    private final PlainWords plain;
    private final Keepers keepers;
    private final Optional<Pattern> own;
    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Map<String, Boolean> others = new LinkedHashMap<>();

    /** The words of a city with the names of its districts. */
    Elsewhere(PlainWords plain, Keepers keepers, List<String> districts, ReferenceData reference) {
        this.own = districts.stream()
                .map(name -> name.length() > 2 ? name.replaceFirst("[区县市旗镇乡]$", "") : name)
                .filter(name -> name.length() > 1)
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .map(Pattern::compile);
        this.plain = plain;
        this.keepers = keepers;
        this.names = longNames(reference.items().values());
    }

    /** The names that are long enough to be told within a sentence, with the items that bear them. */
    private static Map<String, Set<String>> longNames(Collection<Item> items) {
        return items.stream()
                .filter(item -> bare(item.name().chinese()).length() >= LONG_NAME)
                .collect(Collectors.groupingBy(
                        item -> bare(item.name().chinese()),
                        LinkedHashMap::new,
                        Collectors.mapping(Item::id, Collectors.toCollection(LinkedHashSet::new))));
    }

    private static String bare(String name) {
        return name.replaceAll("[（(].*", "");
    }

    /** Whether a text says that numbers are those of another place or of an enterprise; a source may be the province's. */
    boolean isOther(String text) {
        return others.computeIfAbsent(
                text, one -> isOfFirm(one) || (SOURCED.matcher(one).find() ? isWithin(one) : isPlace(one)));
    }

    /** Whether a source is a body of another place than the city and its province, or an enterprise. */
    boolean isOtherSource(String text) {
        return isWithin(text) || isOfFirm(text);
    }

    private boolean isWithin(String text) {
        String left = ABOVE.matcher(without(text)).replaceAll("");
        return PLACE.matcher(left).find() || isDistrict(left);
    }

    /** Whether a text names a place other than the city. */
    boolean isPlace(String text) {
        String left = without(text);
        return PLACE.matcher(left).find() || PROVINCE.matcher(left).find() || isDistrict(left);
    }

    private boolean isDistrict(String text) {
        return own.filter(names -> names.matcher(text).find()).isPresent();
    }

    /** Whether the name of a file, without city and departments, is that of an enterprise or plant. */
    boolean isFirmFile(String name) {
        String left = GRID.matcher(normal(name)).replaceAll(" ").strip();
        return FIRM.matcher(left).find() || PLANT.matcher(left).find() || plain.isFirm(left);
    }

    /** Whether a text names an enterprise. */
    boolean isOfFirm(String text) {
        String normal = GRID.matcher(normal(text)).replaceAll(" ");
        String left = keepers.without(normal).strip();
        boolean isName = plain.isFirm(left) && !plain.isHarmlessTitle(left);
        return isName
                || FIRM.matcher(keepers.without(plain.withoutCity(normal))).find();
    }

    private String without(String text) {
        String left = plain.withoutTitles(keepers.without(plain.withoutCity(normal(text))));
        return GRID.matcher(left).replaceAll(" ");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether a text tells the data of other years than that of a value, and is not of another item. */
    boolean isOfOtherYear(String text, int year, Optional<Word> item) {
        if (!isOf(text, item)) {
            return false;
        }
        for (String sentence : SENTENCES.split(LabelReader.digits(normal(text)))) {
            if (isOfOther(sentence.strip(), year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title or note tells the data of years that are all before a year. */
    boolean isOfEarlier(String text, int year) {
        String told = LabelReader.digits(normal(text));
        return isOfOtherYear(told, year, Optional.empty())
                && YEAR.matcher(told).results().allMatch(found -> Integer.parseInt(found.group()) < year);
    }

    private boolean isOfOther(String sentence, int year) {
        if (EVENT.matcher(sentence).find() || !DATA.matcher(sentence).find() || plain.isFormality(sentence)) {
            return false;
        }
        return isAnother(sentence, year);
    }

    /** Whether the years of a text are all others than a value's; of a publication all earlier ones. */
    boolean isAnother(String text, int year) {
        List<Integer> years = YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        boolean isWithin = SPAN.matcher(text)
                .results()
                .anyMatch(span -> Integer.parseInt(span.group(1)) <= year && year <= Integer.parseInt(span.group(2)));
        boolean isDated = plain.isDated(text);
        return !years.isEmpty() && !isWithin && years.stream().noneMatch(one -> isDated ? one >= year : one == year);
    }

    /** Whether a text may be of an item: it names that one, or none. */
    private boolean isOf(String text, Optional<Word> item) {
        Set<String> told = named.computeIfAbsent(text, this::items);
        return told.isEmpty()
                || item.map(Word::id)
                        .filter(id -> told.stream().anyMatch(one -> id.equals(one) || id.startsWith(one + "/")))
                        .isPresent();
    }

    private Set<String> items(String text) {
        return names.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A name of a file without what kind of file it is. */
    static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        boolean isEnding = dot > 0
                && file.length() - dot <= 6
                && IntStream.range(dot + 1, file.length()).allMatch(i -> file.charAt(i) < 128);
        return isEnding ? file.substring(0, dot) : file;
    }
}
