package org.tanlu.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Reads the library of measures; one use only. */
final class MeasureLoader {
    /** The files below {@code measures/}: a measure stands in that of its first clause. */
    private static final List<String> CLAUSES = List.of("8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "11");

    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Units units;
    private final Map<String, Item> items;
    private final Map<String, Technology> technologies;
    private final Map<String, PotentialParameter> parameters = new LinkedHashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    MeasureLoader(
            ReferenceFiles files,
            Map<String, Source> sources,
            Units units,
            Map<String, Item> items,
            EnergyReference energy) {
        this.files = files;
        this.sources = sources;
        this.units = units;
        this.items = items;
        this.technologies = energy.technologies();
    }

    MeasureLibrary load() {
        files.rows("measures/potential_parameters.csv").forEach(row -> parameters.put(row.text("id"), parameter(row)));
        CLAUSES.stream()
                .flatMap(clause -> files.rows("measures/" + clause + ".csv").stream())
                .forEach(this::add);
        return new MeasureLibrary(
                Collections.unmodifiableMap(measures),
                Collections.unmodifiableMap(parameters),
                files.rows("measures/requires.csv").stream()
                        .map(this::dependency)
                        .toList(),
                prices(),
                files.rows("measures/applicability.csv").stream()
                        .map(this::applicability)
                        .toList(),
                mappings());
    }

    private Map<String, Mapping> mappings() {
        var mappings = new LinkedHashMap<String, Mapping>();
        files.rows("measures/mapping.csv")
                .forEach(row -> mappings.put(
                        row.known(measures, "measure").id(),
                        new Mapping(
                                row.symbol(OpinionPart.class, "opinion"),
                                row.symbol(NationalAction.class, "action"),
                                row.text("outline"),
                                row.list("answers"))));
        return mappings;
    }

    private Applicability applicability(Row row) {
        return new Applicability(
                row.known(measures, "measure").id(),
                row.symbol(Applicability.Kind.class, "kind"),
                row.list("values"),
                Text.of(row.text("reason_zh"), row.text("reason_en")),
                row.known(sources, "source"));
    }

    private PotentialParameter parameter(Row row) {
        return new PotentialParameter(
                row.text("id"),
                row.name(),
                range(row, "", units.unit(row.text("unit"))),
                row.known(sources, "source"),
                verification(row, "verification"));
    }

    private void add(Row row) {
        Measure measure = measure(row);
        if (measures.put(measure.id(), measure) != null) {
            throw new IllegalArgumentException(row.where() + ": duplicate id " + measure.id());
        }
    }

    private Measure measure(Row row) {
        return new Measure(
                row.text("id"),
                row.name(),
                row.list("clause"),
                row.symbol(Dimension.class, "dimension"),
                row.symbol(MeasureSector.class, "sector"),
                row.find("branch"),
                row.symbol(Measure.Lever.class, "lever"),
                row.symbol(Measure.Kind.class, "kind"),
                technology(row, "technology_from"),
                technology(row, "technology_to"),
                Text.of(row.text("activity_zh"), row.text("activity_en")),
                units.unit(row.text("unit")),
                cost(row),
                new MeasurePotential(
                        formula(row),
                        row.symbol(MeasurePotential.Kind.class, "potential_kind"),
                        row.symbol(MeasurePotential.Extent.class, "potential_base")),
                rollout(row),
                row.symbol(Measure.Accounting.class, "accounting"),
                coBenefits(row),
                new Measure.Responsible(row.text("lead"), row.list("support")),
                evidence(row),
                Text.of(row.text("note_zh"), row.text("note_en")));
    }

    private Optional<String> technology(Row row, String column) {
        return row.find(column).map(id -> row.known(technologies, column).id());
    }

    private MeasureCost cost(Row row) {
        Unit yuan = units.unit("元");
        return new MeasureCost(
                row.find("capex_default").map(text -> range(row, "capex_", yuan)),
                row.symbol(MeasureCost.Basis.class, "capex_basis"),
                row.yes("incremental"),
                row.find("opex_share").map(text -> Quantity.of(row.number("opex_share"), Unit.ONE)),
                row.find("opex_default").map(text -> range(row, "opex_", yuan)),
                row.integer("lifetime"),
                Quantity.of(row.number("cost_decline"), Unit.ONE));
    }

    private static Measure.Rollout rollout(Row row) {
        return new Measure.Rollout(
                row.integer("lead_years"),
                row.integer("ramp_years"),
                row.find("earliest_year").isPresent()
                        ? OptionalInt.of(row.integer("earliest_year"))
                        : OptionalInt.empty());
    }

    private static CoBenefits coBenefits(Row row) {
        return new CoBenefits(
                row.integer("growth"),
                row.integer("jobs"),
                row.integer("environment"),
                row.integer("social"),
                Text.of(row.text("cobenefit_zh"), row.text("cobenefit_en")));
    }

    private Measure.Evidence evidence(Row row) {
        Stream<Source> further = row.list("further_sources").stream()
                .map(id -> Optional.ofNullable(sources.get(id))
                        .orElseThrow(() -> new IllegalArgumentException(row.where() + ": unknown source " + id)));
        return new Measure.Evidence(
                verification(row, "saving_verification"),
                verification(row, "cost_verification"),
                Stream.concat(Stream.of(row.known(sources, "source")), further).toList());
    }

    private PotentialFormula formula(Row row) {
        PotentialFormula formula = PotentialFormula.parse(row.text("potential"), row.where(), units::unit);
        formula.parameters().stream()
                .filter(id -> !parameters.containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(row.where() + ": unknown parameter $" + id + " in " + formula);
                });
        formula.items().forEach((id, unit) -> {
            Optional<Unit> own = Optional.ofNullable(items.get(id)).flatMap(Item::unit);
            if (own.isEmpty() || !own.get().isCompatibleWith(unit)) {
                throw new IllegalArgumentException(
                        row.where() + ": no item " + id + " that can be taken in " + unit + " in " + formula);
            }
        });
        return formula;
    }

    private Dependency dependency(Row row) {
        return new Dependency(
                row.known(measures, "from").id(),
                row.known(measures, "to").id(),
                row.symbol(Dependency.Kind.class, "kind"),
                row.integer("lag"),
                Quantity.of(row.find("coefficient").isPresent() ? row.number("coefficient") : 1, Unit.ONE),
                row.find("shares"));
    }

    private Map<String, PricePath> prices() {
        var points = new LinkedHashMap<String, TreeMap<Integer, Parameter>>();
        for (Row row : files.rows("measures/prices.csv")) {
            var price = new Parameter(
                    Text.of("价格", "price"),
                    Quantity.of(row.number("value"), units.unit(row.text("unit"))),
                    row.known(sources, "source"),
                    verification(row, "verification"),
                    row.text("note"));
            points.computeIfAbsent(row.text("carrier"), carrier -> new TreeMap<>())
                    .put(row.integer("year"), price);
        }
        var paths = new LinkedHashMap<String, PricePath>();
        points.forEach((carrier, prices) -> paths.put(carrier, new PricePath(carrier, YearSeries.of(prices))));
        return Collections.unmodifiableMap(paths);
    }

    private static Range range(Row row, String prefix, Unit unit) {
        try {
            return new Range(
                    Quantity.of(row.number(prefix + "low"), unit),
                    Quantity.of(row.number(prefix + "default"), unit),
                    Quantity.of(row.number(prefix + "high"), unit));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static Verification verification(Row row, String column) {
        return Verification.find(row.text(column))
                .orElseThrow(() -> new IllegalArgumentException(row.where() + ": " + row.text(column)));
    }
}
