package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 增长识别 the fields and branches in which the emissions of the baseline grow, with the projects behind them (clause 9.2).
 *
 * @param goal     the year up to which fields are ranked
 * @param years    the years of which changes are told
 * @param fields   all fields, those that grow most first; their changes sum to that of the total
 * @param projects all registered projects, with how each stands to the growth
 */
@Clause("9.2")
public record GrowthReport(int goal, List<Integer> years, List<Growth> fields, List<GrowthProject> projects) {
    /** Growth below this many tonnes is none to speak of. */
    private static final double TRACE = 500;

    /** The key of the sum of what grows; the shares and open parts of fields stand below it. */
    private static final String GROWTH = "scenario/growing";

    private static final String CLAUSE = "9.2";

    public GrowthReport {
        years = List.copyOf(years);
        fields = List.copyOf(fields);
        projects = List.copyOf(projects);
    }

    /** Of the baseline of a city, ranked up to the goal year of its province, or the last year where that lies behind. */
    static GrowthReport of(Scenarios scenarios, Dossier dossier, ReferenceData reference) {
        Scenario baseline = scenarios.of(ScenarioKind.BASELINE);
        int wanted = dossier.city().findInteger("province_peak_year").orElseThrow();
        List<Integer> years = new ArrayList<>(scenarios.rangeYears());
        int last = baseline.course().horizon();
        int goal = wanted > scenarios.system().baseYear() && wanted <= last ? wanted : last;
        if (!years.contains(goal)) {
            years.add(goal);
        }
        years.sort(Integer::compare);
        List<GrowthProject> projects =
                GrowthFields.projects(baseline, goal, dossier.register(GrowthFields.FORM), reference);
        return new GrowthReport(goal, years, GrowthFields.of(baseline, goal, years, projects), projects);
    }

    /** The fields that grow up to the goal year, the most first. */
    public List<Growth> growing() {
        return fields.stream().filter(field -> field.to(goal).tonnes() >= TRACE).toList();
    }

    /** The sum of what grows, up to the goal year. */
    public Emissions growth() {
        return Emissions.sum(growing().stream().map(field -> field.to(goal)).toList());
    }

    /** The change of the total to a year: that of all fields. */
    public Emissions change(int year) {
        return Emissions.sum(fields.stream().map(field -> field.to(year)).toList());
    }

    /** Branches whose projects add more than the baseline grows: the trend does not hold them all. */
    List<Finding> findings(ReferenceData reference) {
        List<Text> beyond = fields.stream()
                .filter(field -> !field.projects().isEmpty())
                .filter(field ->
                        field.explained().tonnes() > Math.max(0, field.to(goal).tonnes()) + TRACE)
                .map(this::beyond)
                .toList();
        return beyond.isEmpty()
                ? List.of()
                : List.of(Finding.of(
                        reference.rule("SCN-PROJECTS-BEYOND"),
                        Facts.of("cases", beyond).and("year", goal)));
    }

    private Text beyond(Growth field) {
        String projects = wan(field.explained());
        String growth = wan(field.to(goal));
        return Text.of(
                field.name().chinese() + "（项目" + projects + "万吨，增长" + growth + "万吨）",
                field.name().english() + " (projects " + projects + ", growth " + growth + " x 10^4 t)");
    }

    private static String wan(Emissions emissions) {
        return String.valueOf(Math.round(emissions.tonnes() / 1000) / 10.0);
    }

