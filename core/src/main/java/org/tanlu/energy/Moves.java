package org.tanlu.energy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.fieldwork.assessment.FieldAssessment;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.Effect;
import org.tanlu.reference.EnergyCarrier;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasurePotential;
import org.tanlu.reference.MeasureSector;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * Finds what the measures of the library do in this city (clauses 8.2 to 8.7): where their energy is used, and how much of
 * them the city can have by its own data. A measure of which the city told no potential is listed, never guessed. One use only.
 */
@Clause("8")
final class Moves {
    private final EnergySystem system;
    private final Dossier dossier;
    private final ReferenceData reference;
    private final MeasureConsumers consumersOf;
    private final CarriedOut carriedOut;
    private final List<Move> moves = new ArrayList<>();
    private final Map<Measure, Idle> without = new LinkedHashMap<>();

    private Moves(EnergySystem system, Dossier dossier, ReferenceData reference) {
        this.system = system;
        this.dossier = dossier;
        this.reference = reference;
        this.consumersOf = new MeasureConsumers(system, reference.energy());
        this.carriedOut = new CarriedOut(FieldAssessment.existing(dossier, reference), system.baseYear());
    }

    static Moves of(EnergySystem system, Dossier dossier, ReferenceData reference) {
        var moves = new Moves(system, dossier, reference);
        reference.measures().inOrder().forEach(moves::measure);
        moves.moves.sort(Comparator.comparingInt(Moves::rank));
        return moves;
    }

    /** Travel is avoided of what vehicles run on after all else, and CO2 is captured of what is left in the end. */
    private static int rank(Move move) {
        return !move.captures().isEmpty() ? 2 : move.isTravel() ? 1 : 0;
    }

    List<Move> found() {
        return moves;
    }

    /** The measures without effect of their own in this city, each with the reason. */
    Map<Measure, Idle> without() {
        return without;
    }

    private void measure(Measure measure) {
        if (measure.accounting() != Measure.Accounting.INSIDE
                && measure.accounting() != Measure.Accounting.PARTLY_OUTSIDE) {
            without.put(measure, Idle.OUTSIDE);
            return;
        }
        Optional<Effect> effect = reference.energy().effect(measure.technologyFrom(), measure.technologyTo());
        if (effect.filter(
                        found -> !found.energy().isEmpty() || !found.emissions().isEmpty())
                .isEmpty()) {
            without.put(measure, Idle.ENABLING);
            return;
        }
        Optional<Quantity> potential = potential(measure);
        if (potential.isEmpty()) {
            without.put(measure, Idle.UNTOLD);
            return;
        }
        Quantity done = carriedOut.of(measure, dataYear(measure));
        Quantity left = potential.get().minus(done);
        if (left.value() <= 0) {
            without.put(measure, Idle.EXHAUSTED);
            return;
        }
        move(measure, left, done, own(measure, effect.orElseThrow()));
    }

    /** The latest year of the data that a potential rests on; the base year where it rests on none. */
    private int dataYear(Measure measure) {
        return measure.potential().formula().items().keySet().stream()
                .flatMap(item -> toldIn(item).stream())
                .max(Comparator.naturalOrder())
                .orElse(system.baseYear());
    }

