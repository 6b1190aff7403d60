package org.tanlu.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of a comparison, each with how it came about; one use only. */
final class ReconciliationFigures {
    private static final String CLAUSE = "4.2";
    private static final Text SUM = Text.of("合计", "sum");
    private static final Text GAP = Text.of("本方案－官方清单", "this plan − official inventory");
    private final ReconciledInventory inventory;
    private final List<Figure> figures = new ArrayList<>();

    private ReconciliationFigures(ReconciledInventory inventory) {
        this.inventory = inventory;
    }

    static List<Figure> of(ReconciledInventory inventory) {
        var all = new ReconciliationFigures(inventory);
        inventory.lines().forEach(all::line);
        all.totals();
        inventory.groups().stream().filter(group -> !group.rest().isEmpty()).forEach(all::rest);
        return all.figures;
    }

    private void line(ReconciledLine line) {
        Text label = line.label();
        String id = line.id();
        Quantity official = line.official().emissions().toQuantity();
        add(
                id,
                "official",
                label,
                official,
                SUM,
                () -> line.official().lines().stream()
                        .map(OfficialLine::derivation)
                        .toList());
        add(
                id,
                "own",
                label,
                line.own().emissions().toQuantity(),
                SUM,
                () -> line.own().lines().stream()
                        .map(ReconciliationFigures::keyed)
                        .toList());
        add(id, "gap", label, line.gap().toQuantity(), GAP, () -> sides(line));
        parts(id, label, line.parts(), () -> sides(line));
    }

    private static Derivation keyed(ReconciledLine.LineReference line) {
        return line.derivation().get().keyed(line.key());
    }

    /** Both sides of a line with all that they were told by: emissions, activity, and the factor these two imply. */
    private static List<Derivation> sides(ReconciledLine line) {
        var sides = new ArrayList<Derivation>();
        if (!line.official().lines().isEmpty()) {
            List<Derivation> lines = line.official().lines().stream()
                    .map(OfficialLine::derivation)
                    .toList();
            side(
                    Text.of("官方清单", "official inventory: "),
                    line.official().emissions(),
                    line.official().activity(),
                    lines,
                    sides);
        }
        if (!line.own().lines().isEmpty()) {
            List<Derivation> lines = line.own().lines().stream()
                    .map(ReconciliationFigures::keyed)
                    .toList();
            side(
                    Text.of("本方案", "this plan: "),
                    line.own().emissions(),
                    line.own().activity(),
                    lines,
                    sides);
        }
        return sides;
    }

    private static void side(
            Text side,
            Emissions emissions,
            Optional<Quantity> activity,
            List<Derivation> lines,
            List<Derivation> sides) {
        Derivation all = new Derivation(named(side, "排放量", "emissions"), emissions.toQuantity(), SUM, CLAUSE, lines);
        sides.add(all);
        activity.ifPresent(amount -> {
            Derivation used = Derivation.leaf(
                    named(side, "活动数据", "activity"), amount, Text.of("见排放量的各项", "among the parts of the emissions"));
            sides.add(used);
            if (amount.value() != 0) {
                sides.add(Derivation.leaf(
                        named(side, "因子", "factor"),
                        Quantity.of(
                                emissions.tonnes() / amount.value(),
                                new Unit("tCO2e/" + amount.unit().symbol(), "indicator", 1)),
                        Text.of("排放量÷活动数据", "emissions ÷ activity")));
            }
        });
    }

    private static Text named(Text side, String chinese, String english) {
        return Text.of(side.chinese() + chinese, side.english() + english);
    }

    private void parts(String id, Text label, GapParts parts, Supplier<List<Derivation>> sides) {
        part(id, "activity", label, parts.activity(), sides);
        part(id, "factor", label, parts.factor(), sides);
        part(id, "unsplit", label, parts.unsplit(), sides);
        part(id, "boundary", label, parts.boundary(), sides);
    }

    /** The parts of several lines together, each out of the same part of every line. */
    private void sums(String id, Text label, GapParts parts, List<ReconciledLine> lines) {
        part(id, "activity", label, parts.activity(), () -> of(lines, "activity", GapParts::activity));
        part(id, "factor", label, parts.factor(), () -> of(lines, "factor", GapParts::factor));
        part(id, "unsplit", label, parts.unsplit(), () -> of(lines, "unsplit", GapParts::unsplit));
        part(id, "boundary", label, parts.boundary(), () -> of(lines, "boundary", GapParts::boundary));
    }

    private List<Derivation> of(List<ReconciledLine> lines, String part, Function<GapParts, Emissions> of) {
        return lines.stream()
                .map(line -> Derivation.leaf(
                                line.label(), of.apply(line.parts()).toQuantity(), name(part))
                        .keyed(inventory.key(line.id(), part)))
                .filter(leaf -> leaf.value().value() != 0)
                .toList();
    }

