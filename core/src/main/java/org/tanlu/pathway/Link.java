package org.tanlu.pathway;

import java.util.List;
import org.tanlu.reference.Dependency;

/** A dependency of which both measures can be taken up. */
record Link(Candidate first, Candidate then, int lag, double coefficient) {
    /** Those of a kind. */
    static List<Link> of(Task task, Dependency.Kind kind) {
        return task.links().stream()
                .filter(link -> link.kind() == kind)
                .flatMap(link -> task.find(link.first()).stream()
                        .flatMap(first -> task.find(link.then()).stream()
                                .map(then -> new Link(
                                        first,
                                        then,
                                        link.lag(),
                                        link.coefficient().value()))))
                .toList();
    }

    /** What its rows are called, before the year. */
    String row(String kind) {
        return kind + "/" + first.id() + "/" + then.id();
    }
}