    private Optional<Integer> toldIn(String item) {
        for (int year : PotentialYears.of(item, system.baseYear())) {
            if (dossier.findValue(item, year).isPresent()) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> potential(Measure measure) {
        return measure.potential()
                .formula()
                .evaluate(
                        measure.unit(),
                        item -> latest(item),
                        parameter -> reference
                                .measures()
                                .parameter(parameter)
                                .value()
                                .usual());
    }

    /** The datum of the base year, or the nearest that counts beside it; nothing of what does not occur. */
    private Optional<Quantity> latest(String item) {
        for (int year : PotentialYears.of(item, system.baseYear())) {
            Optional<Quantity> told = dossier.findValue(item, year);
            if (told.isPresent()) {
                return told;
            }
            if (dossier.find(item, year)
                    .flatMap(Datum::notation)
                    .filter(Notation.NO::equals)
                    .isPresent()) {
                return reference.item(item).unit().map(unit -> Quantity.of(0, unit));
            }
        }
        return Optional.empty();
    }

    /**
     * The difference of two technologies in this city: vehicles go as far as its own do, and a measure that spares several
     * carriers and takes nothing instead spares those that are used here.
     */
    private Effect own(Measure measure, Effect library) {
        List<Consumer> consumers = consumersOf.spared(measure);
        Effect effect = library;
        if (!consumersOf.isTravel(measure)
                && consumers.size() == 1
                && consumers.get(0).fleet().isPresent()) {
            effect = library.withEnergy(
                    new Travel(reference, system.baseYear()).byLibrary(consumers.get(0), spared(library)));
        }
        boolean sparesOnly = effect.energy().values().stream().allMatch(change -> change.value() < 0);
        Set<String> absent = new TreeSet<>();
        if (sparesOnly) {
            effect.energy().forEach((id, change) -> {
                if (isOfUsers(measure, id)
                        && use(measure, reference.energy().carrier(id), change).isEmpty()) {
                    absent.add(id);
                }
            });
        }
        return absent.size() < effect.energy().size() ? effect.without(absent) : effect;
    }

    private static List<String> spared(Effect effect) {
        return effect.energy().entrySet().stream()
                .filter(change -> change.getValue().value() < 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a carrier is spared where it is used, not where it is supplied. */
    private boolean isOfUsers(Measure measure, String carrier) {
        return switch (reference.energy().carrier(carrier).group()) {
            case RENEWABLE_ELECTRICITY, CLEAN_IMPORT, GREEN_CONTRACT -> false;
            case ELECTRICITY -> !isSupply(measure);
            default -> true;
        };
    }

    private void move(Measure measure, Quantity potential, Quantity done, Effect effect) {
        var uses = new ArrayList<Move.Use>();
        double supplied = 0;
        double clean = 0;
        for (Map.Entry<String, Quantity> change : effect.energy().entrySet()) {
            EnergyCarrier carrier = reference.energy().carrier(change.getKey());
            double amount = change.getValue().in(carrier.unit()).value();
            switch (carrier.group()) {
                case RENEWABLE_ELECTRICITY -> supplied -= amount;
                case CLEAN_IMPORT -> clean -= amount;
                case GREEN_CONTRACT -> {}
                default -> {
                    if (carrier.group() == EnergyCarrier.Group.ELECTRICITY && isSupply(measure)) {
                        supplied -= amount;
                    } else {
                        Optional<Move.Use> use = use(measure, carrier, change.getValue());
                        if (use.isEmpty()) {
                            without.put(measure, Idle.WITHOUT_ENERGY);
                            return;
                        }
                        uses.add(use.get());
                    }
                }
            }
        }
        moves.add(new Move(
                measure,
                potential,
                done,
                measure.potential().kind() == MeasurePotential.Kind.YEARLY,
                uses,
                Quantity.of(supplied, reference.units().unit("MWh")),
                supplied != 0 && uses.stream().anyMatch(use -> use.cells().containsKey(EnergySystem.POWER_PLANTS)),
                Quantity.of(clean, reference.units().unit("MWh")),
                others(effect),
                measure.technologyTo().map(reference.energy()::capturesOf).orElse(List.of()),
                effect));
    }

    private static boolean isSupply(Measure measure) {
        return measure.sector() == MeasureSector.ENERGY
                && measure.technologyFrom().map("coal_power"::equals).orElse(true);
    }

    /** Where a carrier is spared or taken; empty where there is nothing to spare it from. */
    private Optional<Move.Use> use(Measure measure, EnergyCarrier carrier, Quantity change) {
        boolean spared = change.value() < 0;
        List<Consumer> consumers = spared ? consumersOf.spared(measure) : consumersOf.takers(measure);
        if (spared
                && consumersOf.isTravel(measure)
                && consumers.stream().allMatch(one -> one.fleet().isPresent())) {
            return Optional.of(new Travel(reference, system.baseYear()).use(consumers, carrier, coal(carrier, change)));
        }
        Map<String, List<Carrier>> cells = cells(consumers, carrier);
        if (cells.isEmpty() && spared) {
            cells.putAll(cells(consumersOf.wholes(consumers), carrier));
        }
        if (cells.isEmpty() && spared && carrier.group() == EnergyCarrier.Group.HEAT) {
            cells.putAll(cells(system.consumers(), carrier)); // what all who take heat would have had from plants
        }
        if (cells.isEmpty() && spared) {
            return Optional.empty();
        }
        if (cells.isEmpty()) {
            cells.put(
                    consumers.get(0).id(),
                    List.of(reference.carrier(carrier.members().get(0))));
        }
        return Optional.of(new Move.Use(cells, coal(carrier, change)));
    }

    private static Map<String, List<Carrier>> cells(List<Consumer> consumers, EnergyCarrier carrier) {
        var cells = new LinkedHashMap<String, List<Carrier>>();
        for (Consumer consumer : consumers) {
            List<Carrier> members = members(consumer, carrier);
            if (!members.isEmpty()) {
                cells.put(consumer.id(), members);
            }
        }
        return cells;
    }

    private static List<Carrier> members(Consumer consumer, EnergyCarrier carrier) {
        return consumer.flows().stream()
                .map(Flow::carrier)
                .filter(flow -> carrier.members().contains(flow.id()))
                .toList();
    }

    private Quantity coal(EnergyCarrier carrier, Quantity change) {
        Unit coal = reference.units().unit("万吨标准煤");
        if (change.unit().isCompatibleWith(coal) && carrier.members().size() > 1) {
            return change.in(coal);
        }
        return change.unit().isCompatibleWith(coal) && !isSecondary(carrier)
                ? change.in(coal)
                : reference
                        .factors()
                        .fuels()
                        .standardCoal(
                                FuelFactors.GUIDE,
                                reference.carrier(carrier.members().get(0)),
                                change)
                        .orElseThrow();
    }

    private static boolean isSecondary(EnergyCarrier carrier) {
        return carrier.group() == EnergyCarrier.Group.ELECTRICITY || carrier.group() == EnergyCarrier.Group.HEAT;
    }

    /** Changes of other gases in t CO2e under the inventory's set of potentials. */
    private Emissions others(Effect effect) {
        String set = dossier.city().find("gwp_set").orElseThrow();
        double tonnes = 0;
        for (Map.Entry<String, Quantity> change : effect.emissions().entrySet()) {
            Quantity mass = change.getValue();
            double potential = mass.unit().isCompatibleWith(Unit.TONNE_CO2E)
                            || change.getKey().equals("CO2")
                    ? 1
                    : reference
                            .factors()
                            .gwp()
                            .find(change.getKey(), set)
                            .orElseThrow()
                            .value()
                            .value();
            tonnes += potential * mass.value();
        }
        return Emissions.tonnes(tonnes);
    }
}
