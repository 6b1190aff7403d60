package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Course;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Reads off a plan which aims it reaches, by the simulated course, and what they cost at the margin. One use only. */
@Clause({"9.3", "10"})
final class AimReading {
    private static final Unit YEAR = new Unit("年", "year", 1);
    private static final Unit COAL = new Unit("吨标准煤", "energy", 29.3076);
    private static final Unit PER_TONNE = new Unit("元/吨", "price", 1);
    private static final Unit PER_COAL = new Unit("元/吨标准煤", "price", 1);
    private static final Unit PER_POINT = new Unit("元/百分点", "price", 1);
    private static final double CENT = 0.01;
    /** Prices of less than a fen a tonne are the solver's last digits. */
    private static final double NOTHING = 0.01;

    private final PathwayTerms terms;
    private final Course course;
    private final ReferenceData reference;
    private final int base;
    private final Map<String, Double> prices;
    private final Map<String, Double> missed;
    private final List<Aim> aims = new ArrayList<>();

    AimReading(Answer answer, PathwayTerms terms, Course course, ReferenceData reference) {
        this.terms = terms;
        this.course = course;
        this.reference = reference;
        this.base = answer.task().baseYear();
        this.prices = answer.prices();
        this.missed = answer.missed();
    }

    /** By how much rows are missed, by aim and year: in tCO2e, of indicators of energy in standard coal. */
    static Map<String, Quantity> missed(Answer answer) {
        var missed = new TreeMap<String, Quantity>();
        answer.missed().forEach((name, amount) -> {
            String id = name.substring("missed/".length());
            missed.put(id, Quantity.of(amount, id.startsWith("indicator/") ? COAL : Unit.TONNE_CO2E));
        });
        return missed;
    }

    List<Aim> aims() {
        terms.peak().ifPresent(year -> add("peak", year, Quantity.of(year, YEAR), Quantity.of(peaked(year), YEAR)));
        terms.falls().forEach(this::fall);
        terms.caps().byYear().forEach((year, cap) -> add("cap/" + year, year, cap.toQuantity(), emitted(year)));
        terms.wanted().forEach(this::indicator);
        terms.neutral().ifPresent(year -> add("neutral", year, Quantity.of(0, Unit.TONNE_CO2E), emitted(year)));
        below();
        return List.copyOf(aims);
    }

    /**
     * The year with the most emissions: of all, where that is early enough and the aim is not missed; else of those from
     * which the peak is asked for on.
     */
    private int peaked(int year) {
        int most = PeakStatement.of(answerYears()).year();
        if (most <= year && missed("peak") == 0) {
            return most;
        }
        var later = new TreeMap<Integer, Emissions>();
        answerYears().byYear().tailMap(year).forEach(later::put);
        return later.isEmpty() ? year : PeakStatement.of(YearSeries.of(later)).year();
    }

    private YearSeries<Emissions> answerYears() {
        return course.total();
    }

    private void fall(PathwayTerms.Fall fall) {
        double before = answerYears().find(base).orElseThrow().tonnes();
        double now = answerYears().find(fall.year()).orElseThrow().tonnes();
        double fallen = 1 - now / before / fall.growth().value();
        add("fall/" + fall.indicator() + "/" + fall.year(), fall.year(), fall.share(), Quantity.of(fallen, Unit.ONE));
    }

    private Quantity emitted(int year) {
        return answerYears().find(year).orElseThrow().toQuantity();
    }

    private void indicator(Wanted wanted) {
        AimedIndicator indicator = AimedIndicator.find(wanted.indicator()).orElseThrow();
        double model = indicator.in(course)[wanted.year() - base];
        String id = "indicator/" + wanted.indicator() + "/" + wanted.year();
        double coal = row(id);
        double unit = indicator.in().isEmpty()
                ? 1
                : CENT * indicator.in().get(0).of(course)[wanted.year() - base] * Draft.TONNES;
        aims.add(new Aim(
                id,
                name(wanted.indicator()),
                wanted.year(),
                wanted.goal(),
                Quantity.of(wanted.printed(model), wanted.goal().unit()),
                Quantity.of(missed(id), COAL),
                coal > NOTHING && missed(id) == 0
                        ? Optional.of(Quantity.of(coal * unit, indicator.in().isEmpty() ? PER_COAL : PER_POINT))
                        : Optional.empty()));
    }

    private Text name(String id) {
        return reference.indicators().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Indicator::name)
                .orElse(Text.of(id, id));
    }

    private void below() {
        if (!terms.below().years().isEmpty()) {
            int last = course.horizon();
            add("below", last, terms.below().find(last).orElseThrow().toQuantity(), emitted(last));
        }
    }

    private void add(String id, int year, Quantity goal, Quantity reached) {
        double price = row(id);
        aims.add(new Aim(
                id,
                kind(id),
                year,
                goal,
                reached,
                Quantity.of(missed(id), Unit.TONNE_CO2E),
                price > NOTHING && missed(id) == 0 ? Optional.of(Quantity.of(price, PER_TONNE)) : Optional.empty()));
    }

    private static Text kind(String id) {
        String kind = id.split("/", 2)[0];
        return Constraints.ALL.stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .map(Constraint::name)
                .orElseThrow();
    }

    /** The largest price of the rows of an aim. */
    private double row(String id) {
        return prices.entrySet().stream()
                .filter(price -> isOf(price.getKey(), id))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private double missed(String id) {
        return missed.entrySet().stream()
                .filter(amount -> isOf(amount.getKey().substring("missed/".length()), id))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Whether a row stands for an aim: by its whole name, or as that of one of its years. */
    static boolean isOf(String row, String aim) {
        return row.equals(aim) || row.startsWith(aim + "/");
    }
}
