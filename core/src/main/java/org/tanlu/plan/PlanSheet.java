package org.tanlu.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.trace.Clause;

/**
 * 可改表 a sheet beside the plan that a planner may change and give back: the tasks or the measures, one row a measure (clauses 8.1
 * and 10.2).
 *
 * @param name    the sheet's name
 * @param columns the columns, the measure's id first
 * @param rows    the rows, one text a column
 */
@Clause({"8.1", "10.2"})
public record PlanSheet(String name, List<Column> columns, List<List<String>> rows) {
    /** The sheet of the tasks. */
    public static final String TASKS = "任务分工表";
    /** The sheet of the measures. */
    public static final String MEASURES = "措施表";
    /** What the name of the hidden sheet begins with that says what a sheet bore when it was written. */
    public static final String SENT = "预填_";
    /** The heading of the measure's id. */
    public static final String ID = "措施编号";

    public PlanSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param heading the heading
     * @param comment what it means
     * @param options what may be chosen; empty where anything may be written
     * @param target  the register and its column, or its field, that a change goes to; empty where it cannot be changed
     */
    public record Column(String heading, String comment, List<String> options, Optional<Target> target) {
        public Column {
            options = List.copyOf(options);
        }

        /** A column that only tells. */
        public static Column told(String heading) {
            return new Column(heading, "", List.of(), Optional.empty());
        }
    }

    /**
     * Where a change goes to.
     *
     * @param register the register
     * @param column   its column; of own values of measures the field
     */
    public record Target(String register, String column) {}

    /** The columns of the tasks: what the plan says, then what the city may change. */
    public static List<Column> taskColumns(ReferenceData reference) {
        Form form = reference.form("tasks");
        return List.of(
                Column.told(ID),
                Column.told("举措"),
                Column.told("量化目标"),
                Column.told("起止时间"),
                column(form, "lead"),
                column(form, "level"),
                column(form, "support"),
                column(form, "start"),
                column(form, "note"));
    }

    /** The columns of the measures: the decision, then the values. */
    public static List<Column> measureColumns(ReferenceData reference) {
        var columns = new ArrayList<>(List.of(Column.told(ID), Column.told("措施"), Column.told("计量单位")));
        Form choices = reference.form("measure_choices");
        columns.add(column(choices, "choice"));
        columns.add(column(choices, "reason"));
        for (Form.Option field : reference.form("measure_values").field("field").options()) {
            columns.add(new Column(
                    field.chinese() + "（" + unit(field.id()) + "）",
                    "现用值；改动后作为本市取值写入“措施取值”表。",
                    List.of(),
                    Optional.of(new Target("measure_values", field.id()))));
        }
        return List.copyOf(columns);
    }

    private static String unit(String field) {
        return switch (field) {
            case "potential" -> "计量单位";
            case "capex_low", "capex", "capex_high", "opex" -> "元";
            case "cost_decline" -> "小数";
            case "lifetime", "lead_years", "ramp_years", "earliest_year" -> "年";
            default -> "－2至3";
        };
    }

    private static Column column(Form form, String id) {
        Form.Field field = form.field(id);
        return new Column(
                field.name().chinese(),
                field.description().chinese() + "。改动后写入“" + TableNames.sheetOf(form.id()) + "”表。",
                field.options().stream().map(Form.Option::chinese).toList(),
                Optional.of(new Target(form.id(), id)));
    }
}
