package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.table.Table;
import org.tanlu.trace.Outcome;

/** Two small balances made by hand, closed in every sum and technically plausible; tests damage them. */
final class Balances {

    /** The current layout: title, row of units, 回收能 under transformation. */
    static final String CURRENT = """
            某市能源平衡表（实物量）—2020,,,,,,,
            项　目,煤合计,原煤,洗精煤,焦炭,天然气,热力,电力
            计量单位,万吨,万吨,万吨,万吨,亿立方米,百亿千焦,亿千瓦时
            一、可供本地区消费的能源量,150,120,30,5,20,,40
            　1.一次能源生产量,50,50,,,,,2
            　2.外省（区、市）调入量,120,90,30,5,20,,40
            　5.本省（区、市）调出量（-）,-18,-18,,,,,-2
            　8.库存增（-）、减（+）量,-2,-2,,,,,
            二、加工转换投入（-）产出（+）量,-110,-80,-30,22,-5,340,36
            　1.火力发电,-60,-60,,,-5,,36
            　2.供热,-20,-20,,,,330,
            　4.炼焦,-30,,-30,22,,,
            　9.回收能,,,,,,10,
            三、损失量,,,,,,4,3
            四、终端消费量,40,40,,27,15,336,73
            　1.农、林、牧、渔业,5,5,,,,,3
            　2.工业,25,25,,27,10,200,40
            　　#用作原料、材料,2,2,,,1,,
            　3.建筑业,,,,,,,2
            　4.交通运输、仓储和邮政业,,,,,,,4
            　5.批发、零售业和住宿、餐饮业,,,,,,,6
            　6.其他,,,,,,,8
            　7.生活消费,10,10,,,5,136,10
            　　城镇,4,4,,,5,136,7
            　　乡村,6,6,,,,,3
            五、平衡差额,,,,,,,
            六、消费量合计,150,120,30,27,20,340,76
            注：本表为实物量。,,,,,,,
            """;

    /** The old layout: units in the headings, 回收能 under supply, residential before other, half-width numbering. */
    static final String OLD = """
            能源品种,Item,型煤(万吨),原油(万吨),汽油(万吨),柴油(万吨),热力(10^10 kJ),电力(亿千瓦时)
            一.可供本地区消费的能源量,Supply,8,100,5,,20,30
            2.回收能,Recovery,,,,,20,
            3.外省(区、市)调入量,Inflow,8,60,5,,,30
            4.进口量,Import,,45,,,,
            7.出口量(-),Export,,-5,,,,
            二.加工转换投入(-)产出(+)量,Transformation,,-100,40,58,,
            5.炼油,Refining,,-100,40,58,,
            三.损失量,Loss,,,,,,2
            四.终端消费量,Final,8,,45,58,20,28
            2.工业,Industry,,,5,18,12,20
            4.交通运输、仓储和邮政业,Transport,,,40,40,,2
            6.生活消费,Residential,8,,,,8,5
            城镇,Urban,,,,,8,4
            乡村,Rural,8,,,,,1
            7.其他,Other,,,,,,1
            五.平衡差额,Difference,,,,,,
            六.消费量合计,Consumption,8,100,45,58,20,30
            """;

    private Balances() {}

    /** A dossier of one balance of 2020, registered with source {@code s}. */
    static Outcome<Dossier> survey(String text) {
        return survey(Sheets.csv("balance/2020", text));
    }

    static Outcome<Dossier> survey(Table table) {
        return Sheets.survey(
                table, Sheets.csv("balances", "year,table,source,status,note\n2020,balance/2020,s,verified,\n"));
    }

    /** The balance of a dossier of one. */
    static EnergyBalance balance(Outcome<Dossier> outcome) {
        return outcome.value().energy().get(0);
    }

    /** A printed amount in the statistical unit. */
    static Optional<Double> amount(Outcome<Dossier> outcome, String row, String carrier) {
        return balance(outcome)
                .find(row, Sheets.REFERENCE.carrier(carrier))
                .flatMap(Datum::value)
                .map(quantity -> quantity.value());
    }

    /** The account of the balance's cells. */
    static Ledger ledger(Outcome<Dossier> outcome) {
        return outcome.value().ledgers().stream()
                .filter(ledger -> ledger.place().file().startsWith("balance/"))
                .findFirst()
                .orElseThrow();
    }
}
