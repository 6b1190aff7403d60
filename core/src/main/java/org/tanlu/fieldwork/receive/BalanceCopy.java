package org.tanlu.fieldwork.receive;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 平衡表与邻年雷同 whether a balance has the numbers of the city's balance of the year before or after: the same table may have been
 * sent under another year's title (clause 4.2). Numbers of few digits are alike by chance and do not count.
 *
 * @param now  the balance that came
 * @param city the city as it stands
 */
@Clause("4.2")
record BalanceCopy(EnergyBalance now, Dossier city) {
    /** What is asked; empty where the years differ. */
    Optional<Text> doubt() {
        return Stream.of(now.year() - 1, now.year() + 1)
                .flatMap(year -> city.findEnergy(year, EnergyBalance.Kind.BALANCE).stream())
                .flatMap(other -> doubt(other).stream())
                .findFirst();
    }

    private Optional<Text> doubt(EnergyBalance other) {
        var count = new YearCopies.Count();
        for (Map.Entry<EnergyBalance.Cell, Datum> cell : now.cells().entrySet()) {
            Optional<Quantity> there =
                    Optional.ofNullable(other.cells().get(cell.getKey())).flatMap(Datum::value);
            Optional<Quantity> here = cell.getValue().value();
            if (here.isPresent() && there.isPresent()) {
                count.add(here.get(), there.get());
            }
        }
        return count.isCopy() ? Optional.of(YearCopies.question(now.year(), other.year(), count)) : Optional.empty();
    }
}
