package org.tanlu.report;

import static org.tanlu.report.Wording.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SupplySide;
import org.tanlu.inventory.SupplySide.Part;
import org.tanlu.quantity.Emissions;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 供应侧与消费侧核对 the reconciliation of the two sides, carrier by carrier in physical units (clauses 7.1.4 and 7.1.6). */
@Clause("7.1.4")
final class SupplyTable {

    private SupplyTable() {}

    static TableBlock of(SupplySide supply) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("能源品种", Align.LEFT, 5));
        columns.add(new Column("单位", Align.CENTER, 4));
        columns.add(new Column("可供消费量", Align.RIGHT, 4));
        for (Part part : Part.values()) {
            columns.add(new Column(head(part), Align.RIGHT, 4));
        }
        var rows = new ArrayList<List<Entry>>();
        for (SupplySide.Line line :
                supply.lines().stream().filter(SupplyTable::isLarge).toList()) {
            String key = "inventory/supply/" + line.carrier().id() + "/";
            var entries = new ArrayList<Entry>();
            entries.add(Entry.words(line.carrier().name().chinese()));
            entries.add(Entry.words(line.carrier().unit().symbol()));
            entries.add(Entry.figure(Numbers.fixed(line.available().value(), 2), key + "available/" + supply.year()));
            line.parts()
                    .forEach((part, amount) -> entries.add(Entry.figure(
                            Numbers.fixed(amount.value(), 2),
                            key + part.name().toLowerCase(Locale.ROOT) + "/" + supply.year())));
            rows.add(entries);
        }
        return new TableBlock(
                supply.year() + "年能源供应侧与消费侧核对",
                "",
                columns,
                rows,
                List.of("可供消费量＝各去向之和。电力、热力和其他能源的“消费”指终端消费量。其他加工转换净投入为负表示净产出。" + "各项均不足1个统计单位的品种未列，见数据附表“能源供应”。"),
                false);
    }

    private static boolean isLarge(SupplySide.Line line) {
        return Math.abs(line.available().value()) >= 1
                || line.parts().values().stream().anyMatch(amount -> Math.abs(amount.value()) >= 1);
    }

    /** The figures of the sentence that explains the difference in CO2. */
    static Map<String, Inline> facts(Inventory inventory, SupplySide supply) {
        int year = inventory.year();
        Emissions direct = inventory.burnt();
        Emissions gap = supply.referenceApproach().minus(direct);
        Emissions other = supply.emissions(Part.BURNT).minus(direct);
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("apparent", figure("apparent", supply.apparent(), year));
        facts.put("reference", figure("reference", supply.referenceApproach(), year));
        facts.put("direct", printed(Numbers.wanTonnes(direct), "inventory/burnt/" + year));
        facts.put("gap", figure("gap", gap, year));
        facts.put("transformation", figure("transformation", supply.emissions(Part.TRANSFORMATION), year));
        facts.put("losses", figure("losses", supply.emissions(Part.LOSSES), year));
        facts.put("difference", figure("difference", supply.emissions(Part.DIFFERENCE), year));
        facts.put("other", figure("other", other, year));
        facts.put("unexplained", figure("unexplained", supply.emissions(Part.UNEXPLAINED), year));
        return facts;
    }

    private static Inline figure(String id, Emissions value, int year) {
        return printed(Numbers.wanTonnes(value), "inventory/supply_co2/" + id + "/" + year);
    }

    private static String head(Part part) {
        return switch (part) {
            case BURNT -> "消费";
            case EXCLUDED -> "原料及非能源";
            case TRANSFORMATION -> "其他加工转换";
            case LOSSES -> "损失";
            case DIFFERENCE -> "统计差额";
            case UNEXPLAINED -> "未解释";
        };
    }
}
