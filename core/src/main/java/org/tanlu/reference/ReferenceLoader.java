package org.tanlu.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceFiles.Row;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** Turns the reference files into values; one use only. */
final class ReferenceLoader {
    private final ReferenceFiles files;
    private final Map<String, Source> sources;
    private final Units units;
    private final Map<String, Carrier> carriers;

    ReferenceLoader(ReferenceFiles files) {
        this.files = files;
        this.sources = byId("sources.csv", Source::id, ReferenceLoader::source);
        this.units = new Units(files.rows("units.csv"));
        this.carriers = byId("carriers.csv", Carrier::id, this::carrier);
    }

    ReferenceData load() {
        Map<String, Item> items = byId("items.csv", Item::id, this::item);
        EnergyReference energy = new EnergyReferenceLoader(files, sources, units).load();
        Standard standard = new StandardLoader(files).load();
        MeasureLibrary measures = new MeasureLoader(files, sources, units, items, energy).load();
        return new ReferenceData(
                sources,
                units,
                new Rules(files.rows("rules.csv")),
                byId("settings.csv", Setting::key, this::setting),
                carriers,
                byId("balance_rows.csv", BalanceRow::id, ReferenceLoader::balanceRow),
                byId("sectors.csv", Sector::id, ReferenceLoader::sector),
                byId("emission_sources.csv", EmissionSource::id, ReferenceLoader::emissionSource),
                items,
                new FormLoader(files.rows("forms.csv"), units).load(),
                files.rows("indicators.csv").stream()
                        .map(ReferenceLoader::indicator)
                        .toList(),
                standard,
                wording(),
                new ReadingWords(files.rows("reading_words.csv"), files.rows("reading_fields.csv")),
                energy,
                measures,
                files.rows("target_emphasis.csv").stream().map(this::emphasis).toList(),
                new SafeguardLoader(files, sources, standard, measures.measures()).load(),
                new ReferenceData.Factors(
                        fuels(),
                        ceads(),
                        grid(),
                        residual(),
                        regions(),
                        heat(),
                        gwp(),
                        new CategoryFactorLoader(files, sources, units).load(),
                        agricultureRegions(),
                        wasteClimates(),
                        estimation(),
                        new RangeLoader(files, sources, units).load()));
    }

