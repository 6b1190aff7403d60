package org.tanlu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tanlu.potential.Cost;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.quantity.Emissions;
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
 * @param left      how much is left, in the unit; a dash where it is not known or cannot be applied
 * @param perUnit   what a unit avoids in the year of comparison, t CO2e; a dash where it is not known
 * @param abatement what all that is left avoids then, 10⁴ t CO2e; a dash where it is not known
 * @param cost      net cost, yuan per t CO2e; a dash where it is not known
 * @param benefits  co-benefits: growth, jobs, environment, society
 * @param choice    what the city decided, and without a decision whether the pathway chooses of it
 * @param tonnes    the same as the abatement, for the order; empty where it is not known
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
        List<Benefit> benefits,
        Text choice,
        OptionalDouble tonnes,
        String key) {
    private static final double WAN = 10_000;
    private static final Text NOTHING = Text.of("", "");
    private static final String UNKNOWN = "–";

    /**
     * A co-benefit.
     *
     * @param name  what it is of
     * @param score from −2 to 3
     */
    record Benefit(Text name, String score) {
        private static Benefit of(String chinese, String english, int score) {
            return new Benefit(Text.of(chinese, english), Printed.signed(String.valueOf(score)));
        }
    }

    /**
     * How many measures of the library there are.
     *
     * @param all           of them
     * @param known         how many have a potential that was computed
     * @param untold        of how many the city told no data
     * @param notApplicable how many cannot be applied here
     */
    record Counts(long all, long known, long untold, long notApplicable) {
        /** Those that are neither: nothing is left, or they have no effect of their own. */
        public long others() {
            return all - known - untold - notApplicable;
        }
    }

    /** All measures of a draft, those with the largest potential first, then those without in the order of the clauses. */
    static List<MeasureRow> of(Draft draft) {
        return draft.composed().plan().potentials().stream()
                .flatMap(found -> found.measures().stream().map(one -> row(one, found, draft)))
                .sorted(Comparator.comparingDouble(
                        (MeasureRow row) -> -row.tonnes().orElse(Double.NEGATIVE_INFINITY)))
                .toList();
    }

    /** How many of the measures of a draft have data. */
    static Counts counts(Draft draft) {
        List<Potential> all = draft.composed().plan().potentials().stream()
                .flatMap(found -> found.measures().stream())
                .toList();
        return new Counts(
                all.size(),
                count(all, Standing.AVAILABLE),
                count(all, Standing.UNTOLD),
                count(all, Standing.NOT_APPLICABLE));
    }

    private static long count(List<Potential> all, Standing standing) {
        return all.stream().filter(one -> one.standing() == standing).count();
    }

    private static MeasureRow row(Potential potential, Potentials found, Draft draft) {
        int year = found.terms().year();
        OptionalDouble tonnes = tonnes(potential, year);
        CoBenefits benefits = potential.measure().coBenefits();
        String key = "potential/" + potential.measure().id() + "/abatement/" + year;
        return new MeasureRow(
                potential.measure().id(),
                potential.measure().name(),
                potential.measure().sector().text(),
                potential.standing().text(),
                potential.reason().equals(potential.standing().text()) ? NOTHING : potential.reason(),
                UnitWords.symbol(potential.measure().unit().symbol()),
                potential.technical().isEmpty() || potential.standing() == Standing.NOT_APPLICABLE
                        ? UNKNOWN
                        : amount(potential.left().value()),
                potential.perUnit().find(year).map(one -> amount(one.tonnes())).orElse(UNKNOWN),
                tonnes.isPresent() ? amount(tonnes.getAsDouble() / WAN) : UNKNOWN,
                potential
                        .costing()
                        .usual()
                        .flatMap(Cost::perTonne)
                        .map(one -> Printed.grouped(one.usual().value(), 0))
                        .orElse(UNKNOWN),
                List.of(
                        Benefit.of("增长", "growth", benefits.growth()),
                        Benefit.of("就业", "jobs", benefits.jobs()),
                        Benefit.of("环境", "env.", benefits.environment()),
                        Benefit.of("社会", "social", benefits.social())),
                choice(potential),
                tonnes,
                draft.figures().containsKey(key) ? key : "");
    }

    private static OptionalDouble tonnes(Potential potential, int year) {
        return potential.standing() == Standing.NOT_APPLICABLE
                ? OptionalDouble.empty()
                : potential.abatement().find(year).stream()
                        .mapToDouble(Emissions::tonnes)
                        .findFirst();
    }

    /** What the city decided; where it decided nothing, whether the pathway can choose of the measure at all. */
    private static Text choice(Potential potential) {
        return potential
                .choice()
                .map(one -> one.isRejected() ? Text.of("排除", "excluded") : Text.of("选择", "chosen"))
                .orElseGet(() -> undecided(potential));
    }

    private static Text undecided(Potential potential) {
        return switch (potential.standing()) {
            case AVAILABLE ->
                potential.measure().cost().investment().isEmpty()
                        ? Text.of("缺投资成本，不参与比选", "not compared: no cost")
                        : Text.of("由优化决定", "by optimisation");
            case UNTOLD -> Text.of("缺数据，不参与比选", "not compared: no data");
            case NOT_APPLICABLE -> Text.of("不适用", "not applicable");
            case ENABLING -> Text.of("按先后关系安排", "put in order only");
            case EXHAUSTED, WITHOUT_ENERGY, OUTSIDE -> Text.of("不参与比选", "not compared");
        };
    }

    /** Four digits, no more than four decimals. */
    private static String amount(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        return Printed.grouped(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4);
    }
}
