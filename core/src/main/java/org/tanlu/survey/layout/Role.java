package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 列的作用 what a heading says its column, or the row it begins, holds. */
enum Role {
    NAME(
            "指标",
            "指标名称",
            "项目",
            "项目名称",
            "名称",
            "指标项",
            "统计指标",
            "数据项",
            "内容",
            "数据项目",
            "统计项目",
            "指标内容",
            "item",
            "indicator",
            "name"),
    CODE("编号", "序号", "代码", "编码", "资料编号", "清单编号", "指标编号", "指标代码", "指标编码", "行次", "行号", "栏次", "优先级", "id", "no", "code"),
    YEAR("年份", "年度", "年", "时间", "统计年份", "数据年份", "统计年度", "统计时间", "year"),
    UNIT("单位", "计量单位", "数据单位", "指标单位", "数值单位", "unit"),
    VALUE("数值", "数据", "值", "数量", "填报值", "指标值", "取值", "填报数", "统计值", "实际值", "数据值", "填报数据", "填报数值", "value"),
    NOTE(
            "备注", "说明", "来源", "数据来源", "资料来源", "来源说明", "注", "注释", "出处", "依据", "填表说明", "填报说明", "备注说明", "填报人", "填表人",
            "联系人", "责任人", "负责人", "审核人", "填报部门", "提供部门", "责任部门", "填报单位", "提供单位", "文件名", "状态", "核验状态", "数据状态", "版本",
            "source", "note", "remark"),
    GROUP("类别", "分类", "领域", "大类", "门类", "类型", "板块", "模块", "一级指标", "指标类别", "专业", "资料", "资料名称"),
    TOTAL("合计", "小计", "总计", "共计", "平均", "平均值", "均值", "累计", "年均", "total", "sum");

    private static final Map<String, Role> BY_WORD = byWord();

    private final List<String> words;

    Role(String... words) {
        this.words = List.of(words);
    }

    private static Map<String, Role> byWord() {
        var roles = new LinkedHashMap<String, Role>();
        for (Role role : values()) {
            role.words.forEach(word -> roles.put(word, role));
        }
        return roles;
    }

    /** The role that a heading's key says. */
    static Optional<Role> find(String key) {
        return Optional.ofNullable(BY_WORD.get(key));
    }

    /** Whether cells of such a column say what the values beside them are. */
    boolean isLabel() {
        return this != VALUE && this != TOTAL;
    }
}
