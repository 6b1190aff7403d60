package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Origin;
import org.tanlu.energy.Parameters;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
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

    private final EnergySystem system;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Finding> findings;

    ScenarioTable(EnergySystem system, Dossier dossier, ReferenceData reference, List<Finding> findings) {
        this.system = system;
        this.dossier = dossier;
        this.reference = reference;
        this.findings = findings;
    }

    /** The parameters in which a scenario differs from its parent. */
    Map<String, Assumption> changes(ScenarioKind kind, Map<String, Assumption> parent, int horizon) {
        var changes = new LinkedHashMap<String, Assumption>();
        rows(kind, parent)
                .forEach((parameter, rows) -> told(parameter, rows, parent, horizon)
                        .ifPresent(assumption -> changes.put(parameter, assumption)));
        if (kind != ScenarioKind.BASELINE) {
            adoption(kind, parent, changes, horizon);
        }
        return Shares.complete(system.consumers(), parent, changes);
    }

    private Map<String, List<Register.Row>> rows(ScenarioKind kind, Map<String, Assumption> parent) {
        var rows = new LinkedHashMap<String, List<Register.Row>>();
        for (Register.Row row : dossier.register(FORM).rows()) {
            if (row.says("scenario", kind.id())) {
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
        if (parent.containsKey(told)) {
            return Optional.of(told);
        }
        Optional<String> measure = system.moves().stream()
                .map(move -> move.measure())
                .filter(one -> told.equals(one.id())
                        || told.equals(Parameters.measure(one.id()))
                        || told.equals(one.name().chinese()))
                .map(one -> Parameters.measure(one.id()))
                .findFirst();
        Optional<String> named = parent.values().stream()
                .filter(assumption -> assumption.name().chinese().equals(told)
                        || assumption.name().english().equals(told))
                .map(Assumption::parameter)
                .findFirst();
        Optional<String> found = measure.or(() -> named);
        if (found.isEmpty()) {
            findings.add(Finding.at(
                    row.place(),
                    reference.rule("SCN-PARAMETER"),
                    Facts.of("parameter", told).and("near", near(told, parent))));
        }
        return found;
    }

    private static String near(String told, Map<String, Assumption> parent) {
        String head = told.contains("/") ? told.substring(0, told.indexOf('/') + 1) : told;
        return parent.keySet().stream()
                .filter(id -> id.startsWith(head))
                .limit(5)
                .reduce((a, b) -> a + "、" + b)
                .orElse("driver/gdp");
    }

    private Optional<Assumption> told(
            String parameter, List<Register.Row> rows, Map<String, Assumption> parent, int horizon) {
        Assumption before = Optional.ofNullable(parent.get(parameter)).orElseGet(() -> none(parameter, horizon));
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
        Register.Row first = rows.get(0);
        var origin = new Origin(
                first.says("basis", "document") ? Origin.Kind.DOCUMENT : Origin.Kind.ASSUMPTION,
                Text.of(first.text("reason"), first.text("reason")),
                Optional.empty(),
                Optional.of(first.source()),
                first.verification());
        return Optional.of(new Assumption(parameter, before.name(), before.unit(), lines(points, horizon), origin));
    }

    private void place(
            Register.Row row,
            Assumption before,
            int year,
            Quantity value,
            NavigableMap<Integer, Quantity> points,
            int horizon) {
        Optional<Text> reason = refusal(before, year, value, horizon);
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
        points.put(year, value.in(before.unit()));
    }

    private Optional<Text> refusal(Assumption before, int year, Quantity value, int horizon) {
        if (year <= system.baseYear() || year > horizon) {
            return Optional.of(Text.of(
                    "年份不在基年" + system.baseYear() + "年之后、终年" + horizon + "年之前",
                    "the year is not after the base year " + system.baseYear() + " and up to " + horizon));
        }
        if (!value.unit().isCompatibleWith(before.unit())) {
            return Optional.of(Text.of("单位不能换算为" + before.unit(), "its unit cannot be expressed in " + before.unit()));
        }
        double number = value.in(before.unit()).value();
        boolean isShare =
                before.parameter().startsWith("share/") || before.parameter().startsWith("measure/");
        if (number < 0 || (isShare && number > 1)) {
            return Optional.of(Text.of("超出0至1", "it is not between 0 and 1"));
        }
        return Optional.empty();
    }

    private YearSeries<Quantity> lines(NavigableMap<Integer, Quantity> points, int horizon) {
        var values = new TreeMap<Integer, Quantity>();
        for (int year = system.baseYear(); year <= horizon; year++) {
            Map.Entry<Integer, Quantity> from = points.floorEntry(year);
            Map.Entry<Integer, Quantity> to = points.ceilingEntry(year);
            values.put(
                    year, to == null || to.getKey().equals(from.getKey()) ? from.getValue() : between(from, to, year));
        }
        return YearSeries.of(values);
    }

    private static Quantity between(Map.Entry<Integer, Quantity> from, Map.Entry<Integer, Quantity> to, int year) {
        double part = (year - from.getKey()) / (double) (to.getKey() - from.getKey());
        double start = from.getValue().value();
        return Quantity.of(
                start + part * (to.getValue().value() - start), from.getValue().unit());
    }

    /** A measure that the parent does not take up. */
    private Assumption none(String parameter, int horizon) {
        Move move = system.moves().stream()
                .filter(one -> Parameters.measure(one.measure().id()).equals(parameter))
                .findFirst()
                .orElseThrow();
        return Adoption.of(move, Quantity.of(0, Unit.ONE), system.baseYear(), horizon);
    }

    /** Measures without a told level reach the default share of their potential. */
    private void adoption(
            ScenarioKind kind, Map<String, Assumption> parent, Map<String, Assumption> changes, int horizon) {
        String share = dossier.city().find("default_adoption_" + kind.id()).orElseThrow();
        Quantity level = Quantity.of(Double.parseDouble(share) / 100, Unit.ONE);
        int count = 0;
        for (Move move : system.moves()) {
            String parameter = Parameters.measure(move.measure().id());
            boolean told = changes.containsKey(parameter)
                    || Optional.ofNullable(parent.get(parameter))
                            .filter(before -> before.origin().source().isPresent())
                            .isPresent();
            if (!told) {
                changes.put(parameter, Adoption.of(move, level, system.baseYear(), horizon));
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
