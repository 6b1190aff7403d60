package org.tanlu.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tanlu.clause.City;
import org.tanlu.inventory.History;
import org.tanlu.pathway.HandRoute;
import org.tanlu.pathway.Routes;
import org.tanlu.reference.Measure;
import org.tanlu.reference.WorkingTeam;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/** One thing has one lead, whether it is told as a task, as a policy or as the duty of a team. */
@Clause({"10.2", "11.1", "11.2"})
class OneLeadTest {
    private static Policy policy(String id, Routes routes) {
        City city = City.with("");
        Dossier dossier = city.dossier().value();
        History history = city.history().value();
        return SafeguardProposal.propose(dossier, history, routes, City.REFERENCE).value().policies().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_platform_of_the_pathway_and_that_of_the_policies_are_one_with_one_lead_and_one_year() {
        var route = HandRoute.of(Map.of("D-CITY", 2029));
        var task = route.schedule().actions().get(0);
        Policy policy = policy("data-platform", HandRoute.routes(route));
        assertThat(policy.bodies().lead()).isEqualTo(task.lead().name().chinese());
        assertThat(policy.by()).hasValue(2029);
        assertThat(policy.serves()).extracting(Measure::id).containsExactly("D-CITY");
    }

    @Test
    void a_team_that_answers_for_charging_or_commercial_vehicles_has_the_lead_that_the_measures_have() {
        assertThat(team("充换电").lead().id()).isEqualTo(lead("T-CHG"));
        for (String fleet : List.of("T-EBUS", "T-ETAXI", "T-EVAN", "T-ETRK")) {
            assertThat(team("营运车辆").lead().id()).isEqualTo(lead(fleet));
        }
    }

    @Test
    void subsidies_of_cars_and_of_scrapping_are_led_by_who_leads_the_measures() {
        assertThat(City.REFERENCE.safeguards().instruments())
                .filteredOn(policy -> policy.id().equals("trade-in"))
                .allMatch(policy -> policy.lead().id().equals(lead("T-ECAR")))
                .noneMatch(policy -> policy.text().chinese().contains("报废"));
        assertThat(City.REFERENCE.safeguards().instruments())
                .filteredOn(policy -> policy.id().equals("scrapping"))
                .allMatch(policy -> policy.lead().id().equals(lead("T-SCRAP")))
                .allMatch(policy -> policy.measures().equals(List.of("T-SCRAP")));
    }

    private static WorkingTeam team(String duty) {
        return City.REFERENCE.safeguards().teams().stream()
                .filter(team -> team.duty().chinese().contains(duty))
                .findFirst()
                .orElseThrow();
    }

    private static String lead(String measure) {
        return City.REFERENCE.measures().measure(measure).responsible().lead();
    }
}
