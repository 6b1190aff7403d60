package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.pathway.Scheduled.Predecessor;
import org.tanlu.pathway.Scheduled.Standing;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Department;
import org.tanlu.reference.Dependency;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Puts the actions of a pathway in time: what each waits for, how long it can wait, who does it (clauses 10.1 and 10.2). */
@Clause({"C10.1-15", "C10.1-16", "10.2"})
final class Timetable {
    private static final String DISTRICTS = "district_governments";
    private static final double NOTHING = 1e-6;

    private final Pathway pathway;
    private final int horizon;
    private final ReferenceData reference;
    private final Map<String, Pathway.Action> actions = new LinkedHashMap<>();
    private final Map<String, List<Predecessor>> before = new LinkedHashMap<>();

    private Timetable(Pathway pathway, int horizon, ReferenceData reference) {
        this.horizon = horizon;
        this.pathway = pathway;
        this.reference = reference;
        pathway.actions().stream()
                .filter(action -> action.start().isPresent())
                .sorted(Comparator.comparing(
                                (Pathway.Action action) -> action.start().orElseThrow())
                        .thenComparing(action -> action.measure().id()))
                .forEach(action -> actions.put(action.measure().id(), action));
        actions.values().forEach(action -> before.put(action.measure().id(), predecessors(action)));
    }

    /** The timetable of a pathway up to a last year. */
    static Schedule of(Pathway pathway, int horizon, ReferenceData reference) {
        return new Timetable(pathway, horizon, reference).schedule();
    }

    private Schedule schedule() {
        List<String> chain = chain();
        List<Scheduled> scheduled = actions.values().stream()
                .map(action -> scheduled(action, chain))
                .toList();
        List<PlanPeriod> periods = scheduled.isEmpty()
                ? List.of()
                : PlanPeriod.between(scheduled.get(0).start(), horizon);
        return new Schedule(
                scheduled,
                periods,
                chain.stream()
                        .map(id -> scheduled.stream()
                                .filter(one -> one.measure().id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList());
    }

    private Scheduled scheduled(Pathway.Action action, List<String> chain) {
        String id = action.measure().id();
        Department lead = department(action.measure().responsible().lead());
        var support = new ArrayList<Department>();
        action.measure().responsible().support().forEach(body -> support.add(department(body)));
        Department districts = department(DISTRICTS);
        boolean isLocal = lead.level() == Department.Level.DISTRICT
                || support.stream().anyMatch(body -> body.level() == Department.Level.DISTRICT);
        if (!isLocal) {
            support.add(districts);
        }
        return new Scheduled(
                action,
                PlanPeriod.of(action.start().orElseThrow()),
                before.getOrDefault(id, List.of()),
                slack(id),
                chain.contains(id),
                reference.measures().mapping(id),
                lead,
                support,
                List.of(),
                Optional.empty());
    }

    private Department department(String id) {
        return reference.standard().departments().stream()
                .filter(body -> body.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Department(id, Text.of(id, id), List.of(), "", Department.Level.CITY));
    }

    private List<Predecessor> predecessors(Pathway.Action action) {
        var predecessors = new ArrayList<Predecessor>();
        for (Dependency link : reference.measures().dependencies()) {
            if (link.isOrder() && link.then().equals(action.measure().id())) {
                predecessor(link, action).ifPresent(predecessors::add);
            }
        }
        return predecessors;
    }

    /** Of several measures of which one suffices, those that come too late are none. */
    private Optional<Predecessor> predecessor(Dependency link, Pathway.Action then) {
        var measure = reference.measures().measure(link.first());
        if (pathway.unasked().contains(link)) {
            return Optional.of(new Predecessor(link, measure, Standing.NOT_ASKED, OptionalInt.empty()));
        }
        Pathway.Action first = actions.get(link.first());
        if (first == null) {
            return link.kind() == Dependency.Kind.ANY_OF
                    ? Optional.empty()
                    : Optional.of(new Predecessor(link, measure, Standing.THERE, OptionalInt.empty()));
        }
        OptionalInt ready = ready(link, first);
        boolean isLate = ready.isPresent() && ready.getAsInt() > then.start().orElseThrow();
        if (link.kind() == Dependency.Kind.ANY_OF && isLate) {
            return Optional.empty();
        }
        boolean wasThere =
                isLate || first.baseline().byYear().values().iterator().next().value() > NOTHING;
        return Optional.of(new Predecessor(
                link, measure, wasThere ? Standing.THERE : Standing.PLANNED, wasThere ? OptionalInt.empty() : ready));
    }

    /** From which year on a planned measure lets another one start. */
    private static OptionalInt ready(Dependency link, Pathway.Action first) {
        return switch (link.kind()) {
            case BEFORE, ANY_OF -> OptionalInt.of(first.start().orElseThrow() + link.lag());
            case HALF_DONE ->
                first.units().byYear().entrySet().stream()
                        .filter(units -> isDone(units.getValue(), link, first))
                        .findFirst()
                        .map(units -> OptionalInt.of(units.getKey() + link.lag()))
                        .orElse(OptionalInt.empty());
            case PROPORTIONAL, EXCLUDES -> OptionalInt.empty();
        };
    }

    private static boolean isDone(Quantity units, Dependency link, Pathway.Action first) {
        double wanted = link.coefficient().value() * first.potential().value();
        return units.value() >= wanted * (1 - NOTHING);
    }

    /** How many years the next of what waits for an action leaves it. */
    private OptionalInt slack(String id) {
        return before.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(one ->
                                one.link().first().equals(id) && one.ready().isPresent())
                        .map(one -> slack(entry.getKey(), one)))
                .mapToInt(Integer::intValue)
                .min();
    }

    private int slack(String then, Predecessor first) {
        Pathway.Action waiting = Optional.ofNullable(actions.get(then)).orElseThrow();
        return waiting.start().orElseThrow() - first.ready().orElseThrow();
    }

    /** The longest chain of actions without slack between them; of equally long ones the one that ends first by id. */
    private List<String> chain() {
        var longest = new LinkedHashMap<String, List<String>>();
        List<String> best = List.of();
        for (String id : actions.keySet().stream().sorted().toList()) {
            List<String> chain = chainTo(id, longest);
            if (chain.size() > best.size()) {
                best = chain;
            }
        }
        return best.size() > 1 ? best : List.of();
    }

    private List<String> chainTo(String id, Map<String, List<String>> longest) {
        List<String> known = longest.get(id);
        if (known != null) {
            return known;
        }
        List<String> best = List.of();
        for (Predecessor one : before.getOrDefault(id, List.of())) {
            if (one.ready().isPresent() && slack(id, one) == 0) {
                List<String> chain = chainTo(one.link().first(), longest);
                best = chain.size() > best.size() ? chain : best;
            }
        }
        var chain = new ArrayList<>(best);
        chain.add(id);
        longest.put(id, chain);
        return chain;
    }
}
