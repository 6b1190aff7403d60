package org.tanlu.target;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.TargetEmphasis;
import org.tanlu.scenario.CityType;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 分解权重 the weights of the decomposition (clause 9.3): of the methods, of the three criteria of the index, and the emphasis on
 * sectors, which is the city's own or that of its type in the reference table. Only their proportions count.
 *
 * @param methods        the weights of the methods
 * @param responsibility the weight of the share of base-year emissions
 * @param capacity       the weight of the emphasis by type of city
 * @param potential      the weight of the share of the potential of measures
 * @param emphasis       the emphasis by sector
 * @param isOwn          whether the emphasis is the city's own
 * @param origin         where the emphasis comes from
 */
@Clause("9.3")
public record AllocationTerms(
        Map<AllocationMethod, Quantity> methods,
        Quantity responsibility,
        Quantity capacity,
        Quantity potential,
        Map<TargetSector, Quantity> emphasis,
        boolean isOwn,
        Text origin) {

    public AllocationTerms {
        methods = Collections.unmodifiableMap(new EnumMap<>(methods));
        emphasis = Collections.unmodifiableMap(new EnumMap<>(emphasis));
    }

    /** The weights of a city. */
    static AllocationTerms of(City city, CityType.Kind type, ReferenceData reference) {
        var methods = new EnumMap<AllocationMethod, Quantity>(AllocationMethod.class);
        for (AllocationMethod method : AllocationMethod.values()) {
            methods.put(method, setting(city, "allocation_" + method.id()));
        }
        boolean isOwn = List.of(TargetSector.values()).stream()
                .anyMatch(sector -> city.find("emphasis_" + sector.id()).isPresent());
        return new AllocationTerms(
                methods,
                setting(city, "index_responsibility"),
                setting(city, "index_capacity"),
                setting(city, "index_potential"),
                isOwn ? own(city) : ofType(type, reference),
                isOwn,
                isOwn ? Text.of("本市设置", "the city's settings") : origin(type, reference));
    }

    private static Quantity setting(City city, String key) {
        return Quantity.of(city.find(key).map(Double::parseDouble).orElse(0.0), Unit.ONE);
    }

    private static Map<TargetSector, Quantity> own(City city) {
        var emphasis = new EnumMap<TargetSector, Quantity>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            emphasis.put(sector, setting(city, "emphasis_" + sector.id()));
        }
        return emphasis;
    }

    private static List<TargetEmphasis> rows(CityType.Kind type, ReferenceData reference) {
        return reference.emphases().stream()
                .filter(each -> each.type().equals(type.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Map<TargetSector, Quantity> ofType(CityType.Kind type, ReferenceData reference) {
        var emphasis = new EnumMap<TargetSector, Quantity>(TargetSector.class);
        for (TargetSector sector : TargetSector.values()) {
            Optional<TargetEmphasis> row = rows(type, reference).stream()
                    .filter(each -> each.sector().equals(sector.id()))
                    .findFirst();
            emphasis.put(sector, row.map(TargetEmphasis::weight).orElse(Quantity.of(0, Unit.ONE)));
        }
        return emphasis;
    }

    private static Text origin(CityType.Kind type, ReferenceData reference) {
        TargetEmphasis first = rows(type, reference).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no emphasis of " + type));
        return Text.of(
                type.text().chinese() + "城市的部门侧重：" + first.source().cited() + "；"
                        + first.verification().text().chinese(),
                "emphasis of a city that is " + type.text().english() + ": "
                        + first.source().citation().english() + "; "
                        + first.verification().code());
    }

    /** The weight of a method. */
    public Quantity weight(AllocationMethod method) {
        return Known.in(methods, method);
    }

    /** The emphasis on a sector. */
    public Quantity emphasis(TargetSector sector) {
        return Known.in(emphasis, sector);
    }

    /** The share of a method in the decomposition that is chosen, of those that are there; all of the scenario where none weighs. */
    Map<AllocationMethod, Quantity> shares(java.util.Set<AllocationMethod> present) {
        double sum = present.stream()
                .mapToDouble(method -> Known.in(methods, method).value())
                .sum();
        var shares = new EnumMap<AllocationMethod, Quantity>(AllocationMethod.class);
        for (AllocationMethod method : present) {
            double share =
                    sum > 0 ? Known.in(methods, method).value() / sum : method == AllocationMethod.SCENARIO ? 1 : 0;
            shares.put(method, Quantity.of(share, Unit.ONE));
        }
        return shares;
    }
}
