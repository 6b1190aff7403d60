package org.tanlu.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.potential.MeasureValues;
import org.tanlu.reference.Form;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Verification;

/**
 * 改动写入 writes changes of the sheets into the city's registers of tasks, choices and own values, each with its source and not
 * verified. What stands there and was not changed stays.
 */
@Clause({"8.1", "10.2"})
public final class SheetAdoption {
    private static final String VALUES = "measure_values";

    private final Tables city;
    private final String source;
    private final ReferenceData reference;
    private final Map<String, RegisterTable> registers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SheetAdoption(Tables city, String source, ReferenceData reference) {
        this.city = city;
        this.source = source;
        this.reference = reference;
    }

    /**
     * The registers with the changes written into them.
     *
     * @param city    the city's tables as they stand
     * @param source  the id of who says so
     */
    @Clause({"8.1", "10.2"})
    public static Outcome<List<Table>> write(
            List<SheetChange> changes, Tables city, String source, ReferenceData reference) {
        var adoption = new SheetAdoption(city, source, reference);
        changes.forEach(adoption::write);
        return Outcome.of(
                adoption.registers.values().stream().map(RegisterTable::table).toList(), adoption.findings);
    }

    private void write(SheetChange change) {
        PlanSheet.Target target = change.column().target().orElseThrow();
        RegisterTable register = register(target.register());
        boolean isValue = target.register().equals(VALUES);
        Optional<RegisterTable.Line> line = register.lines().stream()
                .filter(one -> isOf(change.measure(), one.text("measure")))
                .filter(one -> !isValue || isField(target.column(), one.text("field")))
                .findFirst();
        if (change.now().isEmpty()) {
            clear(change, register, line, isValue);
            return;
        }
        var texts = new LinkedHashMap<String, String>();
        if (isValue) {
            texts.put("value", change.now());
            texts.put(
                    "unit",
                    MeasureValues.unit(target.column(), change.measure()).symbol());
        } else {
            texts.put(target.column(), change.now());
        }
        texts.put("source", source);
        texts.put("status", Verification.UNVERIFIED.text().chinese());
        if (line.isPresent()) {
            former(line.get()).ifPresent(note -> texts.putIfAbsent("note", note));
            register.change(line.get().number(), texts);
        } else {
            texts.put("measure", change.measure().id());
            if (isValue) {
                texts.put("field", fieldName(target.column()));
            }
            register.append(texts);
        }
    }

    /** What the city had told is taken back; what is only proposed cannot be cleared. */
    private void clear(SheetChange change, RegisterTable register, Optional<RegisterTable.Line> line, boolean isValue) {
        PlanSheet.Target target = change.column().target().orElseThrow();
        if (line.isPresent() && isValue) {
            register.remove(line.get().number());
        } else if (line.isPresent() && !line.get().text(target.column()).isEmpty()) {
            register.change(line.get().number(), Map.of(target.column(), ""));
        } else {
            findings.add(Finding.at(
                    change.place(),
                    reference.rule("PLN-CLEARED"),
                    Facts.of("measure", change.measure().name())
                            .and("column", change.column().heading())
                            .and("before", change.before())));
        }
    }

    /** The note of a row with the source that gives way, so that it is not lost. */
    private Optional<String> former(RegisterTable.Line line) {
        String old = line.text("source");
        String told = "原来源 " + old;
        boolean isLost =
                !old.isEmpty() && !old.equals(source) && !line.text("note").contains(told);
        return isLost
                ? Optional.of(line.text("note").isEmpty() ? told : line.text("note") + "；" + told)
                : Optional.empty();
    }

    private RegisterTable register(String id) {
        return registers.computeIfAbsent(
                id,
                form -> RegisterTable.open(
                        reference.form(form),
                        city.tables().stream()
                                .filter(table -> table.name().equals(form))
                                .findFirst()));
    }

    private static boolean isOf(Measure measure, String written) {
        return written.equals(measure.id()) || written.equals(measure.name().chinese());
    }

    private boolean isField(String field, String written) {
        Form.Option option = reference.form(VALUES).field("field").option(field);
        return written.equals(field)
                || written.equals(option.chinese())
                || option.variants().contains(written);
    }

    private String fieldName(String field) {
        return reference.form(VALUES).field("field").option(field).chinese();
    }
}
