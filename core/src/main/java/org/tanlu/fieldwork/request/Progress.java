package org.tanlu.fieldwork.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Form;
import org.tanlu.reference.Item;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Text;

/**
 * 提供进展 how much of what was asked the city has: data in all the years asked, registers with a row, balances of all years.
 *
 * @param told    how many of the things asked for are there
 * @param asked   how many were asked for
 * @param missing those that are not there, or not in every year
 */
public record Progress(int told, int asked, List<Text> missing) {
    private static final Text BALANCE = Text.of("能源平衡表", "energy balance");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})(?:[-—–~～至]((?:19|20)\\d{2}))?");

    public Progress {
        missing = List.copyOf(missing);
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    /**
     * The progress of a checklist item; empty for one that no data, register or balance answers.
     *
     * @param item      the item
     * @param request   what its department is asked for
     * @param registers the registers that answer it
     * @param dossier   the city
     * @param years     the years asked for
     */
    static Optional<Progress> of(
            ChecklistItem item, DepartmentRequest request, List<Form> registers, Dossier dossier, List<Integer> years) {
        var missing = new ArrayList<Text>();
        List<Item> data = request.items().stream()
                .filter(datum -> datum.checklist().contains(item.id()))
                .toList();
        data.stream()
                .filter(datum -> !isTold(datum, dossier, years))
                .map(datum -> lacking(
                        datum.name(),
                        years,
                        year -> dossier.find(datum.id(), year).isPresent()))
                .forEach(missing::add);
        List<RegisterParts.Part> parts = registers.stream()
                .flatMap(form -> new RegisterParts(form, dossier).of(item, years).stream())
                .toList();
        parts.stream()
                .filter(part -> !part.isTold())
                .map(RegisterParts.Part::name)
                .forEach(missing::add);
        boolean isBalance = item.tables().contains(ChecklistItem.BALANCE);
        if (isBalance && !hasBalances(dossier, years)) {
            missing.add(lacking(
                    BALANCE,
                    years,
                    year -> dossier.findEnergy(year, EnergyBalance.Kind.BALANCE).isPresent()));
        }
        int asked = data.size() + parts.size() + (isBalance ? 1 : 0);
        return asked == 0 ? Optional.empty() : Optional.of(new Progress(asked - missing.size(), asked, missing));
    }

    /** What is missing, with the years that it lacks where years were asked for. */
    private static Text lacking(Text name, List<Integer> years, IntPredicate isThere) {
        String lacking = text(years.stream().filter(year -> !isThere.test(year)).toList());
        return lacking.isEmpty()
                ? name
                : Text.of(name.chinese() + " " + lacking + "年", name.english() + " " + lacking.replace("、", ", "));
    }

    /** The same with one thing more that is asked for and not there. */
    Progress lacking(Text what) {
        var all = new ArrayList<>(missing);
        all.add(what);
        return new Progress(told, asked + 1, all);
    }

    /** Whether the city has a datum in all years; in any year when none is told. */
    static boolean isTold(Item item, Dossier dossier, List<Integer> years) {
        return years.isEmpty()
                ? dossier.series().containsKey(item.id())
                : years.stream().allMatch(year -> dossier.find(item.id(), year).isPresent());
    }

    private static boolean hasBalances(Dossier dossier, List<Integer> years) {
        return years.isEmpty()
                ? dossier.energyYears().stream()
                        .anyMatch(year -> dossier.findEnergy(year, EnergyBalance.Kind.BALANCE)
                                .isPresent())
                : years.stream()
                        .allMatch(year -> dossier.findEnergy(year, EnergyBalance.Kind.BALANCE)
                                .isPresent());
    }

    /** The years that a text such as 2015、2020-2024 names. */
    static List<Integer> years(String text) {
        Matcher span = YEARS.matcher(text);
        var years = new ArrayList<Integer>();
        while (span.find()) {
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
            IntStream.rangeClosed(first, last).forEach(years::add);
        }
        return years;
    }

    /** Years as a register writes them: consecutive ones as a span. */
    static String text(List<Integer> years) {
        var spans = new ArrayList<String>();
        for (int i = 0; i < years.size(); i++) {
            int first = i;
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            spans.add(first == i ? years.get(i).toString() : years.get(first) + "-" + years.get(i));
        }
        return String.join("、", spans);
    }
}
