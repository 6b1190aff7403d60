package org.tanlu.report;

import java.util.List;
import org.tanlu.clause.City;

/** Cities of every kind that the document must be able to tell of. */
final class SmallCities {
    private SmallCities() {}

    /** Nothing but a name. */
    static City empty() {
        return City.with("");
    }

    /** Imports electricity and heat; no branches. */
    static City importer() {
        return importer("gases,co2\ngrid_area,华北\ngrid_factor_year,2021\nbase_year,2015\n");
    }

    static City importer(String settings) {
        return City.with(settings).balance("""
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
                #用作原料、材料,,1,,,
                4.交通运输、仓储和邮政业,,7,,,1
                6.其他,,,0.2,50,2
                7.生活消费,,,0.3,,2
                城镇,,,0.3,,2
                六.消费量合计,20,10,3,110,10
                """).data("""
                population,2020,100,万人
                gdp_2015,2020,1000,亿元
                share_secondary_industry,2020,30,%
                share_tertiary_industry,2020,65,%
                energy_consumption_total,2020,50,万吨标准煤
                """);
    }

    /** Exports electricity and heat, makes steel. */
    static City exporter() {
        return City.with("").balance("""
                项目,焦炭,高炉煤气,热力,电力
                单位,万吨,亿立方米,百亿千焦,亿千瓦时
                5.本省(区、市)调出量(-),,,-20,-10
                1.火力发电,,-10,,40
                2.供热,,-5,90,
                9.回收能,,15,10,
                2.工业,100,,60,20
                7.生活消费,,,20,10
                六.消费量合计,100,15,80,30
                """);
    }

    /** Tells final use by branch and no supply rows. */
    static City inventoryOnly() {
        return City.with("").data("""
                energy/final/textiles/raw_coal,2020,4,万吨
                energy/final/ferrous_smelting/coke,2020,6,万吨
                energy/final/textiles/electricity,2020,4,亿千瓦时
                energy/final/trade/heat,2020,4,百亿千焦
                energy/final/textiles/raw_coal,2019,4,万吨
                energy/final/trade/diesel,2019,4,万吨
                energy/final/trade/diesel,2020,5,万吨
                """);
    }

    /** Balance and branches, which differ. */
    static City bothPublications() {
        return City.with("")
                .source("t,分行业资料")
                .balance("项目,原煤,柴油,电力\n单位,万吨,万吨,亿千瓦时\n2.外省(区、市)调入量,5,4,3\n2.工业,5,,3\n3.建筑业,,4,\n")
                .data("energy/final/textiles/raw_coal,2020,5,万吨\nenergy/final/construction/diesel,2020,3,万吨\n", "t");
    }

    /** Burns nothing and imports nothing. */
    static City zero() {
        return City.with("").balance("项目,柴油,电力\n单位,万吨,亿千瓦时\n1.一次能源生产量,,5\n6.其他,,5\n");
    }

    /** Imports electricity for which no user is told. */
    static City noUsers() {
        return City.with("grid_area,华北\n").balance("项目,柴油,电力\n单位,万吨,亿千瓦时\n2.外省(区、市)调入量,,5\n3.建筑业,1,\n");
    }

    /** Has no balance; its energy is estimated, gasoline for lack of sales is not. */
    static City estimated() {
        return City.with("grid_area,华北\n").data("""
                enterprises/energy/raw_coal,2020,100,万吨
                enterprises/energy/diesel,2020,2,万吨
                enterprises/energy/heat,2020,300,百亿千焦
                energy_sales/diesel,2020,22,万吨
                electricity/generation/thermal,2020,20,亿千瓦时
                electricity/use/industry,2020,40,亿千瓦时
                electricity/use/tertiary,2020,10,亿千瓦时
                electricity/use/residential,2020,8,亿千瓦时
                heat_sold,2020,500,万吉焦
                population,2020,100,万人
                """);
    }

    static List<City> all() {
        return List.of(
                empty(), importer(), exporter(), inventoryOnly(), bothPublications(), zero(), noUsers(), estimated());
    }
}
