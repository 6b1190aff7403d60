package org.tanlu.clause;

/** The energy balance of a small city with a plant, imported power, and use by every department. */
public final class SmallBalance {
    /** As a yearbook prints it, physical quantities. */
    public static final String TEXT = """
            项目,原煤,柴油,天然气,热力,电力
            单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
            一.可供本地区消费的能源量,20,10,3,10,6
            1.一次能源生产量,,,,,1
            2.外省(区、市)调入量,20,10,3,10,5
            1.火力发电,-8,,-1,,4
            2.供热,-2,,-1,100,
            三.损失量,,,,,1
            1.农、林、牧、渔业,,1,,,
            2.工业,10,2,0.5,60,4
            4.交通运输、仓储和邮政业,,7,,,1
            6.其他,,,0.2,50,2
            7.生活消费,,,0.3,,2
            城镇,,,0.3,,2
            六.消费量合计,20,10,3,110,10
            """;

    private SmallBalance() {}
}
