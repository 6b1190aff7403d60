package org.tanlu.inventory;

import org.tanlu.trace.Text;

/** 口径种类 what a series can be inconsistent in (clause 7.1.2), and what a change of it does to comparisons. */
public enum CalibreKind {
    BASIS("能源资料种类", "kind of energy publication", Effect.FORBIDS),
    PUBLICATION("能源资料", "energy publication", Effect.SAID),
    SCOPE("总量范围", "scope of the totals", Effect.FORBIDS),
    POTENTIALS("增温潜势", "global warming potentials", Effect.FORBIDS),
    FACTORS("排放因子版本", "edition of emission factors", Effect.FORBIDS),
    COMPLETENESS("排放源核算情况", "sources accounted", Effect.FORBIDS),
    MEMO("航空和远洋单列", "memo items of aviation and shipping", Effect.FORBIDS),
    LINE("间接排放口径", "line of indirect emissions", Effect.FORBIDS_TOTALS),
    ELECTRICITY("净调入电力", "imported electricity", Effect.FORBIDS_TOTALS),
    HEAT("净调入热力", "imported heat", Effect.FORBIDS_TOTALS),
    ORIGIN("净调入量的来历", "origin of the net import", Effect.SAID),
    GRID("电网排放因子", "grid factor", Effect.SAID),
    BOUNDARY("行政区域", "administrative area", Effect.SAID),
    SOURCE("数据来源", "source of data", Effect.SAID);

    /** What a difference between two years does to their comparison. */
    private enum Effect {
        /** Nothing of the two years compares. */
        FORBIDS,
        /** Direct emissions compare, totals do not. */
        FORBIDS_TOTALS,
        /** They compare, but it must be said. */
        SAID
    }

    private final Text text;
    private final Effect effect;

    CalibreKind(String chinese, String english, Effect effect) {
        this.text = Text.of(chinese, english);
        this.effect = effect;
    }

    /** The kind in both languages. */
    public Text text() {
        return text;
    }

    /** Whether direct emissions of years that differ in it must not be compared. */
    public boolean forbidsDirect() {
        return effect == Effect.FORBIDS;
    }

    /** Whether totals of years that differ in it must not be compared. */
    public boolean forbidsTotals() {
        return effect != Effect.SAID;
    }

    /** The effect on comparisons in both languages. */
    public Text comparison() {
        return switch (effect) {
            case FORBIDS -> Text.of("前后年份不比较", "years before and after are not compared");
            case FORBIDS_TOTALS -> Text.of("合计不比较，直接排放可比", "totals are not compared, direct emissions are");
            case SAID -> Text.of("可比较，须说明", "compared, with this remark");
        };
    }
}
