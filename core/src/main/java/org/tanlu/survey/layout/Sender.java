package org.tanlu.survey.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** The day on which a file was written, which is no time of its numbers. */
    private static final Pattern DAY =
            Pattern.compile("(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日|20\\d{6}|20\\d{2}([-_.])\\d{1,2}\\1\\d{1,2}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{2,5}$");
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]");

    private final PlainWords plain;
    private final Elsewhere elsewhere;
    private final Keepers keepers;
    private final String file;
    private final String told;
    private final String bare;
    private final String department;
    private final List<Department> known;
    private final Optional<Text> whole;

    /** The file of a department; an empty name says nothing. */
    Sender(
            String file,
            String department,
            PlainWords plain,
            Elsewhere elsewhere,
            Keepers keepers,
            ReferenceData reference) {
        this.plain = plain;
        this.elsewhere = elsewhere;
        this.keepers = keepers;
        this.file = FOLDER.matcher(file).replaceFirst("");
        this.department = department.strip();
        this.known = reference.standard().departments().stream()
                .filter(one -> one.id().equals(this.department)
                        || Keepers.names(one).anyMatch(name -> isOfCity(this.department, name)))
                .distinct()
                .toList();
        this.told = named(this.file);
        this.bare = plain.withoutTitles(told);
        this.whole = sent().or(this::named);
    }

    /** The name of the file without ending, city, day, departments and sender. */
    private String named(String name) {
        String text = Normalizer.normalize(EXTENSION.matcher(name).replaceFirst(""), Normalizer.Form.NFKC);
        String left = DAY.matcher(plain.withoutCity(text)).replaceAll(" ");
        for (String own : known.stream().flatMap(Keepers::names).toList()) {
            left = left.replace(own, " ");
        }
        return keepers.withoutOffices(left).replace("模板", " ");
    }

    /** What is asked because of who sent the file: a body of a district, or one that the city's departments do not count. */
    private Optional<Text> sent() {
        boolean isOfDistrict = known.stream().anyMatch(one -> one.level() == Department.Level.DISTRICT);
        boolean isOther =
                known.isEmpty() && (elsewhere.isPlace(plain.withoutCity(department)) || plain.isFirm(department));
        return isOfDistrict || isOther ? Optional.of(Doubts.sender(department)) : Optional.empty();
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
                || plain.isReport(bare)
                || elsewhere.isPlace(bare)
                || elsewhere.isFirmFile(told);
        return isAltering ? Optional.of(Doubts.file(file)) : Optional.empty();
    }

    /** The same values, asked for what file and sender are called. */
    List<Found> asked(List<Found> found) {
        return found.stream()
                .map(value -> doubt(value.item())
                        .or(() -> otherYear(value))
                        .map(value::and)
                        .orElse(value))
                .toList();
    }

    /** What is asked of a value whose year stands over its table alone, where the name of the file tells others only. */
    private Optional<Text> otherYear(Found value) {
        boolean isOwn =
                value.words().stream().anyMatch(word -> YEAR.matcher(word).find());
        return value.year()
                .filter(year -> !isOwn && elsewhere.isAnother(LabelReader.digits(told), year))
                .map(year -> Doubts.fileYear(file, year));
    }

    private Optional<Text> doubt(Optional<Word> item) {
        return whole.or(() -> item.filter(word -> isNarrowing(word) || plain.isOfField(bare, word))
                        .map(word -> Doubts.file(file)))
                .or(() -> item.filter(word -> !keepers.isKept(known, word)).map(word -> Doubts.keeper(department)));
    }

    /** Whether the name of the file may make of a total one of a sector; not where the sector is the item's own (林业: 森林蓄积量). */
    private boolean isNarrowing(Word item) {
        return plain.isNarrowing(bare, item) && !plain.isOwnTitle(bare, item);
    }
}
