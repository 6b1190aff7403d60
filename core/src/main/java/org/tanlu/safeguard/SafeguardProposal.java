package org.tanlu.safeguard;

import java.util.List;
import org.tanlu.inventory.History;
import org.tanlu.pathway.Routes;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Outcome;

/**
 * 保障措施 safeguards (chapter 11): chosen of a library by what the city is and what its pathway needs, as the city edited them.
 *
 * @param organisation  the body and its teams
 * @param policies      the policies
 * @param appraisal     supervision and appraisal
 * @param participation how opinions are asked for
 */
@Clause("11")
public record SafeguardProposal(
        OrganisationPlan organisation, List<Policy> policies, Appraisal appraisal, Participation participation) {
    public SafeguardProposal {
        policies = List.copyOf(policies);
    }

    /**
     * The safeguards of a city.
     *
     * @param dossier   what the city told, its own safeguards, opinions and pilots among it
     * @param history   the inventories, for the pattern of the leading body
     * @param routes    the pathways, whose actions the policies serve
     * @param reference the library
     */
    public static Outcome<SafeguardProposal> propose(
            Dossier dossier, History history, Routes routes, ReferenceData reference) {
        var own = new OwnSafeguards(dossier, reference);
        var proposal = new SafeguardProposal(
                new Organising(dossier, history, routes, reference, own).plan(),
                new Policies(routes, reference, own).all(),
                new Appraising(routes, reference, own).appraisal(),
                new Participation(
                        reference.safeguards().consultations(),
                        dossier.register("consultations").rows(),
                        dossier.register("comments").rows(),
                        dossier.register("pilots").rows()));
        return Outcome.of(proposal, new SafeguardFindings(reference, own).of(proposal));
    }

    /** The policies of an aspect. */
    @Clause("11.2")
    public List<Policy> of(PolicyAspect aspect) {
        return policies.stream().filter(policy -> policy.aspect() == aspect).toList();
    }
}
