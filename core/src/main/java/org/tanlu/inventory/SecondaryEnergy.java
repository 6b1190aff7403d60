package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 电力、热力 electricity or heat of one year (clause 7.1.5): the direct emissions of local plants, the indirect emissions of
 * net import, and from both the emissions of what was consumed here, allocated to users.
 *
 * @param year         the year
 * @param carrier      electricity or heat
 * @param plantLines   the direct emissions of local plants
 * @param localSupply  what was generated or recovered locally, in the statistical unit
 * @param localParts   how local supply came about
 * @param netImport    inflow − outflow; empty when nobody published it and it cannot be computed
 * @param importParts  how the net import came about
 * @param importFactor the factor of imports, with the area and year it describes
 * @param market       the market-based line of imports beside it; empty without a green-power ledger, and for heat
 * @param withheld     why a ledger that was told bears no market-based line; empty where it does
 * @param factorUnit   the unit of the factor of consumption
 * @param users        the users with what they consumed, in the statistical unit
 */
@Clause("7.1.5")
public record SecondaryEnergy(
        int year,
        Carrier carrier,
        List<EmissionLine> plantLines,
        Quantity localSupply,
        List<Derivation> localParts,
        Optional<Quantity> netImport,
        Derivation importParts,
        Optional<AreaFactors.Entry> importFactor,
        Optional<MarketLine> market,
        Optional<GreenLedger.Withheld> withheld,
        FactorUnit factorUnit,
        List<User> users) {

    /**
     * The unit of a factor.
     *
     * @param unit the unit, for example tCO2/MWh
     * @param per  the unit below the fraction stroke
     */
    public record FactorUnit(Unit unit, Unit per) {}

    /**
     * 用户 a user of electricity or heat.
     *
     * @param unit       the branch's or row's id
     * @param name       its name
     * @param economic   its economic key
     * @param functional its functional key
     * @param consumed   what it consumed
     * @param activity   the data behind
     * @param portion    which part of the row's use this is, where a share of it serves another department
     */
    public record User(
            String unit,
            Text name,
            Economic economic,
            Functional functional,
            Quantity consumed,
            Derivation activity,
            Optional<Portion> portion) {}

    /**
     * 用户分摊 a user's share of the emissions of consumption.
     *
     * @param user      the user
     * @param emissions its emissions
     */
    public record Allocation(User user, Emissions emissions) {}

    public SecondaryEnergy {
        plantLines = List.copyOf(plantLines);
        localParts = List.copyOf(localParts);
        users = List.copyOf(users);
    }

    /** The direct emissions of the local plants. */
    public Emissions direct() {
        return Emissions.sum(plantLines.stream().map(EmissionLine::emissions).toList());
    }

    /** Whether the official indirect emissions are known: a net exporter has none, an importer needs a factor. */
    public boolean isIndirectKnown() {
        return isMarketOfficial() || isLocationKnown();
    }

    /** Whether the location-based indirect emissions are known. */
    public boolean isLocationKnown() {
        return netImport
                .filter(amount -> amount.value() <= 0 || importFactor.isPresent())
                .isPresent();
    }

    /** Whether the market-based line is the official one: it was declared, and this year has a ledger to compute it. */
    public boolean isMarketOfficial() {
        return market.filter(MarketLine::isDeclared).isPresent();
    }

    /**
     * Whether the market-based line values the rest by a residual factor of another area than the location-based line: then the
     * difference of the lines is also one of areas, and no saving.
     */
    public boolean isMarketOfOtherArea() {
        return market.filter(MarketLine::isResidual)
                .filter(line -> importFactor
                        .filter(factor -> !factor.area().equals(line.rest().area()))
                        .isPresent())
                .isPresent();
    }

    /**
     * The official indirect emissions of net import, by the line that the city declared; nothing where
     * {@link #isIndirectKnown} says that they are not known.
     */
    public Emissions indirect() {
        return market.filter(MarketLine::isDeclared).map(MarketLine::indirect).orElseGet(this::locationIndirect);
    }

    /** How the official indirect emissions came about, under their key. */
    public Derivation indirectDerivation() {
        return SecondaryDerivations.indirect(this).of(year).keyed("inventory/" + carrier.id() + "/indirect/" + year);
    }

    /** The factor behind the official indirect emissions; empty for exporters and where none is known. */
    public Optional<AreaFactors.Entry> officialFactor() {
        return market.filter(MarketLine::isDeclared).map(MarketLine::rest).or(() -> importFactor);
    }

    /**
     * The location-based indirect emissions, net import × grid factor; zero for a net exporter, whose exports are credited
     * instead, and nothing where {@link #isLocationKnown} says that they are not known.
     */
    public Emissions locationIndirect() {
        if (netImport.isEmpty() || netImport.get().value() <= 0 || importFactor.isEmpty()) {
            return Emissions.ZERO;
        }
        return importFactor.get().factor().times(netImport.get());
    }

    /** Local supply and net import together. */
    public Quantity available() {
        return netImport.map(localSupply::plus).orElse(localSupply);
    }

    /** The emissions that leave with exported energy: a net exporter's exports carry the local average factor. */
    public Emissions exported() {
        double imported = netImport.map(Quantity::value).orElse(0.0);
        if (imported >= 0 || localSupply.value() <= 0) {
            return Emissions.ZERO;
        }
        return direct().times(Math.min(1, -imported / localSupply.value()));
    }

    /** The emissions of what was consumed here: direct + indirect − exported. */
    public Emissions consumed() {
        return direct().plus(indirect()).minus(exported());
    }

    /** The emissions of consumption per unit available here; empty when nothing was available or imports are unknown. */
    public Optional<Quantity> localFactor() {
        double available = available().in(factorUnit.per()).value();
        return available <= 0 || !isIndirectKnown()
                ? Optional.empty()
                : Optional.of(Quantity.of(consumed().tonnes() / available, factorUnit.unit()));
    }

    /**
     * The emissions of consumption by user, in proportion to use; losses follow the users. The shares sum to
     * {@link #consumed()}; without any user the list is empty.
     */
    public List<Allocation> allocations() {
        double used =
                users.stream().mapToDouble(user -> user.consumed().value()).sum();
        var allocations = new ArrayList<Allocation>();
        if (used > 0) {
            users.forEach(user -> allocations.add(
                    new Allocation(user, consumed().times(user.consumed().value() / used))));
        }
        return allocations;
    }

    /** The emissions of consumption that no user was told for. */
    public Emissions unallocated() {
        return allocations().isEmpty() ? consumed() : Emissions.ZERO;
    }
}
