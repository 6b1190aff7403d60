package org.tanlu.office.layout.blind;

/** 部门表 the items that some departments are asked for, under the names of the request. */
final class Drafts {
    private Drafts() {}

    /** The statistics bureau. */
    static Draft statistics(int... years) {
        return Draft.of(years)
                .item("population", "常住人口")
                .item("gdp_current", "地区生产总值（现价）")
                .item("energy_consumption_total", "能源消费总量")
                .item("cement_output", "水泥产量")
                .item("crude_steel_output", "粗钢产量");
    }

    /** The statistics bureau's products. */
    static Draft products(int... years) {
        return Draft.of(years)
                .item("cement_output", "水泥产量")
                .item("clinker_output", "水泥熟料产量")
                .item("crude_steel_output", "粗钢产量")
                .item("pig_iron_output", "生铁产量")
                .item("coke_output", "焦炭产量");
    }

    /** The power company. */
    static Draft power(int... years) {
        return Draft.of(years)
                .item("electricity/generation/total", "发电量")
                .item("electricity/generation/thermal", "火力发电量")
                .item("electricity/generation/wind", "风力发电量")
                .item("electricity/generation/solar", "太阳能发电量")
                .item("electricity/consumption", "全社会用电量");
    }

    /** The traffic police. */
    static Draft vehicles(int... years) {
        return Draft.of(years)
                .item("vehicles_civil", "民用汽车拥有量")
                .item("vehicles_motor", "机动车保有量")
                .item("vehicles/private_car", "私人汽车拥有量")
                .item("vehicles/truck", "载货汽车拥有量")
                .item("vehicles/taxi", "出租汽车数");
    }

    /** The departments of waste, water, farming and buildings. */
    static Draft city(int... years) {
        return Draft.of(years)
                .item("municipal_waste", "生活垃圾清运量")
                .item("wastewater_treated", "污水处理量", "万立方米", "1")
                .item("nitrogen_fertiliser", "氮肥施用量（折纯）")
                .item("livestock/pigs", "猪年末存栏")
                .item("building_area/public", "公共建筑面积");
    }
}
