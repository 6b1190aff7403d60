package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.conformity.Conformity;
import org.tanlu.conformity.Label;
import org.tanlu.conformity.Verdict;
import org.tanlu.history.StructureShare;
import org.tanlu.pathway.PlanPeriod;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.MeasureSector;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.target.CommittedPath;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 要点 what the one-page summary tells of a plan. Levels of emissions stand in it only where the version for issue tells the
 * peak; otherwise it tells changes and shares.
 */
@Clause("A")
final class BriefFacts {
    private static final int NEAR = 2035;
    private static final int FIELDS = 3;
    private static final double HUNDRED_MILLION = 1e8;
    private static final double HUNDRED = 100;
    private static final List<Integer> YEARS = List.of(2030, 2035);
    /** Investment of so many five-year plans is told by itself. */
    private static final int PERIODS = 2;

    private final Plan plan;
    private final Wording wording;

    BriefFacts(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    /** Whether levels of emissions may be told. */
    boolean areLevelsTold() {
        return IssueTargets.isPeakTold(plan);
    }

    Optional<Route> route() {
        return plan.pathway().main();
    }

    List<Scheduled> actions() {
        return route().map(found -> found.schedule().actions()).orElse(List.of());
    }

    /** The year in which abatement is compared. */
    int near() {
        int last = route().map(found -> found.base().horizon()).orElse(NEAR);
        return Math.min(NEAR, last);
    }

    /** The actions that avoid the most in the near years. */
    List<Scheduled> largest(int most) {
        return actions().stream()
                .filter(action -> avoided(action) > 0)
                .sorted(Comparator.comparingDouble((Scheduled action) -> -avoided(action))
                        .thenComparing(action -> action.measure().id()))
                .limit(most)
                .toList();
    }

    double avoided(Scheduled action) {
        return action.action().abatement().find(near()).map(Emissions::tonnes).orElse(0.0);
    }

    /** The sectors whose actions avoid the most, by name; empty without actions. */
    String fields() {
        var bySector = new LinkedHashMap<MeasureSector, Double>();
        actions().forEach(action -> bySector.merge(action.measure().sector(), avoided(action), Double::sum));
        return bySector.entrySet().stream()
                .filter(sector -> sector.getValue() > 0 && sector.getKey() != MeasureSector.CROSS)
                .sorted(Map.Entry.<MeasureSector, Double>comparingByValue().reversed())
                .limit(FIELDS)
                .map(sector -> sector.getKey().text().chinese())
                .collect(Collectors.joining("、"));
    }

    /** The parts of the last comparable year's emissions by user, the largest first. */
    List<StructureShare> users() {
        return plan.emissionHistory()
                .comparison()
                .map(years -> plan.emissionHistory().structure().stream()
                        .filter(share -> share.view() == StructureShare.View.USER && share.year() == years.last())
                        .sorted(Comparator.comparingDouble(
                                share -> -share.emissions().tonnes()))
                        .toList())
                .orElse(List.of());
    }

    static List<Inline> phrase(List<StructureShare> shares) {
        return Shares.phrase(shares.stream()
                .map(share -> new Shares.Part(
                        share.name().chinese(), share.emissions().tonnes(), share.key()))
                .toList());
    }

    /** The key figures, a row each: what it is, its value. */
    List<List<Entry>> keyFigures() {
        var rows = new ArrayList<List<Entry>>();
        plan.targets().ifPresent(targets -> {
            base(targets).ifPresent(rows::add);
            rows.add(List.of(Entry.words("碳达峰"), peak(targets)));
            for (int year : YEARS) {
                change(targets, year)
                        .ifPresent(value ->
                                rows.add(List.of(Entry.words(year + "年碳排放总量比" + targets.base() + "年"), value)));
            }
            goal(targets, "IND-B29", "单位地区生产总值碳排放", true).ifPresent(rows::add);
            goal(targets, "IND-B27", "非化石能源消费占比", false).ifPresent(rows::add);
            IssueDuties.missed(targets).forEach(row -> rows.add(missed(targets, row)));
            targets.path().ifPresent(path -> path.rises().forEach(rise -> rows.add(rise(path, rise))));
        });
        route().ifPresent(route -> rows.addAll(investment(route)));
        return rows;
    }

    /** A target of a higher level that the plan misses, by how much. */
    private static List<Entry> missed(Targets targets, PlanTarget row) {
        Figure gap = targets.missed(row).orElseThrow();
        return List.of(
                Entry.words("下达目标“" + row.name() + "”"), Entry.figure("相差" + IssueDuties.gapText(gap), gap.key()));
    }

    /** Years in which the committed path rises, by how much. */
    private static List<Entry> rise(CommittedPath path, CommittedPath.Rise rise) {
        double before = CourseParts.tonnes(path.course().total(), rise.before());
        double last = CourseParts.tonnes(path.course().total(), rise.last());
        return List.of(
                Entry.words(rise.last() + "年碳排放总量比" + rise.before() + "年"),
                Entry.figure("上升" + Numbers.fixed((last / before - 1) * HUNDRED, 2) + "%", rise.key()));
    }

    /** The base year's emissions where levels may be told, its change since the first year where not. */
    private Optional<List<Entry>> base(Targets targets) {
        if (areLevelsTold()) {
            String key = "scenario/" + targets.carrier().id() + "/total/" + targets.base();
            return plan.scenarios()
                    .flatMap(found ->
                            found.of(targets.carrier()).course().total().find(targets.base()))
                    .map(total -> List.of(
                            Entry.words(targets.base() + "年（基年）碳排放总量"),
                            Entry.figure(Numbers.wan(total) + "万吨二氧化碳当量", key)));
        }
        return plan.emissionHistory()
                .comparison()
                .flatMap(years ->
                        plan.emissionHistory().sinceBase(years.subject().id()))
                .filter(growth -> growth.from().size() == 1)
                .map(growth -> List.of(
                        Entry.words(growth.from().get(0) + "—" + growth.to() + "年碳排放总量变化"),
                        Entry.figure(signed(growth.change().value()), growth.key())));
    }

    private static String signed(double change) {
        return (change < 0 ? "下降" : "增长") + Numbers.percent(Math.abs(change));
    }

    /** The peak as the version for issue tells it, with its value only where that one has it. */
    private Entry peak(Targets targets) {
        PeakStatement peak = targets.peak();
        String said = wording.text(
                PeakStanding.of(plan, targets).wording("brief"), Map.of("year", Integer.toString(peak.year())));
        if (peak.isNever()) {
            return Entry.words(said);
        }
        String level = areLevelsTold() ? "，不超过" + TargetTables.wan(targets.peakLevel()) + "万吨" : "";
        return Entry.figure(said + level, level.isEmpty() ? "target/peak_year" : "target/peak");
    }

    /** The change of all emissions by a milestone; empty where it is none. */
    Optional<Entry> change(Targets targets, int year) {
        String key = "target/change/" + year;
        return targets.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .map(figure -> figure.value().value())
                .map(change ->
                        Entry.figure((change < 0 ? "下降" : "增长") + Numbers.fixed(Math.abs(change), 1) + "%", key));
    }

    private Optional<List<Entry>> goal(Targets targets, String id, String name, boolean isCut) {
        int year = YEARS.get(0);
        Optional<Integer> since = plan.dossier().city().intensityBaseYear();
        if (isCut && since.isEmpty()) {
            return Optional.empty();
        }
        String label = year + "年" + name + (isCut ? "比" + since.orElseThrow() + "年" : "");
        return targets.goal(id)
                .flatMap(goal -> goal.target(year)
                        .map(figure -> List.of(
                                Entry.words(label),
                                Entry.figure(
                                        (isCut ? fall(figure) : "")
                                                + Numbers.fixed(
                                                        Math.abs(figure.value().value()), goal.decimals())
                                                + goal.indicator().unit(),
                                        figure.key()))));
    }

    private static String fall(Figure figure) {
        return figure.value().value() < 0 ? "上升" : "下降";
    }

    private static List<List<Entry>> investment(Route route) {
        return route.schedule().periods().stream()
                .limit(PERIODS)
                .map(period -> List.of(
                        Entry.words(period.first() + "—" + period.last() + "年新增投资（比延续现有政策多出的部分）"),
                        invested(route, period)))
                .toList();
    }

    /** What is invested in a five-year plan, in hundred millions. */
    static Entry invested(Route route, PlanPeriod period) {
        return Entry.figure(
                Numbers.fixed(route.invested(period).value() / HUNDRED_MILLION, 1) + "亿元",
                "pathway/investment/" + period.first() + "-" + period.last());
    }

    /** An action as a row: what, how much, from when until when, and who leads. */
    List<Entry> action(Scheduled action) {
        Route route = route().orElseThrow();
        int end = action.action().end().orElse(route.base().horizon());
        return List.of(
                Entry.words(IssueTasks.plain(Waterways.name(action, plan))),
                Entry.figure(
                        Amounts.text(action.action().units().find(end).orElseThrow()),
                        "pathway/" + action.measure().id() + "/units/" + end),
                Entry.words(action.start() + "—" + end),
                Entry.words(IssueTasks.plain(action.lead().name().chinese())));
    }

    /** The verdict on conformity in a sentence, and what stands against it in another. */
    List<Inline> label(Conformity conformity) {
        var said = new ArrayList<Inline>(wording.sentence(
                "brief-label",
                Map.of(
                        "label", words(conformity.label().text().chinese()),
                        "met", counted(conformity, Verdict.MET),
                        "partly", counted(conformity, Verdict.PARTLY),
                        "open", counted(conformity, Verdict.NOT_MET),
                        "reviewer", counted(conformity, Verdict.REVIEWER))));
        if (!conformity.label().conforms()) {
            said.addAll(wording.sentence("brief-open", Map.of("causes", words(causes(conformity)))));
        }
        return said;
    }

    private static Inline counted(Conformity conformity, Verdict verdict) {
        return words(conformity.count(verdict));
    }

    /** Why the plan may not be called conforming yet. */
    private static String causes(Conformity conformity) {
        return conformity.label().causes().stream()
                .map(Label.Cause::text)
                .map(text -> text.chinese().replaceAll("[。；]$", ""))
                .collect(Collectors.joining("；"));
    }
}
