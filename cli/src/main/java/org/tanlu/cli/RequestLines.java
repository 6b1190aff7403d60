package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestState;

/** The lines that say who owes what. */
final class RequestLines {
    private RequestLines() {}

    /** One line a department that was asked for something; nothing when nobody was. */
    static void print(RequestState state, PrintWriter out) {
        if (state.requests().isEmpty()) {
            return;
        }
        String date =
                state.date().map(day -> "（基准日期 reference date " + day + "）").orElse("");
        out.println("资料需求 Requests" + date + ": 部门 department: 共 asked, 待提供 requested, 已收到 received, 已核对 checked,"
                + " 已采用 accepted, 不能提供 unavailable; 逾期 overdue");
        state.byDepartment().values().forEach(requests -> print(requests, out));
        out.println("  资料清单 Checklist: " + (state.asked() + state.unasked().size()) + "，已提出 asked " + state.asked()
                + "，未提出 not asked " + state.unasked().size());
    }

    /** The requests that are still open, by department, with owner and due date. */
    static void printOpen(RequestState state, PrintWriter out) {
        state.byDepartment().values().forEach(requests -> {
            List<Request> open = requests.stream()
                    .filter(request -> request.state() == Request.State.REQUESTED)
                    .toList();
            if (!open.isEmpty()) {
                out.println(open.get(0).label() + ":");
                open.forEach(request -> out.println(
                        "    " + request.item() + " " + request.name().chinese() + due(request)));
            }
        });
    }

    private static void print(List<Request> requests, PrintWriter out) {
        var line = new StringBuilder("  ")
                .append(requests.get(0).label())
                .append(": ")
                .append(requests.size());
        for (Request.State state : Request.State.values()) {
            line.append(", ").append(state.text().chinese()).append(' ').append(RequestState.count(requests, state));
        }
        out.println(line.append("; 逾期 ").append(RequestState.overdue(requests)));
    }

    private static String due(Request request) {
        String owner = request.owner().isEmpty() ? "" : "，责任人 owner " + request.owner();
        String due = request.due().isEmpty() ? "" : "，截止 due " + request.due();
        return owner + due + (request.isOverdue() ? "，逾期 overdue" : "");
    }
}
