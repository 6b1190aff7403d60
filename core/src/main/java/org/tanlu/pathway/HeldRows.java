package org.tanlu.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Parameters;
import org.tanlu.potential.OwnValue;
import org.tanlu.reference.Measure;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/** Says where the limits stand that hold a pathway back: rows of the city where it told them, else of the library. */
final class HeldRows {
    /** By kind of rows, the fields of a measure that decide them. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "potential", List.of("potential"),
            "ramp", List.of("ramp_years"),
            "readiness", List.of("earliest_year", "lead_years"));

    private final ReferenceData reference;
    private final List<OwnValue> own;
    private final City city;

    HeldRows(ReferenceData reference, List<OwnValue> own, City city) {
        this.reference = reference;
        this.own = List.copyOf(own);
        this.city = city;
    }

    Text told(Holding holding) {
        int first = holding.years().get(0);
        int last = holding.years().get(holding.years().size() - 1);
        String years = first == last ? Integer.toString(first) : first + "–" + last;
        String[] ids = holding.subject().split("/", -1);
        Measure measure = reference.measures().measures().get(ids[0]);
        Text where = where(holding.row(), ids);
        return measure == null
                ? Text.of(
                        holding.kind().chinese() + "（" + years + "年，" + where.chinese() + "）",
                        holding.kind().english() + " (" + years + ", " + where.english() + ")")
                : Text.of(
                        measure.name().chinese() + holding.kind().chinese() + "（" + years + "年，" + where.chinese()
                                + "）",
                        holding.kind().english() + " of " + measure.name().english() + " (" + years + ", "
                                + where.english() + ")");
    }

    private Text where(String row, String... ids) {
        return switch (row) {
            case "ceiling" -> scenario(ids[0]);
            case "budget" -> setting("pathway_public_budget");
            case "department" -> setting("pathway_department_starts");
            case "proportional" -> dependency(ids[0], ids[ids.length - 1]);
            default -> measure(FIELDS.getOrDefault(row, List.of()), ids[0]);
        };
    }

    private static Text scenario(String measure) {
        String parameter = Parameters.measure(measure);
        return Text.of("情景参数" + parameter, "parameter " + parameter + " of the scenario");
    }

    private Text setting(String key) {
        String where = city.place(key).map(Place::toString).orElse("reference/settings.csv");
        return Text.of("设置" + key + "，" + where, "setting " + key + ", " + where);
    }

    /** Where it stands that a measure waits for another one. */
    Text dependency(String first, String then) {
        return own(List.of("requires/" + first), then)
                .orElse(Text.of(
                        "reference/measures/requires.csv " + first + "→" + then,
                        "reference/measures/requires.csv, " + first + " → " + then));
    }

    /** Where fields of a measure stand: the row of the city that tells one of them, else that of the library. */
    Text measure(List<String> fields, String id) {
        String place = reference.measures().measures().containsKey(id)
                ? reference.measures().place(id)
                : id;
        return own(fields, id).orElse(Text.of(place, place));
    }

    /** The row of the city that decides it, where there is one. */
    private Optional<Text> own(List<String> fields, String id) {
        return own.stream()
                .filter(value -> value.measure().id().equals(id) && fields.contains(value.field()))
                .map(value -> value.row().place().toString())
                .map(place -> Text.of(place, place))
                .findFirst();
    }
}
