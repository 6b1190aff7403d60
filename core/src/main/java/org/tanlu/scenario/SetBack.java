package org.tanlu.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.EnergySystem;
import org.tanlu.energy.Simulator;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.YearSeries;
import org.tanlu.sampling.Fork;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 逐项还原 finds what each difference of a scenario does by setting it back to the parent's (clause 9.2). */
@Clause("9.2")
final class SetBack {
    private static final String SHARE = "share/";

    private final EnergySystem system;
    private final Simulator simulator;
    private final Scenario scenario;
    private final Map<String, Assumption> parent;

    private SetBack(EnergySystem system, Scenario scenario, Map<String, Assumption> parent) {
        this.system = system;
        this.simulator = new Simulator(system);
        this.scenario = scenario;
        this.parent = parent;
    }

    /** The effects of all differences to the parent, the largest first. */
    static List<ParameterEffect> of(EnergySystem system, Scenario scenario, Scenario parent) {
        var setBack = new SetBack(system, scenario, parent.assumptions());
        var groups = new LinkedHashMap<String, List<String>>();
        scenario.changed()
                .forEach(id -> groups.computeIfAbsent(group(id), any -> new ArrayList<>())
                        .add(id));
        List<Map.Entry<String, List<String>>> asked = List.copyOf(groups.entrySet());
        var effects = new ParameterEffect[asked.size()];
        Fork.each(
                effects.length,
                at -> effects[at] =
                        setBack.effect(asked.get(at).getKey(), asked.get(at).getValue()));
        return Arrays.stream(effects)
                .sorted(Comparator.comparingDouble(
                                (ParameterEffect effect) -> -effect.largest().tonnes())
                        .thenComparing(ParameterEffect::id))
                .toList();
    }

    /** The shares of a consumer's carriers go together. */
    private static String group(String id) {
        return id.startsWith(SHARE) ? id.substring(0, id.lastIndexOf('/')) : id;
    }

    private ParameterEffect effect(String group, List<String> ids) {
        var assumptions = new LinkedHashMap<>(scenario.assumptions());
        var changed = new ArrayList<Assumption>();
        for (String id : ids) {
            changed.add(assumption(id));
            Assumption before = parent.get(id);
            if (before == null) {
                assumptions.remove(id);
            } else {
                assumptions.put(id, before);
            }
        }
        YearSeries<Emissions> without =
                simulator.simulate(assumptions, scenario.course().horizon()).total();
        var effect = new TreeMap<Integer, Emissions>();
        scenario.course()
                .total()
                .byYear()
                .forEach((year, total) ->
                        effect.put(year, total.minus(without.find(year).orElseThrow())));
        return new ParameterEffect(scenario.kind(), group, name(group, changed), changed, YearSeries.of(effect));
    }

    private Assumption assumption(String id) {
        Assumption assumption = scenario.assumptions().get(id);
        if (assumption == null) {
            throw new IllegalStateException("no parameter " + id);
        }
        return assumption;
    }

    private Text name(String group, List<Assumption> changed) {
        if (!group.startsWith(SHARE)) {
            return changed.get(0).name();
        }
        Text consumer = system.findConsumer(group.substring(SHARE.length()))
                .orElseThrow()
                .name();
        return Text.of(consumer.chinese() + "用能构成", "energy mix of " + consumer.english());
    }
}
