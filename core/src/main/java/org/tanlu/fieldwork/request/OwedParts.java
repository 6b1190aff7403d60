package org.tanlu.fieldwork.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Item;
import org.tanlu.survey.Dossier;

/** 欠交部分 leaves out of what a department is asked for what it delivered already or cannot provide. */
final class OwedParts {
    private final Dossier dossier;
    private final List<Request> requests;
    private final boolean areYearsTold;

    /**
     * @param dossier      the city's survey
     * @param requests     its requests as they stand
     * @param areYearsTold whether somebody told the years to ask for; otherwise those asked before are
     */
    OwedParts(Dossier dossier, List<Request> requests, boolean areYearsTold) {
        this.dossier = dossier;
        this.requests = requests;
        this.areYearsTold = areYearsTold;
    }

    Owed of(DepartmentRequest asked) {
        Map<String, Request> known = new LinkedHashMap<>();
        requests.stream()
                .filter(request ->
                        request.department().equals(asked.department().id()))
                .forEach(request -> known.putIfAbsent(request.item(), request));
        List<ChecklistItem> open = asked.documents().stream()
                .filter(item -> !isSettled(Optional.ofNullable(known.get(item.id())), asked.years()))
                .toList();
        boolean isBegun = known.values().stream().anyMatch(request -> request.state() != Request.State.REQUESTED);
        if (!isBegun) {
            return Owed.all(asked);
        }
        List<Integer> years = years(known, open, asked);
        List<String> partial = open.stream()
                .map(ChecklistItem::id)
                .filter(id -> Optional.ofNullable(known.get(id))
                        .filter(request -> request.state() == Request.State.PARTIAL)
                        .isPresent())
                .toList();
        List<String> whole = open.stream()
                .map(ChecklistItem::id)
                .filter(id -> !partial.contains(id))
                .toList();
        var request = new DepartmentRequest(
                asked.department(),
                open,
                left(asked.items(), whole, partial, years),
                left(asked.further(), whole, partial, years),
                left(asked.families(), whole, partial, years),
                asked.registers().stream()
                        .filter(form ->
                                open.stream().anyMatch(item -> item.tables().contains(form.id())))
                        .toList(),
                asked.isBalance()
                        && open.stream().anyMatch(item -> item.tables().contains(ChecklistItem.BALANCE)),
                years);
        return new Owed(request, asked.documents().size() - open.size(), true);
    }

    /** Whether it came or cannot be provided, in all years that somebody told to ask for. */
    private boolean isSettled(Optional<Request> request, List<Integer> years) {
        return request.filter(one -> !one.isOpen())
                .filter(one -> {
                    List<Integer> before = Progress.years(one.row().text("years"));
                    return !areYearsTold || before.isEmpty() || before.containsAll(years);
                })
                .isPresent();
    }

    /** The years that were asked before, unless somebody told others. */
    private List<Integer> years(Map<String, Request> known, List<ChecklistItem> open, DepartmentRequest asked) {
        var years = new TreeSet<Integer>();
        open.stream()
                .flatMap(item -> Optional.ofNullable(known.get(item.id())).stream())
                .forEach(request -> years.addAll(Progress.years(request.row().text("years"))));
        return (areYearsTold || years.isEmpty()) ? asked.years() : List.copyOf(years);
    }

    /** The data of what has not come, and of what came in part those that lack a year. */
    private List<Item> left(List<Item> items, List<String> whole, List<String> partial, List<Integer> years) {
        return items.stream()
                .filter(item -> item.checklist().stream().anyMatch(whole::contains)
                        || (item.checklist().stream().anyMatch(partial::contains)
                                && !Progress.isTold(item, dossier, years)))
                .toList();
    }
}
