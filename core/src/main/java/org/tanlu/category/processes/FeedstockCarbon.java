package org.tanlu.category.processes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.category.GasMass;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Sum;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Carrier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 原料碳 the carbon of fuel in processes (clause 7.1.6): one unit of fuel stands in exactly one place.
 *
 * <p>Ammonia, methanol, carbide, ferroalloys and the like give off the carbon of coal, coke, oil or gas. The energy
 * publication prints that fuel either within final use, where combustion counts it in full, or in the row 用作原料、材料,
 * which combustion leaves out. So the processes that use a kind of fuel may together give off no more carbon dioxide than the
 * feedstock of that kind would have given off if burnt – exactly what was taken out of combustion. If their outputs ask for
 * more, each is cut in the same proportion, and the rest is included in combustion (IE); if no feedstock was declared, all
 * of it is.
 */
@Clause({"7.1.1", "7.1.6"})
final class FeedstockCarbon {
    private static final Text LIMITED = Text.of(
            "按产量计算的排放×可计入份额（其余燃料已计入燃烧）", "by output × share that counts; the rest of the fuel is in combustion");

    private final Map<String, Derivation> shares = new LinkedHashMap<>();
    private final List<Carrier> untaken;

    FeedstockCarbon(Map<Carrier, Derivation> feedstock, List<Release> releases) {
        Map<String, List<Derivation>> declared = new LinkedHashMap<>();
        feedstock.forEach((carrier, carbon) -> kind(carrier)
                .ifPresent(kind ->
                        declared.computeIfAbsent(kind, key -> new ArrayList<>()).add(carbon)));
        Map<String, List<Derivation>> wanted = new LinkedHashMap<>();
        for (Release release : releases) {
            release.factor()
                    .feedstock()
                    .ifPresent(kind -> wanted.computeIfAbsent(kind, key -> new ArrayList<>())
                            .add(release.mass().derivation()));
        }
        wanted.forEach((kind, of) -> shares.put(kind, share(declared.getOrDefault(kind, List.of()), of)));
        untaken = feedstock.keySet().stream()
                .filter(carrier -> kind(carrier)
                        .filter(kind -> total(wanted.getOrDefault(kind, List.of())) == 0)
                        .isPresent())
                .toList();
    }

    /** The feedstock of which no process that was accounted gives off any carbon. */
    List<Carrier> untaken() {
        return untaken;
    }

    /**
     * The kind of fuel in the column {@code feedstock}. Lubricants, wax, solvents and bitumen are used for their body and feed
     * no process; coal tar feeds those that oil feeds, and none that coal does.
     */
    private static Optional<String> kind(Carrier carrier) {
        return switch (carrier.id()) {
            case "lubricants", "paraffin_wax", "white_spirit", "bitumen" -> Optional.empty();
            case "other_coking_products" -> Optional.of("oil");
            default ->
                switch (carrier.kind()) {
                    case COAL, COKE, COAL_GAS -> Optional.of("coal");
                    case OIL -> Optional.of("oil");
                    case GAS -> Optional.of("gas");
                    default -> Optional.empty();
                };
        };
    }

    private static Derivation share(List<Derivation> declared, List<Derivation> wanted) {
        double has = total(declared);
        double asks = total(wanted);
        var parents = new ArrayList<>(declared);
        parents.addAll(wanted);
        return new Derivation(
                Text.of("可计入过程排放的份额", "share that counts among processes"),
                Quantity.of(asks <= has ? 1 : has / asks, Unit.ONE),
                Text.of(
                        "用作原料的燃料全部燃烧时的排放÷各过程按产量计算的排放，不大于1",
                        "what the feedstock would give off if burnt ÷ what the outputs ask for, at most 1"),
                "7.1.6",
                parents);
    }

    private static double total(List<Derivation> parts) {
        var sum = new Sum();
        parts.forEach(part -> sum.add(part.value().value()));
        return sum.value();
    }

    /** Whether a release is cut, in part or altogether. */
    boolean cuts(Release release) {
        return share(release).isPresent();
    }

    /** What counts of a release among processes; empty when all of its carbon counts in combustion. */
    Optional<GasMass> counted(Release release) {
        Optional<Derivation> share = share(release);
        if (share.isEmpty()) {
            return Optional.of(release.mass());
        }
        return share.filter(some -> some.value().value() > 0)
                .map(some -> release.mass().times(some, LIMITED));
    }

    private Optional<Derivation> share(Release release) {
        return release.factor()
                .feedstock()
                .map(shares::get)
                .filter(share -> share.value().value() < 1 && release.tonnes() > 0);
    }
}
