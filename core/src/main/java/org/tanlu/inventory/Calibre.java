package org.tanlu.inventory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Notation;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.AreaFactors;
import org.tanlu.reference.GasGroup;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 口径 the calibre of one year's inventory (clause 7.1.2): all that must be the same in two years for their emissions to
 * compare. What a year has no occasion for, such as the grid factor of an exporter, is no mark of it.
 *
 * @param year       the year
 * @param marks      the marks by kind
 * @param factors    the published values behind every line, by the line's key without its year and by their label
 * @param potentials the potentials by gas
 * @param sources    whether each source of the totals was accounted, by its name and gas
 */
@Clause("7.1.2")
public record Calibre(
        int year,
        Map<CalibreKind, Mark> marks,
        Map<String, Text> factors,
        Map<String, Text> potentials,
        Map<String, Text> sources) {
    private static final Text ACCOUNTED = Text.of("已核算", "accounted");

    /**
     * 口径标记 a mark of a calibre.
     *
     * @param keys what is compared: marks that share a key are of one calibre
     * @param text what is shown
     */
    public record Mark(List<String> keys, Text text) {
        public Mark {
            keys = List.copyOf(keys);
        }

        private static Mark of(Text text) {
            return new Mark(List.of(text.chinese()), text);
        }

        private boolean isLike(Mark other) {
            return keys.stream().anyMatch(other.keys::contains);
        }
    }

    public Calibre {
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
        factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        potentials = Collections.unmodifiableMap(new TreeMap<>(potentials));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** The calibre of an inventory. */
    public static Calibre of(Inventory inventory) {
        return of(inventory, new FactorTexts());
    }

    /** The calibres of a history; equal factors of its years share one text, so that comparing them is quick. */
    static YearSeries<Calibre> of(YearSeries<Inventory> inventories) {
        var texts = new FactorTexts();
        return inventories.map(inventory -> of(inventory, texts));
    }

    private static Calibre of(Inventory inventory, FactorTexts texts) {
        var marks = new EnumMap<CalibreKind, Mark>(CalibreKind.class);
        Text title = inventory.basis().source().titles();
        marks.put(CalibreKind.BASIS, new Mark(List.of(inventory.basis().kind().name()), title));
        marks.put(CalibreKind.PUBLICATION, new Mark(List.of(withoutYear(title.chinese())), title));
        marks.put(CalibreKind.SCOPE, Mark.of(scope(inventory.scope())));
        marks.put(CalibreKind.MEMO, Mark.of(memo(inventory.memo())));
        SecondaryEnergy power = inventory.electricity();
        marks.put(
                CalibreKind.LINE,
                Mark.of(power.isMarketOfficial() ? Text.of("市场法", "market-based") : Text.of("位置法", "location-based")));
        marks.put(CalibreKind.ELECTRICITY, Mark.of(known(power)));
        marks.put(CalibreKind.HEAT, Mark.of(known(inventory.heat())));
        if (power.netImport().isPresent()) {
            marks.put(CalibreKind.ORIGIN, Mark.of(power.importParts().rule()));
        }
        if (power.netImport().filter(amount -> amount.value() > 0).isPresent()) {
            power.officialFactor().ifPresent(entry -> marks.put(CalibreKind.GRID, grid(entry, inventory.year())));
        }
        return new Calibre(
                inventory.year(), marks, factors(inventory, texts), potentials(inventory, texts), sources(inventory));
    }

    /** A yearbook's next volume is the same publication. */
    static String withoutYear(String title) {
        return title.replaceAll("[0-9０-９]+", "");
    }

    private static Text known(SecondaryEnergy energy) {
        return energy.isIndirectKnown() ? Text.of("已知", "known") : Text.of("未知（NE）", "unknown (NE)");
    }

    private static Text scope(Scope scope) {
        return Text.of(
                (scope.carbonDioxideOnly() ? "仅二氧化碳" : "全部气体")
                        + (scope.energyAndProcesses() ? "、能源活动和工业生产过程" : "、全部排放源")
                        + (scope.landNetted() ? "、抵扣土地利用" : ""),
                (scope.carbonDioxideOnly() ? "CO2 only" : "all gases")
                        + (scope.energyAndProcesses() ? ", energy and processes" : ", all sources")
                        + (scope.landNetted() ? ", land use netted" : ""));
    }

    /** Only where memo items change the totals does it matter whether they were told. */
    private static Text memo(MemoItems memo) {
        List<MemoKind> moving = Stream.of(MemoKind.values())
                .filter(kind -> memo.isInside() != memo.holds(kind))
                .toList();
        if (moving.isEmpty()) {
            return Text.of("不影响总量", "without effect on the totals");
        }
        List<MemoKind> told =
                moving.stream().filter(kind -> memo.item(kind).isTold()).toList();
        String verb = memo.isInside() ? "扣除" : "计入";
        return told.isEmpty()
                ? Text.of("未填报，未" + verb, "not told, totals unchanged")
                : Text.of(
                        verb + told.stream().map(kind -> kind.text().chinese()).collect(Collectors.joining("、")),
                        (memo.isInside() ? "taken out: " : "added: ")
                                + told.stream()
                                        .map(kind -> kind.text().english())
                                        .collect(Collectors.joining(", ")));
    }

    /** Years that use one factor are of one calibre, and so are years that each use their own. */
    private static Mark grid(AreaFactors.Entry entry, int year) {
        String value = ShortestDecimal.of(entry.factor().value().value());
        String fixed = entry.area() + entry.year();
        Text text = Text.of(
                entry.area() + entry.year() + "年因子（" + value + "）",
                entry.area() + ", factor of " + entry.year() + " (" + value + ")");
        return new Mark(entry.year() == year ? List.of(fixed, entry.area()) : List.of(fixed), text);
    }

    /**
     * The factor of a fuel is what all its values make together. A line of gases may rest on few or many of them as the
     * fuels come and go; there each value is compared by its label, if the line has one of that label.
     */
    private static Map<String, Text> factors(Inventory inventory, FactorTexts texts) {
        var factors = new TreeMap<String, Text>();
        var several = new TreeSet<String>();
        inventory.combustion().forEach(line -> factors.put(withoutItsYear(line), texts.of(line.factors())));
        inventory.sources().stream()
                .flatMap(account -> account.lines().stream())
                .forEach(line -> line.factors().forEach(parameter -> {
                    String key = withoutItsYear(line) + "|" + parameter.label().chinese();
                    Text value = texts.of(parameter);
                    if (!factors.merge(key, value, (old, same) -> old).equals(value)) {
                        several.add(key);
                    }
                }));
        factors.keySet().removeAll(several);
        return factors;
    }

    private static String withoutItsYear(EmissionLine line) {
        return line.key().substring(0, line.key().lastIndexOf('/'));
    }

    static Text joined(List<Text> parts) {
        return Text.of(
                parts.stream().map(Text::chinese).collect(Collectors.joining("；")),
                parts.stream().map(Text::english).collect(Collectors.joining("; ")));
    }

    /** A source that occurs and one that is confirmed not to occur are both accounted; NE, IE and C are not. */
    private static Map<String, Text> sources(Inventory inventory) {
        var sources = new TreeMap<String, Text>();
        inventory.sources().stream()
                .filter(account -> inventory.scope().counts(account.source().category()))
                .forEach(account -> account.source().gases().stream()
                        .filter(gas -> inventory.scope().counts(GasGroup.of(gas)))
                        .forEach(gas -> sources.put(account.source().id() + "|" + gas, state(account, gas))));
        EnergyGaps gaps = inventory.gaps();
        sources.put("energy", gaps.isIncomplete() ? gaps.text() : Text.of("能源资料完整", "energy data complete"));
        return sources;
    }

    private static Text state(SourceAccount account, String gas) {
        Text state = Optional.ofNullable(account.notations().get(gas))
                .filter(notation -> notation != Notation.NO)
                .map(notation -> Text.of(notation.name(), notation.name()))
                .orElse(ACCOUNTED);
        return Text.of(
                account.source().name().chinese() + gas + " " + state.chinese(),
                gas + " of " + account.source().name().english() + ": " + state.english());
    }

    private static Map<String, Text> potentials(Inventory inventory, FactorTexts texts) {
        var potentials = new TreeMap<String, Text>();
        inventory.sources().stream()
                .flatMap(account -> account.lines().stream())
                .forEach(line -> line.potential().ifPresent(value -> potentials.put(line.gas(), texts.of(value))));
        return potentials;
    }

    /** The kinds in which two years differ. */
    public List<CalibreKind> differences(Calibre other) {
        return Stream.of(CalibreKind.values())
                .filter(kind -> switch (kind) {
                    case FACTORS -> differs(factors, other.factors);
                    case POTENTIALS -> differs(potentials, other.potentials);
                    case COMPLETENESS -> differs(sources, other.sources);
                    default ->
                        marks.containsKey(kind)
                                && other.marks.containsKey(kind)
                                && !mark(kind).isLike(other.mark(kind));
                })
                .toList();
    }

    /** Whether the direct emissions of two years may be compared. */
    public boolean comparesDirect(Calibre other) {
        return differences(other).stream().noneMatch(CalibreKind::forbidsDirect);
    }

    /** Whether the totals of two years may be compared. */
    public boolean comparesTotals(Calibre other) {
        return differences(other).stream().noneMatch(CalibreKind::forbidsTotals);
    }

    /** How a kind differs, seen from this year; both texts in turn: the other year's and this year's. */
    CalibreBreak since(Calibre earlier, CalibreKind kind) {
        return switch (kind) {
            case FACTORS -> change(earlier, kind, earlier.factors, factors);
            case POTENTIALS -> change(earlier, kind, earlier.potentials, potentials);
            case COMPLETENESS -> change(earlier, kind, earlier.sources, sources);
            default ->
                new CalibreBreak(
                        year,
                        earlier.year,
                        kind,
                        earlier.mark(kind).text(),
                        mark(kind).text());
        };
    }

    private CalibreBreak change(Calibre earlier, CalibreKind kind, Map<String, Text> before, Map<String, Text> after) {
        List<String> keys = changed(before, after);
        return new CalibreBreak(
                year,
                earlier.year,
                kind,
                joined(keys.stream().map(before::get).distinct().toList()),
                joined(keys.stream().map(after::get).distinct().toList()));
    }

    private Mark mark(CalibreKind kind) {
        return Optional.ofNullable(marks.get(kind)).orElseThrow();
    }

    private static boolean differs(Map<String, Text> one, Map<String, Text> other) {
        return !changed(one, other).isEmpty();
    }

    /** What a line rests on in both years, and not on the same. */
    private static List<String> changed(Map<String, Text> one, Map<String, Text> other) {
        return one.entrySet().stream()
                .filter(entry ->
                        !other.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
