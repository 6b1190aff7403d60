package org.tanlu.survey;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.EndUse;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.reference.Units;
import org.tanlu.trace.Text;

/** 指标识别 finds the item that a row names: by id, by a composed id of a family, or by its names in statistics. */
final class ItemNames {
    private static final String TRANSFORMATION = "energy/transformation";
    private static final Pattern BRACKETS = Pattern.compile("(.+)[(（]([^()（）]+)[)）]");

    private static final Text GENERAL =
            Text.of("能源类按“终端消费/部门/品种”的编号（energy/final/部门/品种）填写", "energy items read energy/final/sector/carrier");

    private final List<String> carrierIds;
    private final List<String> sectorIds;
    private final List<String> endUseIds;
    private final List<String> transformationIds;
    private final NameIndex<Item> items = new NameIndex<>(Names::key);
    private final NameIndex<Carrier> carriers = new NameIndex<>(Names::key);
    private final NameIndex<Sector> sectors = new NameIndex<>(Names::key);
    private final NameIndex<EndUse> endUses = new NameIndex<>(Names::key);
    private final NameIndex<BalanceRow> transformations = new NameIndex<>(Names::key);
    private final Map<String, Item> byId;
    private final Units units;

    ItemNames(ReferenceData reference) {
        this.byId = reference.items();
        this.units = reference.units();
        reference.items().values().forEach(item -> add(items, item.id(), item.name(), item.variants(), item));
        reference.carriers().values().forEach(it -> add(carriers, it.id(), it.name(), it.variants(), it));
        reference.sectors().values().forEach(it -> add(sectors, it.id(), it.name(), it.variants(), it));
        this.carrierIds = List.copyOf(reference.carriers().keySet());
        this.sectorIds = List.copyOf(reference.sectors().keySet());
        this.endUseIds = List.copyOf(reference.energy().endUses().keySet());
        reference.energy().endUses().values().forEach(it -> add(endUses, it.id(), it.name(), List.of(), it));
        List<BalanceRow> rows = reference.balanceRows().values().stream()
                .filter(row -> row.section() == BalanceRow.Section.TRANSFORMATION)
                .filter(row -> row.kind() != BalanceRow.Kind.TOTAL)
                .toList();
        this.transformationIds = rows.stream().map(BalanceRow::id).toList();
        rows.forEach(row -> add(transformations, row.id(), row.name(), row.variants(), row));
    }

    private static <T> void add(NameIndex<T> index, String id, Text name, List<String> variants, T value) {
        index.add(id, value);
        index.add(name.chinese(), value);
        index.addAll(variants, value);
    }

    /**
     * An item with the parameters that a row chose.
     *
     * @param id         the completed id
     * @param name       the item's name with the names of the parameters
     * @param item       the item or family
     * @param unit       the unit it is usually printed in
     * @param parameters the ids of the parameters by dictionary
     */
    record Named(String id, Text name, Item item, Unit unit, Map<String, String> parameters) {

        /** The Chinese name with the id behind it, as messages say it. */
        String label() {
            return ItemNames.label(name, id);
        }
    }

    /** An item's Chinese name with its id behind it, as messages say it. */
    static String label(Text name, String id) {
        return name.chinese() + "（" + id + "）";
    }

    /** The item that a text names, a unit in brackets left out; empty when it names none or more than one. */
    Optional<Named> find(String text) {
        String name = Characters.strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
        Matcher unit = BRACKETS.matcher(name);
        Optional<Named> found = findExactly(name);
        return found.isEmpty() && unit.matches() && !units.all(unit.group(2)).isEmpty()
                ? findExactly(unit.group(1))
                : found;
    }

    /** The unit in brackets at the end of an item's name; empty when there is none, or only a number such as a footnote's. */
    Optional<String> unitIn(String text) {
        Matcher unit = BRACKETS.matcher(Characters.strip(Normalizer.normalize(text, Normalizer.Form.NFKC)));
        return unit.matches()
                        && !unit.group(2).matches("\\d+")
                        && !units.all(unit.group(2)).isEmpty()
                ? Optional.of(unit.group(2))
                : Optional.empty();
    }

