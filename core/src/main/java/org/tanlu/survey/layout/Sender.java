package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 来件名称和部门 what the name of a file and that of its sender make of its values: those of a district, a park or an enterprise,
 * of a part of a year, of a plan or of one sector are not the city's until somebody says so.
 */
@Clause("C6-7")
final class Sender {
    /** Places within a city or beyond it, but for words such as 地区 and 城镇. */
    private static final Pattern PLACE =
            Pattern.compile("(?<![地城社景山林库矿灌片功能])区(?!域|划|间|县)|县|旗|(?<![城村])镇|(?<!城)乡|管委会|街道|新城|(?<![全本])省(?!级|道|内|柴)"
                    + "|\\p{IsHan}(?<![全本我城各])市(?!场|政|级|委|长|区|民|直)");

    /** The day on which a file was written, which is no time of its numbers. */
    private static final Pattern DAY =
            Pattern.compile("(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日|20\\d{6}|20\\d{2}([-_.])\\d{1,2}\\1\\d{1,2}");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{2,5}$");
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]");

    private final PlainWords plain;
    private final String file;
    private final String bare;
    private final Optional<Text> whole;

    /** The file of a department; an empty name says nothing. */
    Sender(String file, String department, PlainWords plain, ReferenceData reference) {
        this.plain = plain;
        this.file = FOLDER.matcher(file).replaceFirst("");
        List<Department> all = reference.standard().departments();
        this.bare = bare(this.file, all);
        this.whole = sent(department.strip(), all).or(this::named);
    }

    private String bare(String name, List<Department> departments) {
        String text = Normalizer.normalize(EXTENSION.matcher(name).replaceFirst(""), Normalizer.Form.NFKC);
        String left = DAY.matcher(plain.withoutTitles(plain.withoutCity(text))).replaceAll(" ");
        for (String office : departments.stream()
                .flatMap(Sender::names)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(office, " ");
        }
        return left.replace("模板", " ");
    }

    /** How a department is called, without the city. */
    private static Stream<String> names(Department department) {
        String full = department.name().chinese();
        return Stream.concat(
                Stream.of(
                        full,
                        full.replaceFirst("（.*", ""),
                        full.replaceFirst("（.*", "").replaceFirst("^市(?!委)", "")),
                department.variants().stream());
    }

    /** What is asked because of who sent the file: a body of a district, or one that the city's departments do not count. */
    private Optional<Text> sent(String sender, List<Department> departments) {
        Set<Department> known = departments.stream()
                .filter(one -> one.id().equals(sender) || names(one).anyMatch(name -> isOfCity(sender, name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean isOfDistrict = known.stream().anyMatch(one -> one.level() == Department.Level.DISTRICT);
        boolean isOther =
                known.isEmpty() && (PLACE.matcher(plain.withoutCity(sender)).find() || plain.isFirm(sender));
        return isOfDistrict || isOther ? Optional.of(Doubts.sender(sender)) : Optional.empty();
    }

    private boolean isOfCity(String sender, String name) {
        return sender.endsWith(name)
                && plain.withoutCity(Department.withoutParent(sender.substring(0, sender.length() - name.length())))
                        .replace("市", "")
                        .isBlank();
    }

    private Optional<Text> named() {
        boolean isAltering = plain.isOfPart(bare)
                || plain.isProvisional(bare)
                || plain.findAltering(bare).isPresent()
                || PLACE.matcher(bare).find()
                || plain.isFirm(bare.strip());
        return isAltering ? Optional.of(Doubts.file(file)) : Optional.empty();
    }

    /** The same values, asked for what file and sender are called. */
    List<Found> asked(List<Found> found) {
        return found.stream()
                .map(value -> doubt(value.item()).map(value::and).orElse(value))
                .toList();
    }

    private Optional<Text> doubt(Optional<Word> item) {
        return whole.or(() -> item.filter(word -> plain.isNarrowing(bare, word)).map(word -> Doubts.file(file)));
    }
}
