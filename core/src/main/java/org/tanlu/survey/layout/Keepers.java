package org.tanlu.survey.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Clause;

/**
 * 掌握部门 which departments keep the city's total of an item: those that the checklist asks for it, and those that keep all totals.
 * What another department sends under such a name is perhaps only its own.
 */
@Clause("C6-7")
final class Keepers {
    private final PlainWords plain;
    private final List<Department> departments;
    private final List<String> names;
    private final List<String> offices;
    private final List<String> all;
    private final Map<String, List<String>> providers = new LinkedHashMap<>();
    private final Map<String, Item> items;
    private final Map<String, List<Department>> told = new LinkedHashMap<>();

    Keepers(PlainWords plain, ReferenceData reference) {
        this.plain = plain;
        this.departments = reference.standard().departments();
        this.all = plain.words().words("keeper");
        this.items = reference.items();
        for (ChecklistItem one : reference.standard().checklist()) {
            providers.put(one.id(), one.providers());
        }
        this.names = names(departments.stream().filter(one -> one.level() != Department.Level.DISTRICT));
        this.offices = names(departments.stream().filter(one -> one.level() == Department.Level.CITY));
    }

    private static List<String> names(Stream<Department> departments) {
        return departments
                .flatMap(Keepers::names)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** How a department is called, without the city. */
    static Stream<String> names(Department department) {
        String full = department.name().chinese();
        return Stream.concat(
                Stream.of(
                        full,
                        full.replaceFirst("（.*", ""),
                        full.replaceFirst("（.*", "").replaceFirst("^市(?!委)", "")),
                department.variants().stream());
    }

    /** A text without the names of the city's departments and of the bodies that are asked for data. */
    String without(String text) {
        return without(text, names);
    }

    /** A text without the names of the city's departments. */
    String withoutOffices(String text) {
        return without(text, offices);
    }

    private static String without(String text, List<String> names) {
        String left = text;
        for (String name : names) {
            left = left.replace(name, " ");
        }
        return left;
    }

    /** The departments that a text names, if beside them it says nothing that is not known to change nothing. */
    List<Department> named(String text) {
        return told.computeIfAbsent(text, this::find);
    }

    private List<Department> find(String text) {
        String left = plain.withoutCity(text).strip();
        List<Department> found = departments.stream()
                .filter(one -> one.level() != Department.Level.DISTRICT)
                .filter(one -> names(one).anyMatch(left::contains))
                .toList();
        boolean isBare = !found.isEmpty() && plain.isPlainIssuer(without(left));
        return isBare ? found : List.of();
    }

    /** Whether one of some departments keeps the city's total of an item, or the item is no total that others have likewise. */
    boolean isKept(List<Department> bodies, Word item) {
        if (bodies.isEmpty() || !plain.isCityTotal(item)) {
            return true;
        }
        List<String> kept = find(item).map(Item::checklist).orElse(List.of()).stream()
                .flatMap(id -> providers.getOrDefault(id, List.of()).stream())
                .toList();
        return kept.isEmpty()
                || bodies.stream()
                        .anyMatch(one -> all.contains(one.id())
                                || one.level() == Department.Level.DISTRICT
                                || kept.contains(one.name().chinese()));
    }

    private Optional<Item> find(Word word) {
        return Optional.ofNullable(items.get(word.id()))
                .or(() -> items.values().stream()
                        .filter(one -> !one.parameters().isEmpty() && word.id().startsWith(one.id() + "/"))
                        .findFirst());
    }
}
