package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.potential.Choices;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 情景参数表 what the city's register says of the scenarios (clause 9.1): in which parameters each differs from its parent.
 * Between told years the parameter runs straight, from its parent's value in the base year; after the last it is held.
 */
@Clause("9.1")
final class ScenarioTable {
    static final String FORM = "scenarios";
    /** The name of the city's main set of parameters. */
    static final String MAIN = "";

    private final EnergySystem system;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final String variant;
    private final List<Finding> findings;
    private final List<Exclusions.Group> groups;

    ScenarioTable(
            EnergySystem system, Dossier dossier, ReferenceData reference, String variant, List<Finding> findings) {
        this.variant = variant;
        this.system = system;
        this.dossier = dossier;
        this.reference = reference;
        this.findings = findings;
        this.groups = Exclusions.groups(system.moves(), reference.measures().dependencies());
    }

    /** The parameters in which a scenario differs from its parent. */
    Map<String, Assumption> changes(ScenarioKind kind, Map<String, Assumption> parent, int horizon) {
        var changes = new LinkedHashMap<String, Assumption>();
        rows(kind, parent)
                .forEach((parameter, rows) -> told(parameter, rows, parent, horizon)
                        .ifPresent(assumption -> changes.put(parameter, assumption)));
        if (kind != ScenarioKind.BASELINE) {
            rejected(kind, parent, changes, horizon);
            adoption(kind, parent, changes, horizon);
        }
        Shares.Completed completed = Shares.complete(system, parent, changes);
        completed.contradictions().forEach(contradiction -> contradiction(kind, contradiction));
        return exclusive(kind, parent, completed.changes());
    }

