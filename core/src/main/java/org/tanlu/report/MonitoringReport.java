package org.tanlu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.monitoring.BudgetUse;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.Standing;
import org.tanlu.monitoring.WatchedAction;
import org.tanlu.monitoring.WatchedIndicator;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Print;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;

/**
 * 年度监测评估报告 the short report of a year's monitoring (clause 11.3): indicators against the path, actions against the timetable,
 * emissions against the carbon budget, and what is to be done about it.
 */
@Clause("11.3")
public final class MonitoringReport {
    private static final String[] NUMBERS = {"一、", "二、", "三、", "四、", "五、"};

    private final Monitoring monitoring;
    private final Wording wording;
    private final MonitoringTables tables;
    private final List<Block> blocks = new ArrayList<>();

    private MonitoringReport(Monitoring monitoring, Wording wording) {
        this.monitoring = monitoring;
        this.wording = wording;
        this.tables = new MonitoringTables(monitoring);
    }

    /**
     * The report as a document tree.
     *
     * @param monitoring how the plan stands
     * @param findings   what monitoring found
     * @param plan       the plan, for the city's name and the mark of what must not leave the house
     */
    @Clause("11.3")
    public static PlanDocument document(
            Monitoring monitoring, List<Finding> findings, Plan plan, ReferenceData reference) {
        var wording = new Wording(OwnNames.of(plan.dossier(), reference).wording());
        Map<String, String> facts =
                Map.of("city", plan.dossier().city().name().chinese(), "year", Integer.toString(monitoring.year()));
        return new PlanDocument(
                wording.text("monitoring-title", facts),
                "",
                List.of(wording.text(
                        "monitoring-preface",
                        Map.of("path", monitoring.path().chinese(), "year", Integer.toString(monitoring.year())))),
                new MonitoringReport(monitoring, wording).blocks(findings),
                Marking.of(plan.dossier(), wording));
    }

    /** The same as result tables. */
    @Clause("11.3")
    public static List<ResultTable> tables(Monitoring monitoring) {
        return new MonitoringResults(monitoring).tables();
    }

    private List<Block> blocks(List<Finding> findings) {
        heading(0, "总体评价");
        blocks.add(summary());
        blocks.addAll(troubles());
        heading(1, "指标进展");
        blocks.add(tables.indicators());
        heading(2, "目标展望");
        blocks.add(wording.paragraph("monitoring-outlook", Map.of()));
        blocks.add(tables.outlooks());
        heading(3, "举措进展");
        blocks.add(
                monitoring.actions().isEmpty()
                        ? wording.paragraph("monitoring-no-pathway", Map.of())
                        : tables.actions());
        heading(4, "碳预算执行");
        blocks.add(budget());
        blocks.addAll(new FindingAnnex(findings, wording).table("监测中发现的问题"));
        return blocks;
    }

    private void heading(int number, String text) {
        blocks.add(new Heading(1, NUMBERS[number], text));
    }

    private Paragraph summary() {
        var facts = new TreeMap<>(Map.of(
                "year", Wording.words(monitoring.year()),
                "indicators", Wording.words(monitoring.indicators().size()),
                "indicator_states", Wording.words(states(monitoring::indicators))));
        if (monitoring.actions().isEmpty()) {
            return wording.paragraph("monitoring-summary-indicators", facts);
        }
        facts.put("actions", Wording.words(monitoring.actions().size()));
        facts.put("action_states", Wording.words(states(monitoring::actions)));
        return wording.paragraph("monitoring-summary", facts);
    }

    private static String states(ToLongFunction<Standing> count) {
        return Stream.of(Standing.values())
                .filter(standing -> count.applyAsLong(standing) > 0)
                .map(standing -> standing.text().chinese() + count.applyAsLong(standing) + "项")
                .collect(Collectors.joining("、"));
    }

    /** What is behind or off track, the worst first, with who leads it. */
    private List<Paragraph> troubles() {
        var lines = new ArrayList<Paragraph>();
        for (Standing standing : List.of(Standing.OFF_TRACK, Standing.BEHIND)) {
            String indicators = monitoring.indicators().stream()
                    .filter(each -> each.standing() == standing)
                    .map(MonitoringReport::told)
                    .collect(Collectors.joining("；"));
            String actions = monitoring.actions().stream()
                    .filter(each -> each.standing() == standing)
                    .sorted(Comparator.comparing(each -> each.scheduled().start()))
                    .map(MonitoringReport::told)
                    .collect(Collectors.joining("；"));
            String all = Stream.of(indicators, actions)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("；"));
            if (!all.isEmpty()) {
                lines.add(wording.paragraph(
                        "monitoring-trouble",
                        Map.of("standing", Wording.words(standing.text().chinese()), "list", Wording.words(all))));
            }
        }
        return lines;
    }

    private static String told(WatchedIndicator each) {
        return each.name().chinese() + "（" + each.reason().chinese() + "）";
    }

    private static String told(WatchedAction each) {
        Department lead = each.scheduled().lead();
        return each.scheduled().measure().name().chinese() + "（" + each.reason().chinese() + "，牵头单位："
                + lead.name().chinese() + "）";
    }

    private Block budget() {
        if (monitoring.budget().isEmpty()) {
            return wording.paragraph("monitoring-no-budget", Map.of());
        }
        BudgetUse use = monitoring.budget().get();
        if (!use.missing().isEmpty()) {
            return wording.paragraph(
                    "monitoring-budget-missing",
                    Map.of(
                            "first", Wording.words(use.first()),
                            "last", Wording.words(use.last()),
                            "years", Wording.words(Print.chineseYears(use.missing()))));
        }
        String root = "monitoring/budget/" + use.first() + "-" + use.last() + "/";
        return wording.paragraph(
                use.isExceeded() ? "monitoring-budget-exceeded" : "monitoring-budget",
                Map.of(
                        "first", Wording.words(use.first()),
                        "last", Wording.words(use.last()),
                        "year", Wording.words(monitoring.year()),
                        "used", Wording.printed(Numbers.wanTonnes(use.used()), root + "used"),
                        "allowed", Wording.printed(Numbers.wanTonnes(use.allowed()), root + "allowed"),
                        "left", Wording.printed(Numbers.wanTonnes(use.left()), root + "left")));
    }
}