    private Optional<Named> findExactly(String name) {
        Optional<Item> plain = Optional.ofNullable(byId.get(name)).or(() -> items.find(name));
        if (plain.filter(item -> item.parameters().isEmpty()).isPresent()) {
            return plain.flatMap(item -> named(item, List.of()));
        }
        List<String> path = List.of(name.split("/", -1));
        for (int length = path.size() - 1; length > 0; length--) {
            List<String> rest = path.subList(length, path.size());
            Optional<Named> found = items.find(String.join("/", path.subList(0, length)))
                    .filter(item -> item.parameters().size() == rest.size())
                    .flatMap(item -> named(item, rest));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The known name most like a text: of a family of items the id with the parameters most like those told. */
    Optional<String> nearest(String text) {
        return family(text).flatMap(this::completed).or(() -> items.nearest(text));
    }

    /** What may be written in place of a text that names no item: of a family of items, the parameters it knows. */
    Text advice(String text) {
        return family(text).map(this::advice).orElse(GENERAL);
    }

    private Text advice(Path path) {
        List<String> dictionaries = path.item().parameters();
        if (path.rest().size() != dictionaries.size()) {
            return form(path.item());
        }
        for (int i = 0; i < dictionaries.size(); i++) {
            String dictionary = dictionaries.get(i);
            String told = Characters.quote(path.rest().get(i));
            if (parameter(dictionary, path.rest().get(i), path.item()).isEmpty()) {
                String known = String.join("、", ids(dictionary));
                Text name = word(dictionary);
                return Text.of(
                        "“" + told + "”不是" + name.chinese() + "的编号或名称，可用：" + known,
                        "\"" + told + "\" is no " + name.english() + "; there are " + known.replace("、", ", "));
            }
        }
        return GENERAL;
    }

    private static Text form(Item item) {
        var chinese = new StringBuilder(item.id());
        var english = new StringBuilder(item.id());
        for (String dictionary : item.parameters()) {
            chinese.append('/').append(word(dictionary).chinese());
            english.append('/').append(word(dictionary).english());
        }
        return Text.of("按 " + chinese + " 填写", "write " + english);
    }

    private static Text word(String dictionary) {
        return switch (dictionary) {
            case "carriers" -> Text.of("品种", "carrier");
            case "sectors" -> Text.of("部门", "sector");
            case "end_uses" -> Text.of("用途", "end use");
            default -> Text.of("加工转换行", "row of transformation");
        };
    }

    private List<String> ids(String dictionary) {
        return switch (dictionary) {
            case "carriers" -> carrierIds;
            case "sectors" -> sectorIds;
            case "end_uses" -> endUseIds;
            default -> transformationIds;
        };
    }

    /** A family of items and what stands behind its name. */
    private record Path(Item item, List<String> rest) {}

    /** The family that a text begins with; empty when it begins with none. */
    private Optional<Path> family(String text) {
        List<String> path = List.of(Characters.strip(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .split("/", -1));
        for (int length = path.size(); length > 0; length--) {
            Optional<Item> item = items.find(String.join("/", path.subList(0, length)))
                    .filter(found -> !found.parameters().isEmpty());
            if (item.isPresent()) {
                return Optional.of(new Path(item.get(), path.subList(length, path.size())));
            }
        }
        return Optional.empty();
    }

    /** The id with the nearest parameters; empty when one is like none that is known. */
    private Optional<String> completed(Path path) {
        List<String> dictionaries = path.item().parameters();
        var id = new StringBuilder(path.item().id());
        for (int i = 0; i < dictionaries.size() && path.rest().size() == dictionaries.size(); i++) {
            String dictionary = dictionaries.get(i);
            String told = path.rest().get(i);
            Optional<String> parameter = parameter(dictionary, told, path.item())
                    .or(() -> nearest(dictionary, told).flatMap(name -> parameter(dictionary, name, path.item())));
            if (parameter.isEmpty()) {
                return Optional.empty();
            }
            id.append('/').append(parameter.get());
        }
        return Optional.of(id.toString()).filter(found -> path.rest().size() == dictionaries.size());
    }

    private Optional<String> nearest(String dictionary, String told) {
        return switch (dictionary) {
            case "carriers" -> carriers.nearest(told);
            case "sectors" -> sectors.nearest(told);
            case "end_uses" -> endUses.nearest(told);
            default -> transformations.nearest(told);
        };
    }

    private Optional<Named> named(Item item, List<String> chosen) {
        var parameters = new LinkedHashMap<String, String>();
        var id = new StringBuilder(item.id());
        Optional<Unit> unit = item.unit();
        for (int i = 0; i < chosen.size(); i++) {
            String dictionary = item.parameters().get(i);
            Optional<String> parameter = parameter(dictionary, chosen.get(i), item);
            if (parameter.isEmpty()) {
                return Optional.empty();
            }
            parameters.put(dictionary, parameter.get());
            id.append('/').append(parameter.get());
            if (dictionary.equals("carriers") && unit.isEmpty()) {
                unit = carriers.find(parameter.get()).map(Carrier::unit);
            }
        }
        return Optional.of(new Named(id.toString(), named(item, parameters), item, unit.orElse(Unit.ONE), parameters));
    }

    private Text named(Item item, Map<String, String> parameters) {
        var chinese = new StringBuilder(item.name().chinese());
        var english = new StringBuilder(item.name().english());
        parameters.forEach((dictionary, id) -> {
            Text name = name(dictionary, id);
            chinese.append('·').append(name.chinese());
            english.append(", ").append(name.english());
        });
        return Text.of(chinese.toString(), english.toString());
    }

    private Text name(String dictionary, String id) {
        Optional<Text> name = switch (dictionary) {
            case "carriers" -> carriers.find(id).map(Carrier::name);
            case "sectors" -> sectors.find(id).map(Sector::name);
            case "end_uses" -> endUses.find(id).map(EndUse::name);
            default -> transformations.find(id).map(BalanceRow::name);
        };
        return name.orElse(Text.of(id, id));
    }

    private Optional<String> parameter(String dictionary, String text, Item item) {
        return switch (dictionary) {
            case "carriers" -> carriers.find(text).map(Carrier::id);
            case "sectors" -> sectors.find(text).map(Sector::id);
            case "end_uses" -> endUses.find(text).map(EndUse::id);
            case "balance_rows" -> rows(item).find(text).map(BalanceRow::id);
            default -> throw new IllegalArgumentException("unknown dictionary " + dictionary + " of item " + item.id());
        };
    }

    private NameIndex<BalanceRow> rows(Item item) {
        if (!item.id().equals(TRANSFORMATION)) {
            throw new IllegalArgumentException("no rows are known for item " + item.id());
        }
        return transformations;
    }
}
