package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 来源树的一节 one number of the tree behind a figure, or a group of them.
 *
 * @param label    what it is
 * @param value    the number with its unit; empty where the numbers of a group do not add up
 * @param rule     the formula, or for leaves where it was read; empty of a group
 * @param clause   the clause; empty for leaves
 * @param at       its place in the tree: the numbers of parents from the root on
 * @param children what it was computed from, as far as unfolded
 * @param more     how many are not unfolded
 */
record OriginNode(Text label, String value, Text rule, String clause, String at, List<OriginNode> children, int more) {
    /** With more addends than this they are grouped, and unfolded one by one. */
    private static final int MOST = 40;

    private static final Text NOTHING = Text.of("", "");

    /** The node at a place of the tree of a number; {@link Missing} where there is none. */
    static OriginNode of(Derivation root, String at, int depth, OriginValues values) {
        Derivation here = values.unfolded(root);
        for (String step : at.isEmpty() ? new String[0] : at.split("\\.")) {
            int index = step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : -1;
            if (index < 0 || index >= here.parents().size()) {
                throw new Missing();
            }
            here = values.unfolded(here.parents().get(index));
        }
        return node(here, at, depth, values);
    }

    private static OriginNode node(Derivation told, String at, int depth, OriginValues values) {
        Derivation derivation = values.unfolded(told);
        List<Derivation> parents = derivation.parents();
        var children = new ArrayList<OriginNode>();
        boolean isLong = parents.size() > MOST;
        if (depth > 0) {
            var places = new ArrayList<Integer>();
            for (int i = 0; i < parents.size(); i++) {
                places.add(i);
            }
            if (isLong) {
                places.sort(Comparator.comparing(
                                (Integer i) -> Math.abs(parents.get(i).value().value()))
                        .reversed());
                children.addAll(grouped(derivation, places, at, values));
            } else {
                places.forEach(i -> children.add(node(parents.get(i), place(at, i), depth - 1, values)));
            }
        }
        return new OriginNode(
                derivation.label(),
                values.told(derivation.value()),
                derivation.rule(),
                derivation.clause(),
                at,
                children,
                depth > 0 ? 0 : parents.size());
    }

    private static String place(String at, int index) {
        return at.isEmpty() ? String.valueOf(index) : at + "." + index;
    }

    /** Many addends by what stands before the point in their names, as 工业·原煤; the largest first. */
    private static List<OriginNode> grouped(Derivation whole, List<Integer> places, String at, OriginValues values) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        places.forEach(
                i -> groups.computeIfAbsent(sort(whole.parents().get(i).label().chinese()), any -> new ArrayList<>())
                        .add(i));
        var nodes = new ArrayList<OriginNode>();
        List<List<Integer>> ordered = new ArrayList<>(groups.values());
        ordered.sort(Comparator.comparing((List<Integer> group) -> Math.abs(group.stream()
                        .mapToDouble(i -> whole.parents().get(i).value().value())
                        .sum()))
                .reversed());
        ordered.forEach(group -> {
            List<OriginNode> members = group.stream()
                    .map(i -> node(whole.parents().get(i), place(at, i), 0, values))
                    .toList();
            if (members.size() == 1 || groups.size() == 1) {
                nodes.addAll(members);
            } else {
                nodes.add(group(whole, group, members, values));
            }
        });
        return nodes;
    }

    private static OriginNode group(
            Derivation whole, List<Integer> group, List<OriginNode> members, OriginValues values) {
        Text first = whole.parents().get(group.get(0)).label();
        Text label = Text.of(
                sort(first.chinese()) + "（" + members.size() + " 项）",
                sort(first.english()) + " (" + members.size() + ")");
        List<Derivation> of = group.stream().map(whole.parents()::get).toList();
        return new OriginNode(label, values.sum(of, whole.value().unit()), NOTHING, "", "", members, 0);
    }

    private static String sort(String label) {
        int end = label.indexOf('·');
        return end > 0 ? label.substring(0, end).strip() : label;
    }
}
