package org.tanlu.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.Department;
import org.tanlu.survey.Register;
import org.tanlu.trace.Clause;

/**
 * 责任单位 who leads and who supports, by name (clause 10.2).
 *
 * @param lead    the name of the body that leads
 * @param support the names of those that support
 */
@Clause("10.2")
public record Bodies(String lead, List<String> support) {
    private static final String BETWEEN = "[、；;，,]";

    public Bodies {
        support = List.copyOf(support);
    }

    static Bodies of(Department lead, List<Department> support) {
        return new Bodies(
                lead.name().chinese(),
                support.stream().map(body -> body.name().chinese()).toList());
    }

    /** The same with what a row of the city says otherwise. */
    Bodies with(Register.Row row, List<Department> known) {
        String other = row.text("lead");
        List<String> others = Stream.of(row.text("support").split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> named(name, known))
                .toList();
        return new Bodies(other.isEmpty() ? lead : named(other, known), others.isEmpty() ? support : others);
    }

    /** The names that no department of the list has: bodies of the city's own. */
    static List<String> unknown(Register.Row row, List<Department> known) {
        var names = new ArrayList<String>();
        Stream.concat(Stream.of(row.text("lead")), Stream.of(row.text("support").split(BETWEEN)))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && find(name, known).isEmpty())
                .forEach(names::add);
        return names;
    }

    private static String named(String name, List<Department> known) {
        return find(name, known).map(body -> body.name().chinese()).orElse(name);
    }

    private static Optional<Department> find(String name, List<Department> known) {
        return known.stream().filter(body -> isCalled(body, name)).findFirst();
    }

    private static boolean isCalled(Department body, String name) {
        String plain = name.startsWith("市") ? name.substring(1) : name;
        return body.id().equals(name)
                || body.name().chinese().equals(name)
                || body.name().chinese().equals("市" + plain)
                || body.variants().contains(plain);
    }
}
