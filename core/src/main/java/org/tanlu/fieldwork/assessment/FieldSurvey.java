package org.tanlu.fieldwork.assessment;

import java.util.List;
import org.tanlu.reference.Measure;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 调研结果 what the field survey amounts to beside its registers (clauses 4.1 and 6).
 *
 * @param keySectors  the sectors of which typical enterprises are to be visited, with those that were
 * @param differences where two plans set different targets for the same
 * @param coverage    the sums of the enterprises against the totals of the city
 * @param market      the enterprises in the national carbon market, by year
 * @param additions   what projects not yet running will add, by year and district
 * @param existing    the measures already carried out
 */
@Clause({"4.1", "6"})
public record FieldSurvey(
        List<KeySector> keySectors,
        List<PlanDifference> differences,
        List<BranchCoverage> coverage,
        List<MarketYear> market,
        List<ProjectAddition> additions,
        List<ExistingMeasure> existing) {
    public FieldSurvey {
        keySectors = List.copyOf(keySectors);
        differences = List.copyOf(differences);
        coverage = List.copyOf(coverage);
        market = List.copyOf(market);
        additions = List.copyOf(additions);
        existing = List.copyOf(existing);
    }

    /** The sums that enterprises in the carbon market told, by year. */
    public List<Figure> figures() {
        return market.stream().flatMap(year -> year.figures().stream()).toList();
    }

    /** What was already carried out of a measure of the library: no potential any more. */
    @Clause("6")
    public List<ExistingMeasure> existing(Measure measure) {
        return existing.stream()
                .filter(done -> done.measure()
                        .filter(known -> known.id().equals(measure.id()))
                        .isPresent())
                .toList();
    }
}
