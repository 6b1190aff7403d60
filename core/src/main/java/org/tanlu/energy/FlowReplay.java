package org.tanlu.energy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.energy.EnergyFlows.Link;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.reference.CarrierKind;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the flows of energy of a year came about that are no sum of final use (clause 9.2). */
@Clause("9.2")
final class FlowReplay {
    private static final Text SUM = Text.of("各项之和", "sum");
    private static final Text VALUE = Text.of("按用户用量的当量值折算", "at the calorific value at which users take it");
    private static final Text LEFT = Text.of("流入之和 － 其他流出之和", "what enters − what else leaves");
    private static final Text MISSING = Text.of("流出之和 － 其他流入之和", "what leaves − what else enters");

    private final CourseReplay replay;
    private final EnergyFlows flows;

    FlowReplay(CourseReplay replay) {
        this.replay = replay;
        this.flows = FlowTrace.of(replay.course, replay.y);
    }

    /** The flows that are figures of their own; the others are figures of final use. */
    static List<Link> own(EnergyFlows flows) {
        return flows.links().stream()
                .filter(link -> link.figure().startsWith("flow/") || isInput(link))
                .toList();
    }

    private static boolean isInput(Link link) {
        return link.from().stage() == Stage.SUPPLY && link.figure().startsWith("plants/");
    }

    Derivation of(String figure) {
        Link link = flows.find(figure).orElseThrow();
        Text name = Text.of(
                "能源流向：" + link.from().name().chinese() + "至" + link.to().name().chinese(),
                "flow of energy: " + link.from().name().english() + " to "
                        + link.to().name().english());
        if (figure.endsWith("/losses")) {
            return replay.node(name, link.amount(), LEFT, around(link, link.from()));
        }
        if (figure.endsWith("/missing")) {
            return replay.node(name, link.amount(), MISSING, around(link, link.to()));
        }
        return isInput(link)
                ? replay.node(name, link.amount(), SUM, inputs(link))
                : replay.node(name, link.amount(), VALUE, List.of(supply(figure)));
    }

    private List<Derivation> around(Link closing, EnergyFlows.Point point) {
        return flows.links().stream()
                .filter(link -> !link.figure().equals(closing.figure()))
                .filter(link -> link.from().equals(point) || link.to().equals(point))
                .map(link -> replay.see(
                        link.figure(),
                        link.from().equals(point)
                                ? link.to().name()
                                : link.from().name(),
                        link.amount()))
                .toList();
    }

    private List<Derivation> inputs(Link link) {
        return Stream.of(CarrierKind.HEAT, CarrierKind.ELECTRICITY)
                .filter(made -> FlowTrace.plants(made).equals(link.to().id()))
                .flatMapToInt(made -> Arrays.stream(FlowTrace.inputCells(replay.course, made, link.kind())))
                .filter(cell -> replay.course.use[cell][replay.y] != 0)
                .mapToObj(replay::seeUse)
                .toList();
    }

    private Derivation supply(String figure) {
        return Arrays.stream(SupplyPart.values())
                .filter(part -> FlowTrace.key(part).equals(figure))
                .map(part -> new SupplyReplay(replay).see(part))
                .findFirst()
                .orElseThrow();
    }
}
