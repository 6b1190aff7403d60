package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.plan.Plan;
import org.tanlu.quality.ActivityResult;
import org.tanlu.quality.ActivityResult.State;
import org.tanlu.quality.SeriesCheck;
import org.tanlu.reference.QualityActivity.Kind;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/** 附件4 the list of quality control: what the program executed, and what persons signed for or left open (clause 4.2). */
@Clause("4.2")
final class QualityAnnex {
    private final Plan plan;
    private final Wording wording;
    private final List<ActivityResult> results;

    QualityAnnex(Plan plan, List<Finding> findings, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.results = plan.quality().activities(findings);
    }

    List<Block> blocks() {
        return List.of(
                new Heading(0, "附件4", "质量控制"),
                wording.paragraph(isClean() ? "quality-series-clean" : "quality-series", series()),
                wording.paragraph("quality-activities", activities()),
                new TableBlock(
                        "一般质量控制活动",
                        "",
                        List.of(
                                new Column("类别", Align.LEFT, 4),
                                new Column("活动", Align.LEFT, 13),
                                new Column("方式", Align.CENTER, 3),
                                new Column("结果", Align.LEFT, 10)),
                        rows(),
                        List.of(wording.text("quality-note", Map.of())),
                        false));
    }

    private Map<String, Inline> series() {
        List<SeriesCheck> series = plan.quality().series();
        long compared =
                series.stream().filter(check -> check.years().size() > 1).count();
        return Map.of(
                "series", words(series.size()),
                "compared", words(compared),
                "doubtful", words(doubtful()));
    }

    private boolean isClean() {
        return doubtful() == 0;
    }

    private long doubtful() {
        return plan.quality().series().stream()
                .filter(check -> check.state().isDoubtful())
                .count();
    }

    private Map<String, Inline> activities() {
        return Map.of(
                "executed", count(Kind.EXECUTED, State.PASSED, State.FAILED),
                "passed", count(Kind.EXECUTED, State.PASSED),
                "failed", count(Kind.EXECUTED, State.FAILED),
                "manual", count(Kind.MANUAL, State.values()),
                "open", count(Kind.MANUAL, State.OPEN));
    }

    private Inline count(Kind kind, State... states) {
        return words(results.stream()
                .filter(result -> result.activity().kind() == kind)
                .filter(result -> List.of(states).contains(result.state()))
                .count());
    }

    private static Inline words(long count) {
        return new Words(Long.toString(count));
    }

    private List<List<Entry>> rows() {
        var rows = new ArrayList<List<Entry>>();
        String group = "";
        for (ActivityResult result : results) {
            String own = result.activity().group();
            rows.add(List.of(
                    Entry.words(own.equals(group) ? "" : own),
                    Entry.words(result.activity().name().chinese()),
                    Entry.words(result.activity().kind() == Kind.MANUAL ? "人工" : "程序"),
                    Entry.words(result(result))));
            group = own;
        }
        return rows;
    }

    private static String result(ActivityResult result) {
        String state = result.state().text().chinese();
        if (result.findings() > 0) {
            return state + "（" + result.findings() + " 件，见附件3）";
        }
        return result.records().isEmpty() ? state : state + "：" + signed(result.records());
    }

    /** The last record: who, when, and what was remarked. */
    private static String signed(List<Register.Row> records) {
        Register.Row last = records.get(records.size() - 1);
        String role = last.text("role").isEmpty() ? "" : "（" + last.text("role") + "）";
        String remark = last.text("remark").isEmpty() ? "" : "，" + last.text("remark");
        return last.text("person") + role + "，" + last.text("date") + remark;
    }
}
