package org.tanlu.target;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.SectorPotential;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.MeasureSector;
import org.tanlu.trace.Clause;

/**
 * 可减排上限 what a sector can reduce at most in a year (clauses 8 and 9.3): the potential of the measures of the library, or what a
 * scenario has less than the baseline where that is more, as scenarios change structure and demand too. Measures of energy
 * supply count where electricity and heat are used, those of buildings by the emissions of public and residential buildings.
 */
@Clause({"8", "9.3"})
final class Ceilings {
    private final Optional<Potentials> potentials;
    private final SectorEmissions baseline;

    Ceilings(Optional<Potentials> potentials, SectorEmissions baseline) {
        this.potentials = potentials;
        this.baseline = baseline;
    }

    /** What the measures of the library can avoid, by sector; nothing where there are no potentials. */
    Map<TargetSector, Emissions> potential(int year) {
        var sums = new EnumMap<TargetSector, Emissions>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            sums.put(sector, Emissions.ZERO);
        }
        potentials.ifPresent(found -> found.sectors().forEach(each -> add(sums, each, year)));
        return sums;
    }

    private void add(Map<TargetSector, Emissions> sums, SectorPotential potential, int year) {
        Emissions avoided = potential.avoided().find(year).orElse(Emissions.ZERO);
        shares(potential.sector(), year)
                .forEach((sector, share) -> sums.merge(sector, avoided.times(share), Emissions::plus));
    }

    private Map<TargetSector, Double> shares(MeasureSector of, int year) {
        return switch (of) {
            case INDUSTRY, CROSS -> Map.of(TargetSector.INDUSTRY, 1.0);
            case TRANSPORT -> Map.of(TargetSector.TRANSPORT, 1.0);
            case AGRICULTURE, WASTE, SINK -> Map.of(TargetSector.OTHER, 1.0);
            case BUILDINGS -> buildings(year);
            case ENERGY -> supply(year);
        };
    }

    private Map<TargetSector, Double> buildings(int year) {
        double mine = Math.max(0, baseline.in(TargetSector.BUILDINGS, year).tonnes());
        double living = Math.max(0, baseline.in(TargetSector.LIVING, year).tonnes());
        double share = mine + living > 0 ? mine / (mine + living) : 0.5;
        return Map.of(TargetSector.BUILDINGS, share, TargetSector.LIVING, 1 - share);
    }

    private Map<TargetSector, Double> supply(int year) {
        var shares = new EnumMap<TargetSector, Double>(TargetSector.class);
        double sum = 0;
        for (TargetSector sector : TargetSector.values()) {
            double taken = Math.max(0, baseline.taken(sector, year).tonnes());
            shares.put(sector, taken);
            sum += taken;
        }
        double whole = sum;
        if (whole <= 0) {
            return Map.of(TargetSector.INDUSTRY, 1.0);
        }
        shares.replaceAll((sector, taken) -> taken / whole);
        return shares;
    }

    /** The ceilings of a year; never less than nothing, nor than what the scenarios reduce. */
    Map<TargetSector, Emissions> of(int year, SectorEmissions target, SectorEmissions enhanced) {
        var ceilings = new EnumMap<TargetSector, Emissions>(TargetSector.class);
        Map<TargetSector, Emissions> potential = potential(year);
        for (TargetSector sector : TargetSector.values()) {
            Emissions before = baseline.in(sector, year);
            double most = Math.max(
                    Known.in(potential, sector).tonnes(),
                    Math.max(
                            before.minus(target.in(sector, year)).tonnes(),
                            before.minus(enhanced.in(sector, year)).tonnes()));
            ceilings.put(sector, Emissions.tonnes(Math.max(0, most)));
        }
        return ceilings;
    }
}
