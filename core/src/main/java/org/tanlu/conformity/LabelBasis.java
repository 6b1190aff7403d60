package org.tanlu.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.category.EmissionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Parameter;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.survey.Register;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/** What a plan was made of, as far as its label depends on it. */
final class LabelBasis {
    /** The registers that tell of the work and not of the city. */
    private static final List<String> LOGS = List.of("requests", "receipts", "consultations");

    private final Plan plan;

    LabelBasis(Plan plan) {
        this.plan = plan;
    }

    /** What takes the label away. */
    List<Label.Cause> causes(int blocking, List<Judgement> judgements, double most) {
        var causes = new ArrayList<Label.Cause>();
        if (blocking > 0) {
            causes.add(cause(Label.Kind.BLOCKING, blocking, "有{n}项阻断性问题", "{n} blocking findings"));
        }
        int unstated = unstated();
        if (unstated > 0) {
            causes.add(cause(
                    Label.Kind.UNDOCUMENTED,
                    unstated,
                    "有{n}个填报或改用的数值没有注明来源",
                    "{n} values or overrides without a source"));
        }
        if (doubtful().value() > most) {
            String share = Print.percent(doubtful().value(), 1);
            causes.add(new Label.Cause(
                    Label.Kind.UNVERIFIED,
                    0,
                    Text.of(
                            "依据不足或未核实的因子承担年度排放的" + share + "%，超过" + Print.percent(most, 1) + "%",
                            "factors with weak or no evidence bear " + share + " % of a year's emissions, above "
                                    + Print.percent(most, 1) + " %")));
        }
        requirements(judgements).ifPresent(causes::add);
        return causes;
    }

    /** The binding requirements; those that do not bind are told beside them, so that all together are those of the table. */
    private static Optional<Label.Cause> requirements(List<Judgement> judgements) {
        long open = judgements.stream().filter(Judgement::isOpen).count();
        if (open == 0) {
            return Optional.empty();
        }
        List<Judgement> others = judgements.stream()
                .filter(each -> each.isUnfulfilled() && !each.isBinding())
                .toList();
        long advised =
                others.stream().filter(each -> each.requirement().isAdvised()).count();
        String beside =
                others.isEmpty() ? "" : "；另有" + others.size() + "项不是“应”的要求（其中“宜”" + advised + "项）未满足或仅部分满足，不影响是否符合的结论";
        String besideIt = others.isEmpty()
                ? ""
                : "; besides " + others.size() + " that do not bind (" + advised + " recommended), which do not count";
        return Optional.of(cause(
                Label.Kind.REQUIREMENTS,
                (int) open,
                "有{n}项“应”的要求未满足或仅部分满足" + beside,
                "{n} binding requirements not met or met in part" + besideIt));
    }

    private static Label.Cause cause(Label.Kind kind, int count, String chinese, String english) {
        String number = Integer.toString(count);
        return new Label.Cause(kind, count, Text.of(chinese.replace("{n}", number), english.replace("{n}", number)));
    }

    /** How many values of the city, in data, balances and registers, name no source. */
    private int unstated() {
        Stream<Source> data = plan.dossier().series().values().stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum -> datum.value().isPresent())
                .map(datum -> datum.source());
        Stream<Source> balances = plan.dossier().energy().stream()
                .filter(balance -> !balance.cells().isEmpty())
                .map(EnergyBalance::source);
        Stream<Source> rows = plan.dossier().registers().values().stream()
                .filter(register -> !LOGS.contains(register.form().id()))
                .flatMap(register -> register.rows().stream())
                .filter(row -> !row.quantities().isEmpty())
                .map(Register.Row::source);
        return (int) Stream.of(data, balances, rows)
                .flatMap(sources -> sources)
                .filter(source -> !source.isDocumented())
                .count();
    }

    /** The largest share of a year's emissions on factors with weak or no evidence. */
    Quantity doubtful() {
        return largest(Verification::isDoubtful);
    }

    /** The largest share of a year's emissions whose weakest factor is known at second hand. */
    Quantity second() {
        return largest(status -> status == Verification.SECONDARY);
    }

    private Quantity largest(Predicate<Verification> status) {
        double largest = plan.history().years().stream()
                .mapToDouble(year -> share(plan.history().inventory(year), status))
                .max()
                .orElse(0);
        return Quantity.of(largest, Unit.ONE);
    }

    /** The share of what rests on factors whose weakest has a status; removals count as what they are worth. */
    private static double share(Inventory inventory, Predicate<Verification> status) {
        double all = 0;
        double resting = 0;
        for (EmissionLine line : inventory.lines()) {
            double size = StrictMath.abs(line.emissions().tonnes());
            all += size;
            resting += rests(line.factors(), status) ? size : 0;
        }
        for (SecondaryEnergy energy : List.of(inventory.electricity(), inventory.heat())) {
            double size = StrictMath.abs(energy.indirect().tonnes());
            all += size;
            boolean rests = energy.officialFactor()
                    .filter(entry -> rests(entry.factor().parameters(), status))
                    .isPresent();
            resting += rests ? size : 0;
        }
        return all == 0 ? 0 : resting / all;
    }

    private static boolean rests(List<Parameter> factors, Predicate<Verification> status) {
        return factors.stream()
                .map(Parameter::verification)
                .max(Verification::compareTo)
                .filter(status)
                .isPresent();
    }
}
