package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.trace.Clause;

/**
 * 符合性 how a plan stands to every requirement of the guideline (clause 4.2).
 *
 * @param judgements one a requirement, in the order of the guideline
 * @param label      whether the plan may be called conforming, and why not
 */
@Clause("4.2")
public record Conformity(List<Judgement> judgements, Label label) {
    public Conformity {
        judgements = List.copyOf(judgements);
    }

    /** How many requirements have a verdict. */
    public long count(Verdict verdict) {
        return judgements.stream().filter(each -> each.verdict() == verdict).count();
    }

    /** The judgement of a requirement; empty where the guideline has none of that id. */
    public Optional<Judgement> find(String requirement) {
        return judgements.stream()
                .filter(each -> each.requirement().id().equals(requirement))
                .findFirst();
    }

    /** The judgements by chapter or appendix, in the order of the guideline. */
    public Map<String, List<Judgement>> byChapter() {
        var chapters = new LinkedHashMap<String, List<Judgement>>();
        judgements.stream()
                .map(each -> each.requirement().chapter())
                .distinct()
                .forEach(chapter -> chapters.put(chapter, of(chapter)));
        return chapters;
    }

    private List<Judgement> of(String chapter) {
        return judgements.stream()
                .filter(each -> each.requirement().chapter().equals(chapter))
                .toList();
    }
}
