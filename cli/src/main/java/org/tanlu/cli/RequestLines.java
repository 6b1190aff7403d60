package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.Progress;
import org.tanlu.fieldwork.request.Receipts;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.trace.Text;

/** The lines that say who owes what. */
final class RequestLines {
    private static final int MOST_MISSING = 8;
    private static final String WHOLE = "所列都已有；部门若已交齐，请在 requests.csv 改为“已收到”。"
            + " All that was listed is there; write 已收到 if the department delivered everything.";

    /** What is said of a city that asked nobody. */
    static final String NONE = "还没有提出资料需求（requests.csv 没有行）；用 tanlu request 城市文件夹 提出。"
            + " Nothing has been asked of anybody yet; tanlu request CITY asks.";

    private static final String UNDATED = "不明 unknown（没有基准日期 no reference date）";

    private RequestLines() {}

    /** One line a department that was asked for something; nothing when nobody was. */
    static void print(RequestState state, PrintWriter out) {
        if (state.requests().isEmpty()) {
            return;
        }
        String date =
                state.date().map(day -> "（基准日期 reference date " + day + "）").orElse("");
        out.println("资料需求 Requests" + date
                + ": 部门 department: 共 asked, 待提供 requested, 部分收到 partly, 已收到 received, 已核对 checked,"
                + " 已采用 accepted, 不能提供 unavailable; 逾期 overdue");
        state.byDepartment()
                .values()
                .forEach(requests -> print(requests, state.date().isPresent(), out));
        out.println("  资料清单 Checklist: " + (state.asked() + state.unasked().size()) + "，已提出 asked " + state.asked()
                + "，未提出 not asked " + state.unasked().size());
    }

    /** The requests that are still open, by department, with owner and due date. */
    static void printOpen(RequestState state, PrintWriter out) {
        state.byDepartment().values().forEach(requests -> {
            List<Request> open = requests.stream().filter(Request::isOpen).toList();
            if (!open.isEmpty()) {
                out.println(open.get(0).label() + ":");
                open.forEach(request -> {
                    out.println("    " + request.item() + " " + request.name().chinese() + progress(request)
                            + answer(request) + due(request));
                    request.progress()
                            .filter(progress -> request.state() == Request.State.PARTIAL
                                    || (!request.answer().isEmpty() && !progress.isWhole()))
                            .map(progress -> progress.isWhole() ? WHOLE : "缺 missing: " + missing(progress))
                            .ifPresent(line -> out.println("        " + line));
                });
            }
        });
    }

    /** The files that came, and the values that they corrected or withdrew; nothing when none came. */
    static void printReceipts(Dossier dossier, PrintWriter out) {
        List<Register.Row> came = Receipts.deliveries(dossier);
        if (!came.isEmpty()) {
            out.println("收件 Receipts:");
        }
        came.forEach(row -> out.println("  " + came(row)
                + (row.text("item").isEmpty() ? "" : "：采用 taken " + row.text("item") + " " + row.text("content"))));
        List<Register.Row> corrected = Receipts.corrections(dossier);
        if (!corrected.isEmpty()) {
            out.println("更正和撤回 Corrected and withdrawn:");
        }
        corrected.forEach(row -> out.println("  " + came(row) + "：" + row.words("kind") + " " + row.text("content")
                + " " + row.text("former") + "（" + row.text("former_file")
                + (row.text("former_on").isEmpty() ? "" : "，" + row.text("former_on")) + "）→"
                + (row.text("value").isEmpty() ? "撤回 withdrawn" : row.text("value"))));
    }

    private static String came(Register.Row row) {
        return row.text("received_on") + " " + row.text("department") + " " + row.text("file");
    }

    private static void print(List<Request> requests, boolean isDated, PrintWriter out) {
        var line = new StringBuilder("  ")
                .append(requests.get(0).label())
                .append("：共 ")
                .append(requests.size());
        for (Request.State state : Request.State.values()) {
            line.append("，").append(state.text().chinese()).append(' ').append(RequestState.count(requests, state));
        }
        out.println(line.append("；逾期 ").append(isDated ? RequestState.overdue(requests) + "" : UNDATED));
    }

    private static String progress(Request request) {
        String state = request.state() == Request.State.PARTIAL ? "，部分收到 partly received" : "";
        return state
                + request.progress()
                        .map(progress -> "，城市已有 " + progress.told() + "/" + progress.asked() + " 项（" + progress.told()
                                + " of " + progress.asked() + " items）")
                        .orElse("");
    }

    private static String missing(Progress progress) {
        String named = progress.missing().stream()
                .limit(MOST_MISSING)
                .map(Text::chinese)
                .collect(Collectors.joining("、"));
        return named
                + (progress.missing().size() > MOST_MISSING
                        ? " 等 " + progress.missing().size() + " 项"
                        : "");
    }

    private static String answer(Request request) {
        return request.answer().isEmpty() ? "" : "，答复 answer " + request.answer();
    }

    private static String due(Request request) {
        String owner = request.owner().isEmpty() ? "" : "，责任人 owner " + request.owner();
        String due = request.due().isEmpty() ? "" : "，截止 due " + request.due();
        String again = request.times() > 1
                ? "，已提出 " + request.times() + " 次 asked " + request.times() + " times：" + request.askedAgain()
                : "";
        return owner + due + again + (request.isOverdue() ? "，逾期 overdue" : "");
    }
}
