package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.History;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Department;
import org.tanlu.reference.Functional;
import org.tanlu.reference.Organisation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.WorkingTeam;
import org.tanlu.safeguard.OrganisationPlan.Team;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Chooses the pattern of the leading body and who sits in it (clause 11.1). */
@Clause("11.1")
final class Organising {
    private static final String SETTING = "safeguard_organisation";
    private static final String DEFAULT = "leading_group";
    private static final String TEAMS = "leading_group_with_teams";
    private static final String SMALL = "joint_conference";
    /** More than this from industry, in tonnes, takes teams. */
    private static final double LARGE_INDUSTRY = 1_000_000;
    /** Fewer residents make a small city. */
    private static final double SMALL_CITY = 500_000;

    private static final Bodies NOBODY = new Bodies("", List.of());

    private final Dossier dossier;
    private final History history;
    private final List<Scheduled> actions;
    private final ReferenceData reference;
    private final OwnSafeguards own;

    Organising(Dossier dossier, History history, Routes routes, ReferenceData reference, OwnSafeguards own) {
        this.dossier = dossier;
        this.history = history;
        this.actions = routes.main()
                .map(Route::schedule)
                .map(schedule -> schedule.actions())
                .orElse(List.of());
        this.reference = reference;
        this.own = own;
    }

    OrganisationPlan plan() {
        Optional<String> told = dossier.city().find(SETTING).filter(pattern -> !pattern.equals("auto"));
        Organisation pattern = reference.safeguards().organisation(told.orElseGet(this::judged));
        return new OrganisationPlan(
                pattern,
                told.isPresent(),
                pattern.chosen(),
                members(pattern),
                teams(pattern),
                !dossier.register("districts").rows().isEmpty());
    }

    private String judged() {
        if (industry() > LARGE_INDUSTRY) {
            return TEAMS;
        }
        boolean isSmall = residents().filter(count -> count < SMALL_CITY).isPresent();
        return isSmall ? SMALL : DEFAULT;
    }

    private double industry() {
        List<Integer> years = history.years();
        return years.isEmpty()
                ? 0
                : history.inventory(years.get(years.size() - 1))
                        .direct(Organising::isIndustry)
                        .tonnes();
    }

    private static boolean isIndustry(EmissionLine line) {
        return line.functional() == Functional.INDUSTRY;
    }

    private Optional<Double> residents() {
        return dossier.valueYears().stream()
                .sorted((one, other) -> other - one)
                .map(year -> dossier.find("population", year).flatMap(Datum::value))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Organising::persons);
    }

    private static double persons(Quantity count) {
        return count.value() * count.unit().factor();
    }

    private List<Department> members(Organisation pattern) {
        Set<Department> members = new LinkedHashSet<>();
        members.add(pattern.office());
        members.addAll(pattern.deputies());
        actions.forEach(action -> {
            members.add(action.lead());
            members.addAll(action.support());
        });
        reference.safeguards().teams().forEach(team -> {
            members.add(team.lead());
            members.addAll(team.support());
        });
        reference.safeguards().instruments().forEach(policy -> members.add(policy.lead()));
        return members.stream()
                .filter(body -> body.level() == Department.Level.CITY)
                .toList();
    }

    /** Teams where the pattern has some: those whose part of the plan has actions, and those that serve all of it. */
    private List<Team> teams(Organisation pattern) {
        var teams = new ArrayList<Team>();
        for (WorkingTeam team : reference.safeguards().teams()) {
            Optional<Register.Row> row = own.about(OwnSafeguards.TEAM, team.id(), team.name());
            boolean isNeeded = row.isPresent() || (pattern.id().equals(TEAMS) && serves(team));
            if (isNeeded && row.filter(OwnSafeguards::isDropped).isEmpty()) {
                teams.add(team(team, row.filter(one -> !OwnSafeguards.isDrop(one))));
            }
        }
        own.added(OwnSafeguards.TEAM).forEach(row -> teams.add(added(row)));
        return teams;
    }

    private boolean serves(WorkingTeam team) {
        return team.outline().isEmpty()
                || actions.isEmpty()
                || actions.stream()
                        .anyMatch(action ->
                                team.outline().contains(action.mapping().outline()));
    }

    private Team team(WorkingTeam team, Optional<Register.Row> change) {
        Bodies bodies = Bodies.of(team.lead(), team.support());
        String duty = team.duty().chinese();
        return new Team(
                team.name(),
                change.map(row -> own.bodies(row, bodies)).orElse(bodies),
                change.map(row -> OwnSafeguards.content(row, duty)).orElse(duty),
                change.isPresent() ? Origin.CHANGED : Origin.LIBRARY);
    }

    private Team added(Register.Row row) {
        return new Team(
                Text.of(row.text("item"), row.text("item")),
                own.bodies(row, NOBODY),
                row.text("content"),
                Origin.ADDED);
    }
}
