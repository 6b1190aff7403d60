package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Row;
import org.tanlu.quantity.Emissions;

/** Finds, by the prices of rows, what holds back a plan that misses its aims. */
final class Holdings {
    private static final Set<String> LIMITS = Set.copyOf(
            List.of("ceiling", "potential", "ramp", "readiness", "budget", "department", "proportional", "captured"));
    private static final int MOST = 5;
    private static final double NOTHING = 1;

    private final Answer answer;
    private final Map<List<String>, Double> worth = new LinkedHashMap<>();
    private final Map<List<String>, List<Integer>> years = new LinkedHashMap<>();

    private Holdings(Answer answer) {
        this.answer = answer;
    }

    /** The rows that hold the most, by kind and measure, the largest first; none where all aims are reached. */
    static List<Holding> of(Answer answer) {
        return answer.missed().isEmpty() ? List.of() : new Holdings(answer).largest();
    }

    private List<Holding> largest() {
        LinearProgram program = answer.program();
        double tonnes = Draft.MONEY / answer.task().economy().missing();
        for (int index = 0; index < program.rows(); index++) {
            String name = program.rowNames().get(index);
            String kind = name.substring(0, name.indexOf('/'));
            double less = -answer.priced().price(new Row(index)) * tonnes;
            if (LIMITS.contains(kind) && less > NOTHING) {
                int end = name.lastIndexOf('/');
                List<String> key = List.of(kind, kind.length() < end ? name.substring(kind.length() + 1, end) : "");
                worth.merge(key, less, Double::sum);
                years.computeIfAbsent(key, any -> new ArrayList<>()).add(Integer.valueOf(name.substring(end + 1)));
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> String.join("/", entry.getKey())))
                .limit(MOST)
                .map(entry -> holding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Holding holding(List<String> key, double tonnes) {
        Constraint kind = Constraints.ALL.stream()
                .filter(each -> each.id().equals(key.get(0)))
                .findFirst()
                .orElseThrow();
        return new Holding(
                kind.id(), kind.name(), key.get(1), years.getOrDefault(key, List.of()), Emissions.tonnes(tonnes));
    }
}
