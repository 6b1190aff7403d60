package org.tanlu.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tanlu.linear.SolverUnavailable;
import org.tanlu.office.workbook.CityWorkbook;
import org.tanlu.pathway.Solving;
import org.tanlu.plan.Plan;
import org.tanlu.plan.Preparation;
import org.tanlu.reference.ReferenceData;
import org.tanlu.solver.Solvers;
import org.tanlu.solver.StoredOptima;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Place;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** Opens a city, folder or workbook, and prepares its plan. */
public final class Cities {

    private Cities() {}

    /** The tables of a city folder or workbook. */
    public static Tables read(Path city, ReferenceData reference) throws Unreadable {
        if (Files.isDirectory(city)) {
            return CityFolder.read(city, reference);
        }
        if (Files.isRegularFile(city)) {
            return CityWorkbook.read(city);
        }
        throw new Unreadable(
                Place.ofFile(city.toString()),
                "没有这个城市文件夹或工作簿。用 tanlu init 某市 新建，或检查路径。",
                "No such city folder or workbook. Make one by: tanlu init NAME, or check the path.");
    }

    /** The name of a city's folder or workbook. */
    public static String name(Path city) {
        String name = city.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(".xlsx") ? name.substring(0, name.length() - ".xlsx".length()) : name;
    }

    /** The plan with all findings, those of the survey first, without a pathway. */
    public static Outcome<Plan> prepare(Path city, ReferenceData reference) throws Unreadable {
        return prepare(city, reference, Solving.notAsked());
    }

    /** The plan with all findings, those of the survey first. */
    public static Outcome<Plan> prepare(Path city, ReferenceData reference, Solving solving) throws Unreadable {
        Outcome<Dossier> dossier = Survey.read(read(city, reference), reference);
        Outcome<Plan> plan = Preparation.prepare(dossier.value(), reference, solving);
        List<Finding> findings = new ArrayList<>(dossier.findings());
        findings.addAll(plan.findings());
        return Outcome.of(plan.value(), findings);
    }

    /** Where a plan's files stand when nobody says another folder. */
    public static Path output(Path city) {
        return Path.of("out").resolve(name(city));
    }

    /** The optima kept beside a plan. */
    public static StoredOptima optima(Path output) {
        return new StoredOptima(optimumFolder(output));
    }

    /** The folder of the optima kept beside a plan. */
    public static Path optimumFolder(Path output) {
        return output.resolve("optimum");
    }

    /** The solver of this machine, which searches only what is not kept, or why there is none. */
    public static Solving solving(StoredOptima optima) {
        try {
            return Solving.by(Solvers.ofPlans(optima));
        } catch (SolverUnavailable reason) {
            return Solving.unavailable(reason);
        }
    }
}
