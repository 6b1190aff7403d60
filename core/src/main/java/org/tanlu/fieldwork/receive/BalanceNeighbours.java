package org.tanlu.fieldwork.receive;

import java.util.Comparator;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 平衡表与邻年比较 what is asked of a balance for the city's balances of other years: totals that step, the same numbers, columns or rows
 * that look exchanged, all numbers times one factor (clause 4.2).
 *
 * @param now       the balance that came
 * @param city      the city as it stands
 * @param reference with the carriers and thresholds
 */
@Clause("4.2")
record BalanceNeighbours(EnergyBalance now, Dossier city, ReferenceData reference) {
    /** Years farther apart tell nothing about columns. */
    private static final int YEARS = 3;

    /** What is asked; empty where the years fit. */
    Optional<Text> doubt() {
        Optional<Text> shape = new BalanceCopy(now, city).doubt().or(this::exchanged);
        return RowDoubts.both(new BalanceSteps(now, city, reference).doubt(), shape);
    }

    private Optional<Text> exchanged() {
        return city.energy().stream()
                .filter(one -> one.kind() == EnergyBalance.Kind.BALANCE && one.year() != now.year())
                .filter(one -> Math.abs(one.year() - now.year()) <= YEARS)
                .min(Comparator.comparingInt(one -> Math.abs(one.year() - now.year())))
                .flatMap(other -> new BalanceExchange(now, other, reference).doubt());
    }
}
