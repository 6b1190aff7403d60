package org.tanlu.survey;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.Form;
import org.tanlu.trace.Clause;

/**
 * 疑似重复 rows of a register that are perhaps one thing under two names: their numbers are equal, so that sums count it twice. Names
 * are kindred when one is the other without kinds of companies and brackets, or shortened (甲钢, 甲钢铁有限公司).
 */
@Clause("6")
public final class Twins {
    /** The registers whose rows are added up, with the column that names a row. */
    private static final Map<String, String> NAMES = Map.of(
            "enterprises", "name",
            "plants", "name",
            "projects", "name",
            "existing_measures", "name",
            "resources", "name",
            "districts", "name");

    /** Columns that tell of which time a row is. */
    private static final List<String> TIMES = List.of("year", "completion");

    /** Numbers that things of one kind have alike. */
    private static final Set<String> COMMON = Set.of("benchmark", "baseline", "usable_share");

    private static final Pattern KIND = Pattern.compile(
            "[(\\[【][^()\\[\\]【】]*[)\\]】]|有限责任|股份有限|有限|股份|分公司|公司|集团|控股|本部|总部|项目|工程|总厂|分厂|厂|企业|[^\\p{L}\\p{N}]");

    private static final Pattern ORDINAL =
            Pattern.compile("\\d+|[一二三四五六七八九十]+(?=期|号|厂|分|炉|线|区|车间|电)|(?<=第)[一二三四五六七八九十]+");
    private static final double NEAR = 0.7;
    private static final double EQUAL = 1e-9;
    private static final double FEW_PER_CENT = 0.03;
    private static final int SEVERAL = 2;
    /** The fewest letters by which a firm is told from others of its city. */
    private static final int NAMED = 3;

    private Twins() {}

    /** 相似 how alike two rows are. */
    public enum Likeness {
        /** Equal numbers under names of one thing. */
        KINDRED,
        /** Two equal numbers at least, and no other, under any names. */
        NUMBERS
    }

    /** Whether the rows of a register are added up and can be twins. */
    public static boolean isAdded(Form form) {
        return NAMES.containsKey(form.id());
    }

    /** The ids of these registers. */
    public static SortedSet<String> registers() {
        return new TreeSet<>(NAMES.keySet());
    }

    /** The name of a row. */
    public static String name(Register.Row row) {
        return row.text(NAMES.getOrDefault(row.form().id(), "name"));
    }

    /** How alike two rows of one register and time are under different names; empty when they are not. */
    public static Optional<Likeness> find(Register.Row row, Register.Row other) {
        String one = name(row);
        String two = name(other);
        if (one.isEmpty() || two.isEmpty() || one.equals(two) || !isOfOneTime(row, other)) {
            return Optional.empty();
        }
        int equal = 0;
        boolean isWhole = true;
        for (Form.Field field : row.form().fields()) {
            if (field.type() == Form.Type.NUMBER && !COMMON.contains(field.column())) {
                Optional<Quantity> here = row.findQuantity(field.column());
                Optional<Quantity> there = other.findQuantity(field.column());
                if (here.isPresent() && there.isPresent() && !isEqual(here.get(), there.get(), EQUAL)) {
                    return Optional.empty();
                }
                isWhole &= here.isPresent() == there.isPresent();
                equal += here.isPresent() && there.isPresent() && here.get().value() != 0 ? 1 : 0;
            }
        }
        if (equal > 0 && isKindred(one, two)) {
            return Optional.of(Likeness.KINDRED);
        }
        return equal >= SEVERAL && isWhole ? Optional.of(Likeness.NUMBERS) : Optional.empty();
    }

    /**
     * Whether two rows of enterprises of one year are perhaps one firm although their numbers differ: their names are one without
     * kinds of companies and 市, or one is the other with something in front of it; or they are kindred and the numbers nearly equal.
     */
    public static boolean isOneFirm(Register.Row row, Register.Row other) {
        String one = name(row);
        String two = name(other);
        if (!row.form().id().equals("enterprises")
                || one.isEmpty()
                || written(one).equals(written(two))
                || !isOfOneTime(row, other)) {
            return false;
        }
        String first = core(one).replaceAll("[市省县]", "");
        String second = core(two).replaceAll("[市省县]", "");
        boolean isNamed = first.length() >= NAMED
                && second.length() >= NAMED
                && !isNumberedOtherwise(one, two)
                && (first.endsWith(second) || second.endsWith(first));
        return isNamed || (isKindred(one, two) && isNear(row, other));
    }

    /** Whether all numbers that both rows tell are nearly equal, and one at least is not zero. */
    private static boolean isNear(Register.Row row, Register.Row other) {
        int near = 0;
        for (Form.Field field : row.form().fields()) {
            if (field.type() != Form.Type.NUMBER || COMMON.contains(field.column())) {
                continue;
            }
            Optional<Quantity> here = row.findQuantity(field.column());
            Optional<Quantity> there = other.findQuantity(field.column());
            if (here.isPresent() && there.isPresent()) {
                if (!isEqual(here.get(), there.get(), FEW_PER_CENT)) {
                    return false;
                }
                near += here.get().value() == 0 ? 0 : 1;
            }
        }
        return near > 0;
    }

    private static boolean isOfOneTime(Register.Row row, Register.Row other) {
        return row.form().id().equals(other.form().id())
                && row.form().fields().stream()
                        .map(Form.Field::column)
                        .filter(TIMES::contains)
                        .allMatch(column -> row.text(column).isEmpty()
                                || other.text(column).isEmpty()
                                || row.text(column).equals(other.text(column)));
    }

    private static boolean isEqual(Quantity one, Quantity two, double share) {
        if (!one.unit().isCompatibleWith(two.unit())) {
            return false;
        }
        double there = two.in(one.unit()).value();
        return Math.abs(one.value() - there) <= share * Math.abs(there);
    }

    /** Whether two names are perhaps those of one thing. */
    static boolean isKindred(String one, String two) {
        String first = core(one);
        String second = core(two);
        if (first.isEmpty() || second.isEmpty() || isNumberedOtherwise(one, two)) {
            return false;
        }
        String longer = first.length() >= second.length() ? first : second;
        String shorter = first.length() >= second.length() ? second : first;
        return first.equals(second)
                || (shorter.length() > 1 && (longer.contains(shorter) || isShortened(longer, shorter)))
                || likeness(first, second) >= NEAR;
    }

    /** A name however its brackets, blanks and dots are written, by which rows are found to be one anyway. */
    private static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", "");
    }

    private static String core(String name) {
        return KIND.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Whether both names have numbers, and other ones: 1号, 2号; 一期, 二期. */
    private static boolean isNumberedOtherwise(String one, String two) {
        List<String> here = ordinals(one);
        List<String> there = ordinals(two);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static List<String> ordinals(String name) {
        return ORDINAL.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether a name is another with letters left out. */
    private static boolean isShortened(String longer, String shorter) {
        int from = 0;
        for (int at = 0; at < shorter.length(); at++) {
            from = longer.indexOf(shorter.charAt(at), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** Dice's coefficient of the pairs of letters. */
    private static double likeness(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        long both = first.stream().filter(second::contains).count();
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * both / (first.size() + second.size());
    }

    private static Set<String> pairs(String name) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }
}
