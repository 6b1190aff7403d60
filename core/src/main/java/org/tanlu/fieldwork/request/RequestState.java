package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.reference.ChecklistItem;

/**
 * 资料收集状态 who owes what: the requests as they stand.
 *
 * @param requests the requests in the order of the register
 * @param date     the reference date; empty when nobody told one, and nothing is overdue then
 * @param unasked  the checklist items that nobody was asked for yet
 * @param asked    how many checklist items were asked of somebody
 */
public record RequestState(List<Request> requests, Optional<LocalDate> date, List<ChecklistItem> unasked, int asked) {
    public RequestState {
        requests = List.copyOf(requests);
        unasked = List.copyOf(unasked);
    }

    /** The requests of each department, in the order in which the register names the departments. */
    public Map<String, List<Request>> byDepartment() {
        return requests.stream()
                .collect(Collectors.groupingBy(Request::department, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many of some requests are in a state. */
    public static int count(List<Request> requests, Request.State state) {
        return (int)
                requests.stream().filter(request -> request.state() == state).count();
    }

    /** How many of some requests are overdue. */
    public static int overdue(List<Request> requests) {
        return (int) requests.stream().filter(Request::isOverdue).count();
    }
}
