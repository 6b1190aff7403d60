package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.history.Comparison;
import org.tanlu.history.Growth;
import org.tanlu.history.StructureShare;
import org.tanlu.history.Trend;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.MeasureSector;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.survey.Datum;
import org.tanlu.target.Targets;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;

/**
 * 现状与形势 chapter 一 of the issue version. Emissions are told by changes and shares alone: the total, by product or by head
 * would tell a peak that lies in the past or close to today.
 */
@Clause("A")
final class IssueStatus {
    private static final Unit YI = new Unit("亿元", "money", 1e8);
    private static final double MUCH_COAL = 30;
    private static final double SAME = 1e-9;
    private static final int NEAR = 2035;
    private static final int FIELDS = 3;
    private static final int NAMED = 5;
    /** An action is called large that has so much of all that the plan avoids. */
    private static final double LARGE = 0.01;

    private final Plan plan;
    private final Wording wording;

    IssueStatus(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** What stands under a heading of the chapter. */
    List<Block> section(String id) {
        return switch (id) {
            case "A1.1" -> List.of(economy());
            case "A1.2" -> List.of(energy());
            case "A1.3" -> List.of(emissions());
            case "A1.4" -> List.of(potential());
            default -> List.of();
        };
    }

    private Block economy() {
        var said = new ArrayList<Inline>();
        int base = latest("IND-B15").map(IndicatorValue::year).orElse(Integer.MAX_VALUE);
        var newest = new IssueNewest(plan.dossier(), wording);
        if (newest.isBehind(base)) {
            said.addAll(newest.economy(base));
            latest("IND-B15").ifPresent(value -> said.addAll(one("issue-newest-base", value, product(value))));
        } else {
            said.addAll(ofBase());
        }
        plan.identification()
                .ifPresent(found -> said.addAll(wording.sentence(
                        "issue-type",
                        Map.of("type", words(found.type().kind().text().chinese())))));
        said.addAll(wording.sentence(new IssueKind(plan, wording).stage(), Map.of()));
        return new Paragraph(said);
    }

    private static Inline product(IndicatorValue value) {
        return printed(Numbers.text(quantity(value).in(YI), 1), key(value));
    }

    /** Population, product and structure of the base year. */
    private List<Inline> ofBase() {
        var said = new ArrayList<Inline>();
        latest("IND-B13")
                .ifPresent(value -> said.addAll(
                        one("issue-population", value, printed(Numbers.published(quantity(value), 1), key(value)))));
        latest("IND-B15").ifPresent(value -> said.addAll(one("issue-product", value, product(value))));
        Optional<IndicatorValue> secondary = latest("IND-B19");
        Optional<IndicatorValue> tertiary = latest("IND-B20");
        if (secondary.isPresent() && tertiary.isPresent()) {
            said.addAll(wording.sentence(
                    "issue-industry",
                    Map.of("secondary", print(secondary.get(), 1), "tertiary", print(tertiary.get(), 1))));
        }
        return said;
    }

    private Block energy() {
        var said = new ArrayList<Inline>();
        int year = latest("IND-B21").map(IndicatorValue::year).orElse(0);
        Optional<List<Inline>> newest =
                latest("IND-B21").flatMap(value -> new IssueNewest(plan.dossier(), wording).energy(value.year()));
        latest("IND-B21").ifPresent(value -> said.addAll(newest.orElse(one("issue-energy", value, print(value, 1)))));
        year = newest.isPresent() ? 0 : year;
        for (String indicator : List.of("IND-B24", "IND-B27", "IND-B23", "IND-B32")) {
            Optional<IndicatorValue> value = latest(indicator).filter(this::isWorthTelling);
            if (value.isPresent()) {
                said.addAll(share(value.get(), year));
                year = value.get().year();
            }
        }
        Optional<Integer> base = plan.dossier().city().intensityBaseYear();
        latest("IND-B30")
                .filter(value -> base.isPresent() && quantity(value).value() > 0)
                .ifPresent(value -> said.addAll(wording.sentence(
                        "issue-energy-saved", Map.of("base", words(base.get()), "value", print(value, 1)))));
        said.addAll(wording.sentence(new IssueKind(plan, wording).energy(), Map.of()));
        return new Paragraph(said);
    }

    /** That nothing is imported needs no sentence. */
    private boolean isWorthTelling(IndicatorValue value) {
        return !value.indicator().id().equals("IND-B32") || quantity(value).value() > 0;
    }

    /** A share of energy, with its year where the sentence before spoke of another. */
    private List<Inline> share(IndicatorValue value, int before) {
        String id = switch (value.indicator().id()) {
            case "IND-B24" -> quantity(value).value() >= MUCH_COAL ? "issue-coal" : "issue-coal-low";
            case "IND-B27" -> "issue-non-fossil";
            case "IND-B23" -> "issue-electric";
            default -> "issue-import";
        };
        var said = new ArrayList<Inline>();
        if (value.year() != before) {
            said.addAll(wording.sentence("issue-in-year", Map.of("year", words(value.year()))));
        }
        said.addAll(one(id, value, print(value, 1)));
        return said;
    }

    private Block emissions() {
        var said = new ArrayList<Inline>(new ScopeNote(plan, wording).sentences());
        plan.emissionHistory().comparison().ifPresent(years -> {
            String id = years.subject().id();
            growth(id).ifPresent(growth -> said.addAll(changed("issue-emission-fell", "issue-emission-rose", growth)));
            growth(id + "/intensity")
                    .ifPresent(growth -> said.addAll(changed("issue-intensity-fell", "issue-intensity-rose", growth)));
            said.addAll(standing());
            structure(years, said);
        });
        said.addAll(wording.sentence(new IssueKind(plan, wording).emissions(), Map.of()));
        return new Paragraph(said);
    }

    /** What the years on record say of a peak, which the targets of chapter three take up. */
    private List<Inline> standing() {
        return plan.emissionHistory()
                .findTrend("total")
                .map(Trend::verdict)
                .filter(verdict -> !verdict.isConstant())
                .map(verdict -> wording.sentence(
                        "issue-status-" + verdict.shape().name().toLowerCase(Locale.ROOT),
                        Map.of("highest", words(PeakStanding.highest(verdict)))))
                .orElse(List.of());
    }

    private Optional<Growth> growth(String series) {
        return plan.emissionHistory()
                .sinceBase(series)
                .filter(growth -> growth.from().size() == 1);
    }

    private List<Inline> changed(String fell, String rose, Growth growth) {
        double change = growth.change().value();
        return wording.sentence(
                change < 0 ? fell : rose,
                Map.of(
                        "first", words(growth.from().get(0)),
                        "year", words(growth.to()),
                        "change", printed(Numbers.percent(Math.abs(change)), growth.key())));
    }

    private void structure(Comparison years, List<Inline> said) {
        List<StructureShare> categories = shares(StructureShare.View.CATEGORY, years.last());
        if (!categories.isEmpty()) {
            said.addAll(wording.phrases("issue-categories", Map.of("shares", phrase(categories))));
        }
        List<StructureShare> users = shares(StructureShare.View.USER, years.last());
        if (!users.isEmpty()) {
            said.addAll(wording.phrases(
                    "issue-users",
                    Map.of(
                            "shares", phrase(users),
                            "largest", List.of(words(users.get(0).name().chinese())))));
        }
    }

    private List<StructureShare> shares(StructureShare.View view, int year) {
        return plan.emissionHistory().structure().stream()
                .filter(share -> share.view() == view && share.year() == year)
                .sorted(Comparator.comparingDouble(share -> -share.emissions().tonnes()))
                .toList();
    }

    private static List<Inline> phrase(List<StructureShare> shares) {
        return Shares.phrase(shares.stream()
                .map(share -> new Shares.Part(
                        share.name().chinese(), share.emissions().tonnes(), share.key()))
                .toList());
    }

    private Block potential() {
        Optional<Route> route = plan.pathway().main();
        List<Scheduled> actions = route.map(found -> found.schedule().actions()).orElse(List.of());
        if (actions.isEmpty()) {
            return wording.paragraph("issue-potential-none", Map.of());
        }
        var bySector = new LinkedHashMap<MeasureSector, Double>();
        actions.forEach(action -> bySector.merge(action.measure().sector(), avoided(action), Double::sum));
        String fields = bySector.entrySet().stream()
                .filter(sector -> sector.getValue() > 0 && sector.getKey() != MeasureSector.CROSS)
                .sorted(Map.Entry.<MeasureSector, Double>comparingByValue().reversed())
                .limit(FIELDS)
                .map(sector -> sector.getKey().text().chinese())
                .collect(Collectors.joining("、"));
        var said = new ArrayList<Inline>(
                fields.isEmpty() ? List.of() : wording.sentence("issue-potential", Map.of("fields", words(fields))));
        String largest = largest(actions, NAMED, plan);
        said.addAll(
                largest.isEmpty()
                        ? wording.sentence("issue-potential-few", Map.of())
                        : wording.sentence(
                                largest.contains("、") ? "issue-potential-actions" : "issue-potential-action",
                                Map.of("actions", words(largest))));
        said.addAll(wording.sentence("issue-potential-slow", Map.of()));
        return new Paragraph(said);
    }

    /** The names of the actions that avoid the most in the near years, of those that have a part in the whole worth the name. */
    static String largest(List<Scheduled> actions, int most, Plan plan) {
        double least = LARGE * reduction(plan);
        return actions.stream()
                .filter(action -> avoided(action) > 0 && avoided(action) >= least)
                .sorted(Comparator.comparingDouble((Scheduled action) -> -avoided(action))
                        .thenComparing(action -> action.measure().id()))
                .limit(most)
                .map(action -> IssueTasks.plain(Waterways.name(action, plan)))
                .collect(Collectors.joining("、"));
    }

    /** What the plan avoids against the baseline in the near years, by conditions and by actions; nothing without targets. */
    private static double reduction(Plan plan) {
        return plan.targets()
                .flatMap(Targets::path)
                .map(path -> CourseParts.tonnes(path.baseline(), NEAR)
                        - CourseParts.tonnes(path.course().total(), NEAR))
                .orElse(0.0);
    }

    private static double avoided(Scheduled action) {
        return action.action().abatement().find(NEAR).map(Emissions::tonnes).orElse(0.0);
    }

    private List<Inline> one(String id, IndicatorValue value, Inline figure) {
        return wording.sentence(id, Map.of("year", words(value.year()), "value", figure));
    }

    /** The latest value of an indicator that may stand by itself; empty where there is none. */
    Optional<IndicatorValue> latest(String indicator) {
        return plan.indicators().stream()
                .filter(value -> value.indicator().id().equals(indicator))
                .filter(value -> value.figure().isPresent())
                .reduce((first, second) -> second)
                .filter(this::isOpen);
    }

    /** Whether a value is no single datum that is not public: such data stand in sums only. */
    private boolean isOpen(IndicatorValue value) {
        Quantity told = quantity(value);
        double size = told.value() * told.unit().factor();
        return plan.dossier().series().values().stream()
                .flatMap(series -> series.find(value.year()).stream())
                .filter(datum -> datum.access() != Access.PUBLIC)
                .map(Datum::value)
                .flatMap(Optional::stream)
                .noneMatch(datum -> datum.unit().isCompatibleWith(told.unit())
                        && Math.abs(datum.value() * datum.unit().factor() - size) <= SAME * Math.abs(size));
    }

    static Inline print(IndicatorValue value, int decimals) {
        return printed(Numbers.text(quantity(value), decimals), key(value));
    }

    private static Quantity quantity(IndicatorValue value) {
        return value.figure().orElseThrow().value();
    }

    private static String key(IndicatorValue value) {
        return value.figure().orElseThrow().key();
    }
}
