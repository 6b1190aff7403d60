package org.tanlu.pathway;

import org.tanlu.linear.Column;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 调入或调出 a year has import or export, never both: imports emit, exports do not. */
@Clause("7.1.5")
final class TradeDirection implements Constraint {
    @Override
    public String id() {
        return "trade";
    }

    @Override
    public Text name() {
        return Text.of("调入或调出", "import or export");
    }

    @Override
    public void write(Draft draft) {
        Trade trade = draft.trade();
        for (int y = 1; y < draft.task().years(); y++) {
            if (trade.canImport(y) && trade.canExport(y)) {
                Column imports = draft.choice(id(), y);
                draft.line(id() + "/import", y)
                        .plus(1, draft.imported(y))
                        .plus(-trade.largestImport(y), imports)
                        .atMost(0);
                draft.line(id() + "/export", y)
                        .plus(1, draft.exported(y))
                        .plus(trade.largestExport(y), imports)
                        .atMost(trade.largestExport(y));
            }
        }
    }
}
