package org.tanlu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.office.workbook.BlankWorkbook;
import org.tanlu.reference.GridRegions;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BlankCity;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Tables;
import org.tanlu.verbs.FillingGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanlu init}: the blank tables of a city, as a folder and as a workbook with guidance. */
@Command(
        name = "init",
        description = {
            "新建城市：空白资料文件夹，和内容相同、带填表说明的 Excel 工作簿。",
            "Start a city: a blank folder, and a workbook with the same content and a guide."
        })
final class InitCommand implements Callable<Integer> {
    private static final int USUAL_YEARS = 5;
    private static final int LONGEST_NAME = 60;
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{C}/\\\\:*?\"<>|]|^\\.|\\.$");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "城市名称，如 石家庄市；也是文件夹名。 The city's name, also the folder's.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "放在哪个文件夹，默认当前文件夹。 Where to put them; here by default.")
    private Path output = Path.of("");

    @Option(
            names = "--years",
            paramLabel = "YYYY-YYYY",
            description = "要填的年份，默认最近五个整年；平衡表为最后一年。 Years to fill in; the last five by default.")
    private Optional<String> years = Optional.empty();

    @Option(names = "--province", paramLabel = "NAME", description = "所在省份，如 河北。 The province, for example 河北.")
    private Optional<String> province = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (name.length() > LONGEST_NAME
                || name.isEmpty()
                || UNFIT.matcher(name).find()) {
            return refuse(
                    ExitCode.USAGE,
                    "城市名称“" + name + "”不能作文件夹名：不能为空、超过 60 字，不能含空格、/ \\ : * ? \" < > |，首尾不能是点。请直接写城市名，如 石家庄市；存放位置用 -o。",
                    "The name \"" + name
                            + "\" cannot name a folder: no blanks, none of / \\ : * ? \" < > |, no dot at either"
                            + " end, 1 to 60 characters. Write the bare name; say where by -o.");
        }
        List<Integer> wanted = years();
        if (wanted.isEmpty()) {
            return refuse(
                    ExitCode.USAGE,
                    "看不懂年份“" + years.orElse("") + "”。请写成 2020-2024 或 2020，最多 60 年。",
                    "\"" + years.orElse("") + "\" are no years. Write 2020-2024 or 2020, at most 60 years.");
        }
        ReferenceData reference = ReferenceData.load();
        Optional<String> known =
                province.flatMap(text -> province(text, reference.factors().regions()));
        if (province.isPresent() && known.isEmpty()) {
            String all = String.join("、", provinces(reference.factors().regions()));
            return refuse(
                    ExitCode.USAGE,
                    "不认识的省份“" + province.get() + "”。可写：" + all,
                    "Unknown province \"" + province.get() + "\". Write one of those above.");
        }
        return write(BlankCity.of(name, known, wanted, reference), reference);
    }

    private int write(Tables tables, ReferenceData reference) throws IOException {
        Path folder = output.resolve(name);
        Path workbook = output.resolve(name + ".xlsx");
        for (Path path : List.of(folder, workbook)) {
            if (Files.exists(path)) {
                return refuse(
                        ExitCode.OUTPUT,
                        path + " 已经存在，没有改动。请换一个名称，用 -o 换一个位置，或先移走它。",
                        path
                                + " is there already and was left alone. Take another name, another place by -o, or move it away.");
            }
        }
        Files.createDirectories(workbook.toAbsolutePath().getParent());
        BlankWorkbook.write(tables, FillingGuide.of(name, tables, reference), workbook);
        CityFolder.write(tables, folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println("已新建 Made:");
        out.println("  " + workbook + "  （Excel 工作簿，先看“填表说明” workbook, see 填表说明 first）");
        out.println("  " + folder + "  （同样内容的 CSV 文件夹 the same as a folder of CSV files）");
        out.println("两者任选其一填写，然后检查。 Fill in one of them, then check it:");
        out.println("  tanlu check " + workbook);
        out.println("方案的文字可以自己改写，见 docs/own-words.md。 The plan's words can be your own: tanlu text");
        out.flush();
        return ExitCode.OK;
    }

    private int refuse(int code, String chinese, String english) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(chinese);
        err.println(english);
        err.flush();
        return code;
    }

    /** The years wanted, ascending; none when the text is not understood. */
    private List<Integer> years() {
        if (years.isEmpty()) {
            int last = LocalDate.now(ZoneId.systemDefault()).getYear() - 1;
            return IntStream.rangeClosed(last - USUAL_YEARS + 1, last).boxed().toList();
        }
        return Years.parse(years.get());
    }

    /** The short name of a province that is written with or without 省, 市 or 自治区. */
    private static Optional<String> province(String text, GridRegions regions) {
        return provinces(regions).stream()
                .filter(known -> text.matches(Pattern.quote(known) + "(省|市|.*自治区)?"))
                .findFirst();
    }

    private static Set<String> provinces(GridRegions regions) {
        var names = new TreeSet<String>();
        regions.memberships().forEach(member -> names.add(member.province()));
        return names;
    }
}
