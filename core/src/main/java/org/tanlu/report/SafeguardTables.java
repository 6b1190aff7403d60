package org.tanlu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.ConsultationForm;
import org.tanlu.reference.Measure;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.Bodies;
import org.tanlu.safeguard.Policy;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** The tables of chapter 五 (chapter 11). */
@Clause("11")
final class SafeguardTables {
    private static final String NONE = "－";
    private static final int MOST_SERVED = 4;

    private final SafeguardProposal safeguards;
    private final DistrictAppraisal districts;

    SafeguardTables(SafeguardProposal safeguards, DistrictAppraisal districts) {
        this.safeguards = safeguards;
        this.districts = districts;
    }

    @Clause("11.1")
    TableBlock teams() {
        return table(
                "专项工作组",
                List.of(left("工作组", 4), left("牵头单位", 4), left("配合单位", 8), left("职责", 9)),
                safeguards.organisation().teams(),
                team -> words(
                        SafeguardSection.marked(team.name().chinese(), team.origin()),
                        team.bodies().lead(),
                        support(team.bodies()),
                        team.duty()),
                false);
    }

    @Clause("11.3")
    TableBlock objects() {
        return table(
                "考核对象、方式和结果应用",
                List.of(left("对象", 3), left("方式", 9), left("结果应用", 9), left("负责单位", 4)),
                safeguards.appraisal().objects(),
                item -> words(
                        SafeguardSection.marked(item.name().chinese(), item.origin()),
                        districts.method(item),
                        item.use(),
                        item.bodies().lead()),
                false);
    }

    TableBlock calendar() {
        return table(
                "监督考核进度安排",
                List.of(left("时间", 4), left("工作", 10), left("负责单位", 5)),
                safeguards.appraisal().calendar(),
                item -> words(
                        SafeguardSection.marked(item.name().chinese(), item.origin()),
                        item.text(),
                        item.bodies().lead()),
                false);
    }

    TableBlock scores() {
        Appraisal appraisal = safeguards.appraisal();
        TableBlock table = table(
                "年度考核评分表",
                List.of(left("评分项", 5), new Column("分值", Align.RIGHT, 2), left("评分办法", 12)),
                appraisal.scores(),
                item -> words(
                        SafeguardSection.marked(item.name().chinese(), item.origin()),
                        Integer.toString(item.points()),
                        item.text()),
                false);
        var rows = new ArrayList<>(table.rows());
        rows.add(words("合计", Integer.toString(appraisal.points()), "").stream()
                .map(Entry::emphasised)
                .toList());
        return new TableBlock(table.caption(), "分", table.columns(), rows, List.of(), false);
    }

    @Clause("11.3")
    TableBlock milestones() {
        List<Column> columns = List.of(
                new Column("年份", Align.CENTER, 3),
                new Column("碳排放总量", Align.RIGHT, 4),
                new Column("比不实施本路径减少", Align.RIGHT, 5),
                new Column("当年启动举措", Align.RIGHT, 4),
                new Column("当年完成举措", Align.RIGHT, 4));
        List<List<Entry>> rows = safeguards.appraisal().milestones().stream()
                .map(SafeguardTables::milestone)
                .toList();
        return new TableBlock("年度节点", "万吨二氧化碳当量、项", columns, rows, List.of("前两个五年规划期逐年列出，以后列各规划期末年。"), false);
    }

    private static List<Entry> milestone(Appraisal.Milestone year) {
        return List.of(
                Entry.words(Integer.toString(year.year())),
                Entry.figure(Numbers.wan(year.emission()), "pathway/emissions/" + year.year()),
                Entry.figure(Numbers.wan(year.avoided()), "pathway/abatement/" + year.year()),
                Entry.words(Integer.toString(year.starts())),
                Entry.words(Integer.toString(year.ends())));
    }