    /** Measures that exclude each other share one potential. */
    private Map<String, Assumption> exclusive(
            ScenarioKind kind, Map<String, Assumption> parent, Map<String, Assumption> changes) {
        Exclusions.Held held = Exclusions.hold(
                groups, parent, changes, adoption -> adoption.origin().source().isPresent());
        var known = new LinkedHashMap<>(parent);
        known.putAll(changes);
        held.excesses().forEach(excess -> excess(kind, excess, known));
        if (!held.lowered().isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("SCN-EXCLUDES-DEFAULT"),
                    Facts.of("scenario", kind.text())
                            .and("count", held.lowered().size())
                            .and("list", held.lowered())));
        }
        return held.changes();
    }

    private void excess(ScenarioKind kind, Exclusions.Excess excess, Map<String, Assumption> known) {
        var rows = new ScenarioRows(system, dossier, variant);
        List<Text> cuts = excess.told().stream()
                .map(told -> cut(told, excess, rows.of(kind, told.parameter(), known)))
                .toList();
        findings.add(Finding.of(
                reference.rule("SCN-EXCLUDES"),
                Facts.of("scenario", kind.text())
                        .and("year", excess.year())
                        .and("sum", percent(excess.sum()))
                        .and("cuts", cuts)));
    }

    private static Text cut(Assumption told, Exclusions.Excess excess, Text rows) {
        Quantity level = told.in(excess.year());
        String cut = percent(level) + "→" + percent(level.times(excess.scale().value()));
        return Text.of(
                told.name().chinese() + cut + "（" + rows.chinese() + "）",
                told.name().english() + " " + cut + " (" + rows.english() + ")");
    }

    private void contradiction(ScenarioKind kind, Shares.Contradiction contradiction) {
        findings.add(Finding.of(
                reference.rule("SCN-SHARES"),
                Facts.of("scenario", kind.text())
                        .and("names", Facts.joined(contradiction.names()))
                        .and("year", contradiction.year())
                        .and("sum", percent(contradiction.sum()))
                        .and("whole", percent(contradiction.whole()))));
    }

    private static String percent(Quantity share) {
        return Math.round(share.in(Unit.ONE).value() * 1000) / 10.0 + "%";
    }

    /** The names of the other baselines that the register tells, in its order. */
    static List<String> variants(Dossier dossier) {
        return dossier.register(FORM).rows().stream()
                .map(ScenarioTable::variant)
                .filter(name -> !name.equals(MAIN))
                .distinct()
                .toList();
    }

    /** The set of parameters that a row belongs to. */
    static String variant(Register.Row row) {
        return row.text("variant").strip();
    }

    /** The rows of a scenario by parameter; those of a variant stand for the main ones of the same parameter. */
    private Map<String, List<Register.Row>> rows(ScenarioKind kind, Map<String, Assumption> parent) {
        Map<String, List<Register.Row>> rows = rows(kind, parent, MAIN);
        if (!variant.equals(MAIN)) {
            rows.putAll(rows(kind, parent, variant));
        }
        return rows;
    }

    private Map<String, List<Register.Row>> rows(ScenarioKind kind, Map<String, Assumption> parent, String of) {
        var rows = new LinkedHashMap<String, List<Register.Row>>();
        for (Register.Row row : dossier.register(FORM).rows()) {
            if (row.says("scenario", kind.id()) && variant(row).equals(of)) {
                parameter(row, parent)
                        .ifPresent(id -> rows.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(row));
            }
        }
        return rows;
    }

    /** The id that a row means: an id, a name, or a measure; a finding where there is none. */
    private Optional<String> parameter(Register.Row row, Map<String, Assumption> parent) {
        String told = row.text("parameter").strip();
        var names = new ParameterNames(system, parent);
        Optional<String> found = names.find(told);
        if (found.isEmpty()) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("SCN-PARAMETER"),
                    Facts.of("parameter", told).and("near", String.join("、", names.near(told)))));
        }
        return found;
    }

    private Optional<Assumption> told(
            String parameter, List<Register.Row> rows, Map<String, Assumption> parent, int horizon) {
        Assumption before =
                Optional.ofNullable(parent.get(parameter)).orElseGet(() -> Adoption.none(system, parameter, horizon));
        var points = new TreeMap<Integer, Quantity>();
        points.put(system.baseYear(), before.in(system.baseYear()));
        for (Register.Row row : rows) {
            Optional<Integer> year = row.findYear("year");
            Optional<Quantity> value = row.findQuantity("value");
            if (year.isPresent() && value.isPresent()) {
                place(row, before, year.get(), value.get(), points, horizon);
            }
        }
        if (points.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(
                new Assumption(parameter, before.name(), before.unit(), Points.lines(points, horizon), origin(rows)));
    }

    /** Of a document only where every year is; as far checked as the row that was checked least. */
    private static Origin origin(List<Register.Row> rows) {
        boolean isDocument = rows.stream().allMatch(row -> row.says("basis", "document"));
        String reasons = rows.stream().map(row -> row.text("reason")).distinct().collect(Collectors.joining("；"));
        return new Origin(
                isDocument ? Origin.Kind.DOCUMENT : Origin.Kind.ASSUMPTION,
                Text.of(reasons, reasons),
                Optional.empty(),
                Optional.of(rows.get(0).source()),
                rows.stream()
                        .map(Register.Row::verification)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private void place(
            Register.Row row,
            Assumption before,
            int year,
            Quantity value,
            NavigableMap<Integer, Quantity> points,
            int horizon) {
        Optional<Text> reason = Points.refusal(before, year, value, system.baseYear(), horizon);
        if (reason.isPresent()) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("SCN-VALUE"),
                    Facts.of("parameter", before.name())
                            .and("year", year)
                            .and("value", value.toString())
                            .and("reason", reason.get())));
            return;
        }
        Quantity first = points.putIfAbsent(year, value.in(before.unit()));
        if (first != null) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("SCN-TWICE"),
                    Facts.of("parameter", before.name())
                            .and("year", year)
                            .and("value", value.toString())
                            .and("first", first.toString())));
        }
    }

    /** Measures that the city rejects stay out, unless the register of scenarios tells them all the same. */
    private void rejected(
            ScenarioKind kind, Map<String, Assumption> parent, Map<String, Assumption> changes, int horizon) {
        Map<String, Register.Row> rejected = Choices.rejected(dossier.register(Choices.FORM));
        var told = new ArrayList<Text>();
        for (Move move : system.moves()) {
            Optional<Register.Row> row =
                    Optional.ofNullable(rejected.get(move.measure().id()));
            String parameter = Parameters.measure(move.measure().id());
            if (row.isPresent() && changes.containsKey(parameter)) {
                told.add(move.measure().name());
            } else if (row.isPresent() && !parent.containsKey(parameter)) {
                changes.put(parameter, Adoption.rejected(move, row.get(), system.baseYear(), horizon));
            }
        }
        if (!told.isEmpty()) {
            findings.add(Finding.of(
                    reference.rule("SCN-REJECTED"),
                    Facts.of("scenario", kind.text()).and("count", told.size()).and("list", told)));
        }
    }

    /** Measures without a told level reach the default share of their potential. */
    private void adoption(
            ScenarioKind kind, Map<String, Assumption> parent, Map<String, Assumption> changes, int horizon) {
        String share = dossier.city().find("default_adoption_" + kind.id()).orElseThrow();
        Quantity level = Quantity.of(Double.parseDouble(share) / 100, Unit.ONE);
        int count = 0;
        List<Dependency> dependencies = reference.measures().dependencies();
        var known = new LinkedHashMap<>(parent);
        known.putAll(changes);
        for (Move move : Sequence.ordered(system.moves(), dependencies)) {
            String parameter = Parameters.measure(move.measure().id());
            boolean told = Optional.ofNullable(known.get(parameter))
                    .filter(before -> before.origin().source().isPresent())
                    .isPresent();
            if (!told) {
                Assumption adoption =
                        Adoption.after(move, level, system.baseYear(), horizon, dependencies, system.moves(), known);
                known.put(parameter, adoption);
                changes.put(parameter, adoption);
                count++;
            }
        }
        if (count > 0) {
            findings.add(Finding.of(
                    reference.rule("SCN-DEFAULT-ADOPTION"),
                    Facts.of("scenario", kind.text()).and("count", count).and("share", share + "%")));
        }
    }
}
