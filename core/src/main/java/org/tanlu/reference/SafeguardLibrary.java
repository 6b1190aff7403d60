package org.tanlu.reference;

import java.util.List;
import org.tanlu.trace.Clause;

/**
 * 保障措施库 patterns of safeguards that a city chooses of and edits (chapter 11).
 *
 * @param organisations patterns of the leading body
 * @param teams         its teams
 * @param instruments   policies
 * @param assessment    supervision and appraisal
 * @param consultations ways of asking for opinions
 */
@Clause("11")
public record SafeguardLibrary(
        List<Organisation> organisations,
        List<WorkingTeam> teams,
        List<PolicyInstrument> instruments,
        List<AssessmentItem> assessment,
        List<ConsultationForm> consultations) {
    public SafeguardLibrary {
        organisations = List.copyOf(organisations);
        teams = List.copyOf(teams);
        instruments = List.copyOf(instruments);
        assessment = List.copyOf(assessment);
        consultations = List.copyOf(consultations);
    }

    /** The pattern of an id, which must be there. */
    public Organisation organisation(String id) {
        return organisations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
    }

    /** The items of one kind, in order. */
    public List<AssessmentItem> items(AssessmentItem.Kind kind) {
        return assessment.stream().filter(item -> item.kind() == kind).toList();
    }
}
