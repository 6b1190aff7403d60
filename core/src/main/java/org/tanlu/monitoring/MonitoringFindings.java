package org.tanlu.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** What people should know of a year's monitoring, each with the row that it is about; one use only. */
@Clause("11.3")
final class MonitoringFindings {
    private final Dossier told;
    private final int year;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    MonitoringFindings(Dossier told, int year, ReferenceData reference) {
        this.told = told;
        this.year = year;
        this.reference = reference;
    }

    List<Finding> withoutTargets() {
        return List.of(Finding.of(reference.rule("MON-NO-TARGETS"), Facts.of("year", year)));
    }

    List<Finding> of(Monitoring monitoring, Targets targets, Observations observations) {
        if (year < targets.first()) {
            add("MON-EARLY", Facts.of("year", year).and("first", targets.first()));
        }
        missing(monitoring);
        units(monitoring);
        observations.replaced().forEach(row -> at(row, "MON-REPEATED", indicator(row)));
        strangers(monitoring, observations);
        unlisted(monitoring);
        behind(monitoring);
        budget(monitoring);
        return List.copyOf(findings);
    }

    private void missing(Monitoring monitoring) {
        List<Text> names = monitoring.indicators().stream()
                .filter(each -> each.row().isEmpty())
                .map(each -> each.name())
                .toList();
        if (!names.isEmpty()) {
            add("MON-MISSING", Facts.of("list", names).and("year", year).and("count", names.size()));
        }
        List<Text> silent = monitoring.actions().stream()
                .filter(each -> each.row().isEmpty() && each.standing() == Standing.UNKNOWN)
                .map(each -> each.scheduled().measure().name())
                .toList();
        if (!silent.isEmpty()) {
            add("MON-NO-REPORT", Facts.of("list", silent).and("year", year).and("count", silent.size()));
        }
    }

    private void units(Monitoring monitoring) {
        for (WatchedIndicator each : monitoring.indicators()) {
            each.row()
                    .filter(row -> row.findQuantity("value").isPresent()
                            && each.observed().isEmpty())
                    .ifPresent(row -> at(
                            row,
                            "MON-UNIT",
                            Facts.of("what", each.name())
                                    .and("unit", each.goal().indicator().unit())));
        }
        for (WatchedAction each : monitoring.actions()) {
            each.row()
                    .filter(row -> row.findQuantity("reached").isPresent()
                            && each.reached().isEmpty())
                    .ifPresent(row -> at(
                            row,
                            "MON-UNIT",
                            Facts.of("what", each.scheduled().measure().name())
                                    .and(
                                            "unit",
                                            each.scheduled().measure().unit().symbol())));
        }
    }

    /** Rows of the year on indicators that the plan has no targets for: they are kept and not judged. */
    private void strangers(Monitoring monitoring, Observations observations) {
        observations.rows().stream()
                .filter(row -> row.findYear("year").filter(each -> each == year).isPresent())
                .filter(row -> monitoring.indicators().stream()
                        .noneMatch(each -> each.goal().indicator().id().equals(row.text("indicator"))))
                .forEach(row -> at(row, "MON-NO-GOAL", indicator(row)));
    }

    /** Reports on measures that are no action of the path. */
    private void unlisted(Monitoring monitoring) {
        told.register("progress").rows().stream()
                .filter(row -> monitoring.actions().stream()
                        .noneMatch(each -> each.scheduled().measure().id().equals(row.text("measure"))))
                .forEach(row -> at(row, "MON-NO-ACTION", Facts.of("measure", row.text("measure"))));
    }

    private void behind(Monitoring monitoring) {
        for (Standing standing : List.of(Standing.BEHIND, Standing.OFF_TRACK)) {
            List<Text> names = Stream.concat(
                            monitoring.indicators().stream()
                                    .filter(each -> each.standing() == standing)
                                    .map(each -> each.name()),
                            monitoring.actions().stream()
                                    .filter(each -> each.standing() == standing)
                                    .map(each -> each.scheduled().measure().name()))
                    .toList();
            if (!names.isEmpty()) {
                add(
                        standing == Standing.BEHIND ? "MON-BEHIND" : "MON-OFF",
                        Facts.of("list", names).and("year", year).and("count", names.size()));
            }
        }
    }

    private void budget(Monitoring monitoring) {
        Optional<BudgetUse> use = monitoring.budget().filter(BudgetUse::isExceeded);
        use.ifPresent(budget -> add(
                "MON-BUDGET",
                Facts.of("used", Print.number(budget.used().tonnes()))
                        .and("allowed", Print.number(budget.allowed().tonnes()))
                        .and("first", budget.first())
                        .and("last", budget.last())));
    }

    private Facts indicator(Register.Row row) {
        return Facts.of("indicator", row.text("indicator"))
                .and("year", row.findYear("year").orElse(year));
    }

    private void add(String rule, Facts facts) {
        findings.add(Finding.of(reference.rule(rule), facts));
    }

    private void at(Register.Row row, String rule, Facts facts) {
        findings.add(Finding.at(row.place(), reference.rule(rule), facts));
    }
}
