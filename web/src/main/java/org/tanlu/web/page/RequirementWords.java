package org.tanlu.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tanlu.reference.Requirement;

/**
 * 要求的说法 a requirement as a Chinese sentence: what its clause asks, in short, with the guideline's own words set in where the
 * clause lists things one by one. The guideline itself stays the text that counts.
 */
final class RequirementWords {
    private static final String WORDS = "{}";
    private static final Map<String, String> SENTENCES = sentences();

    private RequirementWords() {}

    /** The sentence of a requirement. */
    static String of(Requirement requirement) {
        String sentence = SENTENCES.entrySet().stream()
                .filter(entry -> isOf(requirement.id(), entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(WORDS);
        return sentence.replace(WORDS, requirement.keyword());
    }

    /** Whether a key is the requirement's id, or that of its clause. */
    private static boolean isOf(String id, String key) {
        return id.equals(key) || (key.matches("C[A-Z0-9.]+-?") && id.startsWith(key));
    }

    private static Map<String, String> sentences() {
        var all = new LinkedHashMap<String, String>();
        general(all);
        accounting(all);
        potential(all);
        course(all);
        pathway(all);
        return all;
    }

    private static void general(Map<String, String> all) {
        all.put("C1-1", "指南规定城市碳减排行动方案的{}");
        all.put("C1-2", "指南适用于{}");
        all.put("C2-1", "企业碳排放的术语和核算方法引用{}");
        all.put("C2-2", "绿色建筑引用{}");
        all.put("C2-3", "引用文件注日期的只用该版本，不注日期的用最新版本（含修改单）");
        all.put("C3.", "术语定义：{}");
        all.put("C4.1-", "方案应{}");
        all.put("C4.1-3", "方案应为城市低碳发展提供{}");
        all.put("C4.2-", "核算应做到{}");
        all.put("C4.2-1", "排放数据应{}");
        all.put("C4.3-", "{}");
        all.put("C4.3-1", "减排目标应{}");
        all.put("C4.3-2", "减排目标应{}");
        all.put("C4.3-3", "减排{}");
        all.put("C4.4-", "方案应处理好{}的关系");
        all.put("C4.4-1", "方案应{}目标");
        all.put("C4.4-5", "目标与措施计划应符合高质量发展要求");
        all.put("C4.5-", "方案应{}");
        all.put("C4.5-1", "方案应以可持续的高质量发展为导向，立足{}");
        all.put("C4.5-4", "方案应科学制定{}");
        all.put("C5-", "编制步骤：{}");
        all.put("C5-8", "方案{}（资料性）");
        all.put("C5-9", "编制步骤按图1{}");
        all.put("C6-", "收资调研：{}");
        all.put("C6-5", "收资调研应摸清{}");
        all.put("C6-6", "收资调研应{}");
        all.put("C6-7", "收资{}");
    }

    private static void accounting(Map<String, String> all) {
        all.put("C7.1.1", "核算范围包括{}的排放");
        all.put("C7.1.2", "历史排放核算应{}");
        all.put("C7.1.3", "{}单独核算");
        all.put("C7.1.3-2", "航空客货运输按注册地原则单独核算");
        all.put("C7.1.3-1", "核算以{}");
        all.put("C7.1.4", "供应侧核算的能源包括{}");
        all.put("C7.1.4-1", "供应侧按{}核算");
        all.put("C7.1.5", "核算本市{}");
        all.put("C7.1.5-3", "核算{}");
        all.put("C7.1.5-4", "核算{}");
        all.put("C7.1.5-5", "由此得出{}的排放");
        all.put("C7.1.6", "消费侧核算{}");
        all.put("C7.1.6-1", "消费侧按P303-1表的{}核算");
        all.put("C7.1.6-5", "终端消费可划分为{}");
        all.put("C7.1.6-6", "再核算{}的排放");
        all.put("C7.1.7-1", "工业部门应细化到本市{}");
        all.put("C7.1.7-2", "这些行业可按过去3年的排放或能耗占比选定，不包括可再生能源和原料用能");
        all.put("C7.1.8", "建筑部门应细分{}");
        all.put("C7.1.9", "道路运输应细分{}");
        all.put("C7.1.9-1", "交通部门以{}为重点");
        all.put("C7.1.9-2", "国际和城际航空运输单独列出");
        all.put("C7.1.9-3", "水路运输单独列出");
        all.put("C7.2", "分析{}");
        all.put("C7.2-5", "识别{}");
        all.put("C7.2-6", "识别{}");
        all.put("C7.2-7", "核算结果应{}");
    }

    private static void potential(Map<String, String> all) {
        all.put("C8.1", "选择减排措施应考虑本市的{}");
        all.put("C8.1-6", "分析各项措施的{}");
        all.put("C8.1-7", "分析各项措施的{}");
        all.put("C8.1-8", "评估措施的{}效应");
        all.put("C8.1-9", "评估措施的{}效应");
        all.put("C8.1-10", "评估措施的{}效应");
        all.put("C8.1-11", "评估措施的{}效应");
        all.put("C8.2", "分析产业由{}的减排潜力");
        all.put("C8.3.1", "能源结构优化应分析{}的潜力");
        all.put("C8.3.1-6", "{}");
        all.put("C8.3.1-7", "推动{}");
        all.put("C8.3.1-8", "{}");
        all.put("C8.3.2", "分析{}的减排潜力");
        all.put("C8.3.2-4", "电气化应{}");
        all.put("C8.3.3-1", "分析{}");
        all.put("C8.3.3-2", "挖掘{}");
        all.put("C8.3.3-3", "实现{}");
        all.put("C8.4.1-1", "推动工业过程{}");
        all.put("C8.4.1-2", "通过{}节能");
        all.put("C8.4.2.1", "既有建筑节能改造包括{}");
        all.put("C8.4.2.1-1", "既有建筑按{}开展节能改造");
        all.put("C8.4.2.1-2", "既有建筑改造分{}分批实施");
        all.put("C8.4.2.1-7", "改造后应{}");
        all.put("C8.4.2.2", "鼓励{}");
        all.put("C8.4-T", "标题列有“{}”，条文没有内容");
        all.put("C8.4.3.1-1", "争取{}");
        all.put("C8.4.3.1-2", "完善{}");
        all.put("C8.4.3.1-3", "构建{}");
        all.put("C8.4.3.2-1", "制定本市{}");
        all.put("C8.4.3.2-2", "有序推动{}");
        all.put("C8.4.3.2-3", "提高{}");
        all.put("C8.5", "循环经济：{}");
        all.put("C8.5-4", "循环经济：提升{}");
        all.put("C8.6", "分析{}项目的潜力");
        all.put("C8.7", "排放主体可{}减少间接排放");
    }

    private static void course(Map<String, String> all) {
        all.put("C9.1-1", "设置{}对比");
        all.put("C9.1-2", "基准情景的参数按历史发展趋势设置");
        all.put("C9.1-3", "基准情景反映{}下的排放");
        all.put("C9.1-4", "低碳情景优化{}");
        all.put("C9.1-5", "低碳情景提高{}");
        all.put("C9.1-6", "低碳情景优化{}");
        all.put("C9.1-7", "低碳情景以{}为本市达峰时间目标");
        all.put("C9.1-8", "{}进一步探索更高目标和路径");
        all.put("C9.2-1", "预测应依据{}");
        all.put("C9.2-2", "预测应结合{}");
        all.put("C9.2-3", "预测应结合{}");
        all.put("C9.2-4", "预测应结合{}");
        all.put("C9.2", "预测{}");
        all.put("C9.2-9", "比较各情景，识别排放增长的{}");
        all.put("C9.2-10", "重点减排领域的确定应依据{}");
        all.put("C9.2-11", "明确{}");
        all.put("C9.2-12", "明确减排{}");
        all.put("C9.2-13", "确定{}");
        all.put("C9.3", "评价指标应反映{}");
        all.put("C9.3-1", "提出{}");
        all.put("C9.3-2", "指标可分为{}");
        all.put("C9.3-11", "评价指标应建立{}");
        for (int row = 12; row <= 15; row++) {
            all.put("C9.3-" + row, "按城市类型分解减排任务：{}");
        }
    }

    private static void pathway(Map<String, String> all) {
        all.put("C10.1", "总体概览应包括{}方面的举措");
        all.put("C10.1-1", "路径应以{}");
        all.put("C10.1-2", "路径应以{}为依据");
        all.put("C10.1-3", "路径应以{}为前提");
        all.put("C10.1-4", "路径应以{}为原则");
        all.put("C10.1-14", "制定{}图，以具体举措为主");
        all.put("C10.1-15", "明确{}");
        all.put("C10.1-16", "遵循举措的{}");
        all.put("C10.1-17", "确保路径{}");
        all.put("C10.2", "政策措施的责任单位包括{}");
        all.put("C10.2-1", "每项政策措施应明确{}");
        all.put("C10.2-2", "每项政策措施应明确{}");
        all.put("C11.1", "组织机构的职能包括{}");
        all.put("C11.1-1", "提出应对气候变化和节能减排{}");
        all.put("C11.2", "配套政策供给包括{}");
        all.put("C11.2-7", "创新机制，支持排放主体挖掘减排潜力");
        all.put("C11.3", "考核制度应明确{}");
        all.put("C11.3-1", "建立{}");
        all.put("C11.4-1", "开展{}");
        all.put("C11.4-2", "以{}征求意见");
        all.put("C11.4-3", "以{}征求意见");
        all.put("C11.4-4", "不断{}");
        all.put("CA-", "方案大纲：{}");
        all.put("CB-1", "表B.1的指标和资料逐年填列（54行）");
        all.put("CB-2", "表B.1中带*的为约束性指标，其余为引导性指标");
    }
}
