package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import org.tanlu.category.EmissionLine;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** The figures of the memo items of one year: each item, and the total with and without them (clause 7.1.3). */
@Clause("7.1.3")
final class MemoFigures {
    private static final Text SUM = Text.of("合计", "sum");

    private final Inventory inventory;

    private MemoFigures(Inventory inventory) {
        this.inventory = inventory;
    }

    static List<Figure> of(Inventory inventory) {
        var memo = new MemoFigures(inventory);
        var figures = new ArrayList<Figure>();
        inventory.memo().items().stream()
                .filter(item -> !item.lines().isEmpty())
                .forEach(item -> figures.add(memo.item(item)));
        if (inventory.isTotalKnown()) {
            figures.add(memo.total("total_with_memo", inventory.totalWithMemo(), "含单列项的排放合计", "with", false));
            figures.add(memo.total("total_without_memo", inventory.totalWithoutMemo(), "不含单列项的排放合计", "without", true));
        }
        return figures;
    }

    private Figure item(MemoItem item) {
        Text label = Text.of(
                item.kind().text().chinese() + "（单列项）",
                "memo item: " + item.kind().text().english());
        List<Derivation> parts = item.lines().stream().map(MemoLine::derivation).toList();
        return figure(item.key(inventory.year()), label, item.emissions(), parts);
    }

    /** The official total and, of each kind that it holds or leaves out, the weight with its sign. */
    private Figure total(String key, Emissions value, String chinese, String with, boolean held) {
        var parts = new ArrayList<Derivation>();
        parts.add(official());
        for (MemoItem item : inventory.memo().items()) {
            if (inventory.memo().holds(item.kind()) == held && !item.lines().isEmpty()) {
                parts.add(weight(item, held ? -1 : 1));
            }
        }
        return figure(
                "inventory/" + key + "/" + inventory.year(),
                Text.of(chinese, "total " + with + " memo items"),
                value,
                parts);
    }

    private Derivation official() {
        var parts = new ArrayList<Derivation>();
        inventory.lines().stream().map(EmissionLine::derivation).forEach(parts::add);
        parts.add(SecondaryDerivations.indirect(inventory.electricity()));
        parts.add(SecondaryDerivations.indirect(inventory.heat()));
        return new Derivation(
                Text.of("直接与间接排放合计", "direct and indirect emissions"),
                inventory.total().toQuantity(),
                SUM,
                "7.1.1",
                parts);
    }

    private Derivation weight(MemoItem item, int sign) {
        MemoItems memo = inventory.memo();
        Text rule = memo.isByRow(item.kind())
                ? Text.of("单列项中交通行所含部分", "the part of the memo item in the transport row")
                : Text.of("单列项全部", "all of the memo item");
        return new Derivation(
                item.kind().text(),
                memo.weight(item.kind()).times(sign).toQuantity(),
                rule,
                "7.1.3",
                item.lines().stream().map(MemoLine::derivation).toList());
    }

    private static Figure figure(String key, Text label, Emissions value, List<Derivation> parts) {
        var derivation = new Derivation(label, value.toQuantity(), SUM, "7.1.3", parts);
        return new Figure(key, value.toQuantity(), () -> derivation);
    }
}
