package org.tanlu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.WhatIf;
import org.tanlu.trace.Text;

/** Prints a scenario of a city, or what a trial changes of it. */
final class ScenarioPrint {
    private static final int FIVE = 5;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Text TOTAL = Text.of("碳排放总量", "total emissions");

    private final Scenarios scenarios;
    private final Scenario own;
    private final WhatIf trial;
    private final PrintWriter out;

    ScenarioPrint(Scenarios scenarios, ScenarioKind kind, WhatIf trial, PrintWriter out) {
        this.scenarios = scenarios;
        this.own = scenarios.of(kind);
        this.trial = trial;
        this.out = out;
    }

    void print() {
        out.println(own.kind().text() + "，单位：万吨二氧化碳当量 in 10^4 tCO2e");
        trial.accepted().forEach(this::setting);
        total();
        peak();
        departments();
    }

    private boolean isTrial() {
        return !trial.accepted().isEmpty();
    }

    private void setting(String id) {
        Optional.ofNullable(trial.changed().assumptions().get(id)).ifPresent(changed -> {
            out.println("改动 set: " + id + "  " + changed.name());
            for (int year : years()) {
                out.println("  " + year + "  "
                        + Optional.ofNullable(own.assumptions().get(id))
                                .map(before -> value(before, year))
                                .orElse("未采用 none")
                        + " → " + value(changed, year));
            }
        });
    }

    private static String value(Assumption assumption, int year) {
        Quantity value = assumption.in(year);
        return Print.significant(value.value())
                + (value.unit().symbol().equals("1") ? "" : value.unit().symbol());
    }

    private List<Integer> years() {
        int base = scenarios.system().baseYear();
        int last = own.course().horizon();
        return IntStream.rangeClosed(base, last)
                .filter(year -> year == base || year == last || year % FIVE == 0)
                .boxed()
                .toList();
    }

    private void total() {
        out.println(TOTAL.chinese() + " " + TOTAL.english() + (isTrial() ? "：本市 own → 试改 trial（差 difference）" : ""));
        for (int year : years()) {
            out.println("  " + year + "  " + compared(Course::total, year));
        }
    }

    /** A series of a course. */
    private interface Of {
        YearSeries<Emissions> series(Course course);
    }

    private String compared(Of of, int year) {
        BigDecimal before = wan(of.series(own.course()), year);
        if (!isTrial()) {
            return before.toPlainString();
        }
        BigDecimal after = wan(of.series(trial.changed().course()), year);
        BigDecimal difference = after.subtract(before);
        return before.toPlainString() + " → " + after.toPlainString() + "（" + (difference.signum() > 0 ? "+" : "")
                + difference.toPlainString() + "）";
    }

    private static BigDecimal wan(YearSeries<Emissions> series, int year) {
        return BigDecimal.valueOf(series.find(year).orElseThrow().tonnes()).divide(WAN, 1, RoundingMode.HALF_UP);
    }

    private void peak() {
        String before = peak(own);
        out.println("达峰 peak: " + (isTrial() ? before + " → " + peak(trial.changed()) : before));
    }

    private static String peak(Scenario scenario) {
        PeakStatement peak = PeakStatement.of(scenario.course().total());
        String value = BigDecimal.valueOf(peak.emissions().tonnes())
                .divide(WAN, 1, RoundingMode.HALF_UP)
                .toPlainString();
        String meaning = peak.isNever() ? "（未达峰 not yet）" : peak.isPast() ? "（已过峰 past）" : "";
        return peak.year() + " " + value + meaning;
    }

    private void departments() {
        out.println("部门直接排放和间接排放 direct emissions by department, and indirect ones");
        for (int year : years()) {
            if (year == 2030 || year == 2035 || year == own.course().horizon()) {
                out.println("  " + year);
                for (Functional functional : Functional.values()) {
                    line(functional.text(), course -> course.direct(functional), year);
                }
                line(Text.of("净调入电力和热力", "imported electricity and heat"), Course::indirect, year);
            }
        }
    }

    private void line(Text name, Of of, int year) {
        out.println("    " + name + "  " + compared(of, year));
    }
}