    private <T> Map<String, T> byId(String path, Function<T, String> id, Function<Row, T> make) {
        var values = new LinkedHashMap<String, T>();
        for (Row row : files.rows(path)) {
            T value = make.apply(row);
            if (values.put(id.apply(value), value) != null) {
                throw new IllegalArgumentException(row.where() + ": duplicate id " + id.apply(value));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static Source source(Row row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("title_en"),
                row.text("publisher"),
                row.text("year"),
                row.text("licence"));
    }

    private Carrier carrier(Row row) {
        return new Carrier(
                row.text("id"),
                row.name(),
                row.list("variants"),
                row.symbol(CarrierKind.class, "kind"),
                units.unit(row.text("statistical_unit")),
                row.symbol(Carrier.FinalUse.class, "final_use"),
                row.find("ceads"));
    }

    private static BalanceRow balanceRow(Row row) {
        return new BalanceRow(
                row.text("id"),
                row.name(),
                row.list("variants"),
                row.symbol(BalanceRow.Section.class, "section"),
                row.symbol(BalanceRow.Kind.class, "kind"),
                row.text("sign"));
    }

    private static Sector sector(Row row) {
        return new Sector(
                row.text("id"),
                row.name(),
                row.list("variants"),
                row.text("row"),
                row.symbol(Economic.class, "economic"),
                functional(row.text("functional"), row.text("row")),
                row.yes("energy_intensive"));
    }

    private static EmissionSource emissionSource(Row row) {
        return new EmissionSource(
                row.text("id"),
                row.name(),
                row.symbol(Category.class, "category"),
                row.list("gases"),
                row.text("branch"),
                row.symbol(Economic.class, "economic"),
                functional(row.text("functional"), ""),
                row.text("ipcc"));
    }

    /** By map and province, joined by a stroke: the statistical regions and the guide's own differ. */
    private Map<String, String> agricultureRegions() {
        var regions = new LinkedHashMap<String, String>();
        for (Row row : files.rows("factors/agriculture/regions.csv")) {
            regions.put(row.text("map") + "/" + row.text("province"), row.text("region"));
        }
        return Collections.unmodifiableMap(regions);
    }

    private Map<String, String> wasteClimates() {
        var climates = new LinkedHashMap<String, String>();
        for (Row row : files.rows("factors/waste/climates.csv")) {
            climates.put(row.text("province"), row.text("climate"));
        }
        return Collections.unmodifiableMap(climates);
    }

    private static Functional functional(String function, String row) {
        return switch (function) {
            case "agriculture" -> Functional.AGRICULTURE;
            case "industry" -> Functional.INDUSTRY;
            case "waste" -> Functional.WASTE;
            case "transport" -> Functional.TRANSPORT;
            case "buildings" ->
                row.equals("urban") || row.equals("rural")
                        ? Functional.RESIDENTIAL_BUILDINGS
                        : Functional.PUBLIC_BUILDINGS;
            default -> throw new IllegalArgumentException("unknown functional key " + function);
        };
    }

    private Item item(Row row) {
        Optional<Unit> unit = row.find("unit").map(units::unit);
        return new Item(
                row.text("id"),
                row.name(),
                row.list("variants"),
                unit,
                row.find("minimum").map(text -> Quantity.of(row.number("minimum"), unit.orElse(Unit.ONE))),
                row.find("maximum").map(text -> Quantity.of(row.number("maximum"), unit.orElse(Unit.ONE))),
                row.list("parameters"),
                row.text("clause"),
                row.list("checklist"),
                row.yes("form"));
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.text("id"),
                row.text("group_zh"),
                row.name(),
                row.text("unit"),
                row.yes("binding"),
                row.text("clause"),
                row.text("formula"),
                row.text("department"),
                row.symbol(Indicator.Direction.class, "direction"));
    }

    private TargetEmphasis emphasis(Row row) {
        return new TargetEmphasis(
                row.text("city_type"),
                row.text("sector"),
                Quantity.of(row.number("weight"), Unit.ONE),
                Text.of(row.text("reason_zh"), row.text("reason_en")),
                row.known(sources, "source"),
                verification(row));
    }

    private Setting setting(Row row) {
        return new Setting(
                row.text("key"),
                row.name(),
                row.text("type"),
                row.text("default"),
                row.list("options"),
                row.list("options_zh"),
                row.find("minimum").map(least -> new Setting.Range(least, row.text("maximum"))),
                Text.of(row.text("description_zh"), row.text("description_en")),
                row.known(sources, "source"),
                verification(row));
    }

    private Map<String, String> wording() {
        var sentences = new LinkedHashMap<String, String>();
        for (String file :
                List.of("wording.csv", "wording/issue.csv", "wording/brief.csv", "wording/requirements.csv")) {
            files.rows(file).forEach(row -> sentences.put(row.text("id"), row.text("text_zh")));
        }
        for (Row row : files.rows("wording/issue_tasks.csv")) {
            String task = "issue-task/" + row.text("measure") + "/";
            sentences.put(task + "group", row.text("group_zh"));
            sentences.put(task + "text", row.text("text_zh"));
            sentences.put(task + "goal", row.text("goal_zh"));
            sentences.put(task + "kind", row.text("goal_kind"));
        }
        return Collections.unmodifiableMap(sentences);
    }

    private FuelFactors fuels() {
        var fuels = new FuelFactors(units, files.rows("factors/sets.csv"));
        for (String folder : fuels.folders()) {
            for (Row row : files.rows("factors/" + folder + "/fuels.csv")) {
                Carrier carrier = row.known(carriers, "carrier");
                String parameter = row.text("parameter");
                fuels.add(
                        folder,
                        carrier.id(),
                        parameter,
                        parameter(row, carrier.name(), row.known(FUEL_PARAMETERS, "parameter")));
            }
        }
        return fuels;
    }

    private static final Map<String, Text> FUEL_PARAMETERS = Map.of(
            FuelFactors.NCV, Text.of("低位发热量", "net calorific value"),
            FuelFactors.CARBON_CONTENT, Text.of("单位热值含碳量", "carbon content"),
            FuelFactors.OXIDATION_RATE, Text.of("碳氧化率", "oxidation rate"),
            FuelFactors.STANDARD_COAL, Text.of("折标准煤系数", "standard-coal coefficient"));

    private CeadsFactors ceads() {
        var factors = new CeadsFactors();
        for (Row row : files.rows("factors/ceads/co2.csv")) {
            Text fuel = Text.of(row.text("carrier_ceads"), row.text("carrier_ceads"));
            Text label = Text.of("CEADs 排放因子", "CEADs emission factor");
            EmissionFactor factor = EmissionFactor.published(parameter(row, fuel, label), units);
            factors.add(row.text("carrier_ceads"), row.text("sector"), factor);
        }
        return factors;
    }

    private AreaFactors grid() {
        return grid("average", Text.of("电网平均排放因子", "average grid emission factor"));
    }

    /** What remains on the grid when the non-fossil power that was traded by name is taken out. */
    private AreaFactors residual() {
        return grid("residual", Text.of("电网剩余排放因子", "residual grid emission factor"));
    }

    /** Factors of one kind; baseline, footprint and trading-scheme factors are never asked for. */
    private AreaFactors grid(String kind, Text label) {
        var factors = new AreaFactors();
        for (Row row : files.rows("factors/grid/grid.csv")) {
            if (row.text("kind").equals(kind)) {
                factors.add(areaFactor(row, label));
            }
        }
        return factors;
    }

    private GridRegions regions() {
        return new GridRegions(files.rows("factors/grid/regions.csv").stream()
                .map(row -> new GridRegions.Membership(
                        row.text("province"),
                        row.text("region"),
                        row.find("from_year").map(Integer::valueOf).orElse(Integer.MIN_VALUE),
                        row.find("to_year").map(Integer::valueOf).orElse(Integer.MAX_VALUE)))
                .toList());
    }

    private AreaFactors heat() {
        var factors = new AreaFactors();
        files.rows("factors/heat/heat.csv")
                .forEach(row -> factors.add(areaFactor(row, Text.of("热力排放因子", "heat emission factor"))));
        return factors;
    }

    private EstimationFactors estimation() {
        List<EstimationFactors.Coefficient> coefficients = files.rows("factors/estimation/coefficients.csv").stream()
                .map(this::coefficient)
                .toList();
        Source source =
                Optional.ofNullable(sources.get(EstimationFactors.SOURCE)).orElseThrow();
        return new EstimationFactors(
                source,
                coefficients,
                byId(
                        "factors/estimation/assumptions.csv",
                        EstimationFactors.Rule::id,
                        ReferenceLoader::estimationRule));
    }

    private EstimationFactors.Coefficient coefficient(Row row) {
        return new EstimationFactors.Coefficient(
                row.symbol(EstimationFactors.Kind.class, "parameter"),
                row.text("row"),
                row.text("carrier"),
                parameter(row, row.name(), Text.of("（各省中位数）", "median over provinces")),
                Quantity.of(row.number("lower"), units.unit(row.text("unit"))),
                Quantity.of(row.number("upper"), units.unit(row.text("unit"))));
    }

    private static EstimationFactors.Rule estimationRule(Row row) {
        return new EstimationFactors.Rule(
                row.text("id"),
                Text.of(row.text("rule_zh"), row.text("rule_en")),
                Text.of(row.text("assumption_zh"), row.text("assumption_en")),
                Text.of(row.text("uncertainty_zh"), row.text("uncertainty_en")),
                verification(row));
    }

    private Gwp gwp() {
        var potentials = new Gwp();
        for (Row row : files.rows("gwp/gwp.csv")) {
            Text gas = Text.of(row.text("gas") + " " + row.text("set") + " ", row.text("gas") + ", " + row.text("set"));
            Text label = Text.of("全球增温潜势", "global warming potential");
            potentials.add(row.text("gas"), row.text("set"), parameter(row, gas, label));
        }
        return potentials;
    }

    private AreaFactors.Entry areaFactor(Row row, Text label) {
        Text area = Text.of(row.text("area") + row.text("year") + "年", row.text("area") + " " + row.text("year"));
        return new AreaFactors.Entry(
                row.text("area"), row.integer("year"), EmissionFactor.published(parameter(row, area, label), units));
    }

    private Parameter parameter(Row row, Text subject, Text label) {
        return new Parameter(
                Text.of(subject.chinese() + label.chinese(), label.english() + " of " + subject.english()),
                Quantity.of(row.number("value"), units.unit(row.text("unit"))),
                row.known(sources, "source"),
                verification(row),
                row.text("note"));
    }

    private static Verification verification(Row row) {
        return Verification.find(row.text("verification"))
                .orElseThrow(() -> new IllegalArgumentException(row.where() + ": " + row.text("verification")));
    }
}
