package org.tanlu.history;

import java.util.List;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** How the numbers of a Mann-Kendall test came about: p from Z, Z from S and Var, S from the values of the years. */
record TestDerivations(Series series, List<Integer> years, MannKendall test) {

    Derivation statistic() {
        return step(
                "S",
                Quantity.of(test.statistic(), Unit.ONE),
                Text.of("S＝Σsgn(后－前)，逐对年份", "S = Σ sgn(later − earlier) over all pairs of years"),
                values());
    }

    Derivation score() {
        Derivation variance = step(
                "Var",
                test.variance(),
                Text.of(
                        "[n(n－1)(2n+5)－Σt(t－1)(2t+5)]÷18，n＝" + test.years() + "，t为同值个数",
                        "[n(n−1)(2n+5) − Σ t(t−1)(2t+5)] ÷ 18, n = " + test.years() + ", t equal values"),
                List.of());
        return step("Z", test.score(), Text.of("Z＝(S∓1)÷√Var", "Z = (S∓1) ÷ √Var"), List.of(statistic(), variance));
    }

    Derivation probability() {
        Text rule = test.exact().isPresent()
                ? Text.of("双侧概率，按全部排列计数|S|", "two-sided, |S| counted over all orders")
                : Text.of("双侧概率，Z的正态近似", "two-sided, normal approximation of Z");
        return step("p", test.probability(), rule, List.of(score()));
    }

    Derivation slope() {
        return step(
                "Sen",
                test.slope(),
                Text.of("Sen斜率：两两年均变化的中位数", "Sen's slope: median of pairwise changes a year"),
                values());
    }

    /** Sen's slope as a share of the mean of the years. */
    Derivation slopeShare(Quantity share) {
        List<Derivation> values = values();
        double mean = values.stream().mapToDouble(each -> each.value().value()).sum() / values.size();
        Derivation middle = step(
                "均值",
                Quantity.of(mean, test.slope().unit()),
                Text.of("各年之和÷年数", "sum of the years ÷ number of years"),
                values);
        return step(
                "Sen÷均值", share, Text.of("Sen斜率÷各年均值", "Sen's slope ÷ mean of the years"), List.of(slope(), middle));
    }

    private List<Derivation> values() {
        return Sourced.derivations(years.stream()
                .flatMap(year -> series.values().find(year).stream())
                .toList());
    }

    private Derivation step(String sign, Quantity value, Text rule, List<Derivation> parents) {
        return new Derivation(
                Text.of(
                        series.name().chinese() + "的曼–肯德尔检验·" + sign,
                        "Mann-Kendall test of " + series.name().english() + ", " + sign),
                value,
                rule,
                "7.2",
                parents);
    }
}