    /** The changes of the fields, each with its key. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Growth field : fields) {
            years.forEach(year -> figures.add(
                    new Figure(field.key(year), field.to(year).toQuantity(), () -> derivation(field, year))));
        }
        Quantity whole = growth().toQuantity();
        figures.add(new Figure(GROWTH, whole, this::sum));
        figures.add(told(GROWTH + "/projects", "各重点项目的新增排放合计", "all projects", explained()));
        for (Growth field : growing()) {
            if (!field.projects().isEmpty()) {
                figures.add(told(
                        GROWTH + "/projects/" + field.id(),
                        field.name().chinese() + "对应项目的新增排放",
                        "projects of " + field.name().english(),
                        field.explained()));
            }
            figures.add(new Figure(GROWTH + "/share/" + field.id(), share(field), () -> shareOf(field)));
            figures.add(new Figure(GROWTH + "/open/" + field.id(), open(field).toQuantity(), () -> openOf(field)));
        }
        return figures;
    }

    /** What the projects that explain growth add, all together. */
    public Emissions explained() {
        return Emissions.sum(projects.stream()
                .filter(project -> project.standing() == GrowthProject.Standing.EXPLAINS)
                .flatMap(project -> project.emissions().stream())
                .toList());
    }

    private static Figure told(String key, String chinese, String english, Emissions sum) {
        Quantity value = sum.toQuantity();
        Text origin = Text.of("城市填报的项目之和", "sum of the projects as the city registered them");
        return new Figure(
                key, value, () -> Derivation.leaf(Text.of(chinese, "emissions added by " + english), value, origin));
    }

    /** The share of a growing field in the sum of all that grow. */
    private Quantity share(Growth field) {
        return Quantity.of(field.to(goal).tonnes() / growth().tonnes(), Unit.ONE);
    }

    /** What of a field's growth no project explains; never less than nothing. */
    public Emissions open(Growth field) {
        return Emissions.tonnes(
                StrictMath.max(0, field.to(goal).minus(field.explained()).tonnes()));
    }

    private Derivation sum() {
        return new Derivation(
                Text.of("到" + goal + "年各增长领域的增长合计", "sum of what grows up to " + goal),
                growth().toQuantity(),
                Text.of("各增长领域的变化之和", "sum over the growing fields"),
                CLAUSE,
                growing().stream().map(field -> derivation(field, goal)).toList());
    }

    private Derivation shareOf(Growth field) {
        return new Derivation(
                Text.of(
                        field.name().chinese() + "占增长的比重",
                        "share of " + field.name().english() + " in what grows"),
                share(field),
                Text.of("该领域的增长 ÷ 各增长领域合计", "growth of the field ÷ that of all growing fields"),
                CLAUSE,
                List.of(derivation(field, goal), sum()));
    }

    private Derivation openOf(Growth field) {
        return new Derivation(
                Text.of(
                        field.name().chinese() + "的增长中未由项目说明的部分",
                        "growth of " + field.name().english() + " that no project explains"),
                open(field).toQuantity(),
                Text.of("该领域的增长 － 对应项目的新增排放，不小于0", "growth − what its projects add, not below 0"),
                CLAUSE,
                List.of(
                        derivation(field, goal),
                        Derivation.leaf(
                                Text.of("对应项目的新增排放", "what its projects add"),
                                field.explained().toQuantity(),
                                Text.of("城市填报的项目", "projects as the city registered them"))));
    }

    private static Derivation derivation(Growth field, int year) {
        return new Derivation(
                Text.of(
                        field.kind().text().chinese() + field.base() + "—" + year + "年"
                                + field.name().chinese() + "排放的变化",
                        "change of the emissions of " + field.name().english() + " in the "
                                + field.kind().text().english() + ", " + field.base() + " to " + year),
                field.to(year).toQuantity(),
                Text.of(
                        "末年排放 － 基年排放；电力和热力按用户消费量分摊供应排放",
                        "emissions of the last year − those of the base year; power and heat by what users take"),
                "9.2",
                List.of(emitted(field, year), emitted(field, field.base())));
    }

    private static Derivation emitted(Growth field, int year) {
        return Derivation.leaf(
                Text.of(year + "年排放", "emissions in " + year),
                field.in(year).toQuantity(),
                Text.of(
                        "该领域燃料的直接排放和所用电力热力的排放，逐年模拟",
                        "direct emissions of its fuels and those of its electricity and heat, simulated by year"));
    }
}
