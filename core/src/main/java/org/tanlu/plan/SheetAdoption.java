package org.tanlu.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tanlu.potential.MeasureValues;
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
    private static final String CHOICES = "measure_choices";
    private static final String MEASURE = "measure";

    private final Tables city;
    private final String source;
    private final ReferenceData reference;
    private final SheetCells cells;
    private final Map<String, RegisterTable> registers = new LinkedHashMap<>();
    private final Set<String> undecided = new LinkedHashSet<>();
    private final List<SheetChange> done = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private SheetAdoption(Tables city, String source, ReferenceData reference) {
        this.city = city;
        this.source = source;
        this.reference = reference;
        this.cells = new SheetCells(reference);
    }

    /**
     * What was written.
     *
     * @param changes the changes that were made, in their order; others have a finding
     * @param tables  the registers that differ from the city's for them
     */
    public record Written(List<SheetChange> changes, List<Table> tables) {
        public Written {
            changes = List.copyOf(changes);
            tables = List.copyOf(tables);
        }
    }

    /**
     * The registers with the changes written into them. What the city's tables could not hold is refused with a finding at its
     * cell; nothing at all is written where the registers would have errors afterwards that they do not have now.
     *
     * @param city    the city's tables as they stand
     * @param source  the id of who says so
     */
    @Clause({"8.1", "10.2"})
    public static Outcome<Written> write(
            List<SheetChange> changes, Tables city, String source, ReferenceData reference) {
        var trial = new SheetTrial(city, reference);
        Outcome<List<SheetChange>> judged = SheetJudgement.judge(changes, trial.dossier(), reference);
        var adoption = new SheetAdoption(city, source, reference);
        judged.value().forEach(adoption::write);
        List<Finding> findings = new ArrayList<>(judged.findings());
        List<Table> tables = adoption.tables();
        List<Finding> errors = trial.errors(tables);
        if (!errors.isEmpty()) {
            findings.addAll(errors);
            findings.add(Finding.of(reference.rule("PLN-ERRORS"), Facts.of("count", errors.size())));
            return Outcome.of(new Written(List.of(), List.of()), findings);
        }
        findings.addAll(adoption.findings);
        return Outcome.of(new Written(adoption.done, tables), findings);
    }

    /** The registers that a change was written into. */
    private List<Table> tables() {
        Set<String> touched = done.stream()
                .map(change -> change.column().target().orElseThrow().register())
                .collect(Collectors.toCollection(TreeSet::new));
        return registers.entrySet().stream()
                .filter(register -> touched.contains(register.getKey()))
                .map(register -> register.getValue().table())
                .toList();
    }

    private void write(SheetChange change) {
        PlanSheet.Target target = change.column().target().orElseThrow();
        RegisterTable register = register(target.register());
        boolean isValue = target.register().equals(SheetCells.VALUES);
        Optional<RegisterTable.Line> line = line(register, target, change.measure());
        if (change.now().isEmpty()) {
            clear(change, register, line);
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
            texts.put(MEASURE, change.measure().id());
            if (isValue) {
                texts.put("field", fieldName(target.column()));
            }
            register.append(texts);
        }
        done.add(change);
    }

    /** What the city had told is taken back; what is only proposed cannot be cleared. */
    private void clear(SheetChange change, RegisterTable register, Optional<RegisterTable.Line> line) {
        PlanSheet.Target target = change.column().target().orElseThrow();
        boolean isChoice = target.register().equals(CHOICES) && target.column().equals("choice");
        boolean isWhole = isChoice || target.register().equals(SheetCells.VALUES);
        if (line.isPresent() && isWhole) {
            register.remove(line.get().number());
            undecided.add(target.register() + change.measure().id());
            done.add(change);
        } else if (line.isPresent() && !line.get().text(target.column()).isEmpty()) {
            register.change(line.get().number(), Map.of(target.column(), ""));
            done.add(change);
        } else if (target.register().equals(CHOICES)
                && undecided.contains(CHOICES + change.measure().id())) {
            done.add(change); // the reason went with its choice
        } else {
            findings.add(Finding.at(
                    change.place(),
                    reference.rule("PLN-CLEARED"),
                    Facts.of("measure", change.measure().name())
                            .and("column", change.column().heading())
                            .and("before", change.before())));
        }
    }

    private Optional<RegisterTable.Line> line(RegisterTable register, PlanSheet.Target target, Measure measure) {
        boolean isValue = target.register().equals(SheetCells.VALUES);
        return register.lines().stream()
                .filter(one -> is(target.register(), MEASURE, one, measure.id()))
                .filter(one -> !isValue || is(target.register(), "field", one, target.column()))
                .findFirst();
    }

    private boolean is(String register, String column, RegisterTable.Line line, String id) {
        return cells.id(register, column, line.text(column)).filter(id::equals).isPresent();
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

    private String fieldName(String field) {
        return reference.form(SheetCells.VALUES).field("field").option(field).chinese();
    }
}
