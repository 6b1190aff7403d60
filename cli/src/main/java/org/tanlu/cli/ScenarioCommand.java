package org.tanlu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.scenario.Setting;
import org.tanlu.scenario.WhatIf;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.Cities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu scenario}: sets parameters of a scenario for trial and prints what becomes of its results. */
@Command(
        name = "scenario",
        description = {
            "试改情景参数并重新模拟，列出与本市情景的差别；不写 --set 则列出各情景的结果。",
            "Set parameters of a scenario for trial and print the difference to the city's own; without --set its results are printed."
        })
final class ScenarioCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CITY", description = "城市文件夹或工作簿。 City folder or workbook.")
    private Path city = Path.of("");

    @Option(
            names = "--scenario",
            paramLabel = "KIND",
            defaultValue = "low_carbon",
            description =
                    "情景：baseline 基准、low_carbon 低碳、enhanced 强化；默认低碳。 Which scenario; the low-carbon one by default.")
    private ScenarioKind kind = ScenarioKind.LOW_CARBON;

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE[UNIT][@YEAR]",
            description = "把参数（编号、名称或措施编号）改为一个值，可写单位和年份，可多次；不写年份则从基年次年起取该值；各年之间按直线，末个年份之后保持不变。"
                    + " Set a parameter (id, name, or a measure's id) to a value, with unit and year if wanted, as often as wanted;"
                    + " without a year the value holds from the year after the base year; straight lines between years, the last"
                    + " value held.")
    private List<String> sets = new ArrayList<>();

    @Override
    public Integer call() throws Unreadable {
        PrintWriter err = spec.commandLine().getErr();
        ReferenceData reference = ReferenceData.load();
        var settings = new ArrayList<Setting>();
        for (String set : sets) {
            Optional<Setting> setting = SettingText.read(set, reference.units());
            if (setting.isEmpty()) {
                err.println("看不懂 --set " + set + "：应为 参数=数值[单位][@年份]，例如 driver/gdp=3300亿元@2030。"
                        + " Not understood; it must be PARAMETER=VALUE[UNIT][@YEAR].");
                return ExitCode.USAGE;
            }
            settings.add(setting.get());
        }
        Plan plan = Cities.prepare(city, reference).value();
        if (plan.scenarios().isEmpty()) {
            err.println("这个城市没有情景：没有一年的清单齐全且外来电量已知。"
                    + " The city has no scenarios: no year has a whole inventory with known electricity imports.");
            return ExitCode.FINDINGS;
        }
        return run(plan.scenarios().get(), settings);
    }

    private int run(Scenarios scenarios, List<Setting> settings) {
        WhatIf trial = WhatIf.of(scenarios, kind, settings);
        PrintWriter err = spec.commandLine().getErr();
        trial.refused().forEach(reason -> err.println(reason.chinese() + "。 " + reason.english() + "."));
        if (!trial.refused().isEmpty()) {
            return ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        new ScenarioPrint(scenarios, kind, trial, out).print();
        out.flush();
        return ExitCode.OK;
    }
}
