package org.tanlu.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.potential.Cost;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potentials;
import org.tanlu.reference.CoBenefits;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Draft;

/**
 * 举措清单 a measure of the library as the list of a city's measures shows it.
 *
 * @param id        in the library
 * @param name      what it is called
 * @param sector    of which sector it is
 * @param standing  how it stands in the city
 * @param reason    why so; empty texts where nothing is to be said
 * @param unit      what it is counted in
 * @param left      how much is left, in the unit
 * @param perUnit   what a unit avoids in the year of comparison, t CO2e
 * @param abatement what all that is left avoids then, 10⁴ t CO2e
 * @param cost      net cost, yuan per t CO2e
 * @param benefits  co-benefits: growth, jobs, environment, society
 * @param choice    what the city decided
 * @param key       the key of its abatement; empty where it has none
 */
record MeasureRow(
        String id,
        Text name,
        Text sector,
        Text standing,
        Text reason,
        String unit,
        String left,
        String perUnit,
        String abatement,
        String cost,
        String benefits,
        Text choice,
        String key) {
    private static final double WAN = 10_000;
    private static final Text NOTHING = Text.of("", "");

    /** All measures of a draft, in the order of the clauses. */
    static List<MeasureRow> of(Draft draft) {
        return draft.composed().plan().potentials().stream()
                .flatMap(found -> found.measures().stream().map(one -> row(one, found, draft)))
                .toList();
    }

    private static MeasureRow row(Potential potential, Potentials found, Draft draft) {
        int year = found.terms().year();
        CoBenefits benefits = potential.measure().coBenefits();
        String key = "potential/" + potential.measure().id() + "/abatement/" + year;
        return new MeasureRow(
                potential.measure().id(),
                potential.measure().name(),
                potential.measure().sector().text(),
                potential.standing().text(),
                potential.reason().equals(potential.standing().text()) ? NOTHING : potential.reason(),
                UnitWords.symbol(potential.measure().unit().symbol()),
                amount(potential.left().value()),
                potential.perUnit().find(year).map(one -> amount(one.tonnes())).orElse(""),
                potential
                        .abatement()
                        .find(year)
                        .map(one -> amount(one.tonnes() / WAN))
                        .orElse(""),
                potential
                        .costing()
                        .usual()
                        .flatMap(Cost::perTonne)
                        .map(one -> Printed.number(one.usual().value(), 0))
                        .orElse(""),
                Stream.of(benefits.growth(), benefits.jobs(), benefits.environment(), benefits.social())
                        .map(score -> Printed.signed(String.valueOf(score)))
                        .collect(Collectors.joining(" / ")),
                choice(potential.choice()),
                draft.figures().containsKey(key) ? key : "");
    }

    private static Text choice(Optional<Potential.Choice> choice) {
        return choice.map(one -> one.isRejected() ? Text.of("排除", "excluded") : Text.of("选择", "chosen"))
                .orElse(Text.of("由优化决定", "left to the search"));
    }

    /** Four digits, no more than four decimals. */
    private static String amount(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        return Printed.number(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4);
    }
}
