package org.tanlu.fieldwork.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.Indicator;
import org.tanlu.reference.Indicator.Direction;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 规划 the plans on record, with what the coordination register says of them (clause 4.1). */
@Clause("4.1")
final class Plans {
    /** Values nearer than this are one number written twice. */
    private static final double SAME = 1e-9;

    /** The words of a target that is a least, with # for its value, and of one that is a most. */
    private static final String FLOOR = "#[^0-9，。；规]{0,8}以上|(不低于|不少于|不小于|至少|(?<!不)超过)#";

    private static final String CEILING = "#[^0-9，。；]{0,8}(以内|以下)|(不高于|不超过|不大于|(?<!不)低于)#";
    private static final String PROVINCIAL = "provincial";

    private final List<Register.Row> rows;
    private final List<Register.Row> coordination;
    private final boolean isProvince;
    private final ReferenceData reference;

    Plans(Dossier dossier, ReferenceData reference) {
        this.rows = dossier.register("plans").rows();
        this.coordination = dossier.register("coordination").rows();
        this.isProvince = dossier.city()
                .find("area_code")
                .filter(code -> code.endsWith("0000"))
                .isPresent();
        this.reference = reference;
    }

    List<Register.Row> rows() {
        return rows;
    }

    List<Register.Row> coordination() {
        return coordination;
    }

    boolean has(PlanKind kind) {
        return rows.stream()
                .filter(row -> kind.isProvincial() ? row.says("level", PROVINCIAL) : isOwn(row))
                .anyMatch(row -> kind.covers(row.text("theme")));
    }

    /** Whether a plan is the city's own; that of a municipality is provincial. */
    private boolean isOwn(Register.Row row) {
        return !row.says("level", "national") && (isProvince || !row.says("level", PROVINCIAL));
    }

    /** Whether any provincial plan has a target with value and year. */
    boolean hasProvincialTarget() {
        return rows.stream().anyMatch(row -> row.says("level", PROVINCIAL) && isTarget(row));
    }

    private static boolean isTarget(Register.Row row) {
        return row.findQuantity("value").isPresent()
                && row.findYear("target_year").isPresent();
    }

    /** The titles that satisfy a condition, each once, in the order of the register. */
    List<String> titles(Predicate<Register.Row> condition) {
        return rows.stream()
                .filter(condition)
                .map(row -> row.text("title"))
                .distinct()
                .toList();
    }

