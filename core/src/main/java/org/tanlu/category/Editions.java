package org.tanlu.category;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.CategoryFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Verification;

/**
 * 因子版本 the order in which editions are searched for a factor (clause 7.1.2): the guide of the chosen year, then the other
 * guide, then the defaults of the IPCC. Single studies and values without a publication are never taken by themselves.
 *
 * @param order the editions, first choice first; the empty edition stands for tables without editions
 */
@Clause("7.1.2")
record Editions(List<String> order) {
    private static final List<String> IPCC = List.of("ipcc-2019", "ipcc-2006", "ipcc-1996");

    /** The order that a city's setting {@code guide_edition} asks for. */
    static Editions of(City city) {
        return switch (city.find("guide_edition").orElse("2025")) {
            case "2011" -> new Editions(joined(List.of("guide-2011"), List.of("guide-2025"), IPCC));
            case "ipcc" ->
                new Editions(joined(
                        List.of("ipcc-2006", "ipcc-2019", "ipcc-1996"),
                        List.of("guide-2025", "guide-2011"),
                        List.of()));
            default -> new Editions(joined(List.of("guide-2025"), List.of("guide-2011"), IPCC));
        };
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third, List.of("practice", ""))
                .flatMap(List::stream)
                .toList();
    }

    /** The value of the first edition that has one; the table's order decides within an edition. */
    Optional<Parameter> choose(List<CategoryFactors.Entry> entries) {
        return order.stream()
                .flatMap(edition ->
                        entries.stream().filter(entry -> entry.edition().equals(edition)))
                .map(CategoryFactors.Entry::value)
                .filter(value -> value.verification() != Verification.NOT_FOUND)
                .findFirst();
    }
}
