package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/** 走访 the visits on record, and what the register of enterprises adds to those of enterprises (clause 6). */
@Clause("6")
final class Visits {
    private static final String UNIT = "visited_unit";
    private static final String SECTOR = "sector";

    private final List<Register.Row> rows;
    private final Map<String, List<Register.Row>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Register.Row>> enterprises = new LinkedHashMap<>();

    Visits(Dossier dossier) {
        this.rows = dossier.register("visits").rows();
        rows.forEach(row -> byUnit.computeIfAbsent(row.text(UNIT), unit -> new ArrayList<>())
                .add(row));
        dossier.register("enterprises")
                .rows()
                .forEach(row -> enterprises
                        .computeIfAbsent(row.text("name"), name -> new ArrayList<>())
                        .add(row));
    }

    List<Register.Row> rows() {
        return rows;
    }

    /** The visits of a phase: before, during or after preparation. */
    List<Register.Row> ofPhase(String phase) {
        return rows.stream().filter(row -> row.says("phase", phase)).toList();
    }

    /** The visits to enterprises. */
    List<Register.Row> toEnterprises() {
        return rows.stream().filter(Visits::isEnterprise).toList();
    }

    static boolean isEnterprise(Register.Row visit) {
        return visit.says("kind", "enterprise");
    }

    /** The enterprises of a branch that were visited, each once. */
    List<String> enterprisesOf(String sector) {
        return toEnterprises().stream()
                .filter(visit -> sectors(visit).anyMatch(sector::equals))
                .map(visit -> visit.text(UNIT))
                .distinct()
                .toList();
    }

    /** The branch of a visit: told with it, or by the register of enterprises. */
    private Stream<String> sectors(Register.Row visit) {
        String told = visit.text(SECTOR);
        return told.isEmpty()
                ? registered(visit).map(row -> row.text(SECTOR)).filter(sector -> !sector.isEmpty())
                : Stream.of(told);
    }

    private Stream<Register.Row> registered(Register.Row visit) {
        return enterprises.getOrDefault(visit.text(UNIT), List.of()).stream();
    }

    /** Whether a text of a visit is told, with it or in the register of enterprises. */
    boolean tells(Register.Row visit, String column, String ofEnterprise) {
        return !visit.text(column).isEmpty()
                || registered(visit).anyMatch(row -> !row.text(ofEnterprise).isEmpty());
    }

    /** Whether an amount or a key in its place is told, with any visit to the enterprise or in the register of enterprises. */
    boolean tellsAmount(Register.Row visit, String column) {
        return Stream.concat(byUnit.getOrDefault(visit.text(UNIT), List.of()).stream(), registered(visit))
                .anyMatch(row -> row.findQuantity(column).isPresent()
                        || row.findNotation(column).isPresent());
    }

    /** The enterprises that say they were visited without any visit on record. */
    List<Register.Row> unrecorded() {
        return enterprises.entrySet().stream()
                .filter(entry -> !byUnit.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().stream()
                        .filter(row -> row.says("visited", Register.YES))
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}
