package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.TargetText;
import org.tanlu.survey.Twins;
import org.tanlu.trace.BookTitle;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 存疑的行 rows that are perhaps one thing under two names, and targets that their words or documents do not bear out. */
@Clause({"4.1", "6"})
final class DoubtfulRows {
    private static final String PLANS = "plans";

    private final Dossier dossier;

    DoubtfulRows(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Pairs of rows with equal numbers, which sums count twice. */
    List<Case> alike() {
        return Twins.registers().stream()
                .flatMap(register -> alike(dossier.register(register).rows()).stream())
                .toList();
    }

    /** Only rows that share a number can be twins. */
    private static List<Case> alike(List<Register.Row> rows) {
        Map<String, List<Register.Row>> byNumber = new LinkedHashMap<>();
        var twins = new LinkedHashSet<Set<String>>();
        var cases = new ArrayList<Case>();
        var units = new LinkedHashMap<String, Unit>();
        for (Register.Row row : rows) {
            row.quantities().forEach((column, quantity) -> {
                Unit unit = units.computeIfAbsent(column, any -> quantity.unit());
                Quantity told = unit.isCompatibleWith(quantity.unit()) ? quantity.in(unit) : quantity;
                List<Register.Row> there =
                        byNumber.computeIfAbsent(column + " " + (float) told.value(), any -> new ArrayList<>());
                there.stream()
                        .filter(former -> Twins.find(former, row).isPresent())
                        .filter(former -> twins.add(
                                Set.of(former.place().toString(), row.place().toString())))
                        .forEach(former -> cases.add(pair(former, row)));
                there.add(row);
            });
        }
        return cases;
    }

    private static Case pair(Register.Row former, Register.Row later) {
        String names = Twins.name(former) + "、" + Twins.name(later);
        String places = former.place() + "，" + later.place();
        return new Case(
                former,
                Text.of(
                        former.form().name().chinese() + " " + names + "（" + places + "）",
                        former.form().name().english() + ": " + names + " (" + places + ")"));
    }

    /** Targets whose number is not in their words. */
    List<Case> contradicted() {
        return plans(TargetText::isContradicted);
    }

    /** Targets that a draft assigns. */
    List<Case> drafts() {
        return plans(TargetText::isOfDraft);
    }

    private List<Case> plans(Predicate<Register.Row> wanted) {
        return dossier.register(PLANS).rows().stream()
                .filter(wanted)
                .map(DoubtfulRows::plan)
                .toList();
    }

    private static Case plan(Register.Row row) {
        String value = row.findQuantity("value").map(number -> " " + number).orElse("");
        String told = BookTitle.of(row.text("title")) + " " + row.text("target") + value + "（" + row.place() + "）";
        return new Case(
                row, Text.of(told, row.text("title") + ": " + row.text("target") + value + " (" + row.place() + ")"));
    }
}
