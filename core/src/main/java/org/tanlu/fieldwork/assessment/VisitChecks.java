package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Text;

/** 走访核查 what the visits lack: phases, minutes, typical enterprises, reasons, room for reduction (clause 6). */
@Clause({"6", "C6-1", "C6-2", "C6-3", "C6-4", "C6-6"})
final class VisitChecks {
    private final Visits visits;
    private final List<KeySector> sectors;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();

    VisitChecks(Visits visits, List<KeySector> sectors, ReferenceData reference) {
        this.visits = visits;
        this.sectors = sectors;
        this.reference = reference;
    }

    /** At most one finding a rule; one use only. */
    List<Finding> findings() {
        List<Text> phases = missingPhases();
        if (!phases.isEmpty()) {
            findings.add(Finding.of(reference.rule("FLD-VISIT-PHASE"), Facts.of("lacking", phases)));
        }
        List<Text> unvisited = sectors.stream()
                .filter(sector -> !sector.isVisited())
                .map(sector -> sector.sector().name())
                .toList();
        if (!unvisited.isEmpty()) {
            findings.add(Finding.of(reference.rule("FLD-TYPICAL"), Facts.of("sectors", unvisited)));
        }
        lacking(
                reference.rule("FLD-VISIT-MINUTES"),
                visits.rows(),
                visit -> visit.text("minutes").isEmpty());
        lacking(
                reference.rule("FLD-TYPICAL-REASON"),
                visits.toEnterprises(),
                visit -> !visits.tells(visit, "reason", "selection_reason"));
        lacking(reference.rule("FLD-ROOM"), visits.toEnterprises(), visit -> !visits.tellsAmount(visit, "room_amount"));
        report(
                reference.rule("FLD-VISITED-UNRECORDED"),
                visits.unrecorded(),
                visits.unrecorded().stream().map(row -> row.text("name")).toList());
        return findings;
    }

    private List<Text> missingPhases() {
        var missing = new ArrayList<Text>();
        if (visits.ofPhase("before").stream().noneMatch(visit -> visit.says("kind", "department"))) {
            missing.add(Text.of("编制前走访行政部门", "departments before preparation"));
        }
        if (visits.ofPhase("during").isEmpty()) {
            missing.add(Text.of("编制中走访", "visits during preparation"));
        }
        if (visits.ofPhase("after").isEmpty()) {
            missing.add(Text.of("初稿后回访", "return visits after the draft"));
        }
        if (visits.toEnterprises().isEmpty()) {
            missing.add(Text.of("走访典型企业", "typical enterprises"));
        }
        return missing;
    }

    private void lacking(Rule rule, List<Register.Row> rows, Predicate<Register.Row> lacks) {
        List<Register.Row> found = rows.stream().filter(lacks).toList();
        report(
                rule,
                found,
                found.stream().map(row -> row.text("visited_unit")).distinct().toList());
    }

    private void report(Rule rule, List<Register.Row> rows, List<String> units) {
        if (!rows.isEmpty()) {
            findings.add(Finding.at(
                    rows.get(0).place(), rule, Facts.of("count", units.size()).and("units", Few.words(units))));
        }
    }
}
