package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 资料收集 which departments were asked for how much, what came wholly or in part, and what is missing (chapter 6, Appendix B). */
@Clause("C6-7")
final class RequestTables {
    private static final int MOST_ROWS = 30;

    private final RequestState state;
    private final ReceiptTables receipts;
    private final Wording wording;

    RequestTables(Plan plan, ReferenceData reference, Wording wording) {
        this.state =
                Requests.assess(plan.dossier(), reference, Optional.empty()).value();
        this.receipts = new ReceiptTables(plan.dossier());
        this.wording = wording;
    }

    /** Nothing for a city whose requests and receipts are not registered. */
    List<Block> blocks() {
        List<Request> all = state.requests();
        if (all.isEmpty()) {
            return receipts.blocks();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                "survey-requests",
                Map.of(
                        "departments", words(state.byDepartment().size()),
                        "count", words(all.size()),
                        "received", words(whole(all)),
                        "partial", words(RequestState.count(all, Request.State.PARTIAL)),
                        "unavailable", words(RequestState.count(all, Request.State.UNAVAILABLE)))));
        blocks.add(departments());
        partly().ifPresent(blocks::add);
        blocks.addAll(receipts.blocks());
        return blocks;
    }

    private static int whole(List<Request> requests) {
        return RequestState.count(requests, Request.State.RECEIVED)
                + RequestState.count(requests, Request.State.CHECKED)
                + RequestState.count(requests, Request.State.ACCEPTED);
    }

    private TableBlock departments() {
        return new TableBlock(
                "各部门资料提供情况",
                "项",
                List.of(
                        new Column("部门", Align.LEFT, 8),
                        new Column("提出", Align.RIGHT, 3),
                        new Column("已收到", Align.RIGHT, 3),
                        new Column("部分收到", Align.RIGHT, 3),
                        new Column("待提供", Align.RIGHT, 3),
                        new Column("不能提供", Align.RIGHT, 3)),
                state.byDepartment().values().stream()
                        .map(requests -> row(
                                requests.get(0).label().chinese(),
                                Integer.toString(requests.size()),
                                Integer.toString(whole(requests)),
                                Integer.toString(RequestState.count(requests, Request.State.PARTIAL)),
                                Integer.toString(RequestState.count(requests, Request.State.REQUESTED)),
                                Integer.toString(RequestState.count(requests, Request.State.UNAVAILABLE))))
                        .toList(),
                List.of("“已收到”含已核对和已采用的。"),
                false);
    }

    /** What came in part and what cannot be provided, one row each. */
    private Optional<TableBlock> partly() {
        List<Request> rows = state.requests().stream()
                .filter(request ->
                        request.state() == Request.State.PARTIAL || request.state() == Request.State.UNAVAILABLE)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        "部分收到和不能提供的资料",
                        "",
                        List.of(
                                new Column("资料", Align.LEFT, 9),
                                new Column("部门", Align.LEFT, 6),
                                new Column("情况", Align.LEFT, 5),
                                new Column("缺项或原因", Align.LEFT, 10)),
                        rows.stream().limit(MOST_ROWS).map(RequestTables::told).toList(),
                        rows.size() > MOST_ROWS ? List.of("只列前" + MOST_ROWS + "项，其余见资料需求表。") : List.of(),
                        false));
    }

    private static List<Entry> told(Request request) {
        boolean partly = request.state() == Request.State.PARTIAL;
        String count = request.progress()
                .filter(progress -> partly)
                .map(progress -> "（" + progress.asked() + "项中" + progress.told() + "项齐全）")
                .orElse("");
        String missing = request.progress().stream()
                .flatMap(progress -> progress.missing().stream())
                .limit(5)
                .map(text -> text.chinese())
                .collect(Collectors.joining("、"));
        return row(
                request.name().chinese(),
                request.label().chinese(),
                request.state().text().chinese() + count,
                partly ? missing : request.row().text("reason"));
    }

    private static List<Entry> row(String... texts) {
        return List.of(texts).stream().map(Entry::words).toList();
    }
}
