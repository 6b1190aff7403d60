package org.tanlu.category;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Rule;
import org.tanlu.trace.Text;

/**
 * 缺项 what the account of a source of many parts lacks in a year: parts the city did not tell, parts without an applicable
 * published factor, wholes that differ from the sum of their parts. Each kind is one finding, however many the parts.
 */
@Clause("7.1.1")
public final class Shortfalls {
    /** Yearbooks round; parts and whole may differ by this share of the whole. */
    private static final double ROUNDING = 0.01;

    private final Set<Text> untold = new LinkedHashSet<>();
    private final Set<Text> withoutFactor = new LinkedHashSet<>();
    private final Set<Text> apart = new LinkedHashSet<>();
    private final Map<Text, Place> places = new LinkedHashMap<>();

    /** A part of which the city said neither a value nor a notation key. */
    public void untold(Text part) {
        untold.add(part);
    }

    /** A part that was told, but no published factor applies to it. */
    public void withoutFactor(Text part) {
        withoutFactor.add(part);
    }

    /** A part that was told at a place, but no published factor applies to it. */
    public void withoutFactor(Text part, Place place) {
        withoutFactor.add(part);
        places.put(part, place);
    }

    /**
     * Holds a whole against the sum of its parts; parts not told count as nothing.
     *
     * @return whether the parts are the whole: what was not told of them is then nothing
     */
    public boolean cover(Activities activities, String whole, List<String> parts) {
        Optional<Datum> total = activities.value(whole);
        List<Quantity> values = parts.stream()
                .flatMap(part -> activities.value(part).stream())
                .flatMap(datum -> datum.value().stream())
                .toList();
        if (total.isEmpty() || values.isEmpty()) {
            return false;
        }
        Quantity told = total.get().value().orElseThrow();
        Quantity sum = values.stream().reduce(Quantity.of(0, told.unit()), Quantity::plus);
        if (StrictMath.abs(sum.value() - told.value()) <= ROUNDING * StrictMath.abs(told.value())) {
            return true;
        }
        if (sum.value() < told.value()
                && !HiddenParts.unaccounted(activities, parts).isEmpty()) {
            return false;
        }
        Text name = total.get().name();
        String figures = " " + Print.number(told.value()) + "≠" + Print.number(sum.value());
        Text difference = Text.of(name.chinese() + figures, name.english() + figures);
        apart.add(difference);
        places.put(difference, total.get().place());
        return false;
    }

    /** Tells what is missing, in at most three findings. */
    public void tell(Activities activities, Text source) {
        tell(activities, source, "ACC-PART-UNTOLD", untold);
        tell(activities, source, "ACC-PART-NO-FACTOR", withoutFactor);
        tell(activities, source, "ACC-PARTS-APART", apart);
    }

    /** A finding with the list of the parts, at the first of them that stands somewhere. */
    private void tell(Activities activities, Text source, String rule, Collection<Text> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Optional<Place> place =
                parts.stream().filter(places::containsKey).map(places::get).findFirst();
        Facts facts = Facts.of("year", activities.year()).and("source", source).and("list", joined(parts));
        Rule said = activities.reference().rule(rule);
        activities
                .findings()
                .add(place.map(at -> Finding.at(at, said, facts)).orElseGet(() -> Finding.of(said, facts)));
    }

    /**
     * The account of the source: its lines, and that they are not whole where something is missing; without lines, not
     * estimated for what is missing, or the notation key that its items were given.
     */
    public SourceAccount account(
            Activities activities, EmissionSource source, List<GasLine> lines, List<String> items) {
        return new Completeness(activities, source, lines, reason(), Map.of()).account(gas -> items);
    }

    private Optional<Text> reason() {
        var reasons = new ArrayList<Text>();
        if (!untold.isEmpty()) {
            Text parts = joined(untold);
            reasons.add(Text.of("未填报：" + parts.chinese(), "not told: " + parts.english()));
        }
        if (!withoutFactor.isEmpty()) {
            Text parts = joined(withoutFactor);
            reasons.add(Text.of("没有适用的因子：" + parts.chinese(), "no factor applies to " + parts.english()));
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(semicolons(reasons));
    }

    /** The same without one part, for a source that does not rest on it. */
    public Shortfalls without(Text part) {
        var others = new Shortfalls();
        untold.stream().filter(one -> !one.equals(part)).forEach(others.untold::add);
        others.withoutFactor.addAll(withoutFactor);
        others.apart.addAll(apart);
        return others;
    }

    /** Sentences in words, one after the other. */
    public static Text semicolons(Collection<Text> sentences) {
        return Text.of(
                sentences.stream().map(Text::chinese).collect(Collectors.joining("；")),
                sentences.stream().map(Text::english).collect(Collectors.joining("; ")));
    }

    /** The parts in words, one after the other. */
    public static Text joined(Collection<Text> parts) {
        return Text.of(
                parts.stream().map(Text::chinese).collect(Collectors.joining("、")),
                parts.stream().map(Text::english).collect(Collectors.joining("; ")));
    }
}
