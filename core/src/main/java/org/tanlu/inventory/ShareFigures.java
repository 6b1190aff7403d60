package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Economic;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * The shares that the text tells of a year, under {@code inventory/share/…/‹year›}: of departments in direct emissions and in
 * the total by user, of direct and indirect emissions in the total, of buildings and road vehicles in their own totals.
 */
final class ShareFigures {
    private static final String CLAUSE = "7.1.6";
    private static final String KEROSENE = "line/transport/kerosene";
    private static final Pattern TRANSPORT = Pattern.compile("road/[^/]+|road/(fuel|other)/.+");

    private static final Text SEE = Text.of("来历另见其键", "told under its own key");

    private final Map<String, Figure> known = new LinkedHashMap<>();
    private final List<Figure> shares = new ArrayList<>();
    private final int year;

    private ShareFigures(List<Figure> figures, int year) {
        figures.forEach(figure -> known.put(figure.key(), figure));
        this.year = year;
    }

    /** The shares of a year, out of its other figures. */
    static List<Figure> of(List<Figure> figures, int year) {
        var shares = new ShareFigures(figures, year);
        for (Functional functional : Functional.values()) {
            shares.share(id(functional), id(functional), "direct");
            shares.share("user/" + id(functional), "user/" + id(functional), "total");
        }
        for (Economic economic : Economic.values()) {
            String id = "user/economic/" + id(economic);
            shares.share(id, id, "total");
        }
        Stream.of("user/border", "direct", "indirect", "total").forEach(id -> shares.share(id, id, "total"));
        for (BuildingType type : BuildingType.values()) {
            shares.share("buildings/" + id(type), "buildings/" + id(type) + "/total", "buildings/total");
        }
        shares.share("buildings/heating", "buildings/heating", "buildings/total");
        for (VehicleClass type : VehicleClass.values()) {
            shares.share("road/" + type.id(), "road/" + type.id(), "road/total");
        }
        shares.transport();
        shares.kerosene();
        shares.industry();
        return shares.shares;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What the department's direct emissions are made of: road vehicles by class or fuel, and what is not on the road. */
    private void transport() {
        String whole = id(Functional.TRANSPORT);
        Stream<String> roads = known.keySet().stream()
                .map(key -> key.substring(
                        "inventory/".length(),
                        key.length() - (1 + Integer.toString(year).length())))
                .filter(id -> TRANSPORT.matcher(id).matches());
        Stream.concat(roads, Stream.of(whole)).forEach(id -> share("transport/" + id, id, whole));
    }

    /** The kerosene of the transport row in the total, and transport without it, while the total holds all of it. */
    private void kerosene() {
        Optional<Figure> burnt = find(KEROSENE);
        Optional<Figure> part = find("user/" + id(Functional.TRANSPORT));
        Optional<Figure> whole = find("total");
        boolean isApart = known.keySet().stream().anyMatch(key -> key.startsWith("inventory/line/memo/"));
        if (isApart || burnt.isEmpty() || part.isEmpty() || whole.isEmpty()) {
            return;
        }
        share("kerosene", KEROSENE, "total");
        double less = burnt.get().value().value();
        Quantity rest = Quantity.of(
                (part.get().value().value() - less) / (whole.get().value().value() - less), Unit.ONE);
        shares.add(new Figure(
                "inventory/share/without_kerosene/" + year,
                rest,
                () -> new Derivation(
                        Text.of("不含煤油的交通运输占不含煤油的合计的比重", "share of transport in the total, both without kerosene"),
                        rest,
                        Text.of("（部分－煤油）÷（合计－煤油）", "(part − kerosene) ÷ (whole − kerosene)"),
                        "7.1.3",
                        List.of(leaf(part.get()), leaf(whole.get()), leaf(burnt.get())))));
    }

    /** Branches in industry and construction. */
    private void industry() {
        String prefix = "inventory/user/unit/";
        List<String> units = known.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length(), key.lastIndexOf('/')))
                .toList();
        units.forEach(unit -> share("unit/" + unit, "user/unit/" + unit, "user/economic/secondary"));
    }

    private void share(String id, String partId, String wholeId) {
        Optional<Figure> part = find(partId);
        Optional<Figure> whole = find(wholeId);
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().value() == 0) {
            return;
        }
        Quantity share =
                Quantity.of(part.get().value().value() / whole.get().value().value(), Unit.ONE);
        shares.add(new Figure(
                "inventory/share/" + id + "/" + year, share, () -> share(share, leaf(part.get()), leaf(whole.get()))));
    }

    private Optional<Figure> find(String id) {
        return Optional.ofNullable(known.get("inventory/" + id + "/" + year));
    }

    /** The number under its key, where its own derivation can be asked for. */
    private Derivation leaf(Figure figure) {
        Derivation whole = figure.derivation().get();
        return Derivation.leaf(whole.label(), whole.value(), SEE).of(year).keyed(figure.key());
    }

    private Derivation share(Quantity value, Derivation part, Derivation whole) {
        Text label = Text.of(
                part.label().chinese() + "占" + whole.label().chinese() + "的比重",
                "share of " + part.label().english() + " in " + whole.label().english());
        return new Derivation(label, value, Text.of("部分÷合计", "part ÷ whole"), CLAUSE, List.of(part, whole));
    }
}
