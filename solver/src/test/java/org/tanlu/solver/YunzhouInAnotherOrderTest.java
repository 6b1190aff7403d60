package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.ResultTable;
import org.tanlu.report.Results;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/** The example city's plan does not depend on the order in which measures and what the city says of them are told. */
@Clause("10")
@Tag("long")
class YunzhouInAnotherOrderTest {
    private static final String OWN = "measure_values";
    /** These tell rows of files, which stand elsewhere then. */
    private static final Set<String> BY_PLACE = Set.of("findings", "potential_values", OWN);

    @Test
    void measures_told_in_another_order_give_the_same_programmes_and_the_same_results_bit_for_bit() throws Exception {
        Plan plan = YunzhouPlan.PLAN.value();
        int searched = YunzhouPlan.OPTIMA.searched();
        ReferenceData reference = City.REFERENCE.with(reversed(City.REFERENCE.measures()));
        Tables tables = reversed(CityFolder.read(Path.of("../examples/yunzhou"), reference));

        Plan other = Preparation.prepare(Survey.read(tables, reference).value(), reference, YunzhouPlan.solving())
                .value();

        // every programme was found among those of the first plan by a digest of all its names and numbers
        assertThat(YunzhouPlan.OPTIMA.searched()).isEqualTo(searched);
        List<ResultTable> first = Results.of(plan, List.of());
        List<ResultTable> second = Results.of(other, List.of());
        assertThat(compared(second)).hasSizeGreaterThan(80).isEqualTo(compared(first));
    }

    /** All results but those that tell places, row by row. */
    private static List<String> compared(List<ResultTable> tables) {
        return tables.stream()
                .filter(table -> !BY_PLACE.contains(table.name()))
                .flatMap(table -> table.rows().stream().map(row -> table.name() + "\t" + String.join("\t", row)))
                .toList();
    }

    /** Measures, where they can be applied and what they wait for; of one measure its predecessors keep their order. */
    private static MeasureLibrary reversed(MeasureLibrary library) {
        var ids = new ArrayList<>(library.measures().keySet());
        Collections.reverse(ids);
        var measures = new LinkedHashMap<String, Measure>();
        ids.forEach(id -> measures.put(id, library.measure(id)));
        var dependencies = new ArrayList<>(library.dependencies());
        dependencies.sort(Comparator.comparing(Dependency::then).reversed());
        var conditions = new ArrayList<>(library.conditions());
        Collections.reverse(conditions);
        return new MeasureLibrary(
                measures, library.parameters(), dependencies, library.prices(), conditions, library.mappings());
    }

    private static Tables reversed(Tables tables) {
        Table own = tables.tables().stream()
                .filter(table -> table.name().equals(OWN))
                .findFirst()
                .orElseThrow();
        var rows = new ArrayList<List<String>>();
        own.rows().forEach(row -> rows.add(row.stream().map(Cell::text).toList()));
        Collections.reverse(rows.subList(1, rows.size()));
        return CityTables.merge(tables, List.of(CityTables.of(OWN, rows)));
    }
}
