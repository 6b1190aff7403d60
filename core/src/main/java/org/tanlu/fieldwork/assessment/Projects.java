package org.tanlu.fieldwork.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 重点项目 what projects add, and what the energy- and emission-intensive ones do not tell (clause 6, Appendix B). */
@Clause("6")
final class Projects {
    /** What must be known of an intensive project before anybody can weigh it. */
    private static final List<String> NEEDED =
            List.of("owner", "district", "energy_use", "emissions", "completion", "investment");

    private static final String YEAR = "completion";

    private final List<Register.Row> rows;
    private final Form form;
    private final ReferenceData reference;

    Projects(Dossier dossier, ReferenceData reference) {
        Register register = dossier.register("projects");
        this.rows = register.rows();
        this.form = register.form();
        this.reference = reference;
    }

    /** By year of completion, then district, both ascending; those without a year first. */
    List<ProjectAddition> additions() {
        Map<List<String>, List<Register.Row>> groups = rows.stream()
                .filter(row -> !row.says("state", "running"))
                .sorted(Comparator.comparing((Register.Row row) -> row.text(YEAR)))
                .collect(Collectors.groupingBy(
                        row -> List.of(row.text(YEAR), row.text("district")), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(Projects::addition)
                .filter(each -> each.energy().isPresent() || each.emissions().isPresent())
                .toList();
    }

    private static ProjectAddition addition(List<Register.Row> group) {
        Register.Row first = group.get(0);
        long intensive = group.stream().filter(Projects::isIntensive).count();
        return new ProjectAddition(
                first.findYear(YEAR),
                first.text("district"),
                group.size(),
                Math.toIntExact(intensive),
                sum(group, "energy_use"),
                sum(group, "emissions")
                        .map(sum -> Emissions.tonnes(sum.in(Unit.TONNE_CO2E).value())),
                sum(group, "investment"));
    }

    private static Optional<Quantity> sum(List<Register.Row> group, String column) {
        return group.stream().flatMap(row -> row.findQuantity(column).stream()).reduce(Quantity::plus);
    }

    private static boolean isIntensive(Register.Row row) {
        return row.says("intensive", Register.YES);
    }

    /** One finding for all intensive projects that lack something. */
    List<Finding> findings() {
        List<Register.Row> lacking = rows.stream()
                .filter(Projects::isIntensive)
                .filter(row -> !lacks(row).isEmpty())
                .toList();
        return lacking.isEmpty()
                ? List.of()
                : List.of(Finding.at(
                        lacking.get(0).place(),
                        reference.rule("FLD-PROJECT-LACKS"),
                        Facts.of("count", lacking.size())
                                .and(
                                        "cases",
                                        Few.of(lacking.stream().map(this::told).toList()))));
    }

    private Text told(Register.Row row) {
        Text lacks = Facts.joined(lacks(row));
        return Text.of(
                row.text("name") + "（缺" + lacks.chinese() + "）", row.text("name") + " (" + lacks.english() + ")");
    }

    private List<Text> lacks(Register.Row row) {
        return NEEDED.stream()
                .filter(column -> row.text(column).isEmpty()
                        && row.findQuantity(column).isEmpty()
                        && row.findNotation(column).isEmpty())
                .map(column -> form.field(column).name())
                .toList();
    }
}
