package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
     */
    record Told(String parameter, List<String> names, int year, String value, String unit) {}

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
        Set<Integer> gone = gone(told, why.kind(), path);
        var lines = new ArrayList<String>();
        if (isNew) {
            lines.add(Csv.line(blank));
        }
        rows.stream()
                .filter(row ->
                        row.isEmpty() || !gone.contains(row.get(0).place().row()))
                .forEach(row -> lines.add(Csv.line(row.stream().map(Cell::text).toList())));
        told.forEach(each -> lines.add(Csv.line(cells(each, why, columns))));
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new Written(files.with(path, bytes), Optional.empty());
    }

    /** The rows by which the scenario's main set told the same parameters. */
    private Set<Integer> gone(List<Told> told, ScenarioKind kind, String path) {
        Set<String> names = new LinkedHashSet<>();
        told.forEach(each -> Stream.concat(Stream.of(each.parameter()), each.names().stream())
                .forEach(names::add));
        var gone = new TreeSet<Integer>();
        for (Register.Row row : dossier.register(form.id()).rows()) {
            boolean isSame = row.says(SCENARIO, kind.id()) && row.text(VARIANT).isBlank();
            if (isSame
                    && row.place().file().equals(path)
                    && names.contains(row.text(PARAMETER).strip())) {
                gone.add(row.place().row());
            }
        }
        return gone;
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
