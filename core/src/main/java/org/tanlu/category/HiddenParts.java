package org.tanlu.category;

import java.util.List;
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
 * 不公开的部分 the data of a source that the city told as confidential or not estimated. What they stand for occurs, so it is
 * never nothing: either the rest counts and what is missing is said, or the source is given their strongest key.
 *
 * @param data the data, each with the notation key C or NE
 */
@Clause("7.1.1")
public record HiddenParts(List<Datum> data) {
    public HiddenParts {
        data = List.copyOf(data);
    }

    /** Of the items of a source, those that are hidden. */
    public static HiddenParts of(Activities activities, List<String> items) {
        return new HiddenParts(items.stream()
                .distinct()
                .flatMap(item -> activities.find(item).stream())
                .filter(datum -> datum.notation()
                        .filter(key -> key == Notation.C || key == Notation.NE)
                        .isPresent())
                .toList());
    }

    /** Whether nothing is hidden. */
    public boolean isEmpty() {
        return data.isEmpty();
    }

    /** Confidential if any part is, else not estimated. */
    public Notation key() {
        return data.stream().anyMatch(datum -> datum.notation().orElseThrow() == Notation.C) ? Notation.C : Notation.NE;
    }

    /** The hidden parts in words, each with its key. */
    public Text list() {
        return Text.of(
                joined(datum -> datum.name().chinese() + "（" + key(datum) + "）", "、"),
                joined(datum -> datum.name().english() + " (" + key(datum) + ")", ", "));
    }

    /** Says that the lines of a source lack the hidden parts; says nothing where there are none. */
    public void tell(Activities activities, EmissionSource source) {
        if (isEmpty()) {
            return;
        }
        activities
                .findings()
                .add(Finding.of(
                        activities.reference().rule("ACC-PART-HIDDEN"),
                        Facts.of("year", activities.year())
                                .and("source", source.name())
                                .and("list", list())));
    }

    /** The source with the strongest key of the hidden parts, for which neither a line nor a zero may stand. */
    public SourceAccount account(Activities activities, EmissionSource source, Text why) {
        return SourceAccount.without(source, activities.year(), key(), reason(why));
    }

    /** What the hidden parts are, and why no value can stand beside them. */
    public Text reason(Text why) {
        Text list = list();
        return Text.of(
                "未公开或未估算：" + list.chinese() + "；" + why.chinese(),
                "told as confidential or not estimated: " + list.english() + "; " + why.english());
    }

    private String joined(Function<Datum, String> words, String separator) {
        return data.stream().map(words).distinct().collect(Collectors.joining(separator));
    }

    private static String key(Datum datum) {
        return datum.notation().orElseThrow().name();
    }
}
