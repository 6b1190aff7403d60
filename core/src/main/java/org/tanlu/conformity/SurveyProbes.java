package org.tanlu.conformity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.KeySector;
import org.tanlu.plan.Plan;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Looks into what the city told: registers, settings, data and balances (clauses 4.1 and 6). */
@Clause({"4.1", "6"})
final class SurveyProbes {
    private static final Text EXISTING = Text.of("已开展的节能减碳措施", "measures carried out already");

    private final Plan plan;
    private final ReferenceData reference;

    SurveyProbes(Plan plan, ReferenceData reference) {
        this.plan = plan;
        this.reference = reference;
    }

    Map<String, Probe> byName() {
        return Map.of(
                "register", this::register,
                "setting", this::setting,
                "item", this::item,
                "cell", this::cell,
                "visited", any -> visited(),
                "existing", any -> existing());
    }

    /**
     * Rows of a register that meet all conditions: {@code form&column=option|option&column}, where a column alone has to be
     * filled. What a row says is not repeated: it may be for fewer eyes than the judgement.
     */
    private List<Hit> register(String argument) {
        String[] parts = argument.split("&");
        Register register = plan.dossier().register(parts[0]);
        List<String> conditions = Arrays.asList(parts).subList(1, parts.length);
        return register.rows().stream()
                .filter(row -> conditions.stream().allMatch(condition -> meets(row, condition)))
                .map(row -> Hit.of("register/" + parts[0], register.form().name()))
                .toList();
    }

    private static boolean meets(Register.Row row, String condition) {
        String[] sides = condition.split("=", 2);
        return sides.length == 1
                ? !row.text(sides[0]).isEmpty() || row.findQuantity(sides[0]).isPresent()
                : List.of(sides[1].split("\\|")).contains(row.text(sides[0]));
    }

    private List<Hit> setting(String key) {
        return plan.dossier().city().find(key).stream()
                .map(value -> Hit.of("setting/" + key, reference.setting(key).name()))
                .toList();
    }

    /** Data of items whose ids are like a pattern, in which * stands for anything. */
    private List<Hit> item(String pattern) {
        Pattern like = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
        return plan.dossier().series().entrySet().stream()
                .filter(entry -> like.matcher(entry.getKey()).matches())
                .flatMap(entry -> entry.getValue().byYear().values().stream())
                .filter(datum -> datum.value().isPresent())
                .map(datum -> Hit.of(datum.item() + "/" + datum.year(), datum.name()))
                .toList();
    }

    /** Cells of energy publications by row and kind of carrier, either of which may be *. */
    private List<Hit> cell(String argument) {
        String[] parts = argument.split("/", 2);
        return plan.dossier().energy().stream()
                .flatMap(balance -> balance.cells().entrySet().stream())
                .filter(entry -> parts[0].equals("*")
                        || List.of(parts[0].split("\\|"))
                                .contains(entry.getKey().row()))
                .filter(entry -> isOf(entry.getKey(), parts[1]))
                .filter(entry -> entry.getValue().value().isPresent())
                .map(entry -> Hit.of(
                        entry.getValue().item() + "/" + entry.getValue().year(),
                        entry.getValue().name()))
                .toList();
    }

    private boolean isOf(EnergyBalance.Cell cell, String kinds) {
        CarrierKind kind = reference.carrier(cell.carrier()).kind();
        return kinds.equals("*") || Stream.of(kinds.split("\\|")).anyMatch(each -> each.equalsIgnoreCase(kind.name()));
    }

    /** The typical enterprises of key sectors that were visited. */
    private List<Hit> visited() {
        return plan.fieldSurvey().keySectors().stream()
                .filter(KeySector::isVisited)
                .map(sector -> Hit.of("key_sectors", sector.sector().name()))
                .toList();
    }

    private List<Hit> existing() {
        return plan.fieldSurvey().existing().stream()
                .map(done -> Hit.of("existing_measures", EXISTING))
                .toList();
    }
}
