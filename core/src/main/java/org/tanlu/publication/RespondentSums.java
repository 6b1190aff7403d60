package org.tanlu.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.Sum;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.report.ResultTable;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;

/**
 * 汇总表 the sums of the registers whose rows are respondents of a branch, such as enterprises: all that a publication says of
 * rows that are not public, as far as {@link Disclosure} allows.
 */
final class RespondentSums {
    /** The columns that name a respondent, the first that a form has; rows that leave it empty count as one. */
    private static final List<String> RESPONDENTS = List.of("enterprise", "owner", "visited_unit", "name");

    private static final String TOTAL = "total";
    private static final String HIDDEN = "C";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Suppressed> record;

    private RespondentSums(List<Suppressed> record) {
        this.record = record;
    }

    /** The sums of a survey that was read with everything in it. */
    static ResultTable table(Dossier dossier, List<Suppressed> record) {
        var sums = new RespondentSums(record);
        dossier.registers().values().forEach(sums::add);
        return new ResultTable(
                "respondent_sums",
                Text.of(
                        "登记表中企业和项目的汇总，含不逐户公开的；少于三家、一家独大或可由合计推出的为 C",
                        "sums of the registers' respondents, those not shown one by one included; C for fewer than three,"
                                + " for one that dominates, and for what would follow from a total"),
                List.of(
                        new ResultTable.Column("register", Text.of("登记表", "register")),
                        new ResultTable.Column("year", Text.of("年份", "year")),
                        new ResultTable.Column("sector", Text.of("行业；total 为合计", "branch; total for all")),
                        new ResultTable.Column("column", Text.of("汇总的列", "column summed")),
                        new ResultTable.Column("value", Text.of("合计，或 C", "sum, or C")),
                        new ResultTable.Column("unit", Text.of("单位", "unit"))),
                sums.rows);
    }

    /** Registers of respondents name them and their branch; of others nothing is summed. */
    private void add(Register register) {
        Optional<Field> name = RESPONDENTS.stream()
                .flatMap(column -> register.form().fields().stream()
                        .filter(field -> field.column().equals(column)))
                .findFirst();
        Optional<Field> sector = first(register.form(), Form.Type.SECTOR);
        boolean guarded = register.rows().stream().anyMatch(row -> row.access() != Access.PUBLIC);
        if (name.isEmpty() || sector.isEmpty() || !guarded) {
            return;
        }
        var byYear = new TreeMap<String, List<Register.Row>>();
        Optional<Field> year = first(register.form(), Form.Type.YEAR);
        register.rows()
                .forEach(row -> byYear.computeIfAbsent(
                                year.map(field -> row.text(field.column())).orElse(""), key -> new ArrayList<>())
                        .add(row));
        byYear.forEach((key, members) -> add(register.form(), key, members, name.get(), sector.get()));
    }

    private static Optional<Field> first(Form form, Form.Type type) {
        return form.fields().stream().filter(field -> field.type() == type).findFirst();
    }

    private void add(Form form, String year, List<Register.Row> members, Field name, Field sector) {
        var contributions = new ArrayList<Disclosure.Contribution>();
        List<Field> measures = form.fields().stream()
                .filter(field ->
                        field.type() == Form.Type.NUMBER && field.unit().isPresent())
                .toList();
        for (Register.Row row : members) {
            for (Field field : measures) {
                row.findQuantity(field.column())
                        .map(value -> value.in(field.unit().orElseThrow()))
                        .ifPresent(value -> contributions.add(new Disclosure.Contribution(
                                row.text(name.column()),
                                row.text(sector.column()),
                                field.column(),
                                value.value(),
                                row.access() == Access.PUBLIC)));
            }
        }
        Disclosure.Decision decision = Disclosure.decide(contributions);
        var groups = new LinkedHashSet<String>();
        contributions.forEach(one -> groups.add(one.group()));
        for (Field field : measures) {
            groups.forEach(group -> add(
                    form,
                    year,
                    group,
                    field,
                    contributions.stream()
                            .filter(one -> one.group().equals(group))
                            .toList(),
                    decision.groups().contains(group)));
            add(form, year, TOTAL, field, contributions, decision.total());
        }
    }

    private void add(
            Form form,
            String year,
            String group,
            Field field,
            List<Disclosure.Contribution> contributions,
            boolean shown) {
        var sum = new Sum();
        contributions.stream()
                .filter(one -> one.measure().equals(field.column()))
                .forEach(one -> sum.add(one.value()));
        String unit = field.unit().orElseThrow().symbol();
        String value = shown ? ShortestDecimal.of(sum.value()) : HIDDEN;
        rows.add(List.of(form.id(), year, group, field.column(), value, unit));
        if (!shown) {
            record.add(new Suppressed(
                    "results/respondent_sums.csv",
                    form.id() + " · " + year + " · " + group + " · " + field.column(),
                    Text.of(
                            "保护的单位不足三家、一家独大，或可由合计减去已公布的推出",
                            "fewer than three protected respondents, one dominates, or it follows from a total")));
        }
    }
}
