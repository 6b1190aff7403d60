package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Form;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 小数与百分数 shares in per cent that are likely fractions: those of the districts make about one, or none reaches one (clause 9.3). */
@Clause({"6", "9.3"})
final class Fractions {
    private static final double LEAST = 0.9;
    private static final double MOST = 1.1;

    private final Register districts;
    private final Register resources;

    Fractions(Dossier dossier) {
        this.districts = dossier.register("districts");
        this.resources = dossier.register("resources");
    }

    List<Case> cases() {
        var cases = new ArrayList<Case>();
        Map<String, List<Register.Row>> byYear = districts.rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("year"), TreeMap::new, Collectors.toList()));
        byYear.forEach((year, rows) -> districts.form().fields().stream()
                .filter(field -> field.type() == Form.Type.NUMBER)
                .filter(field -> isFraction(rows, field))
                .forEach(field -> cases.add(district(rows, field))));
        List<Register.Row> shares = resources.rows().stream()
                .filter(row -> row.findQuantity("usable_share").isPresent())
                .toList();
        if (!shares.isEmpty() && shares.stream().allMatch(row -> share(row, "usable_share") <= 1)) {
            cases.add(resource(shares));
        }
        return cases;
    }

    /** Whether the shares of the districts make one instead of a hundred. */
    static boolean isFraction(List<Register.Row> rows, Form.Field field) {
        double sum = sum(rows, field);
        return sum >= LEAST && sum <= MOST;
    }

    private static double sum(List<Register.Row> rows, Form.Field field) {
        var sum = new Sum();
        rows.stream()
                .filter(row -> row.findQuantity(field.column()).isPresent())
                .forEach(row -> sum.add(share(row, field.column())));
        return sum.value();
    }

    /** A share in per cent. */
    private static double share(Register.Row row, String column) {
        Quantity told = row.findQuantity(column).orElseThrow();
        return told.in(row.form().field(column).unit().orElseThrow()).value();
    }

    private static Case district(List<Register.Row> rows, Form.Field field) {
        Register.Row first = rows.get(0);
        String year = first.text("year");
        String sum = Print.number(sum(rows, field)) + "%";
        return new Case(
                first,
                Text.of(
                        (year.isEmpty() ? "" : year + "年") + "区县" + field.name().chinese() + "合计 " + sum,
                        "districts' " + field.name().english() + (year.isEmpty() ? "" : " in " + year) + " makes "
                                + sum));
    }

    private static Case resource(List<Register.Row> rows) {
        Text name = rows.get(0).form().field("usable_share").name();
        return new Case(
                rows.get(0),
                Text.of(
                        rows.get(0).form().name().chinese() + name.chinese() + "都不到 1%",
                        "no " + name.english() + " of resources is above 1 %"));
    }
}