    @Clause({"11.2", "C4.3-4"})
    TableBlock policies() {
        List<Policy> ordered = Arrays.stream(PolicyAspect.values())
                .flatMap(aspect -> safeguards.of(aspect).stream())
                .toList();
        return table(
                "配套政策清单",
                List.of(
                        left("方面", 3),
                        left("政策", 5),
                        left("做法", 11),
                        left("牵头单位", 4),
                        left("配合单位", 6),
                        left("资金", 3),
                        new Column("出台时限", Align.CENTER, 2),
                        left("服务的举措", 6)),
                ordered,
                policy -> words(
                        policy.aspect().text().chinese(),
                        SafeguardSection.marked(policy.name().chinese(), policy.origin()),
                        policy.content(),
                        policy.bodies().lead(),
                        support(policy.bodies()),
                        policy.funding().map(money -> money.text().chinese()).orElse(NONE),
                        policy.by().isPresent() ? policy.by().getAsInt() + "年" : NONE,
                        served(policy)),
                true);
    }

    private static String served(Policy policy) {
        List<Measure> served = policy.serves();
        if (served.isEmpty()) {
            return "全部举措";
        }
        String names = served.stream()
                .limit(MOST_SERVED)
                .map(measure -> measure.name().chinese())
                .collect(Collectors.joining("、"));
        return served.size() > MOST_SERVED ? names + "等" + served.size() + "项" : names;
    }

    @Clause("11.4")
    TableBlock forms() {
        return table(
                "征求意见安排",
                List.of(left("方式", 5), left("时间", 5), left("留存记录", 8), left("负责单位", 5), left("已开展", 4)),
                safeguards.participation().forms(),
                form -> words(
                        form.name().chinese(),
                        form.stage().chinese()
                                + (form.days().isPresent()
                                        ? "，公开不少于" + form.days().getAsInt() + "日"
                                        : ""),
                        form.record().chinese(),
                        form.lead().name().chinese(),
                        held(form)),
                false);
    }

    private String held(ConsultationForm form) {
        List<Register.Row> rounds = safeguards.participation().rounds(form);
        return rounds.isEmpty()
                ? NONE
                : rounds.stream().map(row -> row.text("start")).collect(Collectors.joining("、"));
    }

    @Clause({"11.4", "C11.4-1"})
    TableBlock comments() {
        return table(
                "意见采纳情况",
                List.of(
                        left("轮次", 4),
                        left("涉及内容", 3),
                        left("意见", 9),
                        left("采纳情况", 3),
                        left("理由或答复", 6),
                        left("修改情况", 6)),
                safeguards.participation().comments(),
                row -> words(
                        row.text("round"),
                        row.text("part"),
                        row.text("content"),
                        row.text("disposition").isEmpty() ? "研究中" : row.words("disposition"),
                        row.text("reply"),
                        row.text("change")),
                true);
    }

    @Clause("C11.4-3")
    TableBlock pilots() {
        return table(
                "试点情况",
                List.of(
                        left("试点", 5),
                        left("类型", 2),
                        left("内容", 7),
                        new Column("起止年份", Align.CENTER, 3),
                        left("结果", 7),
                        left("决定", 3)),
                safeguards.participation().pilots(),
                row -> words(
                        row.text("name"),
                        row.words("kind"),
                        row.text("content"),
                        years(row),
                        row.text("result"),
                        row.text("decision").isEmpty() ? "尚未决定" : row.words("decision")),
                false);
    }

    private static String years(Register.Row row) {
        String start = row.text("start");
        String end = row.text("end");
        return start.isEmpty() && end.isEmpty() ? NONE : start + "—" + end;
    }

    private static String support(Bodies bodies) {
        return String.join("、", bodies.support());
    }

    private static Column left(String title, int weight) {
        return new Column(title, Align.LEFT, weight);
    }

    private static List<Entry> words(String... texts) {
        return Stream.of(texts)
                .map(text -> Entry.words(text.isEmpty() ? NONE : text))
                .toList();
    }

    private static <T> TableBlock table(
            String caption, List<Column> columns, List<T> items, Function<T, List<Entry>> row, boolean landscape) {
        return new TableBlock(caption, "", columns, items.stream().map(row).toList(), List.of(), landscape);
    }
}
