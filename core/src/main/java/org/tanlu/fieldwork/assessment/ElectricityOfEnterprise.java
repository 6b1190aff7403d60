package org.tanlu.fieldwork.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.FuelFactors;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 用电与能耗 whether the electricity of an enterprise at its calorific value exceeds by far the comprehensive energy that holds it
 * (clause 6): one of the two then has a wrong unit. The factor of the excess is a threshold of {@code quality.csv}.
 */
@Clause("6")
public final class ElectricityOfEnterprise {
    private static final String FORM = "enterprises";

    private ElectricityOfEnterprise() {}

    /**
     * What is wrong with a row of a register.
     *
     * @param row       a row of any register
     * @param reference with the coefficient of electricity and the threshold
     * @return both amounts in tonnes of standard coal and how many times the one is the other; empty where the row does not tell
     *     both, or where they can both be right
     */
    public static Optional<Text> doubt(Register.Row row, ReferenceData reference) {
        if (!row.form().id().equals(FORM)) {
            return Optional.empty();
        }
        Optional<Quantity> energy = row.findQuantity("energy");
        Optional<Quantity> power = row.findQuantity("electricity").filter(one -> one.value() > 0);
        return energy.flatMap(all -> power.flatMap(part -> doubt(all, part, reference)));
    }

    private static Optional<Text> doubt(Quantity energy, Quantity power, ReferenceData reference) {
        FuelFactors fuels = reference.factors().fuels();
        Optional<Parameter> coefficient =
                fuels.find(FuelFactors.GUIDE, reference.carrier("electricity"), FuelFactors.STANDARD_COAL);
        Optional<Quantity> coal = fuels.standardCoal(FuelFactors.GUIDE, reference.carrier("electricity"), power);
        double most = threshold(reference);
        return coefficient.flatMap(parameter -> coal.map(one -> one.in(energy.unit()))
                .filter(one -> one.value() > most * energy.value())
                .map(one -> told(energy, power, one, parameter)));
    }

    private static Text told(Quantity energy, Quantity power, Quantity coal, Parameter coefficient) {
        String converted = Print.significant(coal.value()) + " " + coal.unit();
        String times = energy.value() == 0 ? "∞" : Print.significant(coal.value() / energy.value());
        String by = coefficient.value() + "，" + coefficient.source().titles().chinese();
        return Text.of(
                "用电量 " + power + "按当量值（" + by + "）折 " + converted + "，是综合能源消费量 " + energy + " 的 " + times + " 倍",
                "electricity of " + power + " is " + converted + " at its calorific value (" + coefficient.value()
                        + ", "
                        + coefficient.source().titles().english() + "), " + times
                        + " times the comprehensive energy of " + energy);
    }

    /** The rows of a city of which something is wrong. */
    static List<Case> cases(Dossier dossier, ReferenceData reference) {
        return dossier.register(FORM).rows().stream()
                .flatMap(row -> doubt(row, reference)
                        .map(text -> new Case(
                                row,
                                Text.of(
                                        row.text("name") + "（" + row.place() + "）" + text.chinese(),
                                        row.text("name") + " (" + row.place() + "): " + text.english())))
                        .stream())
                .toList();
    }

    private static double threshold(ReferenceData reference) {
        return reference
                .factors()
                .categories()
                .find("quality", Map.of("kind", "threshold", "subject", "electricity_in_energy"))
                .get(0)
                .value()
                .value()
                .in(Unit.ONE)
                .value();
    }
}
