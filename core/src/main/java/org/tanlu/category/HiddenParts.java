package org.tanlu.category;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.EmissionSource;
import org.tanlu.survey.Datum;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 不公开的部分 the data of a source that the city told as confidential, not estimated, or included elsewhere. What they stand
 * for occurs, so it is never nothing: the rest counts and what is missing is said, or it counts within a whole and that is
 * said, or the source is given their strongest key.
 *
 * @param data the data, each with the notation key C, NE or IE
 */
@Clause("7.1.1")
public record HiddenParts(List<Datum> data) {
    private static final Set<Notation> HIDDEN = Set.of(Notation.C, Notation.NE);
    private static final Set<Notation> UNACCOUNTED = Set.of(Notation.C, Notation.NE, Notation.IE);

    public HiddenParts {
        data = List.copyOf(data);
    }

    /** Of the items of a source, those that are confidential or not estimated. */
    public static HiddenParts of(Activities activities, List<String> items) {
        return of(activities, items, HIDDEN);
    }

    /** Of the items of a source, those that are included elsewhere. */
    public static HiddenParts elsewhere(Activities activities, List<String> items) {
        return of(activities, items, Set.of(Notation.IE));
    }

    /** Of the items of a source, those that stand for emissions of which this source has no value. */
    public static HiddenParts unaccounted(Activities activities, List<String> items) {
        return of(activities, items, UNACCOUNTED);
    }

    private static HiddenParts of(Activities activities, List<String> items, Set<Notation> keys) {
        return new HiddenParts(items.stream()
                .distinct()
                .flatMap(item -> activities.find(item).stream())
                .filter(datum -> datum.notation().filter(keys::contains).isPresent())
                .toList());
    }

    /** Whether nothing is hidden. */
    public boolean isEmpty() {
        return data.isEmpty();
    }

    /** Confidential if any part is, else not estimated if any part is, else included elsewhere. */
    public Notation key() {
        return Absence.strongest(
                data.stream().map(datum -> datum.notation().orElseThrow()).toList());
    }

    /** The hidden parts in words, each with its key, and where it is included if the city said so beside it. */
    public Text list() {
        return Text.of(
                joined(
                        datum -> datum.name().chinese() + "（"
                                + Absence.key(datum).chinese() + "）",
                        "、"),
                joined(
                        datum -> datum.name().english() + " ("
                                + Absence.key(datum).english() + ")",
                        ", "));
    }

    /** Says that the lines of a source lack the hidden parts; says nothing where there are none. */
    public void tell(Activities activities, EmissionSource source) {
        only(HIDDEN).tell("ACC-PART-HIDDEN", activities, source);
        only(Set.of(Notation.IE)).tell("ACC-PART-ELSEWHERE", activities, source);
    }

    /** Says that the hidden parts count within a whole that was told; says nothing where there are none. */
    public void tellWithin(Activities activities, EmissionSource source) {
        tell("ACC-PART-WITHIN", activities, source);
    }

    private HiddenParts only(Set<Notation> keys) {
        return new HiddenParts(data.stream()
                .filter(datum -> keys.contains(datum.notation().orElseThrow()))
                .toList());
    }

    private void tell(String rule, Activities activities, EmissionSource source) {
        if (isEmpty()) {
            return;
        }
        Facts facts =
                Facts.of("year", activities.year()).and("source", source.name()).and("list", list());
        activities
                .findings()
                .add(Finding.at(data.get(0).place(), activities.reference().rule(rule), facts));
    }

    /** The source with the strongest key of the hidden parts, for which neither a line nor a zero may stand. */
    public SourceAccount account(Activities activities, EmissionSource source, Text why) {
        return SourceAccount.without(source, activities.year(), key(), reason(why));
    }

    /** What the hidden parts are, and why no value can stand beside them. */
    public Text reason(Text why) {
        Text list = list();
        return Text.of(
                "没有数值的部分：" + list.chinese() + "；" + why.chinese(),
                "parts without a value: " + list.english() + "; " + why.english());
    }

    private String joined(Function<Datum, String> words, String separator) {
        return data.stream().map(words).distinct().collect(Collectors.joining(separator));
    }
}
