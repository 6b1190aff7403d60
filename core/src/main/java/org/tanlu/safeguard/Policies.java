package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.reference.PolicyInstrument;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** Chooses the policies that the actions of the pathway need (clause 11.2); without a pathway those that every one needs. */
@Clause({"11.2", "C4.3-4"})
final class Policies {
    private static final Bodies NOBODY = new Bodies("", List.of());

    private final List<Scheduled> actions;
    private final ReferenceData reference;
    private final OwnSafeguards own;

    Policies(Routes routes, ReferenceData reference, OwnSafeguards own) {
        this.actions = routes.main()
                .map(Route::schedule)
                .map(schedule -> schedule.actions())
                .orElse(List.of());
        this.reference = reference;
        this.own = own;
    }

    List<Policy> all() {
        var policies = new ArrayList<Policy>();
        for (PolicyInstrument instrument : reference.safeguards().instruments()) {
            Optional<Register.Row> row = own.about(OwnSafeguards.INSTRUMENT, instrument.id(), instrument.name());
            List<Scheduled> served = served(instrument);
            boolean isNeeded = instrument.isGeneral() || !served.isEmpty() || row.isPresent();
            if (isNeeded && row.filter(OwnSafeguards::isDropped).isEmpty()) {
                policies.add(policy(instrument, served, row));
            }
        }
        own.added(OwnSafeguards.INSTRUMENT).forEach(row -> policies.add(added(row)));
        return policies;
    }

    private List<Scheduled> served(PolicyInstrument instrument) {
        return actions.stream()
                .filter(action -> instrument.serves(action.measure()))
                .toList();
    }

    private Policy policy(PolicyInstrument instrument, List<Scheduled> served, Optional<Register.Row> row) {
        String content = instrument.text().chinese();
        Bodies bodies = served.stream()
                .filter(action -> instrument.isSameAs(action.measure()))
                .findFirst()
                .map(action -> Bodies.of(action.lead(), action.support()))
                .orElseGet(() -> Bodies.of(instrument.lead(), instrument.support()));
        Optional<Register.Row> change = row.filter(one -> !OwnSafeguards.isDrop(one));
        OptionalInt first = first(served.isEmpty() ? actions : served);
        return new Policy(
                instrument.id(),
                instrument.aspect(),
                instrument.name(),
                change.map(one -> OwnSafeguards.content(one, content)).orElse(content),
                change.map(one -> own.bodies(one, bodies)).orElse(bodies),
                Optional.of(instrument.funding()),
                change.flatMap(one -> one.findYear("by")).map(OptionalInt::of).orElse(first),
                served.stream().map(Scheduled::measure).toList(),
                change.isPresent() ? Origin.CHANGED : Origin.LIBRARY);
    }

    private Policy added(Register.Row row) {
        Text name = Text.of(row.text("item"), row.text("item"));
        String aspect = row.text("aspect");
        return new Policy(
                row.text("item"),
                aspect.isEmpty() ? PolicyAspect.MECHANISM : PolicyAspect.valueOf(aspect.toUpperCase(Locale.ROOT)),
                name,
                row.text("content"),
                own.bodies(row, NOBODY),
                Optional.empty(),
                row.findYear("by").map(OptionalInt::of).orElse(first(actions)),
                List.of(),
                Origin.ADDED);
    }

    private static OptionalInt first(List<Scheduled> actions) {
        return actions.stream().mapToInt(Scheduled::start).min();
    }
}
