package org.tanlu.clause;

import org.tanlu.plan.Plan;
import org.tanlu.trace.Outcome;

/**
 * A small city of 2020 whose low-carbon scenario renovates housing class by class and lets old cars go, with a plant, households
 * and a standard; made once.
 */
public final class OrderedCity {
    /** In force for renovated buildings; a name of the lesson. */
    public static final String STANDARD = "课例标准 2024，节能率75%";

    private static final class Made {
        static final Outcome<Plan> PLAN = with("building_standard," + STANDARD + "\njobs_per_investment,12\n")
                .register("scenarios", """
                        情景,参数,年份,数值,单位,依据,理由,来源,核验状态
                        低碳,B-RET1,2022,0,%,假设,课例,s,未核实
                        低碳,B-RET1,2026,100,%,假设,课例,s,未核实
                        低碳,B-RET2,2024,0,%,假设,课例,s,未核实
                        低碳,B-RET2,2034,50,%,假设,课例,s,未核实
                        低碳,B-RET3,2029,0,%,假设,课例,s,未核实
                        低碳,B-RET3,2030,20,%,假设,课例,s,未核实
                        低碳,T-SCRAP,2021,0,%,假设,课例,s,未核实
                        低碳,T-SCRAP,2025,100,%,假设,课例,s,未核实
                        """)
                .register("plans", """
                        级别,文件名称,文号,主题,来源,核验状态
                        市级,市新能源汽车推广办法,市政〔9〕号,购车用车政策,s,未核实
                        """)
                .register("plants", """
                        名称,类型,装机容量（万千瓦）,供热能力（MW）,投产年份,计划退役年份,数据年份,来源,核验状态
                        甲热电,燃煤热电,20,300,2010,2031,2020,s,未核实
                        乙风电,风电,10,,2015,,2020,s,未核实
                        """)
                .plan();
    }

    private OrderedCity() {}

    /** The plan with what was found. */
    public static Outcome<Plan> plan() {
        return Made.PLAN;
    }

    /** The city without registers, with settings of its own. */
    public static City with(String settings) {
        return City.with(
                        "gases,co2\ngrid_area,华北\ngrid_factor_year,2021\nbase_year,2015\nhorizon,2035\nclimate_zone,cold\n"
                                + settings)
                .balance("""
                        项目,原煤,汽油,天然气,热力,电力
                        单位,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
                        一.可供本地区消费的能源量,20,10,3,10,6
                        1.一次能源生产量,,,,,1
                        2.外省(区、市)调入量,20,10,3,10,5
                        1.火力发电,-8,,-1,,4
                        2.供热,-2,,-1,100,
                        三.损失量,,,,,1
                        1.农、林、牧、渔业,,1,,,
                        2.工业,10,2,0.5,10,4
                        4.交通运输、仓储和邮政业,,7,,,1
                        6.其他,,,0.2,50,2
                        7.生活消费,,,0.3,50,2
                        城镇,,,0.3,50,2
                        六.消费量合计,20,10,3,110,10
                        """)
                .data("""
                        population,2020,100,万人
                        gdp_2015,2020,1000,亿元
                        share_secondary_industry,2020,30,%
                        share_tertiary_industry,2020,65,%
                        households/urban,2020,30,万户
                        households/rural,2020,10,万户
                        potential/retrofit_area_basic,2020,100,万平方米
                        potential/retrofit_area_improved,2020,200,万平方米
                        potential/retrofit_area_upgraded,2020,300,万平方米
                        potential/old_vehicles,2020,1,万辆
                        potential/peak_load,2020,30,万千瓦
                        potential/firm_power_import,2020,10,万千瓦
                        heated_area,2020,1000,万平方米
                        potential/heated_area_metered,2020,1200,万平方米
                        bulk_waste_utilisation_rate,2020,83.5,%
                        """);
    }
}
