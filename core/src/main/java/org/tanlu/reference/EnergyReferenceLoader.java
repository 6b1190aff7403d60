package org.tanlu.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.sampling.Spread;
import org.tanlu.trace.Source;
import org.tanlu.trace.Verification;

/** Reads carriers, services and technologies of the energy system; one use only. */
final class EnergyReferenceLoader {
    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Units units;
    private final Map<String, List<Technology.Flow>> flows = new LinkedHashMap<>();
    private final Map<String, List<Technology.ProcessEmission>> emissions = new LinkedHashMap<>();

    EnergyReferenceLoader(ReferenceFiles files, Map<String, Source> sources, Units units) {
        this.files = files;
        this.sources = sources;
        this.units = units;
    }

    EnergyReference load() {
        Map<String, EnergyCarrier> carriers = byId("energy_carriers", EnergyCarrier::id, this::carrier);
        for (Row row : files.rows("energy/flows.csv")) {
            Unit unit = row.known(carriers, "carrier").unit();
            flows.computeIfAbsent(row.text("technology"), technology -> new ArrayList<>())
                    .add(new Technology.Flow(
                            row.text("carrier"),
                            row.text("direction").equals("out"),
                            quantity(row, "value").in(unit)));
        }
        for (Row row : files.rows("energy/process_emissions.csv")) {
            emissions
                    .computeIfAbsent(row.text("technology"), technology -> new ArrayList<>())
                    .add(new Technology.ProcessEmission(row.text("gas"), quantity(row, "value")));
        }
        Map<String, Technology> technologies = byId("technologies", Technology::id, this::technology);
        return new EnergyReference(
                carriers,
                byId("services", EnergyService::id, this::service),
                technologies,
                byId("activity_drivers", ActivityDriver::id, this::driver),
                files.rows("energy/driven.csv").stream()
                        .map(row -> new Driven(
                                row.text("subject"),
                                row.symbol(Driven.Kind.class, "kind"),
                                row.list("drivers"),
                                row.find("name_zh").map(any -> row.name())))
                        .toList(),
                byproducts(),
                byId("fleets", FleetLife::vehicle, row -> fleet(row, technologies)),
                files.rows("energy/deviations.csv").stream()
                        .map(this::deviation)
                        .toList(),
                List.copyOf(
                        byId("floor_classes", FloorClass::id, this::floorClass).values()),
                List.copyOf(byId("travel_modes", TravelMode::id, row -> mode(row, technologies))
                        .values()),
                captures(technologies),
                byId("end_uses", EndUse::id, row -> new EndUse(row.text("id"), row.name())));
    }

    private TravelMode mode(Row row, Map<String, Technology> technologies) {
        double car =
                gasoline(Optional.ofNullable(technologies.get("car_travel")).orElseThrow());
        return new TravelMode(
                row.text("id"),
                row.name(),
                row.text("item"),
                row.text("driver"),
                row.find("adds"),
                row.find("avoids"),
                Quantity.of(gasoline(row.known(technologies, "from_car")) / car, Unit.ONE),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private static double gasoline(Technology technology) {
        return technology.flows().stream()
                .filter(flow -> flow.carrier().equals("gasoline"))
                .mapToDouble(flow -> flow.net().value())
                .sum();
    }

    private FloorClass floorClass(Row row) {
        return new FloorClass(
                row.text("id"),
                row.name(),
                row.text("stock"),
                row.symbol(FloorClass.Kind.class, "kind"),
                row.find("measure"),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private Deviation deviation(Row row) {
        return new Deviation(
                row.symbol(Deviation.Kind.class, "kind"),
                row.text("subject"),
                Spread.normal(row.number("deviation")),
                row.yes("grows"),
                Optional.empty(),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private FleetLife fleet(Row row, Map<String, Technology> technologies) {
        return new FleetLife(
                row.text("vehicle"),
                row.known(technologies, "technology"),
                Quantity.of(row.number("shape"), Unit.ONE),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private EnergyCarrier carrier(Row row) {
        return new EnergyCarrier(
                row.text("id"),
                row.name(),
                row.symbol(EnergyCarrier.Group.class, "group"),
                units.unit(row.text("unit")),
                row.list("members"));
    }

    private ActivityDriver driver(Row row) {
        return new ActivityDriver(
                row.text("id"),
                row.name(),
                units.unit(row.text("unit")),
                row.find("parent"),
                row.list("items"),
                row.symbol(ActivityDriver.Form.class, "form"),
                Quantity.of(row.number("damping"), Unit.ONE),
                row.find("limit").map(text -> Quantity.of(row.number("limit"), Unit.ONE)),
                row.list("siblings"),
                row.find("within"),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private EnergyService service(Row row) {
        return new EnergyService(
                row.text("id"),
                row.name(),
                units.unit(row.text("unit")),
                row.symbol(MeasureSector.class, "sector"),
                row.list("consumers"),
                row.list("takers"));
    }

    private List<Byproduct> byproducts() {
        return files.rows("energy/byproducts.csv").stream()
                .map(row -> new Byproduct(row.text("carrier"), row.text("maker"), row.find("feed")))
                .toList();
    }

    private List<Capture> captures(Map<String, Technology> technologies) {
        return files.rows("energy/captures.csv").stream()
                .map(row -> capture(row, technologies))
                .toList();
    }

    private Capture capture(Row row, Map<String, Technology> technologies) {
        return new Capture(
                row.known(technologies, "technology").id(),
                row.text("consumer"),
                row.find("kind").map(any -> row.symbol(CarrierKind.class, "kind")),
                row.symbol(Capture.Fate.class, "fate"),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private Technology technology(Row row) {
        String id = row.text("id");
        return new Technology(
                id,
                row.name(),
                row.find("service"),
                units.unit(row.text("unit")),
                row.symbol(Technology.Level.class, "level"),
                row.find("relative_to"),
                row.find("efficiency").map(text -> Quantity.of(row.number("efficiency"), Unit.ONE)),
                row.integer("lifetime"),
                flows.getOrDefault(id, List.of()),
                emissions.getOrDefault(id, List.of()),
                row.known(sources, "source"),
                Verification.find(row.text("verification")).orElseThrow());
    }

    private Quantity quantity(Row row, String column) {
        return Quantity.of(row.number(column), units.unit(row.text("unit")));
    }

    private <T> Map<String, T> byId(String file, Function<T, String> id, Function<Row, T> make) {
        var values = new LinkedHashMap<String, T>();
        for (Row row : files.rows("energy/" + file + ".csv")) {
            T value = make.apply(row);
            if (Optional.ofNullable(values.put(id.apply(value), value)).isPresent()) {
                throw new IllegalArgumentException(row.where() + ": duplicate id " + id.apply(value));
            }
        }
        return Collections.unmodifiableMap(values);
    }
}
