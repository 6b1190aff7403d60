package org.tanlu.scenario;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 增长领域 how the emissions of a consumer, or of the sources of a category beside the CO2 of energy, change in a scenario from
 * the base year on, and which projects stand behind it (clause 9.2). Electricity and heat count by what the consumer takes.
 *
 * @param kind     the scenario
 * @param id       the consumer's id; of a category {@code other/} and its name
 * @param name     its name
 * @param functional its department; empty for a category
 * @param base     the base year
 * @param emissions its emissions in the base year and later ones
 * @param factor   what changes it most up to the year of the ranking; empty for a category
 * @param projects the projects that would explain growth up to that year
 */
@Clause("9.2")
public record Growth(
        ScenarioKind kind,
        String id,
        Text name,
        Optional<Functional> functional,
        int base,
        YearSeries<Emissions> emissions,
        Optional<ScenarioDrivers.Factor> factor,
        List<GrowthProject> projects) {
    public Growth {
        projects = List.copyOf(projects);
    }

    /** The change from the base year to a year. */
    public Emissions to(int year) {
        return in(year).minus(in(base));
    }

    /** The emissions of a year. */
    public Emissions in(int year) {
        return emissions.find(year).orElseThrow();
    }

    /** What its projects add, all together. */
    public Emissions explained() {
        return Emissions.sum(projects.stream()
                .flatMap(project -> project.emissions().stream())
                .toList());
    }

    /** The key of the change to a year. */
    public String key(int year) {
        return ScenarioFigures.key(kind) + "/growth/" + id + "/" + year;
    }
}
