package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Origin;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Dependency;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 试改参数 a scenario with some parameters set to other values and simulated anew (clause 9.1): straight lines from the base
 * year through the told years, the last value held.
 *
 * @param changed  the scenario as it becomes; the city's own where nothing was accepted
 * @param accepted the ids that were set
 * @param refused  what was not accepted, each with its reason
 */
@Clause("9.1")
public record WhatIf(Scenario changed, List<String> accepted, List<Text> refused) {
    private static final Origin ORIGIN = new Origin(
            Origin.Kind.ASSUMPTION,
            Text.of("试改", "set for trial"),
            Optional.empty(),
            Optional.empty(),
            Verification.UNVERIFIED);

    public WhatIf {
        accepted = List.copyOf(accepted);
        refused = List.copyOf(refused);
    }

    /** Sets parameters of a city's scenario and simulates it anew. */
    @Clause("9.1")
    public static WhatIf of(Scenarios scenarios, ScenarioKind kind, List<Setting> settings) {
        return new Trial(scenarios.system(), scenarios.dependencies(), scenarios.of(kind)).run(settings);
    }

    /** One trial; one use only. */
    private static final class Trial {
        private final EnergySystem system;
        private final List<Dependency> dependencies;
        private final Scenario own;
        private final int horizon;
        private final Map<String, NavigableMap<Integer, Quantity>> points = new LinkedHashMap<>();
        private final List<Text> refused = new ArrayList<>();

        Trial(EnergySystem system, List<Dependency> dependencies, Scenario own) {
            this.system = system;
            this.dependencies = dependencies;
            this.own = own;
            this.horizon = own.course().horizon();
        }

        WhatIf run(List<Setting> settings) {
            settings.forEach(this::set);
            if (points.isEmpty()) {
                return new WhatIf(own, List.of(), refused);
            }
            var changes = new LinkedHashMap<String, Assumption>();
            points.forEach((id, told) -> {
                Assumption before = before(id);
                changes.put(id, new Assumption(id, before.name(), before.unit(), Points.lines(told, horizon), ORIGIN));
            });
            var assumptions = new LinkedHashMap<>(own.assumptions());
            Shares.Completed completed = Shares.complete(system, own.assumptions(), changes);
            completed.contradictions().forEach(each -> refused.add(contradiction(each)));
            assumptions.putAll(exclusive(completed.changes()));
            List<String> ids = List.copyOf(points.keySet());
            return new WhatIf(
                    new Scenario(own.kind(), assumptions, ids, system.simulate(assumptions, horizon)), ids, refused);
        }

        /** Measures that exclude each other share one potential; what is set stands beside what the city told. */
        private Map<String, Assumption> exclusive(Map<String, Assumption> changes) {
            Exclusions.Held held = Exclusions.hold(
                    Exclusions.groups(system.moves(), dependencies),
                    own.assumptions(),
                    changes,
                    adoption -> points.containsKey(adoption.parameter())
                            || adoption.origin().source().isPresent());
            held.excesses().forEach(excess -> refused.add(excess(excess)));
            return held.changes();
        }

        private static Text excess(Exclusions.Excess excess) {
            Text names =
                    Facts.joined(excess.told().stream().map(Assumption::name).toList());
            return Text.of(
                    names.chinese() + "相斥，" + excess.year() + "年合计占共同潜力的" + excess.sum() + "，均按" + excess.scale()
                            + "缩减",
                    names.english() + " exclude each other and take " + excess.sum() + " of their potential in "
                            + excess.year() + "; each is scaled by " + excess.scale());
        }

        private static Text contradiction(Shares.Contradiction each) {
            Text names = Facts.joined(each.names());
            return Text.of(
                    names.chinese() + each.year() + "年合计" + each.sum() + "，与整体" + each.whole() + "不符",
                    names.english() + " sum to " + each.sum() + " in " + each.year() + ", not to " + each.whole());
        }

        private Assumption before(String id) {
            return Optional.ofNullable(own.assumptions().get(id)).orElseGet(() -> Adoption.none(system, id, horizon));
        }

        private void set(Setting setting) {
            var names = new ParameterNames(system, own.assumptions());
            Optional<String> id = names.find(setting.parameter());
            if (id.isEmpty()) {
                List<String> near = names.near(setting.parameter());
                refused.add(Text.of(
                        "没有参数“" + setting.parameter() + "”，最接近的有：" + String.join("、", near),
                        "no parameter " + setting.parameter() + "; nearest: " + String.join(", ", near)));
                return;
            }
            Assumption before = before(id.get());
            int base = system.baseYear();
            int year = setting.year().orElse(base + 1);
            Quantity value = setting.of(before.unit());
            Optional<Text> reason = Points.refusal(before, year, value, base, horizon);
            if (reason.isPresent()) {
                refused.add(Text.of(
                        "“" + before.name().chinese() + "”" + year + "年的" + value + "不能采用："
                                + reason.get().chinese(),
                        value + " of " + before.name().english() + " in " + year + " cannot be used: "
                                + reason.get().english()));
                return;
            }
            NavigableMap<Integer, Quantity> told =
                    points.computeIfAbsent(id.get(), any -> new TreeMap<>(Map.of(base, before.in(base))));
            told.put(year, value.in(before.unit()));
        }
    }
}
