package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 区县核查 whether the shares of the districts make the city, and whether other registers name districts that exist. */
@Clause({"6", "9.3"})
final class DistrictChecks {
    private static final double ALL = 100;

    /** Shares are printed with one decimal: each may be off by half of it. */
    private static final double ROUNDING = 0.05;

    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Register.Row> districts;
    private final Form form;

    DistrictChecks(Dossier dossier, ReferenceData reference) {
        this.dossier = dossier;
        this.reference = reference;
        Register register = dossier.register("districts");
        this.districts = register.rows();
        this.form = register.form();
    }

    /** At most one finding a rule. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        List<Text> sums = sums();
        if (!sums.isEmpty()) {
            findings.add(Finding.at(
                    districts.get(0).place(), reference.rule("FLD-DISTRICT-SUM"), Facts.of("cases", Few.of(sums))));
        }
        List<Register.Row> strangers = strangers();
        if (!districts.isEmpty() && !strangers.isEmpty()) {
            findings.add(Finding.at(
                    strangers.get(0).place(),
                    reference.rule("FLD-DISTRICT-UNKNOWN"),
                    Facts.of(
                            "names",
                            Few.words(strangers.stream()
                                    .map(row -> row.text("district"))
                                    .distinct()
                                    .toList()))));
        }
        return findings;
    }

    private List<Text> sums() {
        Map<String, List<Register.Row>> byYear = districts.stream()
                .collect(Collectors.groupingBy(row -> row.text("year"), TreeMap::new, Collectors.toList()));
        var sums = new ArrayList<Text>();
        byYear.forEach((year, rows) -> form.fields().stream()
                .filter(field -> field.type() == Form.Type.NUMBER && !Fractions.isFraction(rows, field))
                .forEach(field -> sum(year, rows, field).ifPresent(sums::add)));
        return sums;
    }

    /** What is wrong with the sum of a share; empty when nothing is, or when no district told it. */
    private static Optional<Text> sum(String year, List<Register.Row> rows, Form.Field field) {
        List<Quantity> shares = rows.stream()
                .flatMap(row -> row.findQuantity(field.column()).stream())
                .map(share -> share.in(field.unit().orElseThrow()))
                .toList();
        var sum = new Sum();
        shares.forEach(share -> sum.add(share.value()));
        if (shares.isEmpty() || Math.abs(sum.value() - ALL) <= ROUNDING * shares.size()) {
            return Optional.empty();
        }
        String value = Print.number(sum.value()) + "%";
        String when = year.isEmpty() ? "" : year + "年";
        int missing = rows.size() - shares.size();
        return Optional.of(Text.of(
                when + field.name().chinese() + "合计" + value + (missing > 0 ? "（" + missing + "个区县未填）" : ""),
                field.name().english() + (year.isEmpty() ? "" : " in " + year) + " makes " + value
                        + (missing > 0 ? " (" + missing + " districts without)" : "")));
    }

    /** The rows of other registers that name a district which is not on the list. */
    private List<Register.Row> strangers() {
        Set<String> known =
                districts.stream().map(row -> row.text("name")).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.of("enterprises", "projects", "resources")
                .flatMap(register -> dossier.register(register).rows().stream())
                .filter(row -> !row.text("district").isEmpty())
                .filter(row -> !known.contains(row.text("district")))
                .toList();
    }
}
