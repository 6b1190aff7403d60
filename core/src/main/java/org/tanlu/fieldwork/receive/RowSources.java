package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReadingWords;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Place;
import org.tanlu.trace.Access;
import org.tanlu.trace.Verification;

/**
 * 登记行出处 what a row of the city's register says of whence its cells are: source, status, and a remark that names the fields of
 * another source. A remark of preliminary or estimated numbers makes the row unverified.
 */
final class RowSources {
    /** What a remark says of the cells of a row that were not corrected. */
    static final String FORMER = "其余各栏来源 ";

    /** A remark of corrected fields: which they are, and whence the others. */
    private static final Pattern FIELDS = Pattern.compile("(?:^|；)([^；：]+)：[^；]*!\\d+，" + FORMER + "([^；]+)");

    private static final String JOINT = "；";
    private static final String BETWEEN = "、";
    private static final String NOTE = "note";
    private static final String STATUS = "status";

    private final Place sheet;
    private final String source;
    private final Pattern provisional;

    /** The rows of a sheet of a file, which is a source. */
    RowSources(Place sheet, String source, ReadingWords words) {
        this.sheet = sheet;
        this.source = source;
        this.provisional = Pattern.compile("(?:" + words.alternatives("preliminary") + ")(?!设计|方案|可行|可研)|(?:"
                + words.alternatives("expected") + ")(?:数|值|数据)");
    }

    /** What a new row says of it. */
    Map<String, String> ofNew(RegisterTable.Line line) {
        String told = line.text("source").isEmpty() ? "" : "来源：" + line.text("source");
        var texts = new LinkedHashMap<String, String>();
        texts.put("source", source);
        texts.put(STATUS, status(line).code());
        texts.put(NOTE, joined(Stream.of(line.text(NOTE), told, here(line))));
        return texts;
    }

    /**
     * Where changed cells come from: a row that was corrected is of the new source, with the former one in its note; a row
     * that was only completed keeps its source, and the note says whence the rest came. What the same file says again of the
     * same fields takes the place of what it said before.
     */
    Map<String, String> ofChanged(RegisterTable.Line line, Register.Row other, List<Form.Field> changed) {
        var texts = new LinkedHashMap<String, String>();
        boolean isCorrected = changed.stream().anyMatch(field -> RegisterRows.tells(field, other));
        boolean isOurs = other.source().id().equals(source);
        if (isCorrected) {
            texts.put("source", source);
            texts.put(STATUS, status(line, other).code());
            if (other.access() == Access.CONFIDENTIAL) {
                texts.put("access", other.access().code()); // it may have been so by its former source
            }
        } else if (isProvisional(line) && !other.verification().isDoubtful()) {
            texts.put(STATUS, Verification.UNVERIFIED.code());
        }
        if (!changed.isEmpty()) {
            List<String> names =
                    changed.stream().map(field -> field.name().chinese()).toList();
            String said = isCorrected
                    ? corrected(names, line, other, isOurs)
                    : String.join(BETWEEN, names) + "：" + source + " " + here(line);
            Stream<String> kept = Stream.of(other.text(NOTE).split(JOINT))
                    .filter(remark -> !isReplaced(remark, names, isCorrected && isOurs));
            texts.put(NOTE, joined(Stream.concat(kept, Stream.of(line.text(NOTE), said))));
        }
        return texts;
    }

    /** The remark of corrected fields, those among them that the same file corrected before; none where the whole row is its own. */
    private String corrected(List<String> names, RegisterTable.Line line, Register.Row other, boolean isOurs) {
        Matcher before = FIELDS.matcher(other.text(NOTE));
        String former = "";
        var all = new LinkedHashSet<String>();
        while (isOurs && before.find()) {
            all.addAll(List.of(before.group(1).split(BETWEEN)));
            former = before.group(2);
        }
        all.addAll(names);
        if (isOurs) {
            return former.isEmpty() ? "" : String.join(BETWEEN, all) + "：" + here(line) + "，" + FORMER + former;
        }
        return String.join(BETWEEN, all) + "：" + here(line) + "，" + FORMER
                + other.source().id();
    }

    /** Whether a remark of a row says of the same fields what the file says anew. */
    private boolean isReplaced(String remark, List<String> names, boolean isOwnCorrection) {
        boolean isSameCompletion = remark.startsWith(String.join(BETWEEN, names) + "：" + source + " ");
        return isSameCompletion || (isOwnCorrection && FIELDS.matcher(remark).matches());
    }

    private Verification status(RegisterTable.Line line) {
        return isProvisional(line) ? Verification.UNVERIFIED : Verification.SECONDARY;
    }

    /** The weaker status of what was corrected and of the cells that stay of another source. */
    private Verification status(RegisterTable.Line line, Register.Row other) {
        boolean isWhole =
                other.source().id().equals(source) && !other.text(NOTE).contains(FORMER);
        Verification own = status(line);
        return isWhole || own.compareTo(other.verification()) >= 0 ? own : other.verification();
    }

    private boolean isProvisional(RegisterTable.Line line) {
        return provisional.matcher(line.text(NOTE)).find();
    }

    private String here(RegisterTable.Line line) {
        return sheet.sheet() + "!" + line.number();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(JOINT));
    }
}
