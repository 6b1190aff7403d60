package org.tanlu.inventory;

import java.util.List;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.reference.Category;
import org.tanlu.reference.GasGroup;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;

/**
 * 总量口径 which lines the totals hold: the readings that a city took of clauses 3.1, 3.2 and 7.1.1 and of Table B.1 (gaps
 * G-03 and G-14). What they leave out stands beside, never lost.
 *
 * @param carbonDioxideOnly  whether carbon dioxide alone counts
 * @param energyAndProcesses whether direct emissions hold energy activities and industrial processes alone
 * @param landNetted         whether land use and forestry count in the totals
 */
@Clause({"3.1", "3.2", "7.1.1"})
public record Scope(boolean carbonDioxideOnly, boolean energyAndProcesses, boolean landNetted) {

    /** The scope that a city's settings ask for. */
    public static Scope of(City city) {
        return new Scope(
                city.is("gases", "co2"), city.is("direct_scope", "energy_process"), city.is("land_use", "net"));
    }

    /** Whether the totals hold a line. */
    public boolean counts(EmissionLine line) {
        return counts(line.gasGroup()) && counts(line.category());
    }

    /** Whether the totals hold a group of gases. */
    public boolean counts(GasGroup gas) {
        return !carbonDioxideOnly || gas == GasGroup.CO2;
    }

    /** Whether the totals hold a category. */
    public boolean counts(Category category) {
        if (category.isLand()) {
            return landNetted;
        }
        return !energyAndProcesses || category == Category.ENERGY || category == Category.PROCESSES;
    }

    /** The lines that the totals hold. */
    List<EmissionLine> counted(List<CombustionLine> combustion, List<SourceAccount> sources) {
        return all(combustion, sources).filter(this::counts).toList();
    }

    /** All lines, whether the totals hold them or not. */
    static Stream<EmissionLine> all(List<CombustionLine> combustion, List<SourceAccount> sources) {
        return Stream.concat(combustion.stream(), sources.stream().flatMap(account -> account.lines().stream()));
    }
}
