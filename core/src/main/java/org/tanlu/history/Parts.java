package org.tanlu.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** The parts of a year's emissions by the views of clause 7.2: category, gas, kind of energy, user, source and field. */
@Clause({"7.2", "C7.2-3"})
final class Parts {
    static final String OTHER = "other";

    private final Inventory inventory;
    private final ReferenceData reference;
    private final Subject subject;

    Parts(Inventory inventory, Subject subject, ReferenceData reference) {
        this.inventory = inventory;
        this.subject = subject;
        this.reference = reference;
    }

    /** By category of clause 7.1.1, and net import. */
    List<Part> categories() {
        return withImports(grouped(
                inventory.lines(),
                line -> new Name(id(line.category()), line.category().text())));
    }

    /** By group of gases; the carbon dioxide of net import stands beside that emitted here. */
    List<Part> gases() {
        List<Part> direct = grouped(
                inventory.lines(),
                line -> new Name(id(line.gasGroup()), line.gasGroup().text()));
        return imports()
                .map(part -> new Part(
                        "import", Text.of("间接排放（二氧化碳）", "indirect emissions (CO2)"), part.emissions(), part.parts()))
                .reduce(Part::plus)
                .map(indirect ->
                        Stream.concat(direct.stream(), Stream.of(indirect)).toList())
                .orElse(direct);
    }

    /** By kind of energy burnt here, net import, and all that is not the CO2 of combustion. */
    List<Part> energy() {
        return withImports(grouped(
                inventory.lines(),
                line -> kind(line)
                        .map(kind -> new Name(id(kind), kind.text()))
                        .orElse(new Name(OTHER, Text.of("非燃烧二氧化碳的排放", "other than CO2 of combustion")))));
    }

    /** By department, electricity and heat with those who used them, and what left the city or has no known user. */
    List<Part> users() {
        return used(
                line -> new Name(id(line.functional()), line.functional().text()),
                user -> new Name(id(user.functional()), user.functional().text()));
    }

    /** The sources of clause 7.2: combustion by department and fuel, every other source by gas, net import. */
    List<Part> sources() {
        return withImports(grouped(inventory.lines(), this::source));
    }

    /** The sources and sinks of land beside the totals. */
    List<Part> land() {
        return grouped(
                inventory.beside().stream()
                        .filter(line -> line.category().isLand())
                        .toList(),
                this::source);
    }

    /** The sources of the totals, and those and the sinks of land beside them. */
    List<Part> sourcesWithLand() {
        return Stream.concat(sources().stream(), land().stream()).toList();
    }

    /** The fields of clause 7.2: departments, industry by branch, electricity and heat with those who used them. */
    List<Part> fields() {
        return used(line -> field(line.functional(), line.unit()), user -> field(user.functional(), user.unit()));
    }

    private record Name(String id, Text text) {}

    private Name source(EmissionLine line) {
        Optional<CarrierKind> kind = kind(line);
        if (kind.isPresent()) {
            return new Name(
                    "combustion/" + id(line.functional()) + "/" + id(kind.get()) + "/co2",
                    joined(line.functional().text(), kind.get().text(), "CO2"));
        }
        return new Name(
                line.source() + "/" + id(line.gasGroup()),
                reference.emissionSources().containsKey(line.source())
                        ? joined(
                                reference.emissionSource(line.source()).name(),
                                line.gasGroup().text(),
                                "")
                        : joined(line.category().text(), line.gasGroup().text(), ""));
    }

    private static Text joined(Text one, Text other, String gas) {
        return Text.of(
                one.chinese() + "·" + other.chinese() + (gas.isEmpty() ? "" : "燃烧·二氧化碳"),
                one.english() + ": " + other.english() + (gas.isEmpty() ? "" : ", " + gas));
    }

