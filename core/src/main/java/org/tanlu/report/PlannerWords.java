package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tanlu.report.Block.Heading;

/**
 * 规划用语 the full version in the words of planners: tables of the data by name and row, and rows only in annexes; tables of
 * results by title; no words of programs; what a finding advises is what to bring, not which field of a form to fill in.
 */
final class PlannerWords {
    /** What a register is called, in marks. */
    private static final String TABLE = "“[^“”]{1,30}”表";

    private static final String ROW = TABLE + "第\\d+行";

    /** The results that documents name, by their titles in marks. */
    private static final Map<String, String> RESULTS = Map.of(
            "differences", "“两种公开资料的差异”",
            "breaks", "“口径变化”",
            "factors", "“所用因子和参数”",
            "quality", "“数据系列的检查”",
            "findings", "“全部问题”",
            "scenario_sensitivity", "“低碳情景不确定性的来源”");

    private static final Pattern RESULT = Pattern.compile("《(?:results/)?([a-z_]+)\\.csv》");

    private static final List<Spelling> ALWAYS = always();

    private static final List<Spelling> CHAPTERS =
            List.of(Spelling.of("第", "[，,；]?（" + ROW + "(?:、" + ROW + ")*）", ""), Spelling.of("第", "[，,]?" + ROW, ""));

    private PlannerWords() {}

    private static List<Spelling> always() {
        var all = new ArrayList<Spelling>();
        all.add(Spelling.of(
                "reference/", "[（ ]?reference/[a-z/]+\\.csv(?: [A-Z\\d-]+(?:→[A-Z\\d-]+)?)?）?", "（措施库的前置关系）"));
        all.add(Spelling.of("measure/", " ?measure/[A-Z\\d-]+", ""));
        all.add(Spelling.of("”表", "(" + TABLE + ")[A-Z]{1,3}(\\d+)", "$1第$2行"));
        all.add(Spelling.of("部分A", "(措施库[\\d.]+部分)A(\\d+)", "$1第$2行"));
        searches(all);
        forms(all);
        return List.copyOf(all);
    }

    private static void searches(List<Spelling> all) {
        all.add(Spelling.of("求解器未得到路径", "没有得到可行的路径"));
        all.add(Spelling.of("求解器", "计算程序"));
        all.add(Spelling.of("未参与求解", "未参与比选"));
        all.add(Spelling.of("参与求解", "参与比选"));
        all.add(Spelling.of("求解得到", "比选得到"));
        all.add(Spelling.of("求解", "测算"));
        all.add(Spelling.of("步迭代", "步运算"));
        all.add(Spelling.of("（沙普利值）", ""));
        all.add(Spelling.of("没有机动时间的最长链条", "关键线路"));
        all.add(Spelling.of("无机动时间的最长链条", "关键线路"));
        all.add(Spelling.of("未要求整数", "设施数量按连续值计"));
        all.add(Spelling.of("另求", "另行测算"));
        all.add(Spelling.of("爬坡期", "推广期"));
        all.add(Spelling.of("提前期", "准备期"));
        all.add(Spelling.of("缺省假设", "通行假设"));
        all.add(Spelling.of("本市未另填，取缺省值（来源：", "本市未提供，按通行取值（"));
        all.add(Spelling.of("；核验状态：", "；"));
        all.add(Spelling.of("未填报", "未提供"));
        all.add(Spelling.of("没有填报", "没有提供"));
        all.add(Spelling.of("本市未填", "本市未提供"));
        all.add(Spelling.of("未填写", "未提供"));
    }

    /** What forms call filling in, as what is to be brought. */
    private static void forms(List<Spelling> all) {
        all.add(Spelling.of("措施取舍", "，?在(?:登记表)?“措施取舍”表?中?(?:对应措施)?(?:写明|说明)", "，说明"));
        all.add(Spelling.of("措施取舍", "在(?:登记表)?“措施取舍”表?中?(?:选用|作出选择)", "选用"));
        all.add(Spelling.of("填写", "本市在(?:登记表)?“[^“”]+”(?:表|资料)?中?填写", "本市提供"));
        all.add(Spelling.of("填写", "在(?:登记表)?((?:“[^“”]+”[、和或]?)+)(?:表|资料)?的?((?:“[^“”]+”列)?)中?填写", "补充$1资料：$2"));
        all.add(Spelling.of("填写", "在(?:数据表|城市信息表?)中?填写", "补充"));
        all.add(Spelling.of("填写", "，?或在不确定性范围表填写", "，或补充"));
        all.add(Spelling.of("填写", "在不确定性范围表填写", "补充"));
        all.add(Spelling.of("building_standard", "既有建筑改造后执行的建筑节能设计标准"));
        all.add(Spelling.of("boundary_changes，", ""));
        all.add(Spelling.of("登记表“", "登记表(“[^“”]+”)", "$1资料"));
        all.add(Spelling.of("资料表“", "资料表(“[^“”]+”)", "$1资料"));
        all.add(Spelling.of("后重新编制", "后修订本稿"));
        all.add(Spelling.of("city.csv", "《?city\\.csv》?", "城市信息"));
    }

    private static String annex(String text) {
        String written = text;
        for (Spelling spelling : ALWAYS) {
            written = spelling.in(written);
        }
        return written.contains(".csv")
                ? RESULT.matcher(written).replaceAll(found -> "数据附表" + RESULTS.getOrDefault(found.group(1), ""))
                : written;
    }

    private static String chapter(String text) {
        String written = annex(text);
        for (Spelling spelling : CHAPTERS) {
            written = spelling.in(written);
        }
        return written;
    }

    /** The blocks of a document in the words of planners; annexes begin at the first heading without level. */
    static List<Block> of(List<Block> blocks) {
        var written = new ArrayList<Block>();
        boolean isAnnex = false;
        for (Block block : blocks) {
            isAnnex = isAnnex || (block instanceof Heading heading && heading.level() == 0);
            written.add(
                    isAnnex ? BlockTexts.of(block, PlannerWords::annex) : BlockTexts.of(block, PlannerWords::chapter));
        }
        return written;
    }

    /** A text as annexes have it. */
    static String of(String text) {
        return annex(text);
    }
}
