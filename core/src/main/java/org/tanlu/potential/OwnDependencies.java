package org.tanlu.potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Dependency.Kind;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 措施先后关系 the dependencies that a city adds to the library or changes (clause 10.1). Rows count in their order: one that closes
 * a cycle is left out, with the cycle named at its place, so that there is always an order to plan by. One use only.
 */
@Clause("10.1")
final class OwnDependencies {
    /** The register. */
    static final String FORM = "measure_requires";

    private static final double WHOLE = 1;

    private final ReferenceData library;
    private final List<OwnValue> values = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private List<Dependency> all;

    OwnDependencies(Register register, ReferenceData library) {
        this.library = library;
        this.all = library.measures().dependencies();
        register.rows().forEach(this::read);
    }

    /** The library's dependencies with the city's. */
    List<Dependency> all() {
        return all;
    }

    /** What was taken, beside what the library says. */
    List<OwnValue> values() {
        return values;
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(Register.Row row) {
        MeasureLibrary measures = library.measures();
        if (!measures.measures().containsKey(row.text("from"))
                || !measures.measures().containsKey(row.text("to"))
                || row.text("kind").isEmpty()) {
            return; // the reading of the register has said so
        }
        Optional<Text> fault = fault(row);
        if (fault.isPresent()) {
            findings.add(Finding.at(
                    row.place(), library.rule("POT-REQUIRES"), pair(row).and("reason", fault.get())));
            return;
        }
        Dependency told = told(row);
        List<Dependency> changed = changed(told);
        Optional<List<String>> cycle = told.first().equals(told.then())
                ? Optional.of(List.of(told.first(), told.then()))
                : MeasureLibrary.findCycle(changed);
        if (cycle.isPresent()) {
            findings.add(Finding.at(
                    row.place(), library.rule("POT-REQUIRES-CYCLE"), pair(row).and("cycle", named(cycle.get()))));
            return;
        }
        values.add(value(told, row));
        all = changed;
    }

    private Optional<Text> fault(Register.Row row) {
        Optional<Double> coefficient =
                row.findQuantity("coefficient").map(value -> value.in(Unit.ONE).value());
        Kind kind = kind(row);
        boolean isNeeded = kind == Kind.HALF_DONE || kind == Kind.PROPORTIONAL;
        if (isNeeded && coefficient.filter(value -> value > 0).isEmpty()) {
            return Optional.of(Text.of("缺大于0的系数", "it lacks a coefficient above 0"));
        }
        if (kind == Kind.HALF_DONE && coefficient.orElseThrow() > WHOLE) {
            return Optional.of(Text.of("完成比例大于1", "the share that must be done is above 1"));
        }
        return row.findQuantity("lag")
                .map(Quantity::value)
                .filter(years -> years != StrictMath.rint(years))
                .map(years -> Text.of("时滞不是整年", "the lag is no whole number of years"));
    }

    private static Kind kind(Register.Row row) {
        return Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    }

    private static Dependency told(Register.Row row) {
        String shares = row.text("shares").strip();
        return new Dependency(
                row.text("from"),
                row.text("to"),
                kind(row),
                row.findQuantity("lag").map(lag -> (int) lag.value()).orElse(0),
                row.findQuantity("coefficient")
                        .map(value -> value.in(Unit.ONE))
                        .orElseGet(() -> Quantity.of(WHOLE, Unit.ONE)),
                shares.isEmpty() ? Optional.empty() : Optional.of(shares));
    }

    /** With a told dependency in place of one of the same pair and kind; exclusion holds in both directions. */
    private List<Dependency> changed(Dependency told) {
        var changed = new ArrayList<>(all);
        put(changed, told);
        if (!told.isOrder()) {
            put(
                    changed,
                    new Dependency(
                            /* first= */ told.then(),
                            /* then= */ told.first(),
                            told.kind(),
                            told.lag(),
                            told.coefficient(),
                            told.shares()));
        }
        return changed;
    }

    private static void put(List<Dependency> dependencies, Dependency told) {
        dependencies.removeIf(other -> isSame(other, told));
        dependencies.add(told);
    }

    private static boolean isSame(Dependency one, Dependency other) {
        return one.first().equals(other.first()) && one.then().equals(other.then()) && one.kind() == other.kind();
    }

    private OwnValue value(Dependency told, Register.Row row) {
        Text first = library.measures().measure(told.first()).name();
        String kind = row.words("kind");
        return new OwnValue(
                library.measures().measure(told.then()),
                "requires/" + told.first(),
                Text.of(
                        "先行措施“" + first.chinese() + "”（" + kind + "）",
                        "needs " + first.english() + " (" + row.text("kind") + ")"),
                library.measures().dependencies().stream()
                        .filter(other -> isSame(other, told))
                        .map(OwnDependencies::words)
                        .findFirst()
                        .orElse(""),
                words(told),
                row);
    }

    private static String words(Dependency dependency) {
        boolean isCounted = dependency.kind() == Kind.HALF_DONE || dependency.kind() == Kind.PROPORTIONAL;
        return "时滞" + dependency.lag() + "年"
                + (isCounted ? "，系数" + dependency.coefficient().value() : "");
    }

    private Facts pair(Register.Row row) {
        return Facts.of("first", library.measures().measure(row.text("from")).name())
                .and("then", library.measures().measure(row.text("to")).name());
    }

    private Text named(List<String> cycle) {
        List<Text> names =
                cycle.stream().map(id -> library.measures().measure(id).name()).toList();
        return Text.of(
                String.join(" → ", names.stream().map(Text::chinese).toList()),
                String.join(" → ", names.stream().map(Text::english).toList()));
    }
}
