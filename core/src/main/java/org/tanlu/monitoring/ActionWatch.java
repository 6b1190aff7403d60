package org.tanlu.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Holds what was reported of actions against the timetable (clauses 10.1 and 11.3). */
@Clause("11.3")
final class ActionWatch {
    private static final double PER_CENT = 100;
    private static final double NOTHING = 1e-9;
    private static final String STATE = "state";

    private final List<Register.Row> reports;
    private final int year;
    private final Bounds bounds;

    ActionWatch(List<Register.Row> reports, int year, Bounds bounds) {
        this.reports = reports;
        this.year = year;
        this.bounds = bounds;
    }

    /** How an action stands. */
    WatchedAction of(Scheduled scheduled) {
        Quantity planned = amount(scheduled, year);
        Optional<Register.Row> row = latest(scheduled);
        Optional<Quantity> reached = row.flatMap(told -> told.findQuantity("reached"))
                .filter(told -> told.unit().isCompatibleWith(planned.unit()))
                .map(told -> told.in(planned.unit()));
        Optional<Figure> done = reached.flatMap(seen -> done(scheduled, planned, seen));
        Judged judged = judged(scheduled, row, done);
        return new WatchedAction(scheduled, planned, reached, row, done, judged.standing(), judged.reason());
    }

    private Optional<Register.Row> latest(Scheduled scheduled) {
        return reports.stream()
                .filter(row -> row.text("measure").equals(scheduled.measure().id()))
                .filter(row -> row.findYear("year").filter(told -> told <= year).isPresent())
                .max(Comparator.comparing(row -> row.findYear("year").orElseThrow()));
    }

    /** How much of it there is by a year; nothing before the path begins. */
    private static Quantity amount(Scheduled scheduled, int year) {
        return scheduled
                .action()
                .units()
                .find(year)
                .orElseGet(() -> Quantity.of(0, scheduled.measure().unit()));
    }

    /** What was added since the year before the start, by what was to be added; empty where nothing was. */
    private Optional<Figure> done(Scheduled scheduled, Quantity planned, Quantity seen) {
        Quantity before = amount(scheduled, scheduled.start() - 1);
        Quantity wanted = planned.minus(before);
        if (wanted.value() <= NOTHING) {
            return Optional.empty();
        }
        Quantity share = Quantity.of(seen.minus(before).value() / wanted.value() * PER_CENT, Unit.PERCENT);
        return Optional.of(new Figure(
                "monitoring/action/" + scheduled.measure().id() + "/" + year + "/done",
                share,
                () -> new Derivation(
                        Text.of(
                                scheduled.measure().name().chinese() + "截至" + year + "年完成计划的比例",
                                "share of " + scheduled.measure().name().english() + " planned by " + year
                                        + " that is done"),
                        share,
                        Text.of("（累计新增−启动前）÷（计划新增−启动前）", "(reached − before) ÷ (planned − before)"),
                        "11.3",
                        List.of(
                                Derivation.leaf(Text.of("累计新增", "reached"), seen, Text.of("举措进展表", "progress")),
                                Derivation.leaf(Text.of("计划新增", "planned"), planned, Text.of("减排路径", "pathway")),
                                Derivation.leaf(Text.of("启动前", "before"), before, Text.of("减排路径", "pathway"))))));
    }

    private record Judged(Standing standing, Text reason) {
        static Judged of(Standing standing, String chinese, String english) {
            return new Judged(standing, Text.of(chinese, english));
        }
    }

    private Judged judged(Scheduled scheduled, Optional<Register.Row> row, Optional<Figure> done) {
        boolean isDue = scheduled.start() <= year;
        if (row.isEmpty()) {
            return isDue
                    ? Judged.of(Standing.UNKNOWN, "应已启动，没有进展报告", "it should have begun; no report")
                    : Judged.of(Standing.NOT_DUE, "计划" + scheduled.start() + "年启动", "to begin in " + scheduled.start());
        }
        return judged(scheduled, row.get(), done, isDue);
    }

    private Judged judged(Scheduled scheduled, Register.Row row, Optional<Figure> done, boolean isDue) {
        if (row.says(STATE, "stopped")) {
            return Judged.of(Standing.OFF_TRACK, "已停止", "stopped");
        }
        if (row.says(STATE, "not_started")) {
            return notStarted(scheduled, isDue);
        }
        if (done.isPresent()) {
            String share = Print.number(done.get().value().value());
            return new Judged(
                    bounds.of(done.get().value().value() / PER_CENT),
                    Text.of("完成计划的" + share + "%", share + " % of what was planned"));
        }
        if (row.says(STATE, "done") || !isDue) {
            return Judged.of(
                    Standing.ON_TRACK,
                    row.says(STATE, "done") ? "已完成" : "已提前启动",
                    row.says(STATE, "done") ? "done" : "begun before its time");
        }
        return Judged.of(Standing.UNKNOWN, "已启动，没有可比较的完成量", "begun; no amount that can be compared");
    }

    private Judged notStarted(Scheduled scheduled, boolean isDue) {
        if (!isDue) {
            return Judged.of(Standing.NOT_DUE, "计划" + scheduled.start() + "年启动", "to begin in " + scheduled.start());
        }
        return Judged.of(
                scheduled.start() == year ? Standing.BEHIND : Standing.OFF_TRACK,
                "计划" + scheduled.start() + "年启动，尚未启动",
                "to begin in " + scheduled.start() + ", not begun");
    }
}
