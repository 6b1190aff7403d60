package org.tanlu.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 估算系数和规则 what an estimate of a city's energy rests on where no balance was published (clause 7.1.6): coefficients
 * derived from the provinces' published energy, and the rules that use them.
 *
 * @param source       the source that every estimated datum names: this project
 * @param coefficients the coefficients, in the order of the file
 * @param rules        the rules by id
 */
public record EstimationFactors(Source source, List<Coefficient> coefficients, Map<String, Rule> rules) {
    /** The id of the source of estimated data. */
    static final String SOURCE = "tanlu-estimate";

    /** The kinds of coefficient. */
    public enum Kind {
        /** Share of a row in final use outside industry; of electricity, in tertiary use. */
        FINAL_SHARE,
        /** Coal per resident. */
        COAL_PER_PERSON,
        /** Share of heat supply in what power and heat plants burn. */
        HEAT_INPUT_SHARE,
        /** Raw coal per electricity or heat made. */
        COAL_PER_OUTPUT
    }

    /**
     * A coefficient: the median over provinces.
     *
     * @param kind    what it is
     * @param row     the balance row it is for
     * @param carrier the carrier it is for
     * @param median  the median, with source and verification
     * @param lower   the lower quartile
     * @param upper   the upper quartile
     */
    public record Coefficient(Kind kind, String row, String carrier, Parameter median, Quantity lower, Quantity upper) {

        /** Half the interquartile range: half of the provinces lie about within median ± spread. */
        public Quantity spread() {
            return upper.minus(lower).times(0.5);
        }
    }

    /**
     * A rule of estimation.
     *
     * @param id           the id
     * @param rule         how a cell follows from what the city reports
     * @param assumption   what that takes for granted
     * @param uncertainty  how its uncertainty is taken
     * @param verification how far the assumption was checked
     */
    public record Rule(String id, Text rule, Text assumption, Text uncertainty, Verification verification) {}

    public EstimationFactors {
        coefficients = List.copyOf(coefficients);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /** The coefficients of a kind for a carrier, by row. */
    public List<Coefficient> of(Kind kind, Carrier carrier) {
        return coefficients.stream()
                .filter(coefficient -> coefficient.kind() == kind)
                .filter(coefficient -> coefficient.carrier().equals(carrier.id()))
                .toList();
    }

    /** The coefficient of a kind for a row and carrier. */
    public Optional<Coefficient> find(Kind kind, String row, Carrier carrier) {
        return of(kind, carrier).stream()
                .filter(coefficient -> coefficient.row().equals(row))
                .findFirst();
    }

    /**
     * The rule of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule of estimation " + id);
        }
        return rule;
    }
}
