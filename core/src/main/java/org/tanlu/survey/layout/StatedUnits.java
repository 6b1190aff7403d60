package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/**
 * 写明的单位 the units that labels around a value state, or else captions for all values.
 *
 * @param stated what each label states: one unit a dimension
 */
record StatedUnits(List<List<Unit>> stated) {
    /** Those that fit an item, each size once. */
    List<Unit> fitting(Word item) {
        var fitting = new ArrayList<Unit>();
        for (List<Unit> one : stated) {
            one.stream()
                    .filter(unit -> unit.isCompatibleWith(item.unit()))
                    .filter(unit -> fitting.stream().noneMatch(other -> other.factor() == unit.factor()))
                    .findFirst()
                    .ifPresent(fitting::add);
        }
        return fitting;
    }

    /** The only unit that is printed, whatever it may be of: an unknown item has it until somebody says which item it is. */
    List<Unit> printed() {
        List<Unit> all = stated.stream().map(units -> units.get(0)).distinct().toList();
        return all.size() == 1 ? all : List.of();
    }

    /** What is asked of the unit of a value of an item, by the labels around it, or by a caption that tells another. */
    Optional<Text> doubt(Word item, Context context, boolean isNumber) {
        return Optional.of(item).filter(any -> isNumber).flatMap(this::doubt).or(() -> captionDoubt(item, context));
    }

    /** One that does not fit the item, several, none, or one that means several things. */
    private Optional<Text> doubt(Word item) {
        List<Unit> units = fitting(item);
        Optional<List<Unit>> unfit = stated.stream()
                .filter(found -> found.stream().noneMatch(unit -> unit.isCompatibleWith(item.unit())))
                .findFirst();
        if (unfit.isPresent()) {
            return Optional.of(Doubts.unit(unfit.get().get(0).symbol(), item));
        }
        if (units.size() > 1) {
            return Optional.of(Doubts.units(units.stream().map(Unit::symbol).collect(Collectors.joining("、"))));
        }
        if (units.isEmpty()) {
            return Optional.of(Doubts.UNITLESS);
        }
        if (units.get(0).symbol().equals("‰") && !item.unit().symbol().equals("‰")) {
            return Optional.of(
                    Doubts.units(units.get(0).symbol() + "、" + item.unit().symbol()));
        }
        boolean coal = isStandardCoal(units.get(0)) && !isStandardCoal(item.unit());
        return coal ? Optional.of(Doubts.STANDARD_COAL) : Optional.empty();
    }

    /** A caption that would fit as well as the unit beside the value, but is another. */
    private Optional<Text> captionDoubt(Word item, Context context) {
        List<Unit> units = fitting(item);
        return context.units().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.isCompatibleWith(item.unit()))
                .filter(unit -> units.stream().anyMatch(own -> own.factor() != unit.factor()))
                .findFirst()
                .map(unit -> Doubts.units(units.get(0).symbol() + "、" + unit.symbol()));
    }

    private static boolean isStandardCoal(Unit unit) {
        return unit.dimension().equals("energy") && unit.symbol().matches(".*(标准煤|tce|kgce)");
    }
}
