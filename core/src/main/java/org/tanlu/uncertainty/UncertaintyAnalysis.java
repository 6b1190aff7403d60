package org.tanlu.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.inventory.History;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.City;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.uncertainty.Uncertainty.Sampling;

/** 不确定性分析 how far a city's inventories may be wrong, by approaches 1 and 2 of the IPCC (clauses 4.2 and 7.2). */
@Clause("4.2")
public final class UncertaintyAnalysis {
    static final int FEWEST_DRAWS = 10_000;
    static final int MOST_DRAWS = 200_000;
    private static final int DEFAULT_SEED = 1;

    private UncertaintyAnalysis() {}

    /**
     * Analyses every year and the trend between the years that the history compares. Lines without a published range or one
     * of the city's count as certain, and a finding says how much of the total they carry.
     *
     * @param compared the base years and the last one; empty where no year compares
     */
    @Clause("4.2")
    public static Outcome<Uncertainty> analyse(
            History history, Dossier dossier, ReferenceData reference, Optional<TrendYears> compared) {
        var findings = new ArrayList<Finding>();
        Sampling sampling = sampling(dossier.city(), reference, findings);
        YearSeries<List<Term>> terms = terms(history, dossier, reference, findings);
        List<Integer> years = terms.years();
        if (years.isEmpty()) {
            return Outcome.of(
                    new Uncertainty(sampling, YearSeries.of(Map.of()), Optional.empty(), List.of()), findings);
        }
        Uncertainty uncertainty = analyse(terms, compared.filter(TrendYears::isTrend), sampling);
        findings.addAll(UncertaintyFindings.of(uncertainty, of(terms, years.get(years.size() - 1)), reference));
        return Outcome.of(uncertainty, findings);
    }

    /** The terms of every year, from which everything follows. */
    static YearSeries<List<Term>> terms(
            History history, Dossier dossier, ReferenceData reference, List<Finding> findings) {
        List<CityRange> ofCity = CityRange.of(dossier, reference, findings);
        var choice = new RangeChoice(reference.factors().ranges(), ofCity);
        YearSeries<List<Subject>> subjects = history.inventories().map(inventory -> Subjects.of(inventory, reference));
        List<Subject> all =
                subjects.byYear().values().stream().flatMap(List::stream).toList();
        findings.addAll(CityRangeChecks.of(ofCity, all, reference));
        return subjects.map(of -> of.stream().map(choice::term).toList());
    }

    static Uncertainty analyse(YearSeries<List<Term>> terms, Optional<TrendYears> compared, Sampling sampling) {
        var simulated = new SimulatedYears(terms, sampling);
        List<Integer> base = compared.map(TrendYears::base).orElse(List.of());
        List<List<Term>> before = base.stream().map(year -> of(terms, year)).toList();
        var years = new TreeMap<Integer, YearUncertainty>();
        terms.byYear()
                .forEach((year, of) -> years.put(
                        year,
                        new YearUncertainty(
                                year,
                                total(of),
                                Propagation.rows(base.contains(year) ? List.of() : before, of),
                                simulated.total(year),
                                simulated.parts(year),
                                Coverage.gross(of),
                                Coverage.bare(of),
                                Coverage.half(of))));
        int last = years.lastKey();
        YearSeries<YearUncertainty> series = YearSeries.of(years);
        return new Uncertainty(
                sampling,
                series,
                compared.flatMap(trend -> trend(trend, series, simulated)),
                Coverage.ranges(of(terms, last)));
    }

    private static List<Term> of(YearSeries<List<Term>> terms, int year) {
        return terms.find(year).orElseThrow();
    }

    private static Optional<TrendUncertainty> trend(
            TrendYears compared, YearSeries<YearUncertainty> years, SimulatedYears simulated) {
        var sum = new Sum();
        compared.base()
                .forEach(year ->
                        sum.add(years.find(year).orElseThrow().emissions().tonnes()));
        double before = sum.value() / compared.base().size();
        if (before == 0) {
            return Optional.empty();
        }
        YearUncertainty latest = years.find(compared.last()).orElseThrow();
        return Optional.of(new TrendUncertainty(
                compared,
                Quantity.of(latest.emissions().tonnes() / before - 1, Unit.ONE),
                Propagation.trend(latest.rows()).orElseThrow(),
                simulated.change(compared)));
    }

    private static Emissions total(List<Term> terms) {
        return Emissions.sum(
                terms.stream().map(term -> Emissions.tonnes(term.tonnes())).toList());
    }

    private static Sampling sampling(City city, ReferenceData reference, List<Finding> findings) {
        int told = city.findInteger("uncertainty_draws").orElse(FEWEST_DRAWS);
        int draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, told));
        if (draws != told) {
            findings.add(Finding.of(
                    reference.rule("UNC-DRAWS"), "told", Integer.toString(told), "used", Integer.toString(draws)));
        }
        return new Sampling(draws, city.findInteger("uncertainty_seed").orElse(DEFAULT_SEED));
    }
}
