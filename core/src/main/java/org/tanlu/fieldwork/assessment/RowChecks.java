package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 逐行核查 states of projects that their years contradict, areas beyond the city, and rows written twice (clause 6). */
@Clause("6")
final class RowChecks {
    private static final String COMPLETION = "completion";
    private static final String AREA = "administrative_area";
    private static final Map<String, List<String>> KEYS = keys();

    private final Dossier dossier;
    private final Optional<Integer> today;

    RowChecks(Dossier dossier) {
        this.dossier = dossier;
        this.today = dossier.city().find("survey_date").map(day -> Integer.valueOf(day.substring(0, 4)));
    }

    private static Map<String, List<String>> keys() {
        var keys = new LinkedHashMap<String, List<String>>();
        keys.put("projects", List.of("name", "owner", "district"));
        keys.put("existing_measures", List.of("name", "enterprise", "year"));
        keys.put("districts", List.of("name", "year"));
        keys.put("bodies", List.of("role"));
        keys.put("resources", List.of("kind", "name", "district", "year"));
        keys.put("visits", List.of("visited_unit", "date", "phase"));
        return keys;
    }

    /** Running before it is completed, or not running long after; judged by the reference date of the survey. */
    List<Case> states() {
        return dossier.register("projects").rows().stream()
                .filter(this::isContradicting)
                .map(row -> new Case(
                        row,
                        Text.of(
                                row.text("name") + "（" + row.words("state") + "，建成年份 " + row.text(COMPLETION) + "，"
                                        + row.place() + "）",
                                row.text("name") + " (" + row.text("state") + ", completion " + row.text(COMPLETION)
                                        + ", " + row.place() + ")")))
                .toList();
    }

    private boolean isContradicting(Register.Row row) {
        Optional<Integer> year = row.findYear(COMPLETION);
        if (today.isEmpty() || year.isEmpty() || row.text("state").isEmpty()) {
            return false;
        }
        return row.says("state", "running") ? year.get() > today.get() : year.get() < today.get();
    }

    /** Roofs and land that are larger than the city. */
    List<Case> areas() {
        Optional<Quantity> city = Optional.ofNullable(dossier.series().get(AREA)).stream()
                .flatMap(series -> series.byYear().values().stream())
                .flatMap(datum -> datum.value().stream())
                .reduce((first, last) -> last);
        return dossier.register("resources").rows().stream()
                .filter(row -> row.says("kind", "roof") || row.says("kind", "land"))
                .filter(row -> city.isPresent() && isLarger(row.findQuantity("amount"), city.get()))
                .map(row -> area(row, city.orElseThrow()))
                .toList();
    }

    private static boolean isLarger(Optional<Quantity> amount, Quantity city) {
        return amount.filter(told -> told.unit().isCompatibleWith(city.unit()))
                .filter(told -> told.in(city.unit()).value() > city.value())
                .isPresent();
    }

    private static Case area(Register.Row row, Quantity city) {
        Quantity told = row.findQuantity("amount").orElseThrow();
        String said = Print.number(told.value()) + " " + told.unit().symbol();
        String whole = Print.number(city.value()) + " " + city.unit().symbol();
        return new Case(
                row,
                Text.of(
                        row.words("kind") + row.text("name") + " " + said + "，大于行政区域面积 " + whole + "（" + row.place()
                                + "）",
                        row.text("kind") + " " + row.text("name") + " " + said + " exceeds the city's " + whole + " ("
                                + row.place() + ")"));
    }

    /** Rows of one register that are of the same thing. */
    List<Case> twice() {
        var cases = new ArrayList<Case>();
        KEYS.forEach((register, columns) -> dossier.register(register).rows().stream()
                .collect(Collectors.groupingBy(
                        row -> columns.stream().map(row::text).toList(), LinkedHashMap::new, Collectors.toList()))
                .forEach((key, rows) -> {
                    if (rows.size() > 1) {
                        cases.add(twice(rows, key));
                    }
                }));
        return cases;
    }

    private static Case twice(List<Register.Row> rows, List<String> key) {
        Register.Row first = rows.get(0);
        String name = key.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        String places = rows.stream().map(row -> row.place().toString()).collect(Collectors.joining("，"));
        return new Case(
                first,
                Text.of(
                        first.form().name().chinese() + " " + name + "（" + places + "）",
                        first.form().name().english() + ": " + name + " (" + places + ")"));
    }
}