    private void part(String id, String part, Text label, Emissions value, Supplier<List<Derivation>> sides) {
        Text name = name(part);
        Text whole = Text.of(label.chinese() + "·" + name.chinese(), label.english() + ", " + name.english());
        add(id, part, whole, value.toQuantity(), rule(part), sides);
    }

    private static Text name(String part) {
        return switch (part) {
            case "activity" -> Text.of("活动数据之差", "gap of activity");
            case "factor" -> Text.of("因子之差", "gap of factor");
            case "unsplit" -> Text.of("未能拆分", "not split");
            default -> Text.of("边界之差", "gap of boundary");
        };
    }

    private static Text rule(String part) {
        return switch (part) {
            case "activity" ->
                Text.of("（本方案活动数据－官方活动数据）×双方因子平均值", "(own activity − official activity) × mean of the factors");
            case "factor" ->
                Text.of("（本方案因子－官方因子）×双方活动数据平均值", "(own factor − official factor) × mean of the activities");
            case "unsplit" ->
                Text.of(
                        "一方没有活动数据或因子，或官方行自相矛盾，不作拆分",
                        "a side tells no activity or factor, or the official line contradicts itself: not split");
            default -> Text.of("只有一方计入的部分", "what only one side counts");
        };
    }

    private void totals() {
        Text label = Text.of("官方清单对照合计", "comparison with the official inventory, total");
        String total = "total";
        add(total, "official", label, inventory.official().toQuantity(), SUM, () -> ofLines(ReconciledSide.OFFICIAL));
        add(total, "own", label, inventory.own().toQuantity(), SUM, () -> ofLines(ReconciledSide.OWN));
        add(total, "gap", label, inventory.gap().toQuantity(), GAP, () -> ofLines(ReconciledSide.GAP));
        sums(total, label, inventory.parts(), inventory.lines());
        Supplier<List<Derivation>> missed = () -> ofLines(ReconciledSide.UNREPRODUCED);
        add(
                total,
                "missed",
                Text.of("总量复现偏差", "total reproduced within"),
                inventory.missedInTotal(),
                Text.of("|同口径差额合计|÷官方合计", "|sum of comparable gaps| ÷ official total"),
                missed);
        add(
                total,
                "missed_by_line",
                Text.of("逐行复现偏差", "lines reproduced within"),
                inventory.missedByLine(),
                Text.of("同口径差额绝对值之和÷官方合计", "sum of |comparable gaps| ÷ official total"),
                missed);
    }

    /** The lines that are not listed one by one, together. */
    private void rest(ReconciledGroup group) {
        String id = group.restId();
        Text label = Text.of(
                "其余" + group.rest().size() + "行（" + group.presence().text().chinese() + "）",
                "other " + group.rest().size() + " lines, "
                        + group.presence().text().english());
        List<ReconciledLine> rest = group.rest();
        Emissions official = group.official();
        Emissions own = group.own();
        add(id, "official", label, official.toQuantity(), SUM, () -> of(rest, ReconciledSide.OFFICIAL));
        add(id, "own", label, own.toQuantity(), SUM, () -> of(rest, ReconciledSide.OWN));
        add(id, "gap", label, own.minus(official).toQuantity(), GAP, () -> of(rest, ReconciledSide.GAP));
        sums(id, label, group.parts(), rest);
    }

    private enum ReconciledSide {
        OFFICIAL("official"),
        OWN("own"),
        GAP("gap"),
        UNREPRODUCED("gap");

        /** The part of a line's key that tells more. */
        private final String part;

        ReconciledSide(String part) {
            this.part = part;
        }
    }

    private List<Derivation> ofLines(ReconciledSide side) {
        return of(inventory.lines(), side);
    }

    private List<Derivation> of(List<ReconciledLine> lines, ReconciledSide side) {
        return lines.stream()
                .map(line -> Derivation.leaf(
                                line.label(),
                                value(line, side).toQuantity(),
                                line.presence().text())
                        .keyed(inventory.key(line.id(), side.part)))
                .filter(leaf -> leaf.value().value() != 0)
                .toList();
    }

    private static Emissions value(ReconciledLine line, ReconciledSide side) {
        return switch (side) {
            case OFFICIAL -> line.official().emissions();
            case OWN -> line.own().emissions();
            case GAP -> line.gap();
            case UNREPRODUCED -> line.unreproduced();
        };
    }

    private void add(
            String id, String part, Text label, Quantity value, Text rule, Supplier<List<Derivation>> parents) {
        figures.add(new Figure(
                inventory.key(id, part), value, () -> new Derivation(label, value, rule, CLAUSE, parents.get())));
    }
}