    private Name field(Functional functional, String unit) {
        Optional<Sector> branch = functional == Functional.INDUSTRY
                ? reference.industrialSectors().stream()
                        .filter(sector -> sector.id().equals(unit))
                        .findFirst()
                : Optional.empty();
        return branch.map(sector -> new Name("industry/" + sector.id(), sector.name()))
                .orElse(
                        functional == Functional.INDUSTRY
                                ? new Name("industry", Text.of("工业（未分行业）", "industry not told by branch"))
                                : new Name(id(functional), functional.text()));
    }

    /** The kind of energy behind a line: of combustion, and of what memo items change of it. */
    private static Optional<CarrierKind> kind(EmissionLine line) {
        return line instanceof CombustionLine burnt
                ? Optional.of(burnt.carrier().kind())
                : Optional.empty();
    }

    private List<Part> used(Function<EmissionLine, Name> ofLine, Function<SecondaryEnergy.User, Name> ofUser) {
        List<EmissionLine> own = inventory.lines().stream()
                .filter(line -> subject == Subject.DIRECT || line.functional() != Functional.ENERGY_PRODUCTION)
                .toList();
        List<Part> parts = grouped(own, ofLine);
        if (subject == Subject.DIRECT) {
            return parts;
        }
        var all = new LinkedHashMap<String, Part>();
        parts.forEach(part -> all.put(part.id(), part));
        var border = new ArrayList<Sourced>();
        List<SecondaryEnergy> energies = List.of(inventory.electricity(), inventory.heat());
        for (SecondaryEnergy energy : energies) {
            energy.allocations().forEach(allocation -> {
                Name name = ofUser.apply(allocation.user());
                all.merge(
                        name.id(), Part.of(name.id(), name.text(), List.of(allocated(energy, allocation))), Part::plus);
            });
        }
        border(border);
        if (!border.isEmpty()) {
            all.put("border", Part.of("border", Text.of("净调出及未分摊", "exported or without a known user"), border));
        }
        return List.copyOf(all.values());
    }

    private void border(List<Sourced> border) {
        if (inventory.exported().tonnes() != 0) {
            border.add(Sourced.of(Derivation.leaf(
                    Text.of("调出电力热力所带排放", "emissions exported"),
                    inventory.exported().toQuantity(),
                    Text.of("调出量×本地平均因子，见清单", "export × local factor, see the inventory"))));
        }
        if (inventory.unallocated().tonnes() != 0) {
            border.add(Sourced.of(Derivation.leaf(
                    Text.of("没有用户的电力热力排放", "electricity and heat without a known user"),
                    inventory.unallocated().toQuantity(),
                    Text.of("见清单", "see the inventory"))));
        }
    }

    static Sourced allocated(SecondaryEnergy energy, SecondaryEnergy.Allocation allocation) {
        SecondaryEnergy.User user = allocation.user();
        return new Sourced(
                allocation.emissions().toQuantity(),
                () -> new Derivation(
                        Text.of(
                                user.name().chinese() + "所用"
                                        + energy.carrier().name().chinese() + "的排放",
                                energy.carrier().name().english() + " used by "
                                        + user.name().english()),
                        allocation.emissions().toQuantity(),
                        Text.of("按用量分摊", "by use"),
                        "7.1.5",
                        List.of(user.activity())));
    }

    private List<Part> withImports(List<Part> parts) {
        return Stream.concat(parts.stream(), imports()).toList();
    }

    private Stream<Part> imports() {
        return subject == Subject.DIRECT
                ? Stream.empty()
                : Stream.of(inventory.electricity(), inventory.heat())
                        .map(Part::imported)
                        .filter(part -> part.emissions().tonnes() != 0);
    }

    /** Lines together by name, in the order of the names' enums where they are met. */
    private static List<Part> grouped(List<EmissionLine> lines, Function<EmissionLine, Name> naming) {
        Map<Name, List<Sourced>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(naming.apply(line), name -> new ArrayList<>())
                .add(new Sourced(line.emissions().toQuantity(), line::derivation)));
        return groups.entrySet().stream()
                .map(group -> Part.of(group.getKey().id(), group.getKey().text(), group.getValue()))
                .toList();
    }

    /** The names of an enum in keys. */
    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
