package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Form;
import org.tanlu.reference.Form.Field;
import org.tanlu.survey.RegisterReader.Content;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;

/**
 * 登记表合计行 rows of a register that sum up those above: they are nothing of their own, but where their sums differ from the
 * rows, rows may be missing or wrong, which is found (clause 6).
 */
@Clause("6")
final class TotalRows {
    private static final String NAME = "name";
    private static final Pattern SUM = Pattern.compile(
            "\\p{IsHan}{0,6}(?:合计|总计|小计|共计|总和)(?:数|值|\\d+[家户个座项])?|[一二三四五六七八九十\\d]*累计|total|sum|grandtotal|subtotal");
    private static final Pattern MEAN = Pattern.compile("\\p{IsHan}{0,4}(?:平均值?|均值|年均)|average|mean");

    private static final Pattern REST = Pattern.compile(
            "其[他它余](?:规模以[上下]|规[上下]|中小微?|小微?|一般|重点|用能|排放|工业|行业|各)*(?:企业|单位|公司|用户|工厂|厂家|行业)?(?:\\d+[家户个](?:企业|单位)?)?"
                    + "(?:合计|小计|汇总)?|others?|otherenterprises|rest");
    /** Registers of which every row is a body of its own. */
    private static final Set<String> BODIES = Set.of("enterprises", "plants");

    private final Form form;
    private final FindingLog log;
    private final List<Content> all = new ArrayList<>();
    private final List<Content> group = new ArrayList<>();

    TotalRows(Form form, FindingLog log) {
        this.form = form;
        this.log = log;
    }

    /** Whether a row sums up others: its name says so, or it has none and another of its cells does. */
    boolean isTotal(LongTable.Line line, Content content) {
        Optional<Field> name = form.fields().stream()
                .filter(field -> field.required() && field.column().equals(NAME))
                .findFirst();
        if (name.isEmpty()) {
            return false;
        }
        return content.has(name.get())
                ? isTotal(line.text(FormHeadings.heading(name.get())))
                : line.cells().stream().anyMatch(cell -> isTotal(cell.text()));
    }

    /** Whether a row is of all the others together, which are no body of their own but count in the sums. */
    boolean isRest(LongTable.Line line) {
        return BODIES.contains(form.id())
                && form.fields().stream()
                        .filter(field -> field.column().equals(NAME))
                        .map(FormHeadings::heading)
                        .anyMatch(
                                name -> REST.matcher(Names.key(line.text(name))).matches());
    }

    private static boolean isTotal(String text) {
        String key = Names.key(text);
        return SUM.matcher(key).matches() || MEAN.matcher(key).matches();
    }

    /** Counts a row that stands for itself. */
    void add(Content content) {
        all.add(content);
        group.add(content);
    }

    /** Holds a total against the rows since the last one, and against all; means are not held against anything. */
    void check(LongTable.Line line, Content content) {
        boolean isMean = line.cells().stream()
                .anyMatch(cell -> MEAN.matcher(Names.key(cell.text())).matches());
        for (Field field : form.fields()) {
            Optional<Quantity> told = Optional.ofNullable(content.quantities().get(field.column()));
            if (told.isPresent() && !isMean && isAdditive(field, told.get().unit())) {
                check(line, field, told.get());
            }
        }
        group.clear();
    }

    private static boolean isAdditive(Field field, Unit unit) {
        return field.unitColumn().isEmpty()
                && !unit.isCompatibleWith(Unit.ONE)
                && !unit.symbol().contains("/");
    }

    private void check(LongTable.Line line, Field field, Quantity told) {
        boolean agrees = agrees(told, quantities(group, field)) || agrees(told, quantities(all, field));
        if (!agrees) {
            log.at(
                    line.cell(FormHeadings.heading(field)).place(),
                    "SUR-TOTAL-ROW",
                    Facts.of("column", field.name())
                            .and("value", told.toString())
                            .and("sum", sum(quantities(all, field), told.unit()).toString()));
        }
    }

    private static List<Quantity> quantities(List<Content> rows, Field field) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.quantities().get(field.column())).stream())
                .toList();
    }

    private static Quantity sum(List<Quantity> parts, Unit unit) {
        var sum = new Sum();
        parts.forEach(part -> sum.add(part.in(unit).value()));
        return Quantity.of(sum.value(), unit);
    }

    /** Whether a total is that of its parts, but for the rounding of each. */
    private static boolean agrees(Quantity told, List<Quantity> parts) {
        double apart = Math.abs(told.value() - sum(parts, told.unit()).value());
        var rounding = new Sum();
        rounding.add(Rounding.halfStep(told).value());
        parts.forEach(
                part -> rounding.add(Rounding.halfStep(part).in(told.unit()).value()));
        return !parts.isEmpty() && apart <= rounding.value();
    }
}
