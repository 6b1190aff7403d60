package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tanlu.Changed;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.history.EmissionHistory;
import org.tanlu.inventory.History;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.Department;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.OrganisationPlan;
import org.tanlu.safeguard.Participation;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/** What is taken away from a plan. */
enum Removal {
    INVENTORIES(plan -> Changed.with(
            plan,
            "history",
            new History(
                    YearSeries.of(Map.of()),
                    YearSeries.of(Map.of()),
                    List.of(),
                    plan.history().branches(),
                    YearSeries.of(Map.of())))),
    ANALYSIS(plan -> Changed.with(plan, "emissionHistory", nothing(plan.emissionHistory()))),
    INDICATORS(plan -> Changed.with(plan, "indicators", List.of())),
    BALANCES(plan -> Changed.with(plan, "dossier", Changed.with(plan.dossier(), "energy", List.of()))),
    REGISTERS(plan -> Changed.with(plan, "dossier", withRegisters(plan.dossier(), ""))),
    VISITS(plan -> Changed.with(plan, "dossier", withRegisters(plan.dossier(), "visits"))),
    FIELD_SURVEY(plan -> Changed.with(
            plan, "fieldSurvey", new FieldSurvey(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))),
    POTENTIALS(plan -> Changed.with(plan, "potentials", Optional.empty())),
    SCENARIOS(plan -> Changed.with(
            plan, Map.of("scenarios", Optional.empty(), "forecasts", List.of(), "identification", Optional.empty()))),
    TARGETS(plan -> Changed.with(plan, "targets", Optional.empty())),
    PATHWAY(plan -> Changed.with(plan, "pathway", Routes.none(Text.of("", "")))),
    COMMERCE(plan -> without(plan, "commerce")),
    SUPPORTING_BODIES(plan -> scheduled(plan, action -> Changed.with(action, "support", List.of()))),
    SAFEGUARDS(plan -> Changed.with(
            plan,
            "safeguards",
            new SafeguardProposal(
                    new OrganisationPlan(
                            plan.safeguards().organisation().pattern(),
                            false,
                            Text.of("", ""),
                            List.of(),
                            List.of(),
                            false),
                    List.of(),
                    new Appraisal(List.of(), List.of(), List.of(), List.of(), List.of()),
                    new Participation(List.of(), List.of(), List.of(), List.of()))));

    private final UnaryOperator<Plan> removal;

    Removal(UnaryOperator<Plan> removal) {
        this.removal = removal;
    }

    Plan from(Plan plan) {
        return removal.apply(plan);
    }

    private static EmissionHistory nothing(EmissionHistory history) {
        return new EmissionHistory(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                history.rule(),
                history.versions(),
                List.of());
    }

    /** The dossier with a register emptied, all of them without a name. */
    private static Dossier withRegisters(Dossier dossier, String emptied) {
        Map<String, Register> registers = new LinkedHashMap<>();
        dossier.registers()
                .forEach((form, register) -> registers.put(
                        form,
                        emptied.isEmpty() || emptied.equals(form)
                                ? new Register(register.form(), List.of())
                                : register));
        return Changed.with(dossier, "registers", registers);
    }

    private static Plan scheduled(Plan plan, UnaryOperator<Scheduled> change) {
        Route route = plan.pathway().main().orElseThrow();
        List<Scheduled> actions =
                route.schedule().actions().stream().map(change).toList();
        Route changed = Changed.with(route, "schedule", Changed.with(route.schedule(), "actions", actions));
        return Changed.with(
                plan, "pathway", new Routes(List.of(changed), plan.pathway().reason()));
    }

    /** The plan in which no action names a department. */
    private static Plan without(Plan plan, String id) {
        return scheduled(plan, action -> {
            List<Department> support = action.support().stream()
                    .filter(body -> !body.id().equals(id))
                    .toList();
            Department lead = action.lead().id().equals(id) ? support.get(0) : action.lead();
            return Changed.with(action, Map.of("lead", lead, "support", support));
        });
    }
}
