package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.Derivations;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 分行业能源消费量 the energy of industry by branch, in 万吨标准煤 by calorific value (clause 7.1.7): final use of fuels,
 * electricity and heat. Left out are feedstock, products that are not burnt, and other energy (其他能源), where renewables
 * stand; what electricity was made of is not known by branch.
 */
@Clause("7.1.7")
final class BranchEnergy {
    private static final Text SUM = Text.of(
            "各品种终端消费量×折标准煤系数（当量值），不含可再生能源和原料用能",
            "final use × standard-coal coefficient (calorific), without renewables and feedstock");

    private final Basis basis;
    private final Method method;
    private final ReferenceData reference;

    private BranchEnergy(Basis basis, Method method, ReferenceData reference) {
        this.basis = basis;
        this.method = method;
        this.reference = reference;
    }

    /** The energy by branch; what is not told by branch stands under {@link BalanceRows#INDUSTRY}. */
    static Map<String, Derivation> of(int year, Dossier dossier, Method method, ReferenceData reference) {
        return new BranchEnergy(Basis.choose(dossier, year), method, reference).byBranch();
    }

    private Map<String, Derivation> byBranch() {
        var parts = new LinkedHashMap<String, List<Derivation>>();
        for (Carrier carrier : reference.addableCarriers()) {
            if (counts(carrier)) {
                for (Use use : uses(carrier)) {
                    part(use, carrier)
                            .ifPresent(part -> parts.computeIfAbsent(use.unit(), unit -> new ArrayList<>())
                                    .add(part));
                }
            }
        }
        var energy = new LinkedHashMap<String, Derivation>();
        parts.forEach((unit, of) -> energy.put(unit, total(unit, of)));
        return energy;
    }

    /** Whether the final use of a carrier is energy of the kind that the clause counts. */
    static boolean counts(Carrier carrier) {
        return carrier.kind() != CarrierKind.OTHER && carrier.finalUse() != Carrier.FinalUse.NON_ENERGY;
    }

    private List<Use> uses(Carrier carrier) {
        List<Use> uses = basis.uses(BalanceRows.INDUSTRY, carrier);
        return Feedstock.takeOut(method, basis, carrier, uses).uses();
    }

    private Optional<Derivation> part(Use use, Carrier carrier) {
        return reference
                .factors()
                .fuels()
                .standardCoal(Method.Guide.FACTOR_SET, carrier, use.amount())
                .map(coal -> new Derivation(
                        Text.of(
                                carrier.name().chinese() + "折标准煤",
                                carrier.name().english() + " in standard coal"),
                        coal,
                        Text.of("终端消费量×折标准煤系数", "final use × standard-coal coefficient"),
                        "7.1.7",
                        List.of(new Derivation(
                                carrier.name(),
                                use.amount(),
                                use.rule(),
                                "7.1.6",
                                use.data().stream().map(Derivations::of).toList()))));
    }

    private Derivation total(String unit, List<Derivation> parts) {
        Text name = unit.equals(BalanceRows.INDUSTRY)
                ? reference.balanceRow(unit).name()
                : reference.sector(unit).name();
        Quantity total = BranchYear.sum(
                parts.stream().map(Derivation::value).toList(),
                reference.units().unit("万吨标准煤"));
        return new Derivation(
                Text.of(name.chinese() + "能源消费量", "energy of " + name.english()), total, SUM, "7.1.7", parts);
    }
}
