package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary.Word;

/**
 * 常见用语 the words around a table's names that change nothing, and those that change everything: another area, another time,
 * a plan, a rate of change.
 */
final class PlainWords {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:第[一二三四五六七八九十\\d]+(?:部分|章|篇|节|类|表)|[(（][一二三四五六七八九十\\d]{1,3}[)）]"
                    + "|[一二三四五六七八九十]{1,3}[、.．,:]|\\d{1,3}(?:\\.\\d{1,2})*[、.．)）]|\\d{1,2}(?:\\.\\d{1,2})+\\s|[①-⑳]|#|表\\s*\\d+(?:[-－.]\\d+)*|其中[:：]?|[-–—·•●■◆*]+)\\s*");

    /** What may stand beside or over a name without saying anything. */
    private static final Pattern NEUTRAL =
            Pattern.compile("(?:全市|本市|我市|统计|指标|数据|情况|历年|各年|逐年|分年度?|年度|填报|项目|内容|数值|实绩|实际数?|实际值"
                    + "|全年|年末|年底|末|底|度|数|值|的|、|，|,|/|-|—|_|:|：|（|）|\\(|\\)|\\s)+");

    /** What may stand over a section: subjects, which are no part of the names below them. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:全市|本市|我市|主要|基本|有关|相关|统计|社会|经济|国民|人口|就业|能源|电力|电网|热力|供热"
                    + "|工业|产品|产量|产品产量|建筑|房屋|住房|交通|运输|车辆|机动车|农业|种植业|畜牧业|畜禽|养殖|林业|森林|园林|水务|污水|废弃物|垃圾|环境"
                    + "|生态|土地|绿化|财政|综合|生产|消费|供应|发展|资源|指标|数据|资料|情况|部分|方面|类|表|一览|汇总|历年|各年|逐年|分年度?|年度|填报|项目|内容"
                    + "|数值|实绩|实际数?|实际值|全年|年末|年底|末|底|度|数|值|续表|以下空白|内部资料|注意保存|不得外传|附件|附表|调查|收集|需求|清单|明细|台账|补充"
                    + "|报表|年报|资料|报送|上报|关于|基本|指标|总体|现状|台账|环境卫生|平衡|供需|供给|对比|卡片"
                    + "|国土|气象|单位|绝对数|明细|底稿|部门|大类|小类|品种|种类|地区|行业"
                    + "|名称|类别|类型|车型|截止|截至|日期|时间|产业|结构|规模|总量|公共|服务|设施|建设|管理|统计局|统计资料"
                    + "|环卫|发电|运行|运营|用电|电|核算|打印|[“”\"]?十[一二三四]五[“”\"]?(?:时期|期间)?|碳减排|碳达峰|行动方案|方案|编制|所需|用|与|和|及|以及|的|等|、|，|,|/|-|—|_|:|：|（|）|\\(|\\)|\\s)+");

    /** Subjects that make a total of the city one of a sector. */
    private static final Pattern SECTOR =
            Pattern.compile("工业|建筑业?|交通|运输|农业|林业|种植业|畜牧|养殖|商业|服务业|热力|供热|发电|公共|水务|园林|第[一二三]产业");

    /** Words that make of anything a part of it. */
    private static final Pattern PART = Pattern.compile("农村|城镇|乡村|居民|企业|公共机构|园区|重点");

    /** Names that every sector has a total of. */
    private static final Pattern GENERAL = Pattern.compile(".*(?:能源消费|用电|电力消费|天然气|生产总值|增加值|人口|就业|失业|面积|用水).*");

    /** What titles and names of sheets bear besides: their number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:续?表|附件|附表|(?i:sheet|data)|工作表)\\s*[一二三四五六七八九十\\d]*(?:[-－.]\\d+)*[\\s:：]*|(?<=\\p{IsHan})\\d{1,2}$");

    /** Who filled in a form, and when. */
    private static final Pattern FORMALITY = Pattern.compile(
            "(?!.*[市县区旗镇乡村省州])\\s*(?:填表人|填报人|审核人|复核人|负责人|单位负责人|责任人|经办人|联系人|联系电话|电话|手机|传真|制表|制表人|制表日期|填表日期|填报日期|填报时间|报出日期|日期)"
                    + "\\s*[:：][\\p{L}\\p{N}\\s.()（）+-]{0,20}");

    private static final Pattern ALTERING = Pattern.compile(
            "市辖区|市区|城区|主城|中心城|建成区|各区|区县|县域|全省|全国|本省|外省|外市|预计|预测|计划|规划|目标|展望"
                    + "|同比|增速|增长|增幅|环比|上半年|下半年|季度|[一二三四1-4]季|\\d{1,2}\\s*月|快报|初步|初核|估计|估算|推算|样例|示例|举例|模板|草稿|作废|废弃不用|旧版|旧表|旧数"
                    + "|历史版本|备份|上年|去年|前年|同期|规上|规模以上|限额以上|不含|不包括|剔除|仅|人均|累计|折标|折算|每万元|开发区|高新区|新区|园区|不变价|可比价|\\d年价|全部为|改为|更正|实为|应为|误|待定|待核|待补");

    private static final Pattern REMARK = Pattern.compile(
            "^(?:注|说明|备注|填表说明|填报说明|提示|温馨提示|数据来源|资料来源|来源|口径|制表|填表人|填报人|审核人|负责人|联系人|联系电话|填报日期|日期)\\s*\\d*\\s*[:：.、].*|.*[。；！？].*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final int LONG = 26;

    private final List<String> titles;
    private final List<String> city;

    PlainWords(ReferenceData reference) {
        this(reference, "");
    }

    /** The words of a city; without its name the name of any place is a doubt. */
    PlainWords(ReferenceData reference, String name) {
        String full = Normalizer.normalize(name.replaceFirst("[（(].*", ""), Normalizer.Form.NFKC)
                .strip();
        String plain = full.length() > 2 ? full.replaceFirst("(?:市|自治州|地区|盟)$", "") : full;
        this.city = Stream.of(full, plain)
                .filter(one -> one.length() > 1)
                .distinct()
                .toList();
        Stream<String> offices = reference.standard().departments().stream()
                .map(department -> department.name().chinese())
                .flatMap(office -> Stream.of(
                        office,
                        office.replaceAll("（.*", ""),
                        office.replaceAll("（.*", "").replaceFirst("^市", "")));
        Stream<String> checklist = reference.standard().checklist().stream()
                .map(ChecklistItem::name)
                .map(item -> item.chinese());
        this.titles = Stream.concat(offices, checklist)
                .filter(title -> title.length() > 2)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
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
        return left.isBlank() || HARMLESS.matcher(left).matches();
    }

    /** Whether a title leaves the meaning of what stands below as it is. */
    boolean isHarmlessTitle(String text) {
        String left = NUMBERED.matcher(withoutNumbering(text)).replaceAll("");
        return left.isBlank() || isHarmless(left);
    }

    /** Whether a text says who filled in a form, and when. */
    static boolean isFormality(String text) {
        return FORMALITY.matcher(text).matches();
    }

    /** Whether words beside a name say nothing at all. */
    boolean isNeutral(String text) {
        return city.contains(text) || NEUTRAL.matcher(withoutNumbering(text)).matches();
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
        Matcher sector = SECTOR.matcher(withoutTitles(text));
        boolean narrows = isPart(text, name);
        if (narrows) {
            return true;
        }
        while (sector.find()) {
            narrows |= !name.contains(sector.group());
        }
        return narrows && GENERAL.matcher(name).matches();
    }

    private boolean isPart(String text, String name) {
        Matcher part = PART.matcher(withoutTitles(text));
        boolean narrows = false;
        while (part.find()) {
            narrows |= !name.contains(part.group());
        }
        return narrows;
    }

    /** The first words in a text that make its numbers something else. */
    Optional<String> findAltering(String text) {
        Matcher matcher = ALTERING.matcher(withoutTitles(text));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether a text is a sentence to the reader, not the name of anything. */
    static boolean isRemark(String text) {
        return (text.length() > LONG && CHINESE.matcher(text).find())
                || REMARK.matcher(text).matches();
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
