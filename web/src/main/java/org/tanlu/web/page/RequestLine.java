package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tanlu.fieldwork.request.Owed;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.trace.Text;
import org.tanlu.web.entry.Asking;

/**
 * 一个部门的资料需求 how far one department is.
 *
 * @param id       the department
 * @param name     its name
 * @param owed     how many documents it can still be asked for; 0 for departments of the city's own
 * @param states   how many of its requests are in which state
 * @param overdue  how many are overdue
 * @param due      the day by which the open ones are due
 * @param open     what is open
 */
record RequestLine(String id, Text name, int owed, Text states, int overdue, String due, List<Request> open) {
    RequestLine {
        open = List.copyOf(open);
    }

    /** All departments: those that can be asked, then others that the city asked. */
    static List<RequestLine> of(Asking.Standing standing) {
        var asked = new TreeMap<>(standing.state().byDepartment());
        var lines = new ArrayList<RequestLine>();
        for (Owed owed : standing.requests()) {
            var department = owed.request().department();
            List<Request> requests = asked.getOrDefault(department.id(), List.of());
            asked.remove(department.id());
            lines.add(line(
                    department.id(),
                    department.name(),
                    owed.request().documents().size(),
                    requests));
        }
        asked.forEach((id, requests) -> lines.add(line(id, requests.get(0).label(), 0, requests)));
        return lines;
    }

    private static RequestLine line(String id, Text name, int owed, List<Request> requests) {
        var chinese = new ArrayList<String>();
        var english = new ArrayList<String>();
        for (Request.State state : Request.State.values()) {
            int count = RequestState.count(requests, state);
            if (count > 0) {
                chinese.add(state.text().chinese() + " " + count);
                english.add(state.text().english() + " " + count);
            }
        }
        List<Request> open = requests.stream().filter(Request::isOpen).toList();
        return new RequestLine(
                id,
                name,
                owed,
                requests.isEmpty()
                        ? Text.of("未提出", "not asked")
                        : Text.of(String.join("，", chinese), String.join(", ", english)),
                RequestState.overdue(requests),
                open.stream()
                        .map(Request::due)
                        .filter(due -> !due.isEmpty())
                        .min(String::compareTo)
                        .orElse(""),
                open);
    }
}
