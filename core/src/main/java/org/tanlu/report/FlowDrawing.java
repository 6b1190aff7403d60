package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.energy.EnergyFlows;
import org.tanlu.energy.EnergyFlows.Point;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Text;

/** Nodes and links of a diagram, small fuels and departments merged. */
final class FlowDrawing {
    private static final double SMALL = 0.01;
    private static final Text OTHER_ENERGY = CarrierKind.OTHER.text();
    private static final Text OTHER_USE = Text.of("其他部门", "other departments");
    private static final Map<String, String> SHORT = Map.of(
            CarrierKind.COKE.text().chinese(),
            "焦炭等",
            Functional.ENERGY_PRODUCTION.text().chinese(),
            "能源生产",
            SupplyPart.POWER_WITHOUT_FUEL.text().chinese(),
            "非燃料发电",
            "余热等未列来源",
            "余热等",
            "输配损失和差额",
            "输配损失等");

    private final Map<Point, Block.Node> nodes = new LinkedHashMap<>();
    private final Map<List<Point>, Block.Link> links = new LinkedHashMap<>();
    private final List<Point> places;

    FlowDrawing(EnergyFlows flows) {
        Set<String> fuels = small(flows, Stage.SUPPLY);
        Set<String> users = small(flows, Stage.USE);
        for (EnergyFlows.Link link : flows.links()) {
            node(merged(link.from(), fuels, users), link.kind());
            node(merged(link.to(), fuels, users), link.kind());
        }
        this.places = List.copyOf(nodes.keySet());
        for (EnergyFlows.Link link : flows.links()) {
            Point from = merged(link.from(), fuels, users);
            Point to = merged(link.to(), fuels, users);
            boolean isMerged = !from.equals(link.from()) && from.stage() != Stage.USE;
            CarrierKind kind = isMerged ? CarrierKind.OTHER : link.kind();
            var drawn = new Block.Link(places.indexOf(from), places.indexOf(to), link.amount(), Palette.energy(kind));
            links.merge(List.of(from, to), drawn, FlowDrawing::join);
        }
    }

    private static Block.Link join(Block.Link one, Block.Link other) {
        return new Block.Link(one.from(), one.to(), one.value().plus(other.value()), one.fill());
    }

    /** The fuels or departments whose flow is less than a hundredth of all supply, where there is more than one. */
    private static Set<String> small(EnergyFlows flows, Stage stage) {
        double least = ScenarioFlows.supply(flows).value() * SMALL;
        var small = new LinkedHashSet<String>();
        for (EnergyFlows.Link link : flows.links()) {
            Point point = stage == Stage.SUPPLY ? link.from() : link.to();
            Quantity amount = stage == Stage.SUPPLY ? flows.from(point) : flows.into(point);
            if (point.stage() == stage && isNamed(point) && amount.value() < least) {
                small.add(point.id());
            }
        }
        return small.size() > 1 ? small : Set.of();
    }

    /** Whether a point is a kind of energy or a department. */
    private static boolean isNamed(Point point) {
        return List.of(CarrierKind.values()).stream()
                        .anyMatch(kind -> kind.text().equals(point.name()))
                || List.of(Functional.values()).stream()
                        .anyMatch(user -> user.text().equals(point.name()));
    }

    private static Point merged(Point point, Set<String> fuels, Set<String> users) {
        Set<String> small = point.stage() == Stage.USE ? users : fuels;
        return small.contains(point.id())
                ? new Point(point.stage(), "other", point.stage() == Stage.USE ? OTHER_USE : OTHER_ENERGY)
                : point;
    }

    private void node(Point point, CarrierKind kind) {
        boolean isEnergy = point.stage() == Stage.SUPPLY || point.stage() == Stage.DELIVERED;
        String name = SHORT.getOrDefault(point.name().chinese(), point.name().chinese());
        String fill =
                !isEnergy ? Palette.neutral() : Palette.energy(point.id().equals("other") ? CarrierKind.OTHER : kind);
        nodes.putIfAbsent(point, new Block.Node(name, List.of(Stage.values()).indexOf(point.stage()), fill));
    }

    List<Block.Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Block.Link> links() {
        return List.copyOf(links.values());
    }
}
