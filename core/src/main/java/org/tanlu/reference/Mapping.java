package org.tanlu.reference;

import java.util.List;

/**
 * 措施归类 where a measure stands in the national documents and in the outline of a plan (clause 10.1, Appendix A): the project's
 * reading.
 *
 * @param opinion the chapter of the Opinions
 * @param action  which of the ten actions
 * @param outline the id of the heading of chapter four of Appendix A
 * @param answers the ids of the indicators that the measure itself brings about, for example afforestation the share of forests
 */
public record Mapping(OpinionPart opinion, NationalAction action, String outline, List<String> answers) {
    public Mapping {
        answers = List.copyOf(answers);
    }
}