    /**
     * The targets that differ from an earlier one for the same thing, year and area, each against the first of those that it
     * differs from; one that was assigned is held against each of the city's own.
     */
    List<PlanDifference> differences() {
        Map<List<Object>, List<Register.Row>> alike = rows.stream()
                .filter(Plans::isTarget)
                .filter(row -> !subject(row).isEmpty())
                .collect(Collectors.groupingBy(
                        row -> List.of(subject(row), area(row), row.text("target_year")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var differences = new ArrayList<PlanDifference>();
        for (List<Register.Row> targets : alike.values()) {
            var earlier = new LinkedHashMap<List<Object>, Register.Row>();
            for (Register.Row target : targets) {
                List<Register.Row> apart = earlier.values().stream()
                        .filter(one -> differs(one, target))
                        .toList();
                apart.stream()
                        .filter(one -> one.equals(apart.get(0)) || isOwed(one, target))
                        .forEach(one -> differences.add(difference(one, target)));
                Quantity value = target.findQuantity("value").orElseThrow();
                earlier.putIfAbsent(List.of(value, target.text("base_year")), target);
            }
        }
        return differences;
    }

    /**
     * The city's own targets that ask less in a later year than was assigned to it for an earlier one, of indicators of which it
     * is known whether more or less is better; those told against a base year are left out.
     */
    List<PlanDifference> later() {
        List<Register.Row> targets = rows.stream()
                .filter(Plans::isTarget)
                .filter(row -> row.findYear("base_year").isEmpty())
                .toList();
        return targets.stream()
                .filter(row -> row.says("assigned", Register.YES))
                .flatMap(owed -> targets.stream()
                        .filter(own -> isOwn(own) && isOwed(owed, own))
                        .filter(own -> isLess(owed, own))
                        .map(own -> difference(owed, own)))
                .toList();
    }

    private boolean isLess(Register.Row owed, Register.Row own) {
        Quantity first = owed.findQuantity("value").orElseThrow();
        Quantity second = own.findQuantity("value").orElseThrow();
        boolean isLater = own.findYear("target_year").orElseThrow()
                > owed.findYear("target_year").orElseThrow();
        if (!isLater || !subject(owed).equals(subject(own)) || !first.unit().isCompatibleWith(second.unit())) {
            return false;
        }
        double more = second.minus(first).value();
        Direction direction = direction(owed);
        return Math.abs(more) > SAME * Math.max(Math.abs(first.value()), 1)
                && ((direction == Direction.UP && more < 0) || (direction == Direction.DOWN && more > 0));
    }

    private Direction direction(Register.Row row) {
        return reference.indicators().stream()
                .filter(indicator -> indicator.id().equals(row.text("indicator")))
                .map(Indicator::direction)
                .findFirst()
                .orElse(Direction.NEUTRAL);
    }

    /** Whether one of two targets was assigned to the city and the other is its own. */
    private static boolean isOwed(Register.Row one, Register.Row other) {
        return one.says("assigned", Register.YES) != other.says("assigned", Register.YES);
    }

    private PlanDifference difference(Register.Row one, Register.Row other) {
        return new PlanDifference(
                name(one), one.findYear("target_year").orElseThrow(), one, other, resolution(one, other));
    }

    /** What a target is of: the id of its indicator, or the name where no id fits. */
    private static String subject(Register.Row row) {
        String indicator = row.text("indicator");
        return indicator.isEmpty() ? row.text("measured").replaceAll("\\s", "") : indicator;
    }

    private Text name(Register.Row row) {
        String name = row.text("measured");
        return reference.indicators().stream()
                .filter(indicator -> indicator.id().equals(row.text("indicator")))
                .map(indicator -> indicator.name())
                .findFirst()
                .orElse(Text.of(name, name));
    }

    /** Targets of a province are not those of a city in it, unless they were assigned to the city. */
    private String area(Register.Row row) {
        return isOwn(row) || row.says("assigned", Register.YES) ? "city" : row.text("level");
    }

    /** Falls from different base years are different targets. */
    private static boolean differs(Register.Row one, Register.Row other) {
        Optional<Integer> base = one.findYear("base_year");
        Optional<Integer> otherBase = other.findYear("base_year");
        Quantity first = one.findQuantity("value").orElseThrow();
        Quantity second = other.findQuantity("value").orElseThrow();
        boolean otherwiseBased = base.isPresent() && otherBase.isPresent() && !base.equals(otherBase);
        if (otherwiseBased || !first.unit().isCompatibleWith(second.unit())) {
            return false;
        }
        double apart = second.minus(first).value();
        return Math.abs(apart) > SAME * Math.max(Math.abs(first.value()), 1) && !holdBoth(one, other, apart);
    }

    /**
     * Whether both hold where the stricter does: two floors (以上) or two ceilings (以内). Of an assigned one and an own one the own
     * must be the stricter, for what was assigned is not met by less.
     */
    private static boolean holdBoth(Register.Row one, Register.Row other, double apart) {
        boolean floors = isBound(one, FLOOR) && isBound(other, FLOOR);
        boolean ceilings = isBound(one, CEILING) && isBound(other, CEILING);
        if (!floors && !ceilings) {
            return false;
        }
        boolean isFirst = one.says("assigned", Register.YES);
        if (isFirst == other.says("assigned", Register.YES)) {
            return true;
        }
        boolean isOtherStricter = floors == (apart > 0);
        return isFirst == isOtherStricter;
    }

    /** Whether the words of a target bound its own value; those of other numbers, such as 规模以上, say nothing of it. */
    private static boolean isBound(Register.Row row, String bound) {
        String value = Pattern.quote(
                ShortestDecimal.of(row.findQuantity("value").orElseThrow().value()));
        return Pattern.compile(bound.replace("#", "(?<![0-9.])" + value + "(?![0-9.])"))
                .matcher(row.text("target"))
                .find();
    }

    private Optional<Register.Row> resolution(Register.Row one, Register.Row other) {
        List<String> titles = List.of(one.text("title"), other.text("title"));
        return coordination.stream()
                .filter(row -> titles.contains(row.text("plan")) && titles.contains(row.text("other_plan")))
                .filter(row -> titles.get(0).equals(titles.get(1)) || !row.says("plan", row.text("other_plan")))
                .filter(row -> !row.text("resolution").isEmpty())
                .findFirst();
    }
}
