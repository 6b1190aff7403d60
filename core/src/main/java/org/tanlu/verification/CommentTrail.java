package org.tanlu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.survey.Register;
import org.tanlu.trace.Access;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 意见去向 what became of an opinion in the later version: the changes at the part of the plan that it is about. That a change stands
 * there does not say that it does what was asked for.
 *
 * @param number      the opinion's place in the register, from 1
 * @param part        which part of the plan it is about, as written; not told of what is confidential
 * @param disposition whether it was adopted, as the register says in Chinese
 * @param state       what was found
 * @param changes     the places of the changes at its part in the list of changes, from 1
 */
@Clause("11.4")
public record CommentTrail(int number, String part, String disposition, State state, List<Integer> changes) {
    private static final int SHORTEST = 2;

    public CommentTrail {
        changes = List.copyOf(changes);
    }

    /** What was found of an opinion. */
    public enum State {
        CHANGED("所涉部分有改动", "its part changed"),
        UNCHANGED("所涉部分无改动", "its part did not change"),
        NOT_FOUND("两个版本中都没有找到所涉部分", "its part is in neither version"),
        NO_PART("未写所涉部分", "it names no part");

        private final Text text;

        State(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** Its words in both languages. */
        public Text text() {
            return text;
        }
    }

    /** The trail of every opinion of the register {@code comments}. */
    @Clause("11.4")
    public static List<CommentTrail> of(Register comments, VersionChanges changes) {
        return IntStream.range(0, comments.rows().size())
                .mapToObj(place -> of(place + 1, comments.rows().get(place), changes))
                .toList();
    }

    private static CommentTrail of(int number, Register.Row row, VersionChanges changes) {
        List<String> names = Stream.of(row.text("part").split("[，,；;/\n]"))
                .map(CommentTrail::plain)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
        var places = new ArrayList<Integer>();
        for (int place = 0; place < changes.changes().size(); place++) {
            VersionChange change = changes.changes().get(place);
            if (isAbout(names, change.section() + " " + change.place())) {
                places.add(place + 1);
            }
        }
        boolean isThere = changes.sections().stream().anyMatch(section -> isAbout(names, section));
        State state = names.isEmpty()
                ? State.NO_PART
                : !places.isEmpty() ? State.CHANGED : isThere ? State.UNCHANGED : State.NOT_FOUND;
        String part = row.access() == Access.CONFIDENTIAL ? "（保密）" : row.text("part");
        return new CommentTrail(number, part, row.words("disposition"), state, places);
    }

    private static boolean isAbout(List<String> names, String where) {
        String plain = plain(where);
        return names.stream().anyMatch(name -> pattern(name).matcher(plain).find());
    }

    /** The name itself, not the end of 十二、 for 二、 nor the beginning of 表30 for 表3. */
    private static Pattern pattern(String name) {
        return Pattern.compile("(?<![一二三四五六七八九十0-9.])" + Pattern.quote(name) + "(?![0-9])");
    }

    /** Words without spaces and quotation marks; 第四章 is what the plan prints as 四、 and 第二节 what it prints as （二）. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u3000“”\"《》]", "")
                .replaceAll("第([一二三四五六七八九十]+)章", "$1、")
                .replaceAll("第([一二三四五六七八九十]+)节", "（$1）")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the register says it was adopted, in full or in part, and its part did not change. */
    public boolean isUnanswered() {
        return (disposition.equals("采纳") || disposition.equals("部分采纳")) && state != State.CHANGED;
    }
}
