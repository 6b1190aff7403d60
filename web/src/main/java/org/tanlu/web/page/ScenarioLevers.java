package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Consumer;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Whole;
import org.tanlu.scenario.ParameterEffect;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.trace.Text;

/**
 * 情景参数 the parameters of a scenario as sliders set them: the years that make its course, and what values it may have.
 *
 * @param base   the base year, whose values are data and not set
 * @param groups the parameters by what they are of
 * @param wholes the parameters that are shares of one whole
 */
record ScenarioLevers(int base, List<Group> groups, List<ShareGroup> wholes) {
    /** Parameters whose courses bend oftener than this are shown at the marked years alone. */
    private static final int MOST_BENDS = 6;

    /** How many parameters stand first, for they move the total the most. */
    private static final int FIRST = 6;

    private static final String MOST = "most";
    /** How the register says that a value of a year was published. */
    private static final Pattern PUBLISHED = Pattern.compile("([12][0-9]{3})年为公布值");

    private static final double STRAIGHT = 1e-9;
    private static final double NOTHING = 1e-12;
    private static final int ROOM = 2;
    private static final int PER_CENT = 100;
    /** The first part of ids, with what these parameters are. */
    private static final Map<String, Text> GROUPS = named();

    /**
     * Parameters of one sort.
     *
     * @param id     the first part of their ids
     * @param name   what they are
     * @param levers the parameters
     */
    record Group(String id, String name, List<Lever> levers) {}

    /**
     * A parameter.
     *
     * @param id        its id
     * @param name      its name
     * @param unit      the unit that its values are shown in; empty for a bare number
     * @param scale     by what its values are multiplied to be shown
     * @param isShare   whether it lies between 0 and 1
     * @param isChanged whether it differs from the parent scenario
     * @param base      its value in the base year
     * @param least     the left end of its slider: nothing, or what it is below that; a value below nothing is not accepted
     * @param most      the right end of its slider; of other than shares a larger value may be typed
     * @param origin    where its values come from
     * @param points    its values in the years that make its course
     */
    record Lever(
            String id,
            String name,
            String unit,
            double scale,
            boolean isShare,
            boolean isChanged,
            double base,
            double least,
            double most,
            String origin,
            List<Point> points) {}

    /**
     * A value of a year.
     *
     * @param year  the year
     * @param value the value, in the parameter's unit
     * @param low   the lowest value of the year in any scenario
     * @param high  the highest
     * @param isPublished whether the register says that the value was published, so that there is no other to try
     */
    record Point(int year, double value, double low, double high, boolean isPublished) {}

    /**
     * Shares of one whole.
     *
     * @param name       whose
     * @param isComplete whether they are all of it; otherwise what they leave belongs to a part that is no parameter
     * @param levers     their ids
     */
    record ShareGroup(String name, boolean isComplete, List<String> levers) {}

    static ScenarioLevers of(Scenarios scenarios, ScenarioKind kind, Shown words) {
        return new Reading(scenarios, scenarios.of(kind), words).levers();
    }

    private static Map<String, Text> named() {
        var groups = new LinkedHashMap<String, Text>();
        groups.put(MOST, Text.of("影响最大的参数", "Parameters that matter most"));
        groups.put("driver", Text.of("经济社会发展", "Economy and society"));
        groups.put("intensity", Text.of("能源强度", "Energy intensity"));
        groups.put("share", Text.of("用能结构", "Mix of energy"));
        groups.put("sales", Text.of("新车结构", "New vehicles"));
        groups.put("supply", Text.of("电力、热力供应", "Supply of power and heat"));
        groups.put("emission", Text.of("工业过程等其他排放", "Other emissions"));
        groups.put("measure", Text.of("减排举措（占潜力的比例）", "Measures (share of potential)"));
        return groups;
    }

    /** One reading; the years of wholes are those of all their shares. */
    private static final class Reading {
        private final EnergySystem system;
        private final List<Scenario> all;
        private final Scenario scenario;
        private final ParameterWords called;
        private final Shown words;
        private final List<Integer> marks;
        private final Set<String> first;
        private final Map<String, Set<Integer>> shared = new LinkedHashMap<>();

        private Reading(Scenarios scenarios, Scenario scenario, Shown words) {
            this.system = scenarios.system();
            this.all = scenarios.scenarios();
            this.scenario = scenario;
            this.called = new ParameterWords(system.drivers());
            this.words = words;
            this.marks = ScenarioCurves.marks(scenarios);
            this.first = most(scenarios, scenario.kind(), system.wholes());
        }

        private ScenarioLevers levers() {
            List<Whole> wholes = system.wholes().stream()
                    .map(whole -> new Whole(
                            whole.parameters().stream()
                                    .filter(scenario.assumptions()::containsKey)
                                    .toList(),
                            whole.isComplete()))
                    .filter(whole -> whole.parameters().size() > 1)
                    .toList();
            wholes.forEach(this::share);
            var byGroup = new LinkedHashMap<String, List<Lever>>();
            GROUPS.keySet().forEach(id -> byGroup.put(id, new ArrayList<>()));
            scenario.assumptions().values().forEach(each -> add(byGroup, lever(each)));
            system.moves().stream()
                    .filter(move -> !scenario.assumptions()
                            .containsKey(Parameters.measure(move.measure().id())))
                    .forEach(move -> add(byGroup, untaken(move)));
            List<Group> groups = byGroup.entrySet().stream()
                    .filter(group -> !group.getValue().isEmpty())
                    .map(group -> new Group(
                            group.getKey(),
                            Optional.ofNullable(GROUPS.get(group.getKey()))
                                    .map(words::say)
                                    .orElse(group.getKey()),
                            group.getValue()))
                    .toList();
            return new ScenarioLevers(
                    system.baseYear(),
                    groups,
                    wholes.stream()
                            .map(whole -> new ShareGroup(name(whole), whole.isComplete(), whole.parameters()))
                            .toList());
        }

