package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 驱动因素 what drove the change of emissions in a span (clause 7.2).
 *
 * @param model         which factors
 * @param subject       the emissions
 * @param span          the span
 * @param decomposition the effects, in t CO2e
 * @param rest          by how much emissions changed that the model does not divide; empty where it divides all
 * @param parents       what went in, before and after
 * @param remarks       what a reader must know of the span
 */
@Clause({"7.2", "C7.2-4"})
public record Drivers(
        Model model,
        Subject subject,
        Span span,
        Decomposition decomposition,
        Optional<Sourced> rest,
        List<Sourced> parents,
        List<Text> remarks) {
    /** The name of the whole change in keys. */
    public static final String CHANGE = "change";

    public Drivers {
        parents = List.copyOf(parents);
        remarks = List.copyOf(remarks);
    }

    /** 分解模型 the models. */
    public enum Model {
        /** Population × product per capita × energy by product × emissions by energy. */
        KAYA(
                "Kaya恒等式",
                "Kaya identity",
                Text.of("其他排放（能源活动二氧化碳以外）", "emissions other than the CO2 of energy"),
                List.of("population", "affluence", "energy_intensity", "carbon_intensity")),
        /** Product × structure × energy intensity × energy mix × emission factor by industry; households by head. */
        SECTORS(
                "部门分解",
                "decomposition by sector",
                Text.of("未分解部分", "not divided"),
                List.of("product", "structure", "sector_intensity", "mix", "supply", "population"));

        private final Text text;
        private final Text rest;
        private final List<String> factors;

        Model(String chinese, String english, Text rest, List<String> factors) {
            this.text = Text.of(chinese, english);
            this.rest = rest;
            this.factors = factors;
        }

        /** The model in both languages. */
        public Text text() {
            return text;
        }

        /** What of the change its factors do not divide. */
        public Text rest() {
            return rest;
        }

        /** The ids of its factors in order. */
        public List<String> factors() {
            return factors;
        }

        /** The id in keys and results. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The key of a factor's effect, of the {@code rest}, or of the {@code change} as a whole. */
    public String key(String factor) {
        return "history/" + model.id() + "/" + subject.id() + "/" + span.key() + "/" + factor;
    }

    /** The effect of a factor. */
    public Quantity effect(String factor) {
        return decomposition.effects().get(model.factors().indexOf(factor));
    }

    /** The effects and the change as figures. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (int k = 0; k < model.factors().size(); k++) {
            Text name = decomposition.factors().get(k);
            Quantity effect = decomposition.effects().get(k);
            figures.add(new Figure(
                    key(model.factors().get(k)),
                    effect,
                    () -> new Derivation(
                            effectOf(name),
                            effect,
                            Text.of("LMDI-I：Σ L(V₁,V₀)×ln(因素₁÷因素₀)", "LMDI-I: Σ L(V₁,V₀) × ln(factor₁ ÷ factor₀)"),
                            "7.2",
                            model == Model.KAYA ? terms(name, effect) : Sourced.derivations(parents))));
        }
        rest.ifPresent(rest -> figures.add(new Figure(key("rest"), rest.value(), rest.source())));
        figures.add(new Figure(key(CHANGE), change(), this::sum));
        return figures;
    }

    /** The change of emissions: what the factors did, and what the model does not divide. */
    public Quantity change() {
        Quantity divided = decomposition.change();
        return rest.map(other -> divided.plus(other.value())).orElse(divided);
    }

    private Derivation sum() {
        var parents = new ArrayList<Derivation>();
        for (int k = 0; k < model.factors().size(); k++) {
            Text name = decomposition.factors().get(k);
            parents.add(Derivation.leaf(
                            effectOf(name),
                            decomposition.effects().get(k),
                            Text.of(model.text().chinese(), model.text().english()))
                    .keyed(key(model.factors().get(k))));
        }
        rest.ifPresent(other -> parents.add(other.source().get().keyed(key("rest"))));
        return new Derivation(
                Text.of(
                        span.label() + subject.text().chinese() + "的变化",
                        "change of " + subject.text().english() + ", " + span.key()),
                change(),
                Text.of(
                        "各因素效应与" + model.rest().chinese() + "之和",
                        "sum of the effects and of: " + model.rest().english()),
                "7.2",
                parents);
    }

    private static Text effectOf(Text factor) {
        return Text.of(factor.chinese() + "效应", "effect of " + factor.english());
    }

    /** Of one cell the effect is a product of two: the mean of the emissions and the logarithm of the factor's ratio. */
    private List<Derivation> terms(Text name, Quantity effect) {
        double mean =
                LogMean.of(decomposition.after().value(), decomposition.before().value());
        Derivation weight = new Derivation(
                Text.of("对数平均排放L(V₁,V₀)", "logarithmic mean L(V₁,V₀)"),
                Quantity.of(mean, effect.unit()),
                Text.of("(V₁－V₀)÷(lnV₁－lnV₀)", "(V₁ − V₀) ÷ (ln V₁ − ln V₀)"),
                "7.2",
                List.of(end("V₀", decomposition.before(), span.from()), end("V₁", decomposition.after(), span.to())));
        Derivation ratio = new Derivation(
                Text.of("ln(" + name.chinese() + "₁÷" + name.chinese() + "₀)", "ln of the ratio of " + name.english()),
                Quantity.of(mean == 0 ? 0 : effect.value() / mean, Unit.ONE),
                Text.of(
                        "人均地区生产总值＝地区生产总值÷人口，能源强度＝能源÷地区生产总值，能源碳强度＝能源活动二氧化碳÷能源",
                        "product per capita, energy by product, CO2 of energy by energy"),
                "7.2",
                Sourced.derivations(parents));
        return List.of(weight, ratio);
    }

    private static Derivation end(String sign, Quantity value, int year) {
        return Derivation.leaf(Text.of(sign, sign), value, Text.of("被分解的排放", "the emissions divided"))
                .of(year);
    }

    /** By how much emissions changed beside the effects of the factors. */
    static Sourced rest(Model model, Decomposition decomposition, Sourced before, Sourced after) {
        Quantity rest = after.value().minus(before.value()).minus(decomposition.change());
        Sourced effects = Sourced.of(Derivation.leaf(
                Text.of("各因素效应之和", "sum of effects"), decomposition.change(), Text.of("见各因素", "see the factors")));
        return Sourced.of(
                Text.of(
                        model.rest().chinese() + "的变化",
                        "change: " + model.rest().english()),
                rest,
                Text.of("期末总量－期初总量－各因素效应之和", "later total − earlier total − sum of effects"),
                List.of(before, after, effects));
    }

    /** Whether neither emissions nor any factor moved anything. */
    public boolean isStill() {
        return decomposition.effects().stream().allMatch(effect -> effect.value() == 0)
                && rest.stream().allMatch(rest -> rest.value().value() == 0);
    }
}
