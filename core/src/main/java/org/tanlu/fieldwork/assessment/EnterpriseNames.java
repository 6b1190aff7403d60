package org.tanlu.fieldwork.assessment;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tanlu.fieldwork.assessment.RegisterChecks.Case;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 企业名称 enterprises that other registers name and the register of enterprises has not, with the nearest that it has (clause 6). */
@Clause("6")
final class EnterpriseNames {
    private static final double NEAR = 0.5;
    private static final Map<String, String> COLUMNS = columns();

    private final Dossier dossier;
    private final List<String> known;
    private final List<String> plants;

    EnterpriseNames(Dossier dossier) {
        this.dossier = dossier;
        this.known = names("enterprises");
        this.plants = names("plants");
    }

    private List<String> names(String register) {
        return dossier.register(register).rows().stream()
                .map(row -> row.text("name"))
                .distinct()
                .toList();
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("visits", "visited_unit");
        columns.put("existing_measures", "enterprise");
        columns.put("projects", "owner");
        return columns;
    }

    /**
     * Each name once; nothing while no enterprise is registered. Owners of projects are told when these are energy-intensive,
     * bodies that do not call themselves an enterprise when one is near; power and heat plants have a register of their own.
     */
    List<Case> cases() {
        var cases = new LinkedHashMap<String, Case>();
        COLUMNS.forEach((register, column) -> dossier.register(register).rows().stream()
                .filter(row -> !known.isEmpty() && isStranger(row, column))
                .forEach(row -> cases.putIfAbsent(row.text(column), strange(row, column))));
        return List.copyOf(cases.values());
    }

    private boolean isStranger(Register.Row row, String column) {
        String name = row.text(column);
        if (name.isEmpty() || known.stream().anyMatch(one -> isSame(one, name)) || isPlant(name)) {
            return false;
        }
        return switch (row.form().id()) {
            case "visits" -> Visits.isEnterprise(row);
            case "projects" ->
                row.says("intensive", Register.YES) || nearest(name).isPresent();
            default -> name.matches(".*(?:公司|厂|集团|企业)") || nearest(name).isPresent();
        };
    }

    /** Whether it is a plant of the register, or one of which the register has the units. */
    private boolean isPlant(String name) {
        return plants.stream()
                .anyMatch(plant -> isSame(plant, name) || plain(plant).startsWith(plain(name)));
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** A name without what is written in many ways: widths, blanks, dots and brackets. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Case strange(Register.Row row, String column) {
        String name = row.text(column);
        Optional<String> near = nearest(name);
        return new Case(
                row,
                Text.of(
                        row.form().name().chinese() + "“" + name + "”"
                                + near.map(one -> "，是否为“" + one + "”").orElse("") + "（" + row.place() + "）",
                        row.form().name().english() + ": " + name
                                + near.map(one -> ", perhaps " + one).orElse("") + " (" + row.place() + ")"));
    }

    private Optional<String> nearest(String name) {
        return Stream.concat(known.stream(), plants.stream())
                .filter(one -> likeness(name, one) >= NEAR)
                .max(Comparator.comparingDouble(one -> likeness(name, one)));
    }

    /** Dice's coefficient of the pairs of letters, without what all enterprises are called. */
    private static double likeness(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        long both = first.stream().filter(second::contains).count();
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * both / (first.size() + second.size());
    }

    private static Set<String> pairs(String name) {
        String core = plain(name).replaceAll("有限责任公司|股份有限公司|有限公司|公司|集团|股份|虚构", "");
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 2 <= core.length(); i++) {
            pairs.add(core.substring(i, i + 2));
        }
        return pairs;
    }
}
