package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tanlu.fieldwork.assessment.FieldSurvey;
import org.tanlu.history.EmissionHistory;
import org.tanlu.inventory.History;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Schedule;
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
    INVENTORIES(plan -> with(
            plan,
            new History(
                    YearSeries.of(Map.of()),
                    YearSeries.of(Map.of()),
                    List.of(),
                    plan.history().branches(),
                    YearSeries.of(Map.of())))),
    ANALYSIS(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            nothing(plan.emissionHistory()),
            plan.reconciliations(),
            plan.indicators(),
            plan.quality(),
            plan.fieldSurvey(),
            plan.potentials(),
            plan.scenarios(),
            plan.forecasts(),
            plan.identification(),
            plan.targets(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    INDICATORS(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            plan.emissionHistory(),
            plan.reconciliations(),
            List.of(),
            plan.quality(),
            plan.fieldSurvey(),
            plan.potentials(),
            plan.scenarios(),
            plan.forecasts(),
            plan.identification(),
            plan.targets(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    BALANCES(plan -> with(
            plan,
            new Dossier(
                    plan.dossier().city(),
                    plan.dossier().sources(),
                    plan.dossier().series(),
                    plan.dossier().refused(),
                    plan.dossier().conflicts(),
                    plan.dossier().registers(),
                    List.of(),
                    plan.dossier().ledgers()))),
    REGISTERS(plan -> with(plan, withRegisters(plan.dossier(), ""))),
    VISITS(plan -> with(plan, withRegisters(plan.dossier(), "visits"))),
    FIELD_SURVEY(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            plan.emissionHistory(),
            plan.reconciliations(),
            plan.indicators(),
            plan.quality(),
            new FieldSurvey(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            plan.potentials(),
            plan.scenarios(),
            plan.forecasts(),
            plan.identification(),
            plan.targets(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    POTENTIALS(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            plan.emissionHistory(),
            plan.reconciliations(),
            plan.indicators(),
            plan.quality(),
            plan.fieldSurvey(),
            Optional.empty(),
            plan.scenarios(),
            plan.forecasts(),
            plan.identification(),
            plan.targets(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    SCENARIOS(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            plan.emissionHistory(),
            plan.reconciliations(),
            plan.indicators(),
            plan.quality(),
            plan.fieldSurvey(),
            plan.potentials(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            plan.targets(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    TARGETS(plan -> new Plan(
            plan.dossier(),
            plan.history(),
            plan.uncertainty(),
            plan.emissionHistory(),
            plan.reconciliations(),
            plan.indicators(),
            plan.quality(),
            plan.fieldSurvey(),
            plan.potentials(),
            plan.scenarios(),
            plan.forecasts(),
            plan.identification(),
            Optional.empty(),
            plan.pathway(),
            plan.consequences(),
            plan.safeguards())),
    PATHWAY(plan -> WholePlan.with(plan, Routes.none(Text.of("", "")))),
    COMMERCE(plan -> without(plan, "commerce")),
    SUPPORTING_BODIES(plan -> scheduled(plan, Removal::alone)),
    SAFEGUARDS(plan -> with(
            plan,
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

    private static Plan with(Plan plan, History history) {
        return new Plan(
                plan.dossier(),
                history,
                plan.uncertainty(),
                plan.emissionHistory(),
                plan.reconciliations(),
                plan.indicators(),
                plan.quality(),
                plan.fieldSurvey(),
                plan.potentials(),
                plan.scenarios(),
                plan.forecasts(),
                plan.identification(),
                plan.targets(),
                plan.pathway(),
                plan.consequences(),
                plan.safeguards());
    }

    private static Plan with(Plan plan, Dossier dossier) {
        return new Plan(
                dossier,
                plan.history(),
                plan.uncertainty(),
                plan.emissionHistory(),
                plan.reconciliations(),
                plan.indicators(),
                plan.quality(),
                plan.fieldSurvey(),
                plan.potentials(),
                plan.scenarios(),
                plan.forecasts(),
                plan.identification(),
                plan.targets(),
                plan.pathway(),
                plan.consequences(),
                plan.safeguards());
    }

    private static Plan with(Plan plan, SafeguardProposal safeguards) {
        return new Plan(
                plan.dossier(),
                plan.history(),
                plan.uncertainty(),
                plan.emissionHistory(),
                plan.reconciliations(),
                plan.indicators(),
                plan.quality(),
                plan.fieldSurvey(),
                plan.potentials(),
                plan.scenarios(),
                plan.forecasts(),
                plan.identification(),
                plan.targets(),
                plan.pathway(),
                plan.consequences(),
                safeguards);
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
        return new Dossier(
                dossier.city(),
                dossier.sources(),
                dossier.series(),
                dossier.refused(),
                dossier.conflicts(),
                registers,
                dossier.energy(),
                dossier.ledgers());
    }

    private static Plan scheduled(Plan plan, UnaryOperator<Scheduled> change) {
        Route route = plan.pathway().main().orElseThrow();
        Schedule schedule = new Schedule(
                route.schedule().actions().stream().map(change).toList(),
                route.schedule().periods(),
                route.schedule().chain());
        var changed = new Route(
                route.kind(),
                route.base(),
                route.terms(),
                route.conditions(),
                route.pathway(),
                schedule,
                route.study(),
                route.supports());
        return WholePlan.with(plan, new Routes(List.of(changed), plan.pathway().reason()));
    }

    private static Scheduled alone(Scheduled action) {
        return of(action, action.lead(), List.of());
    }

    /** The plan in which no action names a department. */
    private static Plan without(Plan plan, String id) {
        return scheduled(plan, action -> {
            List<Department> support = action.support().stream()
                    .filter(body -> !body.id().equals(id))
                    .toList();
            Department lead = action.lead().id().equals(id) ? support.get(0) : action.lead();
            return of(action, lead, support);
        });
    }

    private static Scheduled of(Scheduled action, Department lead, List<Department> support) {
        return new Scheduled(
                action.action(),
                action.period(),
                action.before(),
                action.slack(),
                action.isCritical(),
                action.mapping(),
                lead,
                support,
                action.projects(),
                action.told());
    }
}