        /** The parameters, shares of a whole left out, to whose difference from its parent the scenario owes the most. */
        private static Set<String> most(Scenarios scenarios, ScenarioKind kind, List<Whole> wholes) {
            return scenarios.effects(kind).stream()
                    .sorted(Comparator.comparingDouble(
                            (ParameterEffect effect) -> -effect.largest().tonnes()))
                    .flatMap(effect -> effect.parameters().stream()
                            .limit(effect.parameters().size() == 1 ? 1 : 0))
                    .map(Assumption::parameter)
                    .filter(id -> wholes.stream()
                            .noneMatch(whole -> whole.parameters().contains(id)))
                    .limit(FIRST)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private void add(Map<String, List<Lever>> byGroup, Lever lever) {
            String group = first.contains(lever.id())
                    ? MOST
                    : lever.id().substring(0, Math.max(0, lever.id().indexOf('/')));
            byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(lever);
        }

        private void share(Whole whole) {
            var years = new TreeSet<Integer>();
            for (String id : whole.parameters()) {
                years.addAll(years(scenario.assumption(id)));
            }
            Set<Integer> few = years.size() > MOST_BENDS + marks.size() ? new TreeSet<>(marks) : years;
            whole.parameters().forEach(id -> shared.put(id, few));
        }

        private String name(Whole whole) {
            String first = whole.parameters().get(0);
            int begin = first.indexOf('/') + 1;
            int end = first.lastIndexOf('/');
            Optional<Consumer> consumer =
                    end > begin ? system.findConsumer(first.substring(begin, end)) : Optional.empty();
            return consumer.map(of -> words.say(of.name()))
                    .orElseGet(() -> String.join(
                            words.say("、", ", "),
                            whole.parameters().stream()
                                    .map(id -> words.say(scenario.assumption(id).name()))
                                    .toList()));
        }

        private Lever lever(Assumption each) {
            String id = each.parameter();
            boolean isShare = id.startsWith("share/") || id.startsWith("sales/") || id.startsWith("measure/");
            List<Point> points = Optional.ofNullable(shared.get(id)).orElseGet(() -> years(each)).stream()
                    .map(year -> point(id, year, clean(each.in(year).value())))
                    .toList();
            double largest = points.stream().mapToDouble(Point::value).max().orElse(0);
            double least = points.stream().mapToDouble(Point::value).min().orElse(0);
            boolean isOfWhole = shared.containsKey(id);
            return new Lever(
                    id,
                    called.name(each),
                    called.unit(each).unit(),
                    called.unit(each).scale(),
                    isShare || isOfWhole,
                    scenario.changed().contains(id),
                    clean(each.in(system.baseYear()).value()),
                    Math.min(0, least),
                    isShare || isOfWhole || largest <= 0 ? 1 : largest * ROOM,
                    words.say(each.origin().statement()),
                    points);
        }

        /** What shares of a whole leave may be a hair below nothing. */
        private static double clean(double value) {
            return Math.abs(value) < NOTHING ? 0 : value;
        }

        /** A measure that the scenario does not take up. */
        private Lever untaken(Move move) {
            return new Lever(
                    Parameters.measure(move.measure().id()),
                    words.say(move.measure().name()),
                    "%",
                    PER_CENT,
                    true,
                    false,
                    0,
                    0,
                    1,
                    words.say("本情景未采用", "not taken up in this scenario"),
                    marks.stream()
                            .map(year -> point(Parameters.measure(move.measure().id()), year, 0))
                            .toList());
        }

        private Point point(String id, int year, double value) {
            DoubleSummaryStatistics span = all.stream()
                    .flatMap(each -> Optional.ofNullable(each.assumptions().get(id)).stream())
                    .mapToDouble(each -> clean(each.in(year).value()))
                    .summaryStatistics();
            boolean isPublished = Optional.ofNullable(scenario.assumptions().get(id)).stream()
                    .flatMap(each ->
                            PUBLISHED.matcher(each.origin().reason().chinese()).results())
                    .anyMatch(found -> Integer.parseInt(found.group(1)) == year);
            return new Point(year, value, Math.min(value, span.getMin()), Math.max(value, span.getMax()), isPublished);
        }

        /** The years in which a course bends, and the marked ones: straight lines through them give the course again. */
        private Set<Integer> years(Assumption each) {
            var years = new TreeSet<Integer>();
            int last = scenario.course().horizon();
            for (int year = system.baseYear() + 1; year < last; year++) {
                double before = each.in(year).value() - each.in(year - 1).value();
                double after = each.in(year + 1).value() - each.in(year).value();
                double scale = Math.max(Math.abs(each.in(year).value()), Math.abs(before));
                if (Math.abs(after - before) > STRAIGHT * Math.max(scale, STRAIGHT)) {
                    years.add(year);
                }
            }
            if (years.size() > MOST_BENDS) {
                years.clear();
            }
            years.addAll(marks);
            return years;
        }
    }
}
