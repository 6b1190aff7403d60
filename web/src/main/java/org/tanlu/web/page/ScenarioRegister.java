package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.table.Cell;
import org.tanlu.table.Csv;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/**
 * 采用参数 writes parameters of a scenario into the city's table of scenarios, as a planner would by hand: what that scenario told
 * of the parameter goes, all other rows stay as they are.
 */
final class ScenarioRegister {
    private static final String FILE = "scenarios.csv";
    private static final String SCENARIO = "scenario";
    private static final String VARIANT = "variant";
    private static final String PARAMETER = "parameter";
    private static final String YEAR = "year";
    private static final String ASSUMPTION = "assumption";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final List<String> NEEDED = List.of(SCENARIO, PARAMETER, YEAR, VALUE, "basis", "reason");

    private final Form form;
    private final Dossier dossier;

    ScenarioRegister(Form form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /**
     * A value to be written.
     *
     * @param parameter the parameter's id
     * @param names     by what else a row may call it
     * @param year      the year
     * @param value     the number as written
     * @param unit      the symbol of its unit
     * @param isAsBefore whether the scenario has the value already: a row that tells it stays, with its reason and source
     */
    record Told(String parameter, List<String> names, int year, String value, String unit, boolean isAsBefore) {
        /** A value that the scenario did not have. */
        Told(String parameter, List<String> names, int year, String value, String unit) {
            this(parameter, names, year, value, unit, false);
        }

        private boolean isCalled(String name) {
            return name.equals(parameter) || names.contains(name);
        }
    }

    /**
     * What all rows written at once have in common.
     *
     * @param kind   the scenario
     * @param basis  the id of the basis: document or assumption
     * @param reason why
     * @param source the id of the source; may be empty
     */
    record Why(ScenarioKind kind, String basis, String reason, String source) {}

    /**
     * What became of it.
     *
     * @param files   the city folder after it; as before where it was refused
     * @param refusal why it was refused
     */
    record Written(CityFiles files, Optional<Text> refusal) {}

    Written write(CityFiles files, List<Told> told, Why why) {
        List<Register.Row> known = dossier.register(form.id()).rows();
        Set<String> places =
                new TreeSet<>(known.stream().map(row -> row.place().file()).toList());
        String path = places.isEmpty() ? FILE : places.iterator().next();
        if (places.size() > 1 || !path.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return refused(
                    files,
                    Text.of(
                            "情景参数表在" + String.join("、", places) + "中，工作台只改写单独的CSV文件；请在“资料表”中修改",
                            "the table of scenarios is in " + String.join(", ", places)
                                    + ", and only a CSV file of its own is rewritten; change it among the tables"));
        }
        try {
            List<List<Cell>> rows = files.file(path).isPresent()
                    ? Csv.read(files.file(path).orElseThrow(), form.id(), Place.ofFile(path))
                            .table()
                            .rows()
                    : List.of();
            return write(files, path, rows, told, why);
        } catch (Unreadable unreadable) {
            return refused(files, Text.of(unreadable.chinese(), unreadable.english()));
        }
    }

    private static Written refused(CityFiles files, Text reason) {
        return new Written(files, Optional.of(reason));
    }

    private Written write(CityFiles files, String path, List<List<Cell>> rows, List<Told> told, Why why) {
        int header = 0;
        while (header < rows.size() && !columns(rows.get(header)).keySet().containsAll(NEEDED)) {
            header++;
        }
        List<String> blank = form.fields().stream().map(Form.Field::heading).toList();
        boolean isNew = rows.isEmpty();
        Map<String, Integer> columns =
                isNew ? numbered(blank) : header < rows.size() ? columns(rows.get(header)) : Map.of();
        boolean isUnitLost = told.stream().anyMatch(each -> !each.unit().equals("1")) && !columns.containsKey(UNIT);
        if (columns.isEmpty() || isUnitLost) {
            return refused(
                    files,
                    Text.of(
                            path + "缺少“" + (isUnitLost && !columns.isEmpty() ? "单位" : "情景、参数、年份、数值、依据类型、理由")
                                    + "”列，请先在“资料表”中补上",
                            path + " lacks columns that are needed; add them among the tables first"));
        }
        List<Register.Row> own = own(why.kind(), path);
        Set<Integer> gone = gone(told, own);
        var lines = new ArrayList<String>();
        if (isNew) {
            lines.add(Csv.line(blank));
        }
        rows.stream()
                .filter(row ->
                        row.isEmpty() || !gone.contains(row.get(0).place().row()))
                .forEach(row -> lines.add(Csv.line(row.stream().map(Cell::text).toList())));
        told.stream()
                .filter(each -> own.stream().noneMatch(row -> isTold(each, row)))
                .forEach(each -> lines.add(Csv.line(cells(each, each.isAsBefore() ? asBefore(why) : why, columns))));
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Written(files.with(path, bytes), Optional.empty());
    }

    /** The rows by which the scenario's main set told the same parameters, but those that tell what stays as it is. */
    private Set<Integer> gone(List<Told> told, List<Register.Row> own) {
        var gone = new TreeSet<Integer>();
        own.stream()
                .filter(row -> told.stream().anyMatch(each -> each.isCalled(parameter(row))))
                .filter(row -> told.stream().noneMatch(each -> isTold(each, row)))
                .forEach(row -> gone.add(row.place().row()));
        return gone;
    }

    private List<Register.Row> own(ScenarioKind kind, String path) {
        return dossier.register(form.id()).rows().stream()
                .filter(row -> row.says(SCENARIO, kind.id())
                        && row.text(VARIANT).isBlank()
                        && row.place().file().equals(path))
                .toList();
    }

    private static String parameter(Register.Row row) {
        return row.text(PARAMETER).strip();
    }

    /** Whether a row tells a value that stays as it is. */
    private static boolean isTold(Told each, Register.Row row) {
        return each.isAsBefore()
                && each.isCalled(parameter(row))
                && row.findYear(YEAR).filter(year -> year == each.year()).isPresent();
    }

    /** Why a value is written that nobody changed: without it the course would run straight through that year. */
    private static Why asBefore(Why why) {
        return new Why(why.kind(), ASSUMPTION, "沿用采用前的数值，本年未改动", "");
    }

    private List<String> cells(Told told, Why why, Map<String, Integer> columns) {
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var cells = new ArrayList<String>();
        for (int i = 0; i <= last; i++) {
            cells.add("");
        }
        var values = new LinkedHashMap<String, String>();
        values.put(SCENARIO, form.field(SCENARIO).option(why.kind().id()).chinese());
        values.put(PARAMETER, told.parameter());
        values.put(YEAR, String.valueOf(told.year()));
        values.put(VALUE, told.value());
        values.put(UNIT, told.unit());
        values.put("basis", form.field("basis").option(why.basis()).chinese());
        values.put("reason", why.reason());
        values.put("source", why.source());
        values.forEach(
                (column, value) -> Optional.ofNullable(columns.get(column)).ifPresent(at -> cells.set(at, value)));
        return cells;
    }

    private Map<String, Integer> columns(List<Cell> header) {
        return numbered(header.stream().map(Cell::text).toList());
    }

    /** The places of the form's columns by their ids. */
    private Map<String, Integer> numbered(List<String> headings) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = bare(headings.get(i));
            int at = i;
            form.fields().stream()
                    .filter(field -> names(field).anyMatch(name -> bare(name).equals(heading)))
                    .findFirst()
                    .ifPresent(field -> columns.putIfAbsent(field.column(), at));
        }
        return columns;
    }

    private static Stream<String> names(Form.Field field) {
        return Stream.concat(Stream.of(field.column(), field.name().chinese()), field.variants().stream());
    }

    private static String bare(String heading) {
        return heading.replaceAll("[(（].*[)）]|\\s", "").toLowerCase(Locale.ROOT);
    }
}
