package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.survey.EnergyBalance.Kind;

/** 能源数据依据 what a year's energy rests on, in the words of tables: an estimate is called one wherever the year is told. */
final class EnergyBasis {
    private EnergyBasis() {}

    static boolean isEstimate(Inventory inventory) {
        return inventory.basis().kind() == Kind.ESTIMATE;
    }

    /** The estimated years, as {@code 2019、2020}; empty when there is none. */
    static String estimatedYears(History history) {
        return String.join(
                "、",
                history.years().stream()
                        .filter(year -> isEstimate(history.inventory(year)))
                        .map(year -> Integer.toString(year))
                        .toList());
    }

    static String name(Inventory inventory) {
        return switch (inventory.basis().kind()) {
            case BALANCE -> "能源平衡表";
            case INVENTORY -> "分行业清单";
            case ESTIMATE -> "估算";
            case NONE -> "无能源资料";
        };
    }

    /** The same with the publication that it means. */
    static String explained(Inventory inventory) {
        String title = inventory.basis().source().title();
        return switch (inventory.basis().kind()) {
            case ESTIMATE -> "估算指" + title + "，不是统计数据";
            case NONE -> title + "的年份没有估算化石燃料燃烧";
            default -> name(inventory) + "指" + inventory.basis().source().cited();
        };
    }

    static String code(Inventory inventory) {
        return inventory.basis().kind().name().toLowerCase(Locale.ROOT);
    }

    /** The column that {@link #behind} fills. */
    static ResultTable.Column column() {
        return ResultTable.column(
                "basis",
                "该年能源数据依据：balance 能源平衡表、inventory 分行业清单、estimate 本项目估算（不是统计数据）",
                "what the year's energy rests on: balance, inventory by branch, or estimate (not a statistic)");
    }

    /** A row with the basis of its year behind. */
    static List<String> behind(List<String> row, Inventory inventory) {
        var longer = new ArrayList<>(row);
        longer.add(code(inventory));
        return longer;
    }
}
