package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.EnergyBalance.Kind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;

/**
 * 无平衡表城市的能源估算 the route for years without an energy balance (clause 7.1.6): energy is estimated from what such a
 * city does publish, by the rules and coefficients of {@code reference/factors/estimation}. The dossier stays what the city
 * told; the estimate is added for the accounting only and never passes for a statistic.
 */
@Clause("7.1.6")
final class Estimation {
    private final Dossier dossier;
    private final ReferenceData reference;
    private final List<Finding> findings;

    private Estimation(Dossier dossier, ReferenceData reference, List<Finding> findings) {
        this.dossier = dossier;
        this.reference = reference;
        this.findings = findings;
    }

    /**
     * The dossier with an estimate for every year that tells the energy of enterprises above designated size and has
     * neither a balance nor an inventory of all users; where the settings ask for the estimate, for every such year.
     */
    static Dossier complete(Dossier dossier, ReferenceData reference, List<Finding> findings) {
        var estimation = new Estimation(dossier, reference, findings);
        return dossier.withEnergy(estimation.estimates());
    }

    private List<EnergyBalance> estimates() {
        var estimates = new ArrayList<EnergyBalance>();
        boolean forced = dossier.city().is("energy_basis", "estimate");
        for (int year : years()) {
            Optional<EnergyBalance> inventory = dossier.findEnergy(year, Kind.INVENTORY);
            boolean governed = dossier.findEnergy(year, Kind.BALANCE).isPresent()
                    || inventory.filter(EnergyGaps::isWhole).isPresent();
            var input = new EstimateInput(dossier, year, reference);
            if (governed && !forced) {
                continue;
            }
            if (input.leading().isEmpty()) {
                findings.add(Finding.of(reference.rule("ACC-ESTIMATE-NONE"), Facts.of("year", year)));
                continue;
            }
            estimates.add(estimate(input, inventory.filter(energy -> !EnergyGaps.isWhole(energy))));
        }
        return estimates;
    }

    /** The years that have an item of this route, ascending. */
    private Set<Integer> years() {
        var years = new TreeSet<Integer>();
        dossier.series().forEach((item, values) -> {
            if (EstimateInput.isOfRoute(item)) {
                years.addAll(values.years());
            }
        });
        return years;
    }

    private EnergyBalance estimate(EstimateInput input, Optional<EnergyBalance> told) {
        var sheet = new EstimateSheet(input, told, findings);
        new ElectricityEstimate(input, sheet).fill();
        new PlantEstimate(input, sheet).fill();
        new IndustryEstimate(input, sheet).fill();
        new RestEstimate(input, sheet).fill();
        findings.addAll(new EstimateFindings(input, sheet).all());
        return sheet.balance();
    }
}
