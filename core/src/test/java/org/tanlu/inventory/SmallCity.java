package org.tanlu.inventory;

import org.tanlu.clause.City;

/**
 * A city small enough to compute by hand, of carbon dioxide alone. 2020: burnt are raw coal 8 + 2 + 10, diesel
 * 1 + (2 − 1) + 7, natural gas 1 + 1 + 0.5 + 0.2 + 0.3; 5×10^8 kWh are imported at 0.712 t/MWh. 2015: diesel 10, and
 * 1×10^8 kWh of hydropower. Aviation and ocean shipping stand outside the balance.
 */
final class SmallCity {
    static final double DIRECT = 20 * ByHand.RAW_COAL + 9 * ByHand.DIESEL + 3 * ByHand.NATURAL_GAS;
    static final double INDIRECT = 356_000;
    static final double TOTAL = DIRECT + INDIRECT;

    static final String BALANCE = """
            项目,原煤,柴油,天然气,热力,电力
            单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
            一.可供本地区消费的能源量,20,10,3,,6
            1.一次能源生产量,,,,,1
            2.外省(区、市)调入量,20,10,3,,5
            二.加工转换投入(-)产出(+)量,-10,,-2,100,4
            1.火力发电,-8,,-1,,4
            2.供热,-2,,-1,100,
            三.损失量,,,,,1
            四.终端消费量,10,10,1,100,9
            1.农、林、牧、渔业,,1,,,
            2.工业,10,2,0.5,60,4
            #用作原料、材料,,1,,,
            4.交通运输、仓储和邮政业,,7,,,1
            6.其他,,,0.2,40,2
            7.生活消费,,,0.3,,2
            城镇,,,0.3,,2
            五.平衡差额,,,,,
            六.消费量合计,20,10,3,100,10
            """;

    /** The other great users of a year that tells gasoline, diesel and electricity: none of them uses any. */
    static final String NOTHING_ELSE = "4.交通运输、仓储和邮政业,,0,0\n6.其他,,0,0\n7.生活消费,,0,0\n";

    private static final String BALANCE_2015 = """
            项目,汽油,柴油,电力
            单位,万吨,万吨,亿千瓦时
            1.一次能源生产量,,,1
            2.外省(区、市)调入量,,10,
            2.工业,,10,1
            """ + NOTHING_ELSE;

    static final String DATA = """
            population,2020,100,万人
            gdp_2015,2020,1000,亿元
            gdp_2015,2015,500,亿元
            gdp_index,2020,104,指数（上年=100）
            share_secondary_industry,2020,30,%
            share_tertiary_industry,2020,65,%
            energy_consumption_total,2020,50,万吨标准煤
            energy_consumption_without_renewables_and_feedstock,2020,45,万吨标准煤
            energy_consumption_without_renewables_and_feedstock,2015,30,万吨标准煤
            unemployment_rate,2020,4,%
            value_added/high_tech,2020,300,亿元
            gdp_current,2020,1200,亿元
            memo/aviation,2020,1,万吨CO2e
            memo/ocean_shipping,2020,2,万吨CO2e
            electricity/green_trade,2020,1,亿千瓦时
            """;

    static final String SETTINGS =
            "gases,co2\ngrid_area,华北\ngrid_factor_year,2021\nbase_year,2015\nbunkers_in_balance,no\n";

    private SmallCity() {}

    static City city() {
        return City.with(SETTINGS)
                .balance(2015, BALANCE_2015)
                .balance(2020, BALANCE)
                .data(DATA);
    }
}
