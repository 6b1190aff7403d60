package org.tanlu.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 填写行 where the register of scenarios tells a parameter: in the scenario, or failing that in the one that it is told to differ from. */
@Clause("9.1")
final class ScenarioRows {
    private static final Text DEFAULT = Text.of("缺省", "default");

    private final List<Register.Row> rows;
    private final EnergySystem system;
    private final String variant;

    ScenarioRows(EnergySystem system, Dossier dossier, String variant) {
        this.rows = dossier.register(ScenarioTable.FORM).rows();
        this.system = system;
        this.variant = variant;
    }

    /** The places of the rows, as a reader finds them; the word for what nobody told where there are none. */
    Text of(ScenarioKind kind, String parameter, Map<String, Assumption> known) {
        List<String> places = places(kind, parameter, new ParameterNames(system, known), variant);
        if (places.isEmpty() && !variant.equals(ScenarioTable.MAIN)) {
            places = places(kind, parameter, new ParameterNames(system, known), ScenarioTable.MAIN);
        }
        if (!places.isEmpty()) {
            String joined = places.stream().collect(Collectors.joining("、"));
            return Text.of(joined, joined);
        }
        return kind.parent().map(parent -> of(parent, parameter, known)).orElse(DEFAULT);
    }

    private List<String> places(ScenarioKind kind, String parameter, ParameterNames names, String of) {
        return rows.stream()
                .filter(row -> row.says("scenario", kind.id())
                        && ScenarioTable.variant(row).equals(of))
                .filter(row -> names.find(row.text("parameter").strip())
                        .filter(parameter::equals)
                        .isPresent())
                .map(row -> row.place().toString())
                .toList();
    }
}
